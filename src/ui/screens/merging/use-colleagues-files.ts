import { useState } from 'react'
import type { OpenedAssessment } from '../../../files/assessment-file'
import { LIMITS } from '../../../files/limits'
import type { FileProblem } from '../../../files/problem'
import { readSealed } from '../../../files/read-sealed'
import { makeSafe } from '../../../files/safe-text'
import { cutForQuoting } from '../../../words/quoted'
import type { FileReading } from '../../services'
import { useServices } from '../../use-services'

/** Of a colleague, read and waiting for its turn. */
interface ColleaguesFile {
  /** Of the file, made safe. */
  readonly name: string
  readonly opened: OpenedAssessment
}

export interface RefusedFile {
  readonly name: string
  /** `unreadable`: the browser itself could not read it. `other-kind`: something else of ours. */
  readonly why: readonly FileProblem[] | 'unreadable' | 'other-kind'
}

interface ColleaguesFiles {
  /** In the order chosen. */
  readonly waiting: readonly ColleaguesFile[]
  readonly refused: readonly RefusedFile[]
  readonly isReading: boolean
  readonly add: (files: readonly File[]) => void
  /** The first of those that wait has had its turn. */
  readonly next: () => void
}

/** In memory only, one after the other, with the limits of every file. */
export function useColleaguesFiles(): ColleaguesFiles {
  const { files } = useServices()
  const [waiting, setWaiting] = useState<readonly ColleaguesFile[]>([])
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const [isReading, setReading] = useState(false)

  async function readOne(file: File, reading: FileReading): Promise<ColleaguesFile | RefusedFile> {
    const name = cutForQuoting(makeSafe(file.name))
    const content = await files.read(file)
    if (content === 'unreadable') return { name, why: content }
    if (content === 'too-large') return { name, why: [{ kind: 'too-large', limit: LIMITS.fileBytes }] }
    const sealed = readSealed(content.bytes)
    // Its passphrase is asked for where one file is opened by itself; from there it is merged, too.
    if (sealed !== null) return { name, why: [sealed.ok ? { kind: 'sealed' } : sealed.problem] }
    const read = await reading.read({
      bytes: content.bytes,
      wanted: 'assessment',
      orOther: true,
      acceptDamaged: false,
    })
    if (read.kind === 'assessment') return { name, opened: read.opened }
    return { name, why: read.kind === 'refused' ? read.problems : 'other-kind' }
  }

  async function readAll(chosen: readonly File[]): Promise<void> {
    setReading(true)
    const outcomes: (ColleaguesFile | RefusedFile)[] = []
    try {
      const reading = await files.startReading()
      for (const file of chosen) outcomes.push(await readOne(file, reading))
      reading.end()
    } catch {
      // A part of the app that did not load.
      for (const { name } of chosen.slice(outcomes.length))
        outcomes.push({ name: cutForQuoting(makeSafe(name)), why: [{ kind: 'reading-broke' }] })
    }
    setWaiting((before) => [...before, ...outcomes.filter((one) => 'opened' in one)])
    setRefused(outcomes.filter((one) => 'why' in one))
    setReading(false)
  }

  return {
    waiting,
    refused,
    isReading,
    add: (chosen) => {
      if (chosen.length > 0) void readAll(chosen)
    },
    next: () => {
      setWaiting((before) => before.slice(1))
    },
  }
}
