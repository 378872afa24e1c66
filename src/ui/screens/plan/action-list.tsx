import type { Ref } from 'react'
import type { Action } from '../../../core/action'
import { planWords } from '../../../words/plan'
import { useServices, useWords } from '../../use-services'
import { ActionRow } from './action-row'
import { useTitleOf } from './action-words'
import type { Tell } from './use-told'
import './action-list.css'

interface ActionListProps {
  /** Open ones, in plan order. */
  readonly actions: readonly Action[]
  readonly list: Ref<HTMLOListElement>
  readonly onTold: Tell
}

const COLUMNS = ['action', 'priority', 'effort', 'owner', 'due', 'state'] as const

/** A list that looks like a table where there is room, and like cards where there is not. */
export function ActionList({ actions, list, onTold }: ActionListProps) {
  const words = useWords(planWords)
  const { clock } = useServices()
  const titleOf = useTitleOf()
  const today = clock.today()
  const places = new Map(actions.map(({ item }, index) => [item.id, index]))

  function afterWords({ after }: Action): string | null {
    const place = after === null ? undefined : places.get(after)
    const first = place === undefined ? undefined : actions[place]
    return place === undefined || first === undefined ? null : words.comesAfter(place + 1, titleOf(first))
  }

  return (
    <div className="app-action-list">
      <div className="app-action-list__head" aria-hidden="true">
        {COLUMNS.map((column) => (
          <span key={column}>{words.columns[column]}</span>
        ))}
      </div>
      <ol className="app-action-list__rows" role="list" ref={list}>
        {actions.map((action, index) => (
          <ActionRow
            key={action.item.id}
            action={action}
            number={index + 1}
            after={afterWords(action)}
            today={today}
            onTold={onTold}
          />
        ))}
      </ol>
    </div>
  )
}
