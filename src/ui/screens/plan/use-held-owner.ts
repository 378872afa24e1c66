import { useState, type FocusEvent } from 'react'
import type { Action } from '../../../core/action'

interface HeldOwner {
  /** Whose group an action stands in. */
  readonly ownerOf: (action: Action) => string | null
  /** For what holds the rows. */
  readonly listeners: {
    readonly onFocus: (event: FocusEvent) => void
    readonly onBlur: (event: FocusEvent) => void
  }
}

/** While somebody is at work in a row it stays in its group: letters of a name must not make it jump. */
export function useHeldOwner(actions: readonly Action[]): HeldOwner {
  const [held, setHeld] = useState<{ readonly item: string; readonly owner: string | null } | null>(null)
  return {
    ownerOf: ({ item, owner }) => (held?.item === item.id ? held.owner : owner),
    listeners: {
      onFocus: ({ target }) => {
        const item = itemAround(target)
        const action = actions.find((one) => one.item.id === item)
        if (action !== undefined && held?.item !== item)
          setHeld({ item: action.item.id, owner: action.owner })
      },
      onBlur: ({ relatedTarget }) => {
        if (held !== null && itemAround(relatedTarget) !== held.item) setHeld(null)
      },
    },
  }
}

function itemAround(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest('[data-item]') : null
  return row?.getAttribute('data-item') ?? null
}
