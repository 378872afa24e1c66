import { fail, succeed, type Result } from '../core/result'
import { LIMITS } from './limits'
import { isPdf, readPdfAttachment } from './pdf-attachment'
import type { FileProblem } from './problem'

export interface FileText {
  readonly text: string
  /** It lay inside a PDF, whose pages may say something else. */
  readonly fromPdf: boolean
}

/** The text of any file of ours, from its bytes: the file itself, or what lies inside a PDF. */
export function readFileText(bytes: Uint8Array): Result<FileText, FileProblem> {
  if (bytes.length > LIMITS.fileBytes) return fail({ kind: 'too-large', limit: LIMITS.fileBytes })
  const fromPdf = isPdf(bytes)
  const text = fromPdf ? readPdfAttachment(bytes) : decode(bytes)
  return text.ok ? succeed({ text: text.value, fromPdf }) : text
}

function decode(bytes: Uint8Array): Result<string, FileProblem> {
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail({ kind: 'not-utf8' })
  }
}
