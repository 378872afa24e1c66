import { useEffect, useRef, useState } from 'react'
import { useServices } from '../../use-services'

type OpeningStage = 'busy' | 'wrong-passphrase' | 'no-memory' | 'broke'

interface OpeningFlow {
  readonly stage: OpeningStage | null
  readonly open: (passphrase: string) => Promise<void>
  readonly cancel: () => void
}

/** Tries a passphrase on a sealed file. Whoever leaves has called it off. */
export function useOpening(
  sealed: Uint8Array,
  onOpened: (content: Uint8Array<ArrayBuffer> | 'damaged') => void,
): OpeningFlow {
  const { sealing } = useServices()
  const [stage, setStage] = useState<OpeningStage | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      running.current?.abort()
    },
    [],
  )
  return {
    stage,
    async open(passphrase) {
      const { signal } = (running.current = new AbortController())
      setStage('busy')
      try {
        const opened = await sealing.open(sealed, passphrase, { signal, onProgress: () => undefined })
        if (opened === null || signal.aborted) return
        if (opened.ok) onOpened(opened.value)
        else if (opened.problem === 'damaged') onOpened('damaged')
        else setStage('wrong-passphrase')
      } catch (problem: unknown) {
        if (signal.aborted) return
        setStage(problem instanceof Error && problem.message === 'no-memory' ? 'no-memory' : 'broke')
      }
    },
    cancel: () => {
      running.current?.abort()
      setStage(null)
    },
  }
}
