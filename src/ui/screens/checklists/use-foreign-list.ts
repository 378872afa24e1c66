import { useCallback, useEffect, useState } from 'react'
import type { KeptChecklist } from '../../services'
import { useServices } from '../../use-services'

interface ForeignListing {
  /** `null` until they are there. */
  readonly kept: readonly KeptChecklist[] | null
  /** What was just removed, and can still come back. */
  readonly removed: KeptChecklist | null
  readonly remove: (kept: KeptChecklist) => void
  readonly restore: () => void
}

export function useForeignList(): ForeignListing {
  const { foreignChecklists: shelf } = useServices()
  const [kept, setKept] = useState<readonly KeptChecklist[] | null>(null)
  const [removed, setRemoved] = useState<KeptChecklist | null>(null)

  const list = useCallback(
    () =>
      shelf.list().then(setKept, () => {
        setKept([])
      }),
    [shelf],
  )
  useEffect(() => {
    void list()
  }, [list])

  return {
    kept,
    removed,
    remove: (one) => {
      void shelf
        .remove(one.id)
        .then(list)
        .then(() => {
          setRemoved(one)
        })
    },
    restore: () => {
      if (removed === null) return
      void shelf
        .keep(removed)
        .then(list)
        .then(() => {
          setRemoved(null)
        })
    },
  }
}
