import { useEffect, useRef, useState } from 'react'
import type { BranchFile } from '../../../core/branch-file'
import { makeBranchFile } from '../../../files/branch-reader'
import { isSealedName } from '../../../files/file-text'
import { LIMITS } from '../../../files/limits'
import type { FileProblem } from '../../../files/problem'
import { makeSafe } from '../../../files/safe-text'
import { cutForQuoting } from '../../../words/quoted'
import type { FileReading } from '../../services'
import { useServices } from '../../use-services'

export interface ReadFile {
  /** Of the file, made safe. */
  readonly name: string
  readonly file: BranchFile
}

export interface RefusedFile {
  readonly name: string
  /** `unreadable`: the browser itself could not read it. */
  readonly why: readonly FileProblem[] | 'unreadable'
}

export interface BranchFiles {
  readonly read: readonly ReadFile[]
  readonly refused: readonly RefusedFile[]
  /** While files are being read. */
  readonly progress: { readonly read: number; readonly of: number } | null
  readonly add: (files: readonly File[]) => void
  readonly takeOut: (key: string) => void
  readonly clear: () => void
}

/** In memory only: what was read is gone with the screen. */
export function useBranchFiles(): BranchFiles {
  const { files, newId } = useServices()
  const [read, setRead] = useState<readonly ReadFile[]>([])
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const [progress, setProgress] = useState<BranchFiles['progress']>(null)
  const gone = useGone()
  // Files chosen while others are read wait for them.
  const queue = useRef(Promise.resolve())

  async function readOne(file: File, { read: readIn }: FileReading): Promise<ReadFile | RefusedFile> {
    const name = cutForQuoting(makeSafe(file.name))
    const refused = (...why: FileProblem[]): RefusedFile => ({ name, why })
    if (isSealedName(file.name)) return refused({ kind: 'sealed' })
    const opened = await files.read(file)
    if (opened === 'unreadable') return { name, why: opened }
    if (opened === 'too-large') return refused({ kind: 'too-large', limit: LIMITS.fileBytes })
    const outcome = await readIn({
      bytes: opened.bytes,
      wanted: 'assessment',
      orOther: false,
      acceptDamaged: false,
    })
    if (outcome.kind === 'assessment') return { name, file: makeBranchFile(outcome.opened, newId()) }
    return refused(...(outcome.kind === 'refused' ? outcome.problems : []))
  }

  async function readAll(chosen: readonly File[]): Promise<void> {
    const outcomes: (ReadFile | RefusedFile)[] = []
    // One worker for all of them.
    const reading = await files.startReading()
    for (const [index, file] of chosen.entries()) {
      if (gone.current) break
      setProgress({ read: index + 1, of: chosen.length })
      outcomes.push(await readOne(file, reading))
    }
    reading.end()
    if (gone.current) return
    // All at once: comparing anew after each would take longer and longer.
    setRead((before) => [...before, ...outcomes.filter((one) => 'file' in one)])
    setRefused((before) => [...before, ...outcomes.filter((one) => 'why' in one)])
    setProgress(null)
  }

  return {
    read,
    refused,
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
    },
  }
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
