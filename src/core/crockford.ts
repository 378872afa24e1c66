/** Crockford's base 32: no I, L, O or U, so that hardly anything is misread. Five bits a symbol. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const BITS_A_SYMBOL = 5

/** What people write for what they read. */
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** 0 to 31, of any case; `null` where it is no symbol. */
export function valueOfSymbol(character: string): number | null {
  const upper = character.toUpperCase()
  const value = SYMBOLS.indexOf(MISREAD[upper] ?? upper)
  return upper.length === 1 && value >= 0 ? value : null
}

/** `length` symbols, the highest bits first. */
export function symbolsOf(value: bigint, length: number): string {
  let rest = value
  let text = ''
  for (let index = 0; index < length; index += 1) {
    text = SYMBOLS.charAt(Number(rest & 31n)) + text
    rest >>= BigInt(BITS_A_SYMBOL)
  }
  return text
}

/** What symbols stand for, the highest bits first. */
export function valueOfSymbols(values: readonly number[]): bigint {
  // In pieces that a plain number holds: a thousand codes are read while somebody waits.
  let value = 0n
  for (let start = 0; start < values.length; start += 6) {
    const piece = values.slice(start, start + 6)
    const number = piece.reduce((sum, one) => sum * 32 + one, 0)
    value = (value << BigInt(BITS_A_SYMBOL * piece.length)) | BigInt(number)
  }
  return value
}
