import { parseTrueTypeFont } from './true-type-font'
import type { TrueTypeFont } from './true-type-font'

export const FACES = ['regular', 'bold'] as const
export type Face = (typeof FACES)[number]
export type ByFace<Value> = Readonly<Record<Face, Value>>

/** Two font files (TrueType), unpacked. */
export type PdfFonts = ByFace<Uint8Array>

export type Typeface = ByFace<TrueTypeFont>

/** Thousandths of the font's size that a character without a glyph takes: the box drawn for it and room around. */
export const MISSING_ADVANCE = 600

// Joiners, variation selectors and fillers: they change their neighbours and are not seen themselves.
const UNSEEN =
  /^[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200c\u200d\u3164\ufe00-\ufe0f\uffa0\ufff9-\ufffb\u{e0100}-\u{e01ef}]$/u

export function parseTypeface(fonts: PdfFonts): Typeface {
  return { regular: parseTrueTypeFont(fonts.regular), bold: parseTrueTypeFont(fonts.bold) }
}

export type Glyph =
  | { readonly kind: 'drawn'; readonly glyph: number; readonly advance: number }
  /** Asked of this font, and it has none: a box stands for the character. */
  | { readonly kind: 'missing'; readonly advance: number }
  /** Changes its neighbours, takes no room. */
  | { readonly kind: 'unseen'; readonly advance: 0 }

export type GlyphFinder = (character: string, face: Face) => Glyph

/** Looks each character up once for each face. */
export function makeGlyphFinder(typeface: Typeface): GlyphFinder {
  const known: ByFace<Map<string, Glyph>> = { regular: new Map(), bold: new Map() }
  return (character, face) => {
    const found = known[face].get(character)
    if (found !== undefined) return found
    const glyph = findGlyph(typeface[face], character)
    known[face].set(character, glyph)
    return glyph
  }
}

function findGlyph(font: TrueTypeFont, character: string): Glyph {
  if (UNSEEN.test(character)) return { kind: 'unseen', advance: 0 }
  const glyph = font.glyphOf.get(character.codePointAt(0) ?? 0)
  if (glyph === undefined) return { kind: 'missing', advance: MISSING_ADVANCE }
  return { kind: 'drawn', glyph, advance: font.advanceOf(glyph) }
}
