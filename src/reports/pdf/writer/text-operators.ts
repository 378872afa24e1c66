import type { ByFace, GlyphFinder } from '../fonts/typeface'
import { MISSING_ADVANCE } from '../fonts/typeface'
import type { TextOperation } from '../layout/display-list'
import { PAGE } from '../layout/style'
import type { FontPart, GlyphCodes } from './glyph-codes'
import { number, numbers, textString } from './syntax'

export interface TextResources {
  readonly findGlyph: GlyphFinder
  readonly codes: ByFace<GlyphCodes>
  /** Characters no font has, in the order they were met. */
  readonly missing: Set<string>
}

/** The box drawn for a character without a glyph, as shares of the font's size. */
const BOX = { left: 0.07, width: 0.46, height: 0.62, lineWidth: 0.05 } as const

/**
 * A line's text as operators. Characters no font has are drawn as boxes, under their real text, so that copying, searching
 * and reading aloud still give what was written. `show` writes codes at a point counted from the page's lower edge.
 */
export function textOperators(
  operation: TextOperation,
  resources: TextResources,
  show: (codes: string, part: FontPart, x: number, y: number) => string,
): readonly string[] {
  const { style, text } = operation
  const operators: string[] = []
  const baseline = PAGE.height - operation.baseline
  const tracking = ((style.tracking ?? 0) * style.size) / 1000
  const step = (advance: number): number => (advance * style.size) / 1000 + tracking
  let x = operation.x
  for (const { isMissing, characters } of splitByGlyph(text, operation, resources.findGlyph)) {
    if (isMissing) {
      const boxes: string[] = []
      for (const character of characters) {
        if (resources.findGlyph(character, style.face).kind === 'unseen') continue
        resources.missing.add(character)
        boxes.push(
          `${numbers(x + BOX.left * style.size, baseline, BOX.width * style.size, BOX.height * style.size)} re S`,
        )
        x += step(MISSING_ADVANCE)
      }
      const lineWidth = `${number(BOX.lineWidth * style.size)} w`
      operators.push(
        `/Span <</ActualText ${textString(characters.join(''))}>> BDC`,
        lineWidth,
        ...boxes,
        'EMC',
      )
      continue
    }
    let shown: { readonly part: FontPart; readonly start: number; codes: string } | null = null
    for (const character of characters) {
      const glyph = resources.findGlyph(character, style.face)
      if (glyph.kind !== 'drawn') continue
      const { part, code } = resources.codes[style.face].codeOf(character, glyph.glyph)
      if (shown !== null && shown.part !== part) {
        operators.push(show(shown.codes, shown.part, shown.start, baseline))
        shown = null
      }
      shown ??= { part, start: x, codes: '' }
      shown.codes += String.fromCharCode(code)
      x += step(glyph.advance)
    }
    if (shown !== null) operators.push(show(shown.codes, shown.part, shown.start, baseline))
  }
  return operators
}

/** Whether boxes are drawn for some of it. */
export function hasMissing({ text, style }: TextOperation, findGlyph: GlyphFinder): boolean {
  for (const character of text) if (findGlyph(character, style.face).kind === 'missing') return true
  return false
}

interface Stretch {
  readonly isMissing: boolean
  readonly characters: readonly string[]
}

/** Stretches that a font has and that none has. What is unseen goes with the character before it. */
function splitByGlyph(text: string, { style }: TextOperation, findGlyph: GlyphFinder): readonly Stretch[] {
  const stretches: { isMissing: boolean; characters: string[] }[] = []
  for (const character of text) {
    const { kind } = findGlyph(character, style.face)
    const last = stretches.at(-1)
    if (last !== undefined && (kind === 'unseen' || last.isMissing === (kind === 'missing'))) {
      last.characters.push(character)
    } else {
      stretches.push({ isMissing: kind === 'missing', characters: [character] })
    }
  }
  return stretches
}
