import type { ReactNode, Ref } from 'react'
import type { Action } from '../../../core/action'
import type { Fit } from '../../../core/fit'
import { planWords } from '../../../words/plan'
import { useAssessment } from '../../app/use-assessment'
import { useServices, useWords } from '../../use-services'
import { ActionRow } from './action-row'
import { useTimingOf } from './action-words'
import type { ComesAfter } from './comes-after'
import { arrangeActions, type Grouping, type ListPart } from './arrange-actions'
import { BandHeading, PartHeading } from './list-headings'
import type { Choosing } from './use-choosing'
import { useHeldOwner } from './use-held-owner'
import type { Tell } from './use-told'
import './action-list.css'

interface ActionListProps {
  /** Open ones, in plan order. */
  readonly actions: readonly Action[]
  readonly fit: Fit | null
  readonly grouping: Grouping
  readonly choosing: Choosing
  readonly list: Ref<HTMLOListElement>
  readonly onTold: Tell
}

const COLUMNS = ['action', 'priority', 'effort', 'owner', 'due', 'state'] as const

/**
 * A list that looks like a table where there is room, and like cards where there is not. Headings stand inside the
 * rows they come before: so an action that moves to another group stays the same row, with all that is typed in it.
 */
export function ActionList({ actions, fit, grouping, choosing, list, onTold }: ActionListProps) {
  const words = useWords(planWords)
  const today = useServices().clock.today()
  const checklist = useAssessment((state) => state.checklist)
  const timingOf = useTimingOf(
    fit,
    useAssessment((state) => state.assessment.plan.pollingDay),
  )
  const afterOf = afterIn(actions)
  const { ownerOf, listeners } = useHeldOwner(actions)
  const parts = arrangeActions(actions, grouping, checklist, ownerOf)
  const { chosen, choose } = choosing
  return (
    <div className={chosen === null ? 'app-action-list' : 'app-action-list app-action-list--choosing'}>
      <div className="app-action-list__head" aria-hidden="true">
        {COLUMNS.map((column) => (
          <span key={column}>{words.columns[column]}</span>
        ))}
      </div>
      <ol className="app-action-list__rows" role="list" ref={list} {...listeners}>
        {inOneRun(parts, choosing).map(({ heading, action, place }, index) => (
          <li key={action.item.id} className="app-action-list__item" data-item={action.item.id}>
            {heading}
            <ActionRow
              action={action}
              number={place}
              position={index + 1}
              level={grouping === 'none' ? 'h3' : 'h4'}
              after={afterOf(action)}
              timing={timingOf(action)}
              isChosen={chosen === null ? null : chosen.has(action.item.id)}
              today={today}
              onChoose={choose}
              onTold={onTold}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

interface RunRow {
  readonly heading: ReactNode
  readonly action: Action
  readonly place: number
}

/** One row after another, the first of each part and of each band with its heading. */
function inOneRun(parts: readonly ListPart[], choosing: Choosing): readonly RunRow[] {
  return parts.flatMap((part) =>
    part.bands.flatMap((band, bandIndex) =>
      band.rows.map(({ action, place }, index) => ({
        action,
        place,
        heading: index === 0 && (
          <>
            {bandIndex === 0 && <PartHeading part={part} choosing={choosing} />}
            <BandHeading band={band} choosing={choosing} />
          </>
        ),
      })),
    ),
  )
}

/** What has to be done first, with its number in the list. */
function afterIn(actions: readonly Action[]): (action: Action) => ComesAfter | null {
  const places = new Map(actions.map(({ item }, index) => [item.id, index]))
  return ({ after }) => {
    const place = after === null ? undefined : places.get(after)
    const first = place === undefined ? undefined : actions[place]
    return place === undefined || first === undefined ? null : { number: place + 1, action: first }
  }
}
