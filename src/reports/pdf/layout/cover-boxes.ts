import type { Block } from '../../document'
import type { Box } from './box'
import { gap, keepWithNext } from './box'
import type { Column, LayoutContext } from './context'
import { breakLines } from './lines'
import { drawBallotCross } from './marks'
import { plainText, styleText } from './runs'
import { rule } from './shapes'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { COLOUR, HEADING_STYLE, STYLE } from './style'
import type { TextStyle } from './style'
import { textBoxes } from './text-boxes'

type Cover = Extract<Block, { readonly type: 'cover' }>

/** Points. */
const MARK_SIZE = 34
const ABOVE_TITLE = 78
const LINE_GAP = 2

/** From the largest down: a title takes the first size at which it is no more than this many lines and no word is cut. */
const SIZES: readonly (readonly [size: number, leading: number, tracking: number, lines: number])[] = [
  [34, 38, -14, 3],
  [27, 31, -11, 4],
  [21, 25, -8, 5],
  [16, 20, -4, Infinity],
]

/** The product's mark, room, the title, what stands below it, a rule. */
export function coverBoxes(
  context: LayoutContext,
  parent: StructureElement,
  { lines }: Cover,
  column: Column,
): readonly Box[] {
  const heading = context.takeHeading()
  const element = addElement(parent, 'H1')
  const style = titleStyle(context, element, heading.text, column)
  const width = evenWidth(context, element, heading.text, style, column.width)
  const even = { ...column, width }
  const title = textBoxes(context, element, heading.text, { column: even, style, isWhole: true, after: 12 })
  const below = lines
    .filter((text) => plainText(text).trim() !== '')
    .flatMap((text) => {
      const options = { column, style: STYLE.lead, before: LINE_GAP, after: LINE_GAP, isWhole: true }
      return textBoxes(context, addElement(parent, 'P'), text, options)
    })
  const mark: Box = {
    ...gap(MARK_SIZE, 'always'),
    draw: (y) => drawBallotCross(column.x - 2, y, MARK_SIZE),
  }
  const end: Box = {
    ...gap(2, 'no'),
    before: 20,
    after: 24,
    draw: (y) => [rule(column.x, y + 1, column.width, COLOUR.ink, 2)],
  }
  return [
    mark,
    gap(ABOVE_TITLE, 'always'),
    ...keepWithNext(title.map((box, index) => (index === 0 ? { ...box, heading } : box))),
    ...keepWithNext(below),
    end,
  ]
}

function titleStyle(
  context: LayoutContext,
  owner: StructureElement,
  text: string,
  { width }: Column,
): TextStyle {
  const words = text.split(/\s/)
  const styles = SIZES.map(([size, leading, tracking, most]) => ({
    style: { ...HEADING_STYLE[1], size, leading, tracking },
    most,
  }))
  const fitting = styles.find(({ style, most }) => {
    if (words.some((word) => context.measure(word, style) > width)) return false
    return breakLines(styleText(context, owner, text, style), width, context.measure).length <= most
  })
  return (fitting ?? styles.at(-1))?.style ?? HEADING_STYLE[1]
}

/** The narrowest width that needs no more lines: none of them is left with a single word. */
function evenWidth(
  context: LayoutContext,
  owner: StructureElement,
  text: string,
  style: TextStyle,
  widest: number,
): number {
  const runs = styleText(context, owner, text, style)
  const linesAt = (width: number): number => breakLines(runs, width, context.measure).length
  const most = linesAt(widest)
  const word = Math.max(...text.split(/\s/).map((each) => context.measure(each, style)))
  let [low, high] = [Math.min(word, widest), widest]
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (linesAt(middle) > most) low = middle
    else high = middle
  }
  return high
}
