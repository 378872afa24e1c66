import { useState } from 'react'
import type { OpenedAssessment } from '../../../files/assessment-file'
import { makeSafe } from '../../../files/safe-text'
import { cutForQuoting } from '../../../words/quoted'
import { lookIntoFile, type RefusedFile, type SealedFile } from '../../app/look-into-file'
import type { FileReading } from '../../services'
import { useServices } from '../../use-services'
import { useSealedFiles, type SealedFilesState } from '../sealing/use-sealed-files'

/** Of a colleague, read and waiting for its turn. */
interface ColleaguesFile {
  /** Of the file, made safe. */
  readonly name: string
  readonly opened: OpenedAssessment
}

/** `other-kind`: something else of ours. */
export type NotMerged = RefusedFile | { readonly name: string; readonly why: 'other-kind' }

interface ColleaguesFiles {
  /** In the order chosen. */
  readonly waiting: readonly ColleaguesFile[]
  readonly refused: readonly NotMerged[]
  readonly sealed: SealedFilesState
  readonly isReading: boolean
  readonly add: (files: readonly File[]) => void
  /** The first of those that wait has had its turn. */
  readonly next: () => void
}

/** In memory only, one after the other, with the limits of every file. */
export function useColleaguesFiles(): ColleaguesFiles {
  const { files } = useServices()
  const [waiting, setWaiting] = useState<readonly ColleaguesFile[]>([])
  const [refused, setRefused] = useState<readonly NotMerged[]>([])
  const [isReading, setReading] = useState(false)

  const sealed = useSealedFiles<ColleaguesFile | NotMerged>({ take, readContent })

  async function readOne(file: File, reading: FileReading): Promise<ColleaguesFile | NotMerged | SealedFile> {
    const found = await lookIntoFile(file, files)
    return 'bytes' in found ? readContent(found.name, found.bytes, reading) : found
  }

  async function readContent(
    name: string,
    bytes: Uint8Array,
    reading: FileReading,
  ): Promise<ColleaguesFile | NotMerged> {
    const read = await reading.read({ bytes, wanted: 'assessment', orOther: true, acceptDamaged: false })
    if (read.kind === 'assessment') return { name, opened: read.opened }
    return { name, why: read.kind === 'refused' ? read.problems : 'other-kind' }
  }

  async function readAll(chosen: readonly File[]): Promise<void> {
    setReading(true)
    const outcomes: (ColleaguesFile | NotMerged | SealedFile)[] = []
    try {
      const reading = await files.startReading()
      for (const file of chosen) outcomes.push(await readOne(file, reading))
      reading.end()
    } catch {
      // A part of the app that did not load.
      for (const { name } of chosen.slice(outcomes.length))
        outcomes.push({ name: cutForQuoting(makeSafe(name)), why: [{ kind: 'reading-broke' }] })
    }
    take(outcomes.flatMap((one) => ('sealed' in one ? [] : [one])))
    sealed.wait(outcomes.filter((one) => 'sealed' in one))
    setReading(false)
  }

  function take(outcomes: readonly (ColleaguesFile | NotMerged)[]): void {
    setWaiting((before) => [...before, ...outcomes.filter((one) => 'opened' in one)])
    setRefused(outcomes.filter((one) => 'why' in one))
  }

  return {
    waiting,
    refused,
    sealed,
    isReading,
    add: (chosen) => {
      if (chosen.length > 0) void readAll(chosen)
    },
    next: () => {
      setWaiting((before) => before.slice(1))
    },
  }
}
