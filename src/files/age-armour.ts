import { standsAt } from './byte-search'

const BINARY = 'age-encryption.org/'
const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----'
const END = '-----END AGE ENCRYPTED FILE-----'
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** Whether it begins as age files do, in bytes or in letters. */
export function isSealed(bytes: Uint8Array): boolean {
  return standsAt(bytes, BINARY, 0) || standsAt(bytes, BEGIN, 0)
}

/** An age file in bytes, taken out of its letters where it is written in them. As it is where those are damaged. */
export function withoutArmour(bytes: Uint8Array): Uint8Array {
  if (!standsAt(bytes, BEGIN, 0)) return bytes
  const text = new TextDecoder().decode(bytes).trim()
  const body = text.slice(BEGIN.length, -END.length).replaceAll(/\r?\n/g, '')
  if (!text.endsWith(END) || !BASE64.test(body) || body.length % 4 !== 0) return bytes
  return Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))
}
