import { memo, useId, useState } from 'react'
import type { Action } from '../../../core/action'
import type { PlainDate } from '../../../core/dates'
import { arrangingWords } from '../../../words/arranging'
import { planWords } from '../../../words/plan'
import { ChoiceControl } from '../../parts/field-control'
import { ActionTitle } from '../../app/action-title'
import type { ComesAfter } from './comes-after'
import { useWords } from '../../use-services'
import { ActionDetails } from './action-details'
import { ActionFacts } from './action-facts'
import { useAboutOf } from './action-words'
import type { Tell } from './use-told'
import './action-row.css'

interface ActionRowProps {
  readonly action: Action
  /** Counted from 1. */
  readonly number: number
  /** Among the rows as they are shown, counted from 1. */
  readonly position: number
  readonly level: 'h3' | 'h4'
  readonly after: ComesAfter | null
  /** What polling day means for it, in words, or `null`. */
  readonly timing: string | null
  /** `null`: nobody chooses. */
  readonly isChosen: boolean | null
  readonly today: PlainDate
  readonly onChoose: (items: readonly string[], isChosen: boolean) => void
  readonly onTold: Tell
}

/** One line of the plan; it opens to how, why and what is planned. Drawn again only when it changes itself. */
export const ActionRow = memo(function ActionRow(row: ActionRowProps) {
  const { action, number, position, level: Heading, after, timing, isChosen, today, onTold } = row
  const words = useWords(planWords)
  const about = useAboutOf()(action)
  const id = useId()
  const [open, setOpen] = useState(false)
  // Once opened it stays on the page, folded: closing it must not clear what is typed and not right yet.
  const [opened, setOpened] = useState(false)
  return (
    <div className="app-action-row">
      <div className="app-action-row__line">
        {isChosen !== null && <Choice {...row} isChosen={isChosen} />}
        <div>
          <Heading className="app-action-row__title">
            <button
              type="button"
              className="app-action-row__opener"
              aria-expanded={open}
              aria-controls={opened ? id : undefined}
              onClick={() => {
                setOpened(true)
                setOpen(!open)
              }}
            >
              <ActionTitle action={action} say={(title) => words.numbered(number, title)} />
            </button>
          </Heading>
          <p className="app-action-row__about">{about}</p>
          {timing !== null && <p className="app-action-row__about app-action-row__timing">{timing}</p>}
        </div>
        <ActionFacts action={action} today={today} />
      </div>
      {opened && (
        <div id={id} hidden={!open}>
          <ActionDetails
            level={Heading === 'h3' ? 'h4' : 'h5'}
            action={action}
            after={after}
            today={today}
            onSettled={(told) => {
              onTold(told, position)
            }}
          />
        </div>
      )}
    </div>
  )
}, isSameRow)

interface ChoiceProps extends Pick<ActionRowProps, 'action' | 'onChoose'> {
  readonly isChosen: boolean
}

function Choice({ action, isChosen, onChoose }: ChoiceProps) {
  const { chooseThis } = useWords(arrangingWords)
  const id = useId()
  return (
    <label htmlFor={id} className="app-action-row__choice">
      <ChoiceControl
        id={id}
        type="checkbox"
        checked={isChosen}
        onChange={(event) => {
          onChoose([action.item.id], event.target.checked)
        }}
      />
      <span className="app-heard">
        <ActionTitle action={action} say={chooseThis} />
      </span>
    </label>
  )
}

const UNCHANGED = [
  'number',
  'position',
  'level',
  'timing',
  'isChosen',
  'today',
  'onChoose',
  'onTold',
] as const

/** Actions are made anew with every edit: what they say decides, not which object says it. */
function isSameRow(before: ActionRowProps, now: ActionRowProps): boolean {
  const [a, b] = [before.action, now.action]
  return (
    UNCHANGED.every((name) => before[name] === now[name]) &&
    before.after?.number === now.after?.number &&
    before.after?.action.item === now.after?.action.item &&
    before.after?.action.kind === now.after?.action.kind &&
    a.item === b.item &&
    a.kind === b.kind &&
    a.confirm === b.confirm &&
    a.due === b.due &&
    a.entry === b.entry
  )
}
