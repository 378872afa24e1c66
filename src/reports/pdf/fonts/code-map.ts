import { viewOf } from './sfnt'

const CODES = 256
/** Where a symbol font's codes stand in the Windows map. */
const SYMBOLS = 0xf000
const BYTE_MAP = 6 + CODES
const WORD_MAP = 14 + 2 + 8 * 2 + 2 * CODES

/**
 * A `cmap` table from one-byte codes to glyphs, as a symbol font has it: the Windows symbol map and the Macintosh map, which
 * is what PDF asks of a simple font without a standard encoding (ISO 32000-1, 9.6.6.4).
 */
export function writeCodeMap(glyphOf: ReadonlyMap<number, number>): Uint8Array {
  const header = 4 + 2 * 8
  const table = new Uint8Array(header + BYTE_MAP + WORD_MAP)
  const view = viewOf(table)
  const write = (at: number, ...words: readonly number[]): void => {
    words.forEach((word, index) => {
      view.setUint16(at + 2 * index, word)
    })
  }
  write(0, 0, 2, 1, 0, 0, header, 3, 0, 0, header + BYTE_MAP)
  write(header, 0, BYTE_MAP, 0)
  // Format 4 with two segments: all codes, by a list of glyphs, and the end mark.
  const [last, end] = [SYMBOLS + CODES - 1, 0xffff]
  const words = header + BYTE_MAP
  write(words, 4, WORD_MAP, 0, 4, 4, 1, 0, last, end, 0, SYMBOLS, end, 0, 1, 4, 0)
  for (const [code, glyph] of glyphOf) {
    // Past a byte's reach the Macintosh map says "none"; readers look at the Windows map first.
    table[header + 6 + code] = glyph < CODES ? glyph : 0
    view.setUint16(words + 32 + 2 * code, glyph)
  }
  return table
}
