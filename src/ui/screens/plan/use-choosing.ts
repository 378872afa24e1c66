import { useCallback, useState } from 'react'

/** Which actions are to be changed together. */
export interface Choosing {
  /** Items; `null` while nobody chooses. */
  readonly chosen: ReadonlySet<string> | null
  /** Always the same function, so that rows need not be drawn again. */
  readonly choose: (items: readonly string[], isChosen: boolean) => void
  readonly start: () => void
  readonly stop: () => void
}

/** What has left the list meanwhile is no longer chosen. */
export function useChoosing(listed: readonly string[]): Choosing {
  const [kept, setKept] = useState<ReadonlySet<string> | null>(null)
  const choose = useCallback((items: readonly string[], isChosen: boolean) => {
    setKept((before) => {
      const after = new Set(before)
      for (const item of items) {
        if (isChosen) after.add(item)
        else after.delete(item)
      }
      return after
    })
  }, [])
  return {
    chosen: kept === null ? null : new Set(listed.filter((item) => kept.has(item))),
    choose,
    start: () => {
      setKept(new Set())
    },
    stop: () => {
      setKept(null)
    },
  }
}
