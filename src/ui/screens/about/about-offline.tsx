import { useEffect, useState } from 'react'
import { offlineWords } from '../../../words/offline'
import type { OfflineStanding } from '../../services'
import { useServices, useWords } from '../../use-services'

const ASK_AGAIN_MS = 1_000

export function AboutOffline() {
  const words = useWords(offlineWords)
  const { isSecureAddress } = useServices()
  const standing = useOfflineStanding()
  return (
    <section className="app-stack">
      <h2>{words.title}</h2>
      <p role="status">
        <strong>{standing === null ? words.asking : words.standing[standing]}</strong>
      </p>
      {standing !== null && <p>{words.meaning[standing]}</p>}
      {!isSecureAddress && <p>{words.insecure}</p>}
    </section>
  )
}

/** What is really kept: asked for, and asked again until it is whole. `null`: nothing is known yet. */
function useOfflineStanding(): OfflineStanding | null {
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
