import type { GlyphFinder } from '../fonts/typeface'
import type { TextStyle } from './style'

/** Points. */
export type Measure = (text: string, style: TextStyle) => number

export function makeMeasure(findGlyph: GlyphFinder): Measure {
  return (text, style) => {
    let width = 0
    for (const character of text) {
      const glyph = findGlyph(character, style.face)
      if (glyph.kind !== 'unseen') width += glyph.advance + (style.tracking ?? 0)
    }
    return (width * style.size) / 1000
  }
}
