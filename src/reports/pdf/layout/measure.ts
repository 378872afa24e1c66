import type { ByFace, Face, GlyphFinder } from '../fonts/typeface'
import type { TextStyle } from './style'

/** Points. */
export type Measure = (text: string, style: TextStyle) => number

interface Extent {
  /** Thousandths of the font's size. */
  readonly advance: number
  /** Characters that are seen. */
  readonly count: number
}

/** Words up to this length are remembered: a report is mostly made of words it has used before. */
const LONGEST_KEPT = 32

export function makeMeasure(findGlyph: GlyphFinder): Measure {
  const known: ByFace<Map<string, Extent>> = { regular: new Map(), bold: new Map() }
  const extentOf = (text: string, face: Face): Extent => {
    let [advance, count] = [0, 0]
    for (const character of text) {
      const glyph = findGlyph(character, face)
      if (glyph.kind === 'unseen') continue
      advance += glyph.advance
      count += 1
    }
    return { advance, count }
  }
  const keptExtent = (text: string, face: Face): Extent => {
    const found = known[face].get(text)
    if (found !== undefined) return found
    const extent = extentOf(text, face)
    known[face].set(text, extent)
    return extent
  }
  return (text, { face, size, tracking = 0 }) => {
    const { advance, count } = text.length > LONGEST_KEPT ? extentOf(text, face) : keptExtent(text, face)
    return ((advance + count * tracking) * size) / 1000
  }
}
