import { useCallback, useEffect, useState } from 'react'
import { fail, succeed, type Result } from '../../../core/result'
import type { SealedStub, StoredSummary } from '../../../core/stored'
import { useApp } from '../../app/app-context'
import { useServices } from '../../use-services'
import type { ActionProblem } from './use-rewrite'

export type Listing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-storage' }
  | {
      readonly kind: 'listed'
      readonly stored: readonly StoredSummary[]
      readonly sealed: readonly SealedStub[]
    }

/** The outcome of the last thing done here. */
export type Told = { readonly name: string } & (
  | { readonly kind: 'removed' | 'not-restored'; readonly bringBack: () => Promise<void> }
  | { readonly kind: 'restored' | ActionProblem }
)

interface Assessments {
  readonly listing: Listing
  /** What is in this tab and nowhere else. */
  readonly unkept: readonly StoredSummary[]
  /** What was just deleted, and can still come back, or has; or why not. */
  readonly told: Told | null
  readonly refresh: () => Promise<void>
  readonly tellFailure: (stored: StoredSummary, problem: ActionProblem) => void
  readonly remove: (id: string, name: string) => Promise<void>
  readonly restore: () => Promise<void>
}

/** The assessments on this device, and deleting with undo. */
export function useAssessments(): Assessments {
  const { sessions } = useApp()
  const [listing, refresh] = useListing()
  const [told, setTold] = useState<Told | null>(null)
  const takeOut = useTakeOut()

  return {
    listing,
    unkept: sessions.listUnkept(),
    told,
    async refresh() {
      setTold(null)
      await refresh()
    },
    tellFailure({ summary: { name } }, problem) {
      setTold({ kind: problem, name })
    },
    async remove(id, name) {
      const takenOut = await takeOut(id)
      await refresh()
      setTold(
        takenOut.ok ? { kind: 'removed', name, bringBack: takenOut.value } : { kind: takenOut.problem, name },
      )
    },
    async restore() {
      if (told === null || !('bringBack' in told)) return
      const isBack = await told.bringBack().then(
        () => true,
        () => false,
      )
      await refresh()
      setTold(isBack ? { kind: 'restored', name: told.name } : { ...told, kind: 'not-restored' })
    },
  }
}

function useListing(): readonly [Listing, refresh: () => Promise<void>] {
  const { assessments } = useServices()
  const [listing, setListing] = useState<Listing>({ kind: 'loading' })
  const list = useCallback(
    (): Promise<Listing> =>
      Promise.all([assessments.list(), assessments.listSealed()]).then(
        ([stored, sealed]) => ({
          kind: 'listed',
          // Also unlocked, a sealed one shows no name here.
          stored: stored.filter(({ id }) => sealed.every((one) => one.id !== id)),
          sealed,
        }),
        () => ({ kind: 'no-storage' }),
      ),
    [assessments],
  )

  useEffect(() => {
    const show = (): void => void list().then(setListing)
    show()
    // Another tab may have made, renamed or deleted some meanwhile.
    addEventListener('focus', show)
    return () => {
      removeEventListener('focus', show)
    }
  }, [list])

  return [
    listing,
    async () => {
      setListing(await list())
    },
  ]
}

/** Deletes one, wherever it is kept. Gives the way back. */
function useTakeOut(): (id: string) => Promise<Result<() => Promise<void>, ActionProblem>> {
  const { assessments } = useServices()
  const { sessions } = useApp()
  return async (id) => {
    const remember = sessions.letGo(id)
    if (remember !== null) return succeed(() => Promise.resolve(remember()))
    try {
      const removed = await sessions.changeStored(id, () => assessments.remove(id))
      if (!removed.ok) return removed
      return removed.value === undefined ? fail('gone') : succeed(removed.value)
    } catch {
      return fail('no-storage')
    }
  }
}
