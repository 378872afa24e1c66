import type { CodeBook } from '../core/answer-code'
import { findCodes, type ReadCodes } from '../core/code-reader'
import { fail, succeed, type Result } from '../core/result'
import { LIMITS } from './limits'
import type { FileProblem } from './problem'

/** The answer codes in any text, from its bytes: a pasted chat, a list, an exported conversation. */
export function readChat(bytes: Uint8Array, books: readonly CodeBook[]): Result<ReadCodes, FileProblem> {
  if (bytes.length > LIMITS.chatBytes) return fail({ kind: 'too-large', limit: LIMITS.chatBytes })
  // Codes are plain letters: what is not UTF-8 around them does not matter.
  const text = new TextDecoder(hasWideMark(bytes) ? 'utf-16le' : 'utf-8').decode(bytes)
  const read = findCodes(text, books)
  return read.found.length > LIMITS.codes
    ? fail({ kind: 'too-many-codes', limit: LIMITS.codes })
    : succeed(read)
}

/** As Windows' own editor writes what it calls Unicode. */
function hasWideMark([first, second]: Uint8Array): boolean {
  return first === 0xff && second === 0xfe
}
