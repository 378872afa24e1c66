import type { ByFace, Face, GlyphFinder } from '../fonts/typeface'
import type { TextStyle } from './style'

/** Points. */
export type Measure = (text: string, style: TextStyle) => number

/** Characters looked up once for each face: Latin and its marks, Greek, Cyrillic. The others are rare. */
const LISTED = 0x530
const UNSEEN = -1

export function makeMeasure(findGlyph: GlyphFinder): Measure {
  const listed: ByFace<(number | undefined)[]> = { regular: [], bold: [] }
  /** Thousandths of the font's size. */
  const advanceOf = (character: string, face: Face): number => {
    const glyph = findGlyph(character, face)
    return glyph.kind === 'unseen' ? UNSEEN : glyph.advance
  }
  const listedAdvance = (code: number, face: Face): number => {
    const found = listed[face][code]
    if (found !== undefined) return found
    const advance = advanceOf(String.fromCharCode(code), face)
    listed[face][code] = advance
    return advance
  }
  return (text, { face, size, tracking = 0 }) => {
    let sum = 0
    let at = 0
    while (at < text.length) {
      const code = text.codePointAt(at) ?? 0
      const advance = code < LISTED ? listedAdvance(code, face) : advanceOf(String.fromCodePoint(code), face)
      if (advance !== UNSEEN) sum += advance + tracking
      at += code > 0xffff ? 2 : 1
    }
    return (sum * size) / 1000
  }
}
