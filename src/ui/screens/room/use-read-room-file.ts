import type { OpenedAssessment } from '../../../files/assessment-file'
import { LIMITS } from '../../../files/limits'
import type { FileProblem } from '../../../files/problem'
import { readSealed } from '../../../files/read-sealed'
import type { OpenedRoom } from '../../../files/room-file'
import { makeSafe } from '../../../files/safe-text'
import { isSealedName } from '../../../files/sealed-name'
import { cutForQuoting } from '../../../words/quoted'
import type { FileReading } from '../../services'
import { useServices } from '../../use-services'
import type { RefusedFile } from '../branches/use-branch-files'
import type { SealedBranch } from '../branches/use-sealed-branches'

/** One group's assessment, or a saved room. */
export type ReadRoomFile =
  | { readonly name: string; readonly opened: OpenedAssessment }
  | { readonly name: string; readonly room: OpenedRoom }

interface RoomFileReading {
  /** A sealed one waits for its passphrase. */
  readonly readOne: (file: File, reading: FileReading) => Promise<ReadRoomFile | RefusedFile | SealedBranch>
  readonly readContent: (
    name: string,
    bytes: Uint8Array,
    reading: FileReading,
    wasSealed: boolean,
  ) => Promise<ReadRoomFile | RefusedFile>
}

/** What belongs in a room, from a file: it says itself which of the two it is. */
export function useReadRoomFile(): RoomFileReading {
  const { files } = useServices()

  async function readOne(
    file: File,
    reading: FileReading,
  ): Promise<ReadRoomFile | RefusedFile | SealedBranch> {
    const name = cutForQuoting(makeSafe(file.name))
    const refused = (...why: FileProblem[]): RefusedFile => ({ name, why })
    const given = await files.read(file)
    if (given === 'unreadable') return { name, why: given }
    if (given === 'too-large') return refused({ kind: 'too-large', limit: LIMITS.fileBytes })
    const found = readSealed(given.bytes)
    if (found === null) {
      return isSealedName(file.name)
        ? refused({ kind: 'seal-damaged' })
        : readContent(name, given.bytes, reading, false)
    }
    if (!found.ok) return refused(found.problem)
    // Asked about where one file is opened by itself.
    return found.value.muchMemory
      ? refused({ kind: 'seal-wants-memory' })
      : { name, sealed: found.value.sealed }
  }

  async function readContent(
    name: string,
    bytes: Uint8Array,
    { read }: FileReading,
    wasSealed: boolean,
  ): Promise<ReadRoomFile | RefusedFile> {
    const order = { bytes, orOther: false, acceptDamaged: false, wasSealed }
    const asAnswers = await read({ ...order, wanted: 'assessment' })
    if (asAnswers.kind === 'assessment') return { name, opened: asAnswers.opened }
    if (asAnswers.kind !== 'refused') return { name, why: [] }
    if (!asAnswers.problems.some(isRoom)) return { name, why: asAnswers.problems }
    const asRoom = await read({ ...order, wanted: 'room' })
    if (asRoom.kind === 'room') return { name, room: asRoom }
    return { name, why: asRoom.kind === 'refused' ? asRoom.problems : [] }
  }

  return { readOne, readContent }
}

function isRoom(problem: FileProblem): boolean {
  return problem.kind === 'not-ours' && problem.at === '' && problem.found === 'hustings/room'
}
