import { useEffect, useRef, useState } from 'react'
import { codedAnswersOf } from '../../../core/answer-code'
import { addCodes, freeNumber, newerCode, type AddedCodes } from '../../../core/room-entries'
import type { OpenedAssessment } from '../../../files/assessment-file'
import type { OpenedRoom } from '../../../files/room-file'
import type { RefusedFile, SealedFile } from '../../app/look-into-file'
import { useServices } from '../../use-services'
import { useSealedFiles, type SealedFilesState } from '../sealing/use-sealed-files'
import { useReadRoomFile, type ReadRoomFile } from './use-read-room-file'
import type { RoomState } from './use-room'

/** A file that is whole, and of another checklist. */
export interface FileOfOther {
  readonly name: string
  readonly title: string
  readonly version: string
  /** BCP 47, of the title. */
  readonly language: string
}

export interface RoomFiles {
  /** What came of the last files; `null`: none were opened. */
  readonly added: AddedCodes | null
  readonly refused: readonly (RefusedFile | FileOfOther)[]
  readonly sealed: SealedFilesState
  /** While files are being read. */
  readonly progress: { readonly at: number; readonly of: number } | null
  readonly open: (files: readonly File[]) => void
  readonly forget: () => void
  /** A room that was opened: it stands beside the present one. */
  readonly saved: OpenedRoom | null
  readonly closeSaved: () => void
}

const NONE_ADDED = { added: 0, already: 0, newer: 0, older: 0, doubled: 0 }

/** Assessments become groups, each with a number of its own; of a saved room there is one at a time. */
export function useRoomFiles(state: RoomState): RoomFiles {
  const { files } = useServices()
  const { take, told, forget, saved, closeSaved } = useTakeFiles(state)
  const { readOne, readContent } = useReadRoomFile()
  const [progress, setProgress] = useState<RoomFiles['progress']>(null)
  const sealed = useSealedFiles<ReadRoomFile>({
    take,
    readContent: (name, content, reading) => readContent(name, content, reading, true),
  })
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  // Files chosen while others are read wait for them.
  const queue = useRef(Promise.resolve())

  async function readAll(chosen: readonly File[]): Promise<void> {
    const outcomes: (ReadRoomFile | RefusedFile | SealedFile)[] = []
    const reading = await files.startReading()
    for (const [index, file] of chosen.entries()) {
      if (gone.current) break
      setProgress({ at: index + 1, of: chosen.length })
      outcomes.push(await readOne(file, reading))
    }
    reading.end()
    if (gone.current) return
    take(outcomes.flatMap((one) => ('sealed' in one ? [] : [one])))
    sealed.wait(outcomes.filter((one) => 'sealed' in one))
    setProgress(null)
  }

  return {
    ...told,
    sealed,
    progress,
    open: (chosen) => {
      if (chosen.length > 0) queue.current = queue.current.then(() => readAll(chosen))
    },
    forget,
    saved,
    closeSaved,
  }
}

interface FilesTold {
  readonly added: AddedCodes | null
  readonly refused: readonly (RefusedFile | FileOfOther)[]
}

/** Puts what was read where it belongs. */
function useTakeFiles({ book, entries, setEntries, memory }: RoomState) {
  const { randomBelow } = useServices()
  const [told, setTold] = useState<FilesTold>({ added: null, refused: [] })
  const [saved, setSaved] = useState(memory.saved)

  function keepSaved(room: OpenedRoom | null): void {
    memory.keepSaved(room)
    setSaved(room)
  }

  function addAssessments(opened: readonly OpenedAssessment[]): AddedCodes {
    let all: AddedCodes = { entries: entries(), ...NONE_ADDED }
    for (const { assessment } of opened) {
      const number = memory.numbers.get(assessment.id) ?? freeNumber(all.entries, randomBelow)
      memory.numbers.set(assessment.id, number)
      const code = newerCode(all.entries, number, codedAnswersOf(book.checklist, assessment))
      all = sumOf(all, addCodes(all.entries, 'file', [code]))
    }
    if (all.entries !== entries()) setEntries(all.entries)
    return all
  }

  function take(outcomes: readonly (ReadRoomFile | RefusedFile)[]): void {
    const read = outcomes.flatMap((one) => ('why' in one ? [] : [one]))
    const others = read.flatMap((one) => otherChecklistIn(one, book.sha256) ?? [])
    const own = read.filter((one) => otherChecklistIn(one, book.sha256) === null)
    const room = own.flatMap((one) => ('room' in one ? [one.room] : [])).at(-1)
    if (room !== undefined) keepSaved(room)
    const opened = own.flatMap((one) => ('opened' in one ? [one.opened] : []))
    setTold({
      added: opened.length === 0 ? null : addAssessments(opened),
      refused: [...outcomes.filter((one) => 'why' in one), ...others],
    })
  }

  return {
    take,
    told,
    forget: () => {
      setTold({ added: null, refused: [] })
    },
    saved,
    closeSaved: () => {
      keepSaved(null)
    },
  }
}

/** `null`: it belongs to the checklist that is asked. */
function otherChecklistIn(read: ReadRoomFile, wanted: string): FileOfOther | null {
  const [checklist, sha256] =
    'room' in read
      ? [read.room.checklist, read.room.sha256]
      : [read.opened.checklist, read.opened.checklistSha256]
  return sha256 === wanted
    ? null
    : { name: read.name, title: checklist.title, version: checklist.version, language: checklist.language }
}

function sumOf(one: AddedCodes, other: AddedCodes): AddedCodes {
  return {
    entries: other.entries,
    added: one.added + other.added,
    already: one.already + other.already,
    newer: one.newer + other.newer,
    older: one.older + other.older,
    doubled: one.doubled + other.doubled,
  }
}
