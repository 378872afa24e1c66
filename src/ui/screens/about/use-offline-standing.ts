import { useEffect, useState } from 'react'
import type { OfflineStanding } from '../../services'
import { useServices } from '../../use-services'

const ASK_AGAIN_MS = 1_000

/** What is really kept: asked for, and asked again until it is whole. `null`: nothing is known yet. */
export function useOfflineStanding(): OfflineStanding | null {
  const { offline } = useServices()
  const [standing, setStanding] = useState<OfflineStanding | null>(null)
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined
    let isShown = true
    const ask = async (): Promise<void> => {
      const found = await offline.standing().catch(() => 'not-yet' as const)
      if (!isShown) return
      setStanding(found)
      if (found === 'not-yet') again = setTimeout(() => void ask(), ASK_AGAIN_MS)
    }
    void ask()
    return () => {
      isShown = false
      clearTimeout(again)
    }
  }, [offline])
  return standing
}
