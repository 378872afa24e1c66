import type { OpenedAssessment } from '../../../files/assessment-file'
import type { FileProblem } from '../../../files/problem'
import type { OpenedRoom } from '../../../files/room-file'
import { lookIntoFile, type RefusedFile, type SealedFile } from '../../app/look-into-file'
import type { FileReading } from '../../services'
import { useServices } from '../../use-services'

/** One group's assessment, or a saved room. */
export type ReadRoomFile =
  | { readonly name: string; readonly opened: OpenedAssessment }
  | { readonly name: string; readonly room: OpenedRoom }

interface RoomFileReading {
  /** A sealed one waits for its passphrase. */
  readonly readOne: (file: File, reading: FileReading) => Promise<ReadRoomFile | RefusedFile | SealedFile>
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

  async function readOne(file: File, reading: FileReading): Promise<ReadRoomFile | RefusedFile | SealedFile> {
    const found = await lookIntoFile(file, files)
    return 'bytes' in found ? readContent(found.name, found.bytes, reading, false) : found
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
