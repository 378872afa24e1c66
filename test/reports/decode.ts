import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { readPdfAttachment } from '../../src/files/pdf-attachment'
import { hasTool } from './pdf/qpdf-file'
import { readText } from './pdf/read-text'

/** Everything a file says, packed or folded or drawn, as text to be searched. */

export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** Every part of a workbook. */
export function decodeZip(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([path, part]) => `${path}\n${strFromU8(part)}`)
    .join('\n')
}

/** Lines that were folded are whole again. */
export function decodeCalendar(bytes: Uint8Array): string {
  return decodeText(bytes).replaceAll(/\r\n[ \t]/g, '')
}

const canReadPages = hasTool('pdftotext', '-v')

/**
 * What is drawn, what is inside, and of the rest whatever could be a word: titles and metadata, packed or not. Numbers
 * that place things on a page are not words.
 */
export function decodePdf(bytes: Uint8Array): string {
  const inside = readPdfAttachment(bytes)
  const file = Buffer.from(bytes)
  const raw = file.toString('latin1')
  const unpacked = [...raw.matchAll(/stream\r?\n/g)].map((match) =>
    unpack(file.subarray(match.index + match[0].length)),
  )
  const words = [raw, ...unpacked, ...[raw, ...unpacked].flatMap(wideStrings)].flatMap(
    (text) =>
      text.match(/MK[A-Z]+|mk-[a-z-]+|\d{4}-\d\d-\d\d|20\d{6}|[\da-f]{8}-?[\da-f]{4}-?[\da-f-]{12,}/g) ?? [],
  )
  return [canReadPages ? readText(bytes) : '', inside.ok ? inside.value : '', ...words].join('\n')
}

function unpack(data: Uint8Array): string {
  try {
    return inflateSync(data).toString('utf8')
  } catch {
    // Another kind of stream, or the end of one.
    return ''
  }
}

/** Strings of two bytes a character. */
function wideStrings(text: string): readonly string[] {
  return [...text.matchAll(/<FEFF([\dA-F]+)>/gi)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  )
}
