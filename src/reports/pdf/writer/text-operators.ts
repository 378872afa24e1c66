import type { ByFace, Face, GlyphFinder } from '../fonts/typeface'
import type { TextOperation } from '../layout/display-list'
import { PAGE } from '../layout/style'
import type { TextStyle } from '../layout/style'
import type { FontPart, GlyphCodes } from './glyph-codes'
import { textString } from './syntax'

export interface TextResources {
  readonly findGlyph: GlyphFinder
  readonly codes: ByFace<GlyphCodes>
  /** Characters no font has, in the order they were met. */
  readonly missing: Set<string>
  /** What has been looked up: nearly every character of a report has been met before. */
  readonly known: ByFace<KnownSigns>
}

type KnownSigns = Map<string, KnownSign>

interface KnownSign {
  readonly part: FontPart
  /** One character a byte. */
  readonly code: string
  /** Thousandths of the font's size. */
  readonly advance: number
}

/** Codes of one font, to be shown at a point counted from the page's lower edge. `width` is how far the pen moves. */
export interface Shown {
  readonly part: FontPart
  readonly codes: string
  readonly x: number
  readonly y: number
  readonly width: number
}

export type Show = (shown: Shown) => string

/** A character with the unseen ones that change it, such as a joiner. */
interface Sign {
  readonly text: string
  readonly glyph: number
  readonly advance: number
  /** How many of them. */
  readonly unseen: number
}

interface Stretch {
  readonly part: FontPart
  codes: string
  /** Thousandths of the font's size, spacing between letters included. */
  advance: number
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
  const { style, baseline } = operation
  const y = PAGE.height - baseline
  let { x } = operation
  return stretchesOf(operation, resources).map(({ part, codes, advance, meant }) => {
    const width = (advance * style.size) / 1000
    const shown = show({ part, codes, x, y, width })
    x += width
    return meant === null ? shown : `/Span<</ActualText ${textString(meant)}>>BDC ${shown} EMC`
  })
}

function stretchesOf({ style, text }: TextOperation, resources: TextResources): readonly Stretch[] {
  const known = resources.known[style.face]
  return (
    plainStretch(text, style, known) ?? knownStretches(text, style, known) ?? lookedUp(text, style, resources)
  )
}

/** Nearly every line: its characters are their own codes in one part of the font. Nothing is put together anew. */
function plainStretch(
  text: string,
  { tracking = 0 }: TextStyle,
  known: KnownSigns,
): readonly Stretch[] | null {
  const part = known.get(text.charAt(0))?.part
  if (part === undefined) return null
  let advance = text.length * tracking
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    const sign = known.get(character)
    if (sign === undefined || sign.code !== character || sign.part !== part) return null
    advance += sign.advance
  }
  return [{ part, codes: text, advance, meant: null }]
}

function knownStretches(
  text: string,
  { tracking = 0 }: TextStyle,
  known: KnownSigns,
): readonly Stretch[] | null {
  const line = new StretchedLine(tracking)
  // Half of a pair is known to nobody: such a line is looked up.
  for (let at = 0; at < text.length; at += 1) {
    const sign = known.get(text.charAt(at))
    if (sign === undefined) return null
    line.add(sign, null)
  }
  return line.stretches
}

function lookedUp(text: string, style: TextStyle, resources: TextResources): readonly Stretch[] {
  const { face, tracking = 0 } = style
  const line = new StretchedLine(tracking)
  for (const { text: sign, glyph, advance, unseen } of signsOf(text, face, resources)) {
    const found = resources.codes[face].codeOf(sign, glyph)
    const { part, code } = found ?? resources.codes[face].sharedBox(glyph)
    const looked = { part, code: String.fromCharCode(code), advance }
    if (found !== null && unseen === 0) resources.known[face].set(sign, looked)
    line.add(looked, found === null ? sign : null)
  }
  return line.stretches
}

class StretchedLine {
  readonly stretches: Stretch[] = []
  private last: Stretch | undefined
  private readonly tracking: number

  constructor(tracking: number) {
    this.tracking = tracking
  }

  add({ part, code, advance }: KnownSign, meant: string | null): void {
    if (this.last?.part === part && this.last.meant === null && meant === null) {
      this.last.codes += code
      this.last.advance += advance + this.tracking
    } else {
      this.last = { part, codes: code, advance: advance + this.tracking, meant }
      this.stretches.push(this.last)
    }
  }
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
