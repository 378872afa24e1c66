import { parseTrueTypeFont } from './true-type-font'
import type { TrueTypeFont } from './true-type-font'

export const FACES = ['regular', 'bold'] as const
export type Face = (typeof FACES)[number]
export type ByFace<Value> = Readonly<Record<Face, Value>>

/** Two font files (TrueType), unpacked. */
export type PdfFonts = ByFace<Uint8Array>

export type Typeface = ByFace<TrueTypeFont>

/** Drawn for a character the font does not have: an empty square, which no text is likely to mean. */
const BOX = 0x25a1

// Joiners, variation selectors and fillers: they change their neighbours and are not seen themselves.
const UNSEEN =
  /^[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200c\u200d\u3164\ufe00-\ufe0f\uffa0\ufff9-\ufffb\u{e0100}-\u{e01ef}]$/u

export function parseTypeface(fonts: PdfFonts): Typeface {
  return { regular: parseTrueTypeFont(fonts.regular), bold: parseTrueTypeFont(fonts.bold) }
}

type Glyph =
  | { readonly kind: 'drawn'; readonly glyph: number; readonly advance: number }
  /** Asked of this font, and it has none: `glyph` is the box that stands for the character. */
  | { readonly kind: 'missing'; readonly glyph: number; readonly advance: number }
  /** Changes its neighbours, takes no room. */
  | { readonly kind: 'unseen' }

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
  if (UNSEEN.test(character)) return { kind: 'unseen' }
  const glyph = font.glyphOf.get(character.codePointAt(0) ?? 0)
  if (glyph !== undefined) return { kind: 'drawn', glyph, advance: font.advanceOf(glyph) }
  const box = font.glyphOf.get(BOX)
  if (box === undefined) throw new Error('The font has no box to stand for what it does not have.')
  return { kind: 'missing', glyph: box, advance: font.advanceOf(box) }
}
