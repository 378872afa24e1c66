import { fail, succeed, type Result } from '../core/result'
import { isSealed } from './age-armour'
import { standsAt } from './byte-search'
import { LIMITS } from './limits'
import { isPdf, readPdfAttachment } from './pdf-attachment'
import type { FileProblem } from './problem'

export interface FileText {
  readonly text: string
  /** It lay inside a PDF, whose pages may say something else. */
  readonly fromPdf: boolean
}

/** How an archive begins: with something in it, empty, and in several pieces. */
const ZIP = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008']

/** The text of any file of ours, from its bytes: the file itself, or what lies inside a PDF. */
export function readFileText(bytes: Uint8Array): Result<FileText, FileProblem> {
  if (bytes.length > LIMITS.fileBytes) return fail({ kind: 'too-large', limit: LIMITS.fileBytes })
  if (isSealed(bytes)) return fail({ kind: 'sealed' })
  if (ZIP.some((head) => standsAt(bytes, head, 0))) return fail({ kind: 'zip' })
  const fromPdf = isPdf(bytes)
  const text = fromPdf ? readPdfAttachment(bytes) : decode(bytes)
  return text.ok ? succeed({ text: text.value, fromPdf }) : text
}

function decode(bytes: Uint8Array): Result<string, FileProblem> {
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail({ kind: endsInsideCharacter(bytes) ? 'cut-off' : 'not-utf8' })
  }
}

/** Whether all is well but for the last character, whose bytes are not all there. */
function endsInsideCharacter(bytes: Uint8Array): boolean {
  try {
    // A decoder that waits for more takes what is there so far.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
