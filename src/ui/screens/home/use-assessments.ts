import { useCallback, useEffect, useState } from 'react'
import type { StoredAssessment, StoredSummary } from '../../../core/stored'
import { useApp } from '../../app/app-context'
import { useServices } from '../../use-services'

export type Listing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-storage' }
  | { readonly kind: 'listed'; readonly stored: readonly StoredSummary[] }

interface Assessments {
  readonly listing: Listing
  /** What was deleted last and can still come back. */
  readonly removed: StoredAssessment | null
  readonly refresh: () => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly restore: () => Promise<void>
}

/** The assessments on this device, and deleting with undo. */
export function useAssessments(): Assessments {
  const { assessments } = useServices()
  const { sessions } = useApp()
  const [listing, setListing] = useState<Listing>({ kind: 'loading' })
  const [removed, setRemoved] = useState<StoredAssessment | null>(null)

  const list = useCallback(
    (): Promise<Listing> =>
      assessments.list().then(
        (stored) => ({ kind: 'listed', stored }),
        () => ({ kind: 'no-storage' }),
      ),
    [assessments],
  )
  const refresh = async (): Promise<void> => {
    setListing(await list())
  }

  useEffect(() => {
    void list().then(setListing)
  }, [list])

  return {
    listing,
    removed,
    refresh,
    async remove(id) {
      const stored = await assessments.read(id)
      sessions.close(id)
      await assessments.remove(id)
      setRemoved(stored ?? null)
      await refresh()
    },
    async restore() {
      if (removed === null) return
      await assessments.write(removed)
      setRemoved(null)
      await refresh()
    },
  }
}
