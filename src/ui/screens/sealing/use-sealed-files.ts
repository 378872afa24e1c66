import { useEffect, useRef, useState } from 'react'
import { checkUnsealed } from '../../../files/read-sealed'
import type { RefusedFile, SealedFile } from '../../app/look-into-file'
import type { FileExchange, FileReading, Sealing } from '../../services'
import { useServices } from '../../use-services'

export interface SealedFilesState {
  readonly waiting: readonly SealedFile[]
  /** While they are opened. */
  readonly progress: { readonly at: number; readonly of: number } | null
  /** How many the last passphrase did not open; `null` before one was tried. */
  readonly shut: number | null
  readonly wait: (more: readonly SealedFile[]) => void
  /** Tries one passphrase on each of them. */
  readonly open: (passphrase: string) => Promise<void>
  /** What was opened until then stays. */
  readonly cancel: () => void
  readonly leaveOut: () => void
}

interface Opened<Read> {
  /** Reads what was inside, as any file. */
  readonly readContent: (
    name: string,
    content: Uint8Array,
    reading: FileReading,
  ) => Promise<Read | RefusedFile>
  readonly take: (outcomes: readonly (Read | RefusedFile)[]) => void
}

/** Several sealed files, opened one after the other: each takes much memory. */
export function useSealedFiles<Read>({ readContent, take }: Opened<Read>): SealedFilesState {
  const { files, sealing } = useServices()
  const [waiting, setWaiting] = useState<readonly SealedFile[]>([])
  const [progress, setProgress] = useState<SealedFilesState['progress']>(null)
  const [shut, setShut] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      running.current?.abort()
    },
    [],
  )

  async function open(passphrase: string): Promise<void> {
    const { signal } = (running.current = new AbortController())
    const outcomes: (Read | RefusedFile)[] = []
    const done = new Set<SealedFile>()
    let notOpened = 0
    setShut(null)
    for (const [index, one] of waiting.entries()) {
      setProgress({ at: index + 1, of: waiting.length })
      const outcome = await openOne(one, passphrase, signal, { files, sealing, readContent })
      if (outcome === null) break
      if (outcome === 'wrong-passphrase') notOpened += 1
      else {
        done.add(one)
        outcomes.push(outcome)
      }
    }
    setProgress(null)
    setWaiting((before) => before.filter((one) => !done.has(one)))
    setShut(notOpened)
    take(outcomes)
  }

  const cancel = (): void => {
    running.current?.abort()
  }

  return {
    waiting,
    progress,
    shut,
    wait: (more) => {
      setWaiting((before) => [...before, ...more])
    },
    open,
    cancel,
    leaveOut: () => {
      cancel()
      setWaiting([])
      setShut(null)
    },
  }
}

interface Ways<Read> extends Pick<Opened<Read>, 'readContent'> {
  readonly files: FileExchange
  readonly sealing: Sealing
}

/** `null`: called off. */
async function openOne<Read>(
  { name, sealed }: SealedFile,
  passphrase: string,
  signal: AbortSignal,
  { files, sealing, readContent }: Ways<Read>,
): Promise<Read | RefusedFile | 'wrong-passphrase' | null> {
  try {
    const opened = await sealing.open(sealed, passphrase, { signal, onProgress: () => undefined })
    if (opened === null || signal.aborted) return null
    if (!opened.ok)
      return opened.problem === 'damaged' ? { name, why: [{ kind: 'seal-damaged' }] } : opened.problem
    const checked = checkUnsealed(opened.value)
    if (!checked.ok) return { name, why: [checked.problem] }
    const reading = await files.startReading()
    try {
      return await readContent(name, checked.value, reading)
    } finally {
      reading.end()
    }
  } catch (problem: unknown) {
    const noMemory = problem instanceof Error && problem.message === 'no-memory'
    return { name, why: [{ kind: noMemory ? 'no-memory-to-open' : 'reading-broke' }] }
  }
}
