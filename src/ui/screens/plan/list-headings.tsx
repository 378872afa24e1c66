import type { Action } from '../../../core/action'
import { titleOfTheme } from '../../../core/summary'
import { arrangingWords } from '../../../words/arranging'
import { formatDate } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { terms } from '../../../words/terms'
import { timelineWords } from '../../../words/timeline'
import { useAssessment } from '../../app/use-assessment'
import { ChoiceControl } from '../../parts/field-control'
import { Quoted } from '../../parts/quoted'
import { useLanguage, useWords } from '../../use-services'
import type { Band, Group, ListPart } from './arrange-actions'
import type { Choosing } from './use-choosing'

interface PartHeadingProps {
  readonly part: ListPart
  readonly choosing: Choosing
}

const WHYS = ['days', 'freeze', 'hours'] as const

/** Before or after polling day; a whole plan needs no other heading than its own. */
export function PartHeading({ part: { part, bands }, choosing }: PartHeadingProps) {
  const words = useWords(timelineWords)
  const { waiting } = useWords(arrangingWords)
  const { listHeading } = useWords(planWords)
  const actions = bands.flatMap(({ rows }) => rows.map(({ action }) => action))
  if (part === 'whole') {
    // The heading of the whole list says enough.
    if (choosing.chosen === null || bands[0]?.group !== null) return null
    return (
      <div className="app-action-list__band">
        <Total actions={actions} title={listHeading} choosing={choosing} />
      </div>
    )
  }
  const title = part === 'before' ? words.beforeHeading : words.afterHeading
  const whys = WHYS.map((why) => [why, actions.filter((action) => action.why === why).length] as const)
  return (
    <div className="app-action-list__part">
      <h2>{title}</h2>
      <Total actions={actions} title={title} choosing={choosing} />
      {part === 'after' && (
        <ul className="app-list app-list--bare app-soft app-small">
          {whys
            .filter(([, count]) => count > 0)
            .map(([why, count]) => (
              <li key={why}>{waiting(count, words.waitsFor[why])}</li>
            ))}
        </ul>
      )}
    </div>
  )
}

interface BandHeadingProps {
  readonly band: Band
  readonly choosing: Choosing
}

export function BandHeading({ band: { group, rows }, choosing }: BandHeadingProps) {
  const titleOf = useGroupTitleOf()
  if (group === null) return null
  const title = titleOf(group)
  return (
    <div className="app-action-list__band">
      <h3>{group.by === 'theme' ? <Quoted>{title}</Quoted> : <bdi>{title}</bdi>}</h3>
      <Total actions={rows.map(({ action }) => action)} title={title} choosing={choosing} />
    </div>
  )
}

interface TotalProps {
  readonly actions: readonly Action[]
  readonly title: string
  readonly choosing: Choosing
}

/** How many and how much work; while one chooses, all of them at once. */
function Total({ actions, title, choosing: { chosen, choose } }: TotalProps) {
  const words = useWords(arrangingWords)
  const { hours } = useWords(terms)
  const items = actions.map(({ item }) => item.id)
  const total = words.total(actions.length, hours(actions.reduce((sum, action) => sum + action.hours, 0)))
  if (chosen === null) return <p className="app-soft app-figures">{total}</p>
  return (
    <>
      <p className="app-soft app-figures">{total}</p>
      <label className="app-choice-line">
        <ChoiceControl
          type="checkbox"
          aria-label={words.chooseAllOf(title)}
          checked={items.every((item) => chosen.has(item))}
          onChange={(event) => {
            choose(items, event.target.checked)
          }}
        />
        {words.all}
      </label>
    </>
  )
}

function useGroupTitleOf(): (group: Group) => string {
  const words = useWords(arrangingWords)
  const { nobody, noDate } = useWords(planWords)
  const { levels } = useWords(terms)
  const language = useLanguage()
  const checklist = useAssessment((state) => state.checklist)
  return (group) => {
    switch (group.by) {
      case 'owner':
        return group.owner ?? nobody
      case 'theme':
        return titleOfTheme(checklist, group.theme)
      case 'priority':
        return group.priority === 'first' ? words.first : levels[group.priority]
      case 'week':
        return group.monday === null ? noDate : words.weekOf(formatDate(language, group.monday))
    }
  }
}
