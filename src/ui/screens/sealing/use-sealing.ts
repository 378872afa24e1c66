import { useEffect, useRef, useState } from 'react'
import { sealedNameOf } from '../../../files/sealed-name'
import type { FileToSave } from '../../app/file-to-save'
import { useServices } from '../../use-services'

export type SealingStage =
  | { readonly kind: 'busy'; readonly stage: 'making' | 'sealing' | 'checking' }
  | { readonly kind: 'failed'; readonly why: 'no-memory' | 'not-made' | 'broke' }
  | { readonly kind: 'sealed'; readonly name: string; readonly passphrase: string }

interface SealingFlow {
  readonly stage: SealingStage | null
  readonly seal: (passphrase: string) => Promise<void>
  readonly cancel: () => void
}

/** Makes the file, seals it, and hands it to the downloads once it was opened again. Whoever leaves has called it off. */
export function useSealing(file: FileToSave, onSealed: (name: string) => void): SealingFlow {
  const { files, sealing } = useServices()
  const [stage, setStage] = useState<SealingStage | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      running.current?.abort()
    },
    [],
  )

  async function seal(passphrase: string): Promise<void> {
    const { signal } = (running.current = new AbortController())
    const tell = (next: SealingStage): void => {
      if (!signal.aborted) setStage(next)
    }
    tell({ kind: 'busy', stage: 'making' })
    try {
      const content = await file.content(signal)
      if (content === null) {
        tell({ kind: 'failed', why: 'not-made' })
        return
      }
      tell({ kind: 'busy', stage: 'sealing' })
      const sealed = await sealing.seal(content, passphrase, {
        signal,
        onProgress: (share) => {
          tell({ kind: 'busy', stage: share > 0 ? 'checking' : 'sealing' })
        },
      })
      if (sealed === null || signal.aborted) return
      const name = sealedNameOf(file.name)
      files.download(name, 'application/octet-stream', sealed)
      tell({ kind: 'sealed', name, passphrase })
      onSealed(name)
    } catch (problem: unknown) {
      const noMemory = problem instanceof Error && problem.message === 'no-memory'
      tell({ kind: 'failed', why: noMemory ? 'no-memory' : 'broke' })
    }
  }

  return {
    stage,
    seal,
    cancel: () => {
      running.current?.abort()
      setStage(null)
    },
  }
}
