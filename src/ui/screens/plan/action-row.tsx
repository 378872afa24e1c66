import { memo, useId, useState } from 'react'
import type { Action } from '../../../core/action'
import type { PlainDate } from '../../../core/dates'
import { planWords } from '../../../words/plan'
import { useWords } from '../../use-services'
import { ActionDetails } from './action-details'
import { ActionFacts } from './action-facts'
import { useAboutOf, useTitleOf } from './action-words'
import type { Tell } from './use-told'
import './action-row.css'

interface ActionRowProps {
  readonly action: Action
  /** Counted from 1. */
  readonly number: number
  /** Which action comes first, in words, or `null`. */
  readonly after: string | null
  readonly today: PlainDate
  readonly onTold: Tell
}

/** One line of the plan; it opens to how, why and what is planned. Drawn again only when it changes itself. */
export const ActionRow = memo(function ActionRow({ action, number, after, today, onTold }: ActionRowProps) {
  const words = useWords(planWords)
  const title = useTitleOf()(action)
  const about = useAboutOf()(action)
  const id = useId()
  const [open, setOpen] = useState(false)
  // Once opened it stays on the page, folded: closing it must not clear what is typed and not right yet.
  const [opened, setOpened] = useState(false)
  return (
    <li className="app-action-row" data-item={action.item.id}>
      <div className="app-action-row__line">
        <div>
          <h3 className="app-action-row__title">
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
              {words.numbered(number, title)}
            </button>
          </h3>
          <p className="app-action-row__about">{about}</p>
        </div>
        <ActionFacts action={action} today={today} />
      </div>
      {opened && (
        <div id={id} hidden={!open}>
          <ActionDetails
            action={action}
            after={after}
            today={today}
            onSettled={(told) => {
              onTold(told, number)
            }}
          />
        </div>
      )}
    </li>
  )
}, isSameRow)

/** Actions are made anew with every edit: what they say decides, not which object says it. */
function isSameRow(before: ActionRowProps, now: ActionRowProps): boolean {
  const [a, b] = [before.action, now.action]
  return (
    before.number === now.number &&
    before.after === now.after &&
    before.today === now.today &&
    before.onTold === now.onTold &&
    a.item === b.item &&
    a.kind === b.kind &&
    a.confirm === b.confirm &&
    a.due === b.due &&
    a.entry === b.entry
  )
}
