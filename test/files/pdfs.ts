import { deflateSync } from 'node:zlib'

/** PDFs by hand: as little as the reader looks at, and all of what it must refuse. */

export interface Attached {
  readonly content: Uint8Array | string
  /** What stands in its dictionary, `LENGTH` for the number of packed bytes. */
  readonly dictionary?: string
  readonly packed?: boolean
  /** Between the dictionary and the packed bytes. */
  readonly opening?: string
  readonly closing?: string
}

export type PdfPart = Attached | Uint8Array | string

export const DICTIONARY =
  '<</Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size 123>>/Filter/FlateDecode/Length LENGTH>>'
export const PLAIN_DICTIONARY = '<< /Type /EmbeddedFile /Length LENGTH >>'

const HEAD =
  '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>>>\nendobj\n'
const FOOT = '\nxref\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'

export function makePdf(...parts: readonly PdfPart[]): Uint8Array {
  const made = parts.map((part) =>
    typeof part === 'string' || part instanceof Uint8Array ? bytesOf(part) : objectOf(part),
  )
  return Buffer.concat([bytesOf(HEAD), ...made, bytesOf(FOOT)])
}

function objectOf(attached: Attached): Uint8Array {
  const { content, packed = true, opening = '\nstream\n', closing = '\nendstream' } = attached
  const { dictionary = packed ? DICTIONARY : PLAIN_DICTIONARY } = attached
  const plain = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const data = packed ? deflateSync(plain, { level: 9 }) : plain
  const head = `5 0 obj\n${dictionary.replace('LENGTH', String(data.length))}${opening}`
  return Buffer.concat([bytesOf(head), data, bytesOf(`${closing}\nendobj\n`)])
}

/** A text as one byte a character. */
export function bytesOf(part: Uint8Array | string): Uint8Array {
  return typeof part === 'string' ? Buffer.from(part, 'latin1') : part
}
