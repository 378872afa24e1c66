import type { ByFace, Face, GlyphFinder } from '../fonts/typeface'
import type { TextOperation } from '../layout/display-list'
import { PAGE } from '../layout/style'
import type { FontPart, GlyphCodes } from './glyph-codes'
import { textString } from './syntax'

export interface TextResources {
  readonly findGlyph: GlyphFinder
  readonly codes: ByFace<GlyphCodes>
  /** Characters no font has, in the order they were met. */
  readonly missing: Set<string>
}

/** Writes codes of one font at a point counted from the page's lower edge. */
export type Show = (codes: string, part: FontPart, x: number, y: number) => string

/** A character with the unseen ones that change it, such as a joiner. */
interface Sign {
  readonly text: string
  readonly glyph: number
  /** Thousandths of the font's size. */
  readonly advance: number
}

interface Stretch {
  readonly part: FontPart
  readonly x: number
  codes: string
  /** The words meant, where the codes do not say them. */
  readonly meant: string | null
}

/** Unseen characters kept with the one before them. More is noise. */
const MOST_UNSEEN = 8

/**
 * A line's text as operators. A character no font has is drawn as a box under a code of its own that means the character, so
 * that copying, searching and reading aloud still give what was written.
 */
export function textOperators(
  operation: TextOperation,
  resources: TextResources,
  show: Show,
): readonly string[] {
  const { style, text } = operation
  const y = PAGE.height - operation.baseline
  const codes = resources.codes[style.face]
  const stretches: Stretch[] = []
  let x = operation.x
  for (const sign of signsOf(text, style.face, resources)) {
    const found = codes.codeOf(sign.text, sign.glyph)
    const { part, code } = found ?? codes.sharedBox(sign.glyph)
    const meant = found === null ? sign.text : null
    const last = stretches.at(-1)
    if (last?.part === part && last.meant === null && meant === null) last.codes += String.fromCharCode(code)
    else stretches.push({ part, x, codes: String.fromCharCode(code), meant })
    x += ((sign.advance + (style.tracking ?? 0)) * style.size) / 1000
  }
  return stretches.map(({ part, x: left, codes: shown, meant }) => {
    const shownAt = show(shown, part, left, y)
    return meant === null ? shownAt : `/Span <</ActualText ${textString(meant)}>> BDC ${shownAt} EMC`
  })
}

function signsOf(text: string, face: Face, { findGlyph, missing }: TextResources): readonly Sign[] {
  const signs: { text: string; glyph: number; advance: number; unseen: number }[] = []
  for (const character of text) {
    const found = findGlyph(character, face)
    const last = signs.at(-1)
    if (found.kind !== 'unseen') {
      if (found.kind === 'missing') missing.add(character)
      signs.push({ text: character, glyph: found.glyph, advance: found.advance, unseen: 0 })
    } else if (last !== undefined && last.unseen < MOST_UNSEEN) {
      last.text += character
      last.unseen += 1
    }
  }
  return signs
}
