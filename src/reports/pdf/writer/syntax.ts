import { PAGE } from '../layout/style'

/** How values are written in a PDF file (ISO 32000-1, 7.3). Everything here is ASCII but the codes of glyphs. */

const ASCII = /^[\x20-\x7e]*$/

/** Two decimals: a hundredth of a point is finer than any printer. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0)
}

export function numbers(...values: readonly number[]): string {
  return values.map(number).join(' ')
}

/** From edge to edge, counted from the page's lower left corner. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `[${numbers(x, PAGE.height - y - height, x + width, PAGE.height - y)}]`
}

/** Text for people: plain where it is ASCII, else UTF-16 in hex, which needs no escapes. The text must be clean. */
export function textString(text: string): string {
  if (ASCII.test(text)) return literal(text)
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

/** `#24385b` as red, green and blue from 0 to 1. */
export function colour(hex: string): string {
  return [1, 3, 5].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')
}

export function reference(object: number): string {
  return `${object} 0 R`
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
