import { useEffect, useRef, useState } from 'react'
import { checkUnsealed } from '../../../files/read-sealed'
import type { Sealing } from '../../services'
import { useServices } from '../../use-services'
import type { RefusedFile } from './use-branch-files'

/** Waits for its passphrase. */
export interface SealedBranch {
  readonly name: string
  readonly sealed: Uint8Array
}

export interface SealedBranches {
  readonly waiting: readonly SealedBranch[]
  /** While they are opened. */
  readonly progress: { readonly at: number; readonly of: number } | null
  /** How many the last passphrase did not open; `null` before one was tried. */
  readonly shut: number | null
  readonly wait: (more: readonly SealedBranch[]) => void
  /** Tries one passphrase on each of them. */
  readonly open: (passphrase: string) => Promise<void>
  /** What was opened until then stays. */
  readonly cancel: () => void
  readonly leaveOut: () => void
}

interface Opened<Read> {
  /** Reads what was inside, as any file. */
  readonly readContent: (name: string, content: Uint8Array) => Promise<Read | RefusedFile>
  readonly take: (outcomes: readonly (Read | RefusedFile)[]) => void
}

/** Sealed files of branches, opened one after the other: each takes much memory. */
export function useSealedBranches<Read>({ readContent, take }: Opened<Read>): SealedBranches {
  const { sealing } = useServices()
  const [waiting, setWaiting] = useState<readonly SealedBranch[]>([])
  const [progress, setProgress] = useState<SealedBranches['progress']>(null)
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
    const done = new Set<SealedBranch>()
    let notOpened = 0
    setShut(null)
    for (const [index, one] of waiting.entries()) {
      setProgress({ at: index + 1, of: waiting.length })
      const outcome = await openOne(one, passphrase, signal, { sealing, readContent })
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
  readonly sealing: Sealing
}

/** `null`: called off. */
async function openOne<Read>(
  { name, sealed }: SealedBranch,
  passphrase: string,
  signal: AbortSignal,
  { sealing, readContent }: Ways<Read>,
): Promise<Read | RefusedFile | 'wrong-passphrase' | null> {
  try {
    const opened = await sealing.open(sealed, passphrase, { signal, onProgress: () => undefined })
    if (opened === null || signal.aborted) return null
    if (!opened.ok)
      return opened.problem === 'damaged' ? { name, why: [{ kind: 'seal-damaged' }] } : opened.problem
    const checked = checkUnsealed(opened.value)
    return checked.ok ? await readContent(name, checked.value) : { name, why: [checked.problem] }
  } catch (problem: unknown) {
    const noMemory = problem instanceof Error && problem.message === 'no-memory'
    return { name, why: [{ kind: noMemory ? 'no-memory-to-open' : 'reading-broke' }] }
  }
}
