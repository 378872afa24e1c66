import { useEffect, useRef, useState } from 'react'
import type { BranchFile } from '../../../core/branch-file'
import { isSealedName, readBranchFile, type BranchRefusal } from '../../../files/branch-reader'
import { readFileText } from '../../../files/file-text'
import { LIMITS } from '../../../files/limits'
import { makeSafe } from '../../../files/safe-text'
import { cutForQuoting } from '../../../words/quoted'
import { useServices } from '../../use-services'

export interface ReadFile {
  /** Of the file, made safe. */
  readonly name: string
  readonly file: BranchFile
}

export interface RefusedFile {
  readonly name: string
  readonly why: BranchRefusal | { readonly kind: 'unreadable' }
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

/** The page comes to draw and to hear its keys after so many files. */
const FILES_WITHOUT_A_BREAK = 4

/** In memory only: what was read is gone with the screen. */
export function useBranchFiles(): BranchFiles {
  const { checklists, files, newId } = useServices()
  const [read, setRead] = useState<readonly ReadFile[]>([])
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const [progress, setProgress] = useState<BranchFiles['progress']>(null)
  const gone = useGone()
  // Files chosen while others are read wait for them.
  const queue = useRef(Promise.resolve())

  async function readOne(file: File): Promise<ReadFile | RefusedFile> {
    const name = cutForQuoting(makeSafe(file.name))
    if (isSealedName(file.name)) return { name, why: { kind: 'sealed' } }
    const opened = await files.read(file)
    if (opened === 'unreadable') return { name, why: { kind: 'unreadable' } }
    if (opened === 'too-large') {
      const problem = { kind: 'too-large', limit: LIMITS.fileBytes } as const
      return { name, why: { kind: 'refused', problems: [problem] } }
    }
    const text = readFileText(opened.bytes)
    if (!text.ok) return { name, why: { kind: 'refused', problems: [text.problem] } }
    const branch = await readBranchFile(text.value.text, newId(), checklists)
    return branch.ok ? { name, file: branch.value } : { name, why: branch.problem }
  }

  async function readAll(chosen: readonly File[]): Promise<void> {
    const outcomes: (ReadFile | RefusedFile)[] = []
    for (const [index, file] of chosen.entries()) {
      setProgress({ read: index + 1, of: chosen.length })
      outcomes.push(await readOne(file))
      if (index % FILES_WITHOUT_A_BREAK === 0) await aMoment()
      if (gone.current) return
    }
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

function aMoment(): Promise<void> {
  return new Promise((go) => {
    setTimeout(go)
  })
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
