import { useEffect, useRef, useState } from 'react'
import type { BranchFile } from '../../../core/branch-file'
import { makeBranchFile } from '../../../files/branch-reader'
import { lookIntoFile, type RefusedFile, type SealedFile } from '../../app/look-into-file'
import type { FileReading } from '../../services'
import { useServices } from '../../use-services'
import { useSealedFiles, type SealedFilesState } from '../sealing/use-sealed-files'

export interface ReadFile {
  /** Of the file, made safe. */
  readonly name: string
  readonly file: BranchFile
}

export interface BranchFiles {
  readonly read: readonly ReadFile[]
  readonly refused: readonly RefusedFile[]
  readonly sealed: SealedFilesState
  /** While files are being read. */
  readonly progress: { readonly read: number; readonly of: number } | null
  readonly add: (files: readonly File[]) => void
  readonly takeOut: (key: string) => void
  readonly clear: () => void
}

/** In memory only: what was read is gone with the screen. */
export function useBranchFiles(): BranchFiles {
  const { files } = useServices()
  const { readOne, readContent } = useBranchReading()
  const [read, setRead] = useState<readonly ReadFile[]>([])
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const [progress, setProgress] = useState<BranchFiles['progress']>(null)
  const gone = useGone()
  const sealed = useSealedFiles({ take, readContent })
  // Files chosen while others are read wait for them.
  const queue = useRef(Promise.resolve())

  async function readAll(chosen: readonly File[]): Promise<void> {
    const outcomes: (ReadFile | RefusedFile | SealedFile)[] = []
    // One worker for all of them.
    const reading = await files.startReading()
    for (const [index, file] of chosen.entries()) {
      if (gone.current) break
      setProgress({ read: index + 1, of: chosen.length })
      outcomes.push(await readOne(file, reading))
    }
    reading.end()
    if (gone.current) return
    take(outcomes.filter((one) => 'file' in one || 'why' in one))
    sealed.wait(outcomes.filter((one) => 'sealed' in one))
    setProgress(null)
  }

  /** All at once: comparing anew after each would take longer and longer. */
  function take(outcomes: readonly (ReadFile | RefusedFile)[]): void {
    setRead((before) => [...before, ...outcomes.filter((one) => 'file' in one)])
    setRefused((before) => [...before, ...outcomes.filter((one) => 'why' in one)])
  }

  return {
    read,
    refused,
    sealed,
    progress,
    add: (chosen) => {
      if (chosen.length > 0) queue.current = queue.current.then(() => readAll(chosen))
    },
    takeOut: (key) => {
      setRead((before) => before.filter(({ file }) => file.key !== key))
    },
    clear: () => {
      setRead([])
      setRefused([])
      sealed.leaveOut()
    },
  }
}

interface BranchReading {
  /** A sealed one waits for its passphrase. */
  readonly readOne: (file: File, reading: FileReading) => Promise<ReadFile | RefusedFile | SealedFile>
  readonly readContent: (
    name: string,
    bytes: Uint8Array,
    reading: FileReading,
  ) => Promise<ReadFile | RefusedFile>
}

function useBranchReading(): BranchReading {
  const { files, newId } = useServices()

  async function readOne(file: File, reading: FileReading): Promise<ReadFile | RefusedFile | SealedFile> {
    const found = await lookIntoFile(file, files)
    return 'bytes' in found ? readContent(found.name, found.bytes, reading) : found
  }

  async function readContent(
    name: string,
    bytes: Uint8Array,
    { read: readIn }: FileReading,
  ): Promise<ReadFile | RefusedFile> {
    const outcome = await readIn({ bytes, wanted: 'assessment', orOther: false, acceptDamaged: false })
    if (outcome.kind === 'assessment') return { name, file: makeBranchFile(outcome.opened, newId()) }
    return { name, why: outcome.kind === 'refused' ? outcome.problems : [] }
  }

  return { readOne, readContent }
}

function useGone(): { readonly current: boolean } {
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  return gone
}
