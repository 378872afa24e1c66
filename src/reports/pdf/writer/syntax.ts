import { PAGE } from '../layout/style'

/** How values are written in a PDF file (ISO 32000-1, 7.3). Everything here is a byte a character. */

const LONGEST_REFERENCE = '12345 0 R'.length
const ASCII = /^[\x20-\x7e]*$/
/** PDFDocEncoding, from 0x80 on (ISO 32000-1, D.2); from 0xa1 on it is Latin-1, but for the soft hyphen. */
const DOC_SIGNS = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'
const FIRST_SIGN = 0x80
const SIGNS = new RegExp(`[${DOC_SIGNS}]`, 'g')
const ONE_BYTE_EACH = new RegExp(`^[\\x20-\\x7e\\xa1-\\xac\\xae-\\xff${DOC_SIGNS}]*$`)
/** Begins with the bytes that announce UTF-16 or UTF-8. */
const LOOKS_LIKE_UNICODE = /^(?:þÿ|ÿþ|ï»¿)/

/** A place or a length on a page: a tenth of a point is as fine as any printer. */
export function placed(value: number): number {
  return Math.round(value * 10) / 10 || 0
}

export function places(x: number, y: number): string {
  return `${placed(x)} ${placed(y)}`
}

/** Two decimals, for what is small: the parts of a mark, colours. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0)
}

export function numbers(...values: readonly number[]): string {
  return values.map(number).join(' ')
}

/** From edge to edge in whole points, counted from the page's lower left corner. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  const edges = [x, PAGE.height - y - height, x + width, PAGE.height - y]
  return `[${edges.map((edge) => String(Math.round(edge)).padStart(3)).join(' ')}]`
}

/** Text for people: a byte a character where PDF has one for it, else UTF-16 in hex. The text must be clean. */
export function textString(text: string): string {
  if (ASCII.test(text)) return literal(text)
  const bytes = ONE_BYTE_EACH.test(text) && !LOOKS_LIKE_UNICODE.test(text)
  if (bytes)
    return literal(text.replace(SIGNS, (sign) => String.fromCharCode(FIRST_SIGN + DOC_SIGNS.indexOf(sign))))
  let hex = '<FEFF'
  for (let index = 0; index < text.length; index += 1) hex += hexCode(text.charCodeAt(index))
  return `${hex}>`
}

/** A string of bytes, each a character up to U+00FF. */
export function literal(bytes: string): string {
  return `(${bytes.replace(/[\\()]/g, '\\$&').replace(/\r/g, '\\r')})`
}

/** Four hex digits. */
export function hexCode(code: number): string {
  return code.toString(16).padStart(4, '0')
}

const COLOURS = new Map<string, string>()

/** `#24385b` as red, green and blue from 0 to 1. */
export function colour(hex: string): string {
  const found = COLOURS.get(hex)
  if (found !== undefined) return found
  const written = [1, 3, 5].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')
  COLOURS.set(hex, written)
  return written
}

export function reference(object: number): string {
  return `${object} 0 R`
}

/** The same at one length, for objects that `packPdf` makes a table of. */
export function inTable(object: number): string {
  return reference(object).padStart(LONGEST_REFERENCE)
}

/** All but the last of one length: lines that `packPdf` makes a table of. */
export function inLines(lines: readonly string[]): string {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  return lines.map((line, index) => (index === lines.length - 1 ? line : line.padEnd(longest))).join('\n')
}

/** Bytes as a string with one character a byte, as jsPDF takes streams. */
export function byteString(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return text
}

/** The other way round. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
  return bytes
}
