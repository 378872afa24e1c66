import type { TrueTypeFont } from '../fonts/true-type-font'

/** One byte for each character: a simple font, which every reader knows and which packs well. */
export interface FontPart {
  /** Its name in a page's resources. */
  readonly key: string
  readonly font: TrueTypeFont
  /** Code -> character and glyph, in the order they were first used. */
  readonly codes: ReadonlyMap<number, { readonly character: string; readonly glyph: number }>
}

export interface GlyphCodes {
  readonly parts: readonly FontPart[]
  /** The part and the code in it. Two characters that share a glyph have codes of their own, to be told apart when copied. */
  readonly codeOf: (character: string, glyph: number) => { readonly part: FontPart; readonly code: number }
}

const NEEDS_ESCAPE = '()\\'
/** In the first part ASCII keeps its own codes. No code is one that a string would have to escape, or a line's end. */
const ASCII_CODES = range(32, 126).filter((code) => !NEEDS_ESCAPE.includes(String.fromCharCode(code)))
const OTHER_CODES = [...range(128, 255), ...range(14, 31), ...range(1, 9)]

/** `nameFont` gives a name for each further part: a font of more characters than a byte can count is written in parts. */
export function makeGlyphCodes(font: TrueTypeFont, nameFont: () => string): GlyphCodes {
  const parts: (FontPart & { readonly codes: Map<number, { character: string; glyph: number }> })[] = []
  const known = new Map<string, { part: FontPart; code: number }>()
  let free: number[] = []
  const addPart = (): void => {
    free = parts.length === 0 ? [...OTHER_CODES] : [...OTHER_CODES, ...ASCII_CODES]
    parts.push({ key: nameFont(), font, codes: new Map() })
  }
  return {
    parts,
    codeOf(character, glyph) {
      const found = known.get(character)
      if (found !== undefined) return found
      if (parts.length === 0) addPart()
      const isAscii = ASCII_CODES.includes(character.codePointAt(0) ?? 0)
      if (!isAscii && free.length === 0) addPart()
      const part = isAscii ? parts[0] : parts.at(-1)
      const code = isAscii ? character.charCodeAt(0) : free.shift()
      if (part === undefined || code === undefined) throw new Error('A font has no code left.')
      part.codes.set(code, { character, glyph })
      known.set(character, { part, code })
      return { part, code }
    },
  }
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
