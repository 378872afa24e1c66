import { LIMITS } from '../../files/limits'
import type { FileProblem } from '../../files/problem'
import { readSealed } from '../../files/read-sealed'
import { makeSafe } from '../../files/safe-text'
import { isSealedName } from '../../files/sealed-name'
import { cutForQuoting } from '../../words/quoted'
import type { FileExchange } from '../services'

/** `name`: of the file, made safe, here and below. */
export interface RefusedFile {
  readonly name: string
  /** `unreadable`: the browser itself could not read it. */
  readonly why: readonly FileProblem[] | 'unreadable'
}

/** Waits for its passphrase. */
export interface SealedFile {
  readonly name: string
  readonly sealed: Uint8Array
}

interface UnsealedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a file is, one of several that were chosen, as far as one sees without a passphrase. */
export async function lookIntoFile(
  file: File,
  { read }: Pick<FileExchange, 'read'>,
): Promise<UnsealedFile | SealedFile | RefusedFile> {
  const name = cutForQuoting(makeSafe(file.name))
  const refused = (...why: FileProblem[]): RefusedFile => ({ name, why })
  const given = await read(file)
  if (given === 'unreadable') return { name, why: given }
  if (given === 'too-large') return refused({ kind: 'too-large', limit: LIMITS.fileBytes })
  const found = readSealed(given.bytes)
  if (found === null)
    return isSealedName(file.name) ? refused({ kind: 'seal-damaged' }) : { name, bytes: given.bytes }
  if (!found.ok) return refused(found.problem)
  // Asked about where one file is opened by itself.
  return found.value.muchMemory
    ? refused({ kind: 'seal-wants-memory' })
    : { name, sealed: found.value.sealed }
}
