import type { Block } from '../../document'
import { cleanLine } from '../clean-text'
import type { Box } from './box'
import { gap, withRoomAround } from './box'
import type { Column, LayoutContext } from './context'
import type { Operation } from './display-list'
import { drawLine } from './draw-line'
import { breakLines } from './lines'
import { rule } from './shapes'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { COLOUR, STYLE } from './style'

type Blanks = Extract<Block, { readonly type: 'blanks' }>

/** Points: high enough to write in by hand. */
const ROW_HEIGHT = 27
const { leading: LEADING } = STYLE.body
/** How far below the words' middle the line runs. */
const LINE_DROP = 5
const WORD_GAP = 8
const PAIR_GAP = 24
/** As many as can be read in one go. */
const DIGITS_A_ROW = 5
/** Labels stand side by side where all of them are this short, as a share of their column. */
const SHORT_LABEL = 0.4
/** Lines to write on are no shorter than this. */
const SHORTEST_LINE = 150
const AROUND = 4
const UNDER = 10

/** Labels with a line to write on, several a row where they are short. Lines below each other begin at the same place. */
export function blankBoxes(
  context: LayoutContext,
  parent: StructureElement,
  { labels, digits }: Blanks,
  column: Column,
): readonly Box[] {
  const words = labels.map((label) => cleanLine(label))
  const widthOf = (label: string | undefined): number => context.measure(label ?? '', STYLE.body)
  const most = digits === true ? DIGITS_A_ROW : 2
  const widthWith = (inRow: number): number => (column.width - (inRow - 1) * PAIR_GAP) / inRow
  const areShort = words.every((label) => widthOf(label) <= SHORT_LABEL * widthWith(most))
  const perRow = areShort && words.length > 1 ? most : 1
  const width = widthWith(perRow)
  const shortest = digits === true ? 0 : SHORTEST_LINE
  const rows = words.flatMap((_, index) => (index % perRow === 0 ? [words.slice(index, index + perRow)] : []))
  const widest = Array.from({ length: perRow }, (_, place) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[place])), 0),
  )
  const boxes = rows.flatMap((row) => {
    const drawn = row.map((label, place) => {
      const own = { x: column.x + place * (width + PAIR_GAP), width }
      return blankLines(context, parent, label, own, { widest: widest[place] ?? 0, shortest })
    })
    // Labels beside each other are short: one line each.
    const [first = [], ...others] = drawn
    return first.map((box, index): Box => ({
      ...box,
      draw: (y, places) =>
        [box, ...others.flatMap((other) => other.slice(index, index + 1))].flatMap((each) =>
          each.draw(y, places),
        ),
    }))
  })
  return withRoomAround(boxes, AROUND, UNDER)
}

/** The label's lines; after the last one, or below it where too little room is left, the line to write on. */
function blankLines(
  context: LayoutContext,
  parent: StructureElement,
  label: string,
  { x, width }: Column,
  { widest, shortest }: { readonly widest: number; readonly shortest: number },
): readonly Box[] {
  const run = { text: `${label} `, style: STYLE.body, owner: addElement(parent, 'P') }
  const lines = breakLines([run], width, context.measure)
  const last = lines.at(-1)?.width ?? 0
  const isAligned = lines.length === 1 && width - widest - WORD_GAP >= shortest
  const start = isAligned ? widest : last
  const isBelow = width - start - WORD_GAP < Math.min(shortest, width / 2)
  const draw = (text: readonly Operation[], y: number, from: number): readonly Operation[] => [
    ...text,
    rule(x + from, y + ROW_HEIGHT / 2 + LINE_DROP, width - from, COLOUR.strongLine, 0.7),
  ]
  const boxes = lines.map((line, index): Box => {
    const hasLine = index === lines.length - 1 && !isBelow
    const leading = hasLine ? ROW_HEIGHT : LEADING
    return {
      ...gap(leading, 'always'),
      draw: (y) => {
        const text = drawLine(line, { x, y, leading })
        return hasLine ? draw(text, y, start + WORD_GAP) : text
      },
    }
  })
  const below = isBelow ? [{ ...gap(ROW_HEIGHT, 'no'), draw: (y: number) => draw([], y, 0) }] : []
  return [...boxes, ...below].map((box, index, all) =>
    index === all.length - 1 ? { ...box, keep: 'no' } : box,
  )
}
