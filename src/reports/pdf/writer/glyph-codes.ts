import type { TrueTypeFont } from '../fonts/true-type-font'

/** One byte for each character: a simple font, which every reader knows and which packs well. */
export interface FontPart {
  /** Its name in a page's resources. */
  readonly key: string
  readonly font: TrueTypeFont
  /** Code -> what it means and draws. */
  readonly codes: ReadonlyMap<number, { readonly text: string; readonly glyph: number }>
}

interface FontCode {
  readonly part: FontPart
  readonly code: number
}

export interface GlyphCodes {
  readonly parts: readonly FontPart[]
  /**
   * The code of a character. Two that share a glyph have codes of their own, to be told apart when copied. `null` when too
   * many characters that the font does not have came before.
   */
  readonly codeOf: (text: string, glyph: number) => FontCode | null
  /** For those: one code that means nothing but the box it draws. */
  readonly sharedBox: (glyph: number) => FontCode
}

const NEEDS_ESCAPE = '()\\'
/** In the first part ASCII keeps its own codes. No code is one that a string would have to escape, or a line's end. */
const ASCII_CODES = range(32, 126).filter((code) => !NEEDS_ESCAPE.includes(String.fromCharCode(code)))
const OTHER_CODES = [...range(128, 255), ...range(14, 31), ...range(1, 9)]
/** Characters outside the font's own that get a code. jsPDF has names for twelve parts: six for each face. */
const MOST_STRANGERS = 200
const BOX = '\ufffd'

/** `nameFont` gives a name for each further part: a font of more characters than a byte can count is written in parts. */
export function makeGlyphCodes(font: TrueTypeFont, nameFont: () => string): GlyphCodes {
  const parts: (FontPart & { readonly codes: Map<number, { text: string; glyph: number }> })[] = []
  const known = new Map<string, FontCode>()
  let free: number[] = []
  let strangers = 0
  const addPart = (): void => {
    free = parts.length === 0 ? [...OTHER_CODES] : [...OTHER_CODES, ...ASCII_CODES]
    parts.push({ key: nameFont(), font, codes: new Map() })
  }
  const addCode = (text: string, glyph: number): FontCode => {
    if (parts.length === 0) addPart()
    const ascii = text.length === 1 ? ASCII_CODES.find((code) => code === text.charCodeAt(0)) : undefined
    if (ascii === undefined && free.length === 0) addPart()
    const part = ascii === undefined ? parts.at(-1) : parts[0]
    const code = ascii ?? free.shift()
    if (part === undefined || code === undefined) throw new Error('A font has no code left.')
    part.codes.set(code, { text, glyph })
    const added = { part, code }
    known.set(text, added)
    return added
  }
  return {
    parts,
    codeOf(text, glyph) {
      const found = known.get(text)
      if (found !== undefined) return found
      if (font.glyphOf.get(text.codePointAt(0) ?? 0) !== glyph || [...text].length > 1) {
        if (strangers === MOST_STRANGERS) return null
        strangers += 1
      }
      return addCode(text, glyph)
    },
    sharedBox: (glyph) => known.get(BOX) ?? addCode(BOX, glyph),
  }
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
