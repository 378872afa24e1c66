import { useCallback, useEffect, useState } from 'react'
import type { StoredAssessment, StoredSummary } from '../../../core/stored'
import { useApp } from '../../app/app-context'
import { useServices } from '../../use-services'

export type Listing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-storage' }
  | { readonly kind: 'listed'; readonly stored: readonly StoredSummary[] }

export interface Told {
  readonly kind: 'removed' | 'restored'
  readonly stored: StoredAssessment
}

interface Assessments {
  readonly listing: Listing
  /** What was just deleted, and can still come back, or has. */
  readonly told: Told | null
  readonly refresh: () => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly restore: () => Promise<void>
}

/** The assessments on this device, and deleting with undo. */
export function useAssessments(): Assessments {
  const { assessments } = useServices()
  const { sessions } = useApp()
  const [listing, setListing] = useState<Listing>({ kind: 'loading' })
  const [told, setTold] = useState<Told | null>(null)

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
    told,
    refresh,
    async remove(id) {
      const stored = await assessments.read(id)
      sessions.close(id)
      await assessments.remove(id)
      await refresh()
      setTold(stored === undefined ? null : { kind: 'removed', stored })
    },
    async restore() {
      if (told?.kind !== 'removed') return
      await assessments.write(told.stored)
      await refresh()
      setTold({ kind: 'restored', stored: told.stored })
    },
  }
}
