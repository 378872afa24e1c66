import { useId } from 'react'
import type { ComparedItem, Side } from '../../../core/compare'
import { compareWords } from '../../../words/compare'
import { terms } from '../../../words/terms'
import { useApp } from '../../app/app-context'
import { addressOf } from '../../app/route'
import { Mark } from '../../parts/mark'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import type { BothSides } from './use-compared'
import '../../parts/chip.css'
import './changed-list.css'

interface ChangedListProps extends BothSides {
  readonly title: string
  readonly how: string | undefined
  readonly items: readonly ComparedItem[]
}

/** Questions of one class, each with how it stood and how it stands. None: nothing. */
export function ChangedList({ title, how, items, before, after }: ChangedListProps) {
  const words = useWords(compareWords)
  const titleId = useId()
  if (items.length === 0) return null
  return (
    <section className="app-card app-stack">
      <h2 id={titleId}>{words.titleWithCount(title, items.length)}</h2>
      {how !== undefined && <p className="app-soft">{how}</p>}
      <ul className="app-list--bare app-changed-list" aria-labelledby={titleId}>
        {items.map((compared) => (
          <li key={compared.item.id}>
            <QuestionLine compared={compared} before={before} after={after} />
            <span className="app-changed-list__sides app-small">
              <SideWord side={compared.before} />
              <span aria-hidden="true">→</span>
              <span className="app-heard">{words.andThen}</span>
              <SideWord side={compared.after} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface QuestionLineProps extends BothSides {
  readonly compared: ComparedItem
}

/** Leads to the question where one can answer it: on the later side, else on the earlier one. */
function QuestionLine({ compared: { item }, before, after }: QuestionLineProps) {
  const { levels } = useWords(terms)
  const { focusItem } = useApp()
  const place = [after, before]
    .flatMap(({ assessment, checklist }) => {
      const own = checklist.items.find(({ id }) => id === item.id)
      return own === undefined ? [] : [{ id: assessment.id, theme: own.theme }]
    })
    .at(0)
  return (
    <span>
      {place === undefined ? (
        <Quoted>{item.question}</Quoted>
      ) : (
        <a
          href={addressOf({ screen: 'questions', ...place, show: null })}
          onClick={() => {
            focusItem(item.id)
          }}
        >
          <Quoted>{item.question}</Quoted>
        </a>
      )}{' '}
      {item.level === 'essential' && <span className="app-chip app-chip--essential">{levels.essential}</span>}
    </span>
  )
}

interface SideWordProps {
  readonly side: Side
}

function SideWord({ side }: SideWordProps) {
  const words = useWords(compareWords)
  const { stand } = side
  if (stand === 'hidden' || stand === 'not-there') return <span className="app-soft">{words.side(side)}</span>
  return (
    <span className={`app-status app-status--${stand}`}>
      <Mark status={stand} />
      {words.side(side)}
    </span>
  )
}
