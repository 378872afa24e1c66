import { useCallback, useEffect, useState } from 'react'
import type { ForeignFiles, KeptFile } from '../../services'

interface ForeignListing {
  /** `null` until they are there. */
  readonly kept: readonly KeptFile[] | null
  /** What was just removed, and can still come back. */
  readonly removed: KeptFile | null
  readonly remove: (kept: KeptFile) => void
  readonly restore: () => void
}

/** `shelf`: checklists or scenarios from files. */
export function useForeignList(shelf: ForeignFiles): ForeignListing {
  const [kept, setKept] = useState<readonly KeptFile[] | null>(null)
  const [removed, setRemoved] = useState<KeptFile | null>(null)

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
