import { sha256Hex } from './hash'

/**
 * A UUID made from a text: version 8 of RFC 9562, the first bits of the text's SHA-256. The same text gives the same
 * one for ever, and it does not lead back to a text that nobody can guess.
 */
export function uuidOf(text: string): string {
  const hex = sha256Hex(text)
  const part = (from: number, to: number): string => hex.slice(from, to)
  const variant = (8 + (parseInt(part(16, 17), 16) % 4)).toString(16)
  return [part(0, 8), part(8, 12), `8${part(13, 16)}`, `${variant}${part(17, 20)}`, part(20, 32)].join('-')
}
