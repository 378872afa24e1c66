import { useEffect, useRef, useState } from 'react'
import type { ProgressWatch } from '../../services'

export interface SealWork {
  readonly isBusy: boolean
  readonly run: <Outcome>(work: (watch: ProgressWatch) => Promise<Outcome>) => Promise<Outcome>
  readonly callOff: () => void
}

/** What takes a passphrase, and so a second or more. Whoever leaves has called it off. */
export function useSealWork(): SealWork {
  const [isBusy, setBusy] = useState(false)
  const running = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      running.current?.abort()
    },
    [],
  )
  return {
    isBusy,
    async run(work) {
      const { signal } = (running.current = new AbortController())
      setBusy(true)
      try {
        return await work({ onProgress: () => undefined, signal })
      } finally {
        setBusy(false)
      }
    },
    callOff: () => {
      running.current?.abort()
    },
  }
}
