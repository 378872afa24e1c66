import { fail, succeed, type Result } from '../core/result'
import { isSealed, withoutArmour } from './age-armour'
import { readAgeHeader, wantsMuchMemory } from './age-header'
import { LIMITS } from './limits'
import type { FileProblem } from './problem'

/** A sealed file before anybody is asked for its passphrase. */
export interface SealedFile {
  /** Binary, whatever it was written in. */
  readonly sealed: Uint8Array
  /** Whether the person is asked first (THREATS R6). */
  readonly muchMemory: boolean
}

/** `null`: it is no sealed file. Nothing heavy is done. */
export function readSealed(bytes: Uint8Array): Result<SealedFile, FileProblem> | null {
  if (!isSealed(bytes)) return null
  if (bytes.length > LIMITS.sealedBytes) return fail({ kind: 'too-large', limit: LIMITS.fileBytes })
  const sealed = withoutArmour(bytes)
  const header = readAgeHeader(sealed)
  if (!header.ok) return header
  // So are values sealed on a device: its key opens them, and no passphrase does.
  if (header.value.kind === 'key') return fail({ kind: 'sealed-for-keys' })
  return succeed({ sealed, muchMemory: wantsMuchMemory(header.value) })
}

/** What was inside, before it is read like any file. */
export function checkUnsealed(content: Uint8Array): Result<Uint8Array, FileProblem> {
  if (isSealed(content)) return fail({ kind: 'sealed-twice' })
  return content.length > LIMITS.fileBytes
    ? fail({ kind: 'too-large', limit: LIMITS.fileBytes })
    : succeed(content)
}
