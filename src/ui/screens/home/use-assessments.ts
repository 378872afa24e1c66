import { useCallback, useEffect, useState } from 'react'
import type { StoredSummary } from '../../../core/stored'
import { useApp } from '../../app/app-context'
import { useServices } from '../../use-services'

export type Listing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-storage' }
  | { readonly kind: 'listed'; readonly stored: readonly StoredSummary[] }

export interface Told {
  readonly kind: 'removed' | 'restored'
  readonly name: string
  readonly bringBack: () => Promise<void>
}

interface Assessments {
  readonly listing: Listing
  /** What is in this tab and nowhere else. */
  readonly unkept: readonly StoredSummary[]
  /** What was just deleted, and can still come back, or has. */
  readonly told: Told | null
  readonly refresh: () => Promise<void>
  readonly remove: (stored: StoredSummary) => Promise<void>
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

  /** The way back, or `null` where it was gone already. */
  async function takeOut(id: string): Promise<(() => Promise<void>) | null> {
    const remember = sessions.letGo(id)
    if (remember !== null) {
      return () => {
        remember()
        return Promise.resolve()
      }
    }
    const stored = await assessments.read(id)
    sessions.close(id)
    await assessments.remove(id)
    return stored === undefined ? null : () => assessments.write(stored)
  }

  return {
    listing,
    unkept: sessions.listUnkept(),
    told,
    refresh,
    async remove({ id, summary: { name } }) {
      const bringBack = await takeOut(id)
      await refresh()
      setTold(bringBack === null ? null : { kind: 'removed', name, bringBack })
    },
    async restore() {
      if (told?.kind !== 'removed') return
      await told.bringBack()
      await refresh()
      setTold({ ...told, kind: 'restored' })
    },
  }
}
