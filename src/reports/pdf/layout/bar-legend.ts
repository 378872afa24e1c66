import type { BarRow, Mark } from '../../document'
import { cleanLine } from '../clean-text'
import { LEADING_NUMBER, SIGN_SIZE } from './bar-parts'
import type { Box } from './box'
import { gap } from './box'
import type { Column, LayoutContext } from './context'
import type { Operation } from './display-list'
import { drawLine } from './draw-line'
import { breakLines } from './lines'
import type { Line } from './lines'
import { drawMark, MARK_FILL } from './marks'
import type { StructureElement } from './structure'
import { STYLE } from './style'

/** Points: between two entries, between mark and words, above all, and between two rows. */
const ENTRY_GAP = 14
const WORD_GAP = 4
const ABOVE = 6
const ROW_GAP = 3

interface Spot {
  /** `null` where an entry's words run on. */
  readonly mark: Mark | null
  readonly line: Line
  readonly x: number
  readonly row: number
}

/** Mark and words for each kind of part there is, where the labels have words. */
export function legendBoxes(
  context: LayoutContext,
  rows: readonly BarRow[],
  figure: StructureElement,
  column: Column,
): readonly Box[] {
  const spots = placeEntries(context, legendWords(rows), figure, column)
  const leading = STYLE.legend.leading + ROW_GAP
  const count = spots.reduce((most, { row }) => Math.max(most, row + 1), 0)
  return Array.from({ length: count }, (_, row) => {
    const above = row === 0 ? ABOVE : 0
    const own = spots.filter((spot) => spot.row === row)
    return {
      ...gap(above + leading, 'no'),
      draw: (y: number) => own.flatMap((spot) => drawSpot(spot, figure, y + above)),
    }
  })
}

function legendWords(rows: readonly BarRow[]): ReadonlyMap<Mark, string> {
  const words = new Map<Mark, string>()
  for (const { mark, label } of rows.flatMap((row) => row.parts)) {
    const text = cleanLine(label).replace(LEADING_NUMBER, '').trim()
    if (text !== '' && !words.has(mark)) words.set(mark, text)
  }
  return words
}

/** Side by side as far as they fit, then on the next row. */
function placeEntries(
  context: LayoutContext,
  words: ReadonlyMap<Mark, string>,
  owner: StructureElement,
  column: Column,
): readonly Spot[] {
  const indent = SIGN_SIZE + WORD_GAP
  const spots: Spot[] = []
  let [x, row] = [0, 0]
  for (const [mark, text] of words) {
    const run = { text: `${text} `, style: STYLE.legend, owner }
    const lines = breakLines([run], column.width - indent, context.measure)
    const width = indent + lines.reduce((most, line) => Math.max(most, line.width), 0)
    if (x > 0 && x + width > column.width) [x, row] = [0, row + 1]
    lines.forEach((line, index) =>
      spots.push({ mark: index === 0 ? mark : null, line, x: column.x + x, row: row + index }),
    )
    row += lines.length - 1
    x += width + ENTRY_GAP
  }
  return spots
}

function drawSpot({ mark, line, x }: Spot, owner: StructureElement, y: number): readonly Operation[] {
  const { leading } = STYLE.legend
  const place = { owner, x, y: y + (leading - SIGN_SIZE) / 2, size: SIGN_SIZE }
  return [
    ...(mark === null ? [] : drawMark(mark, { ...place, colour: MARK_FILL[mark] })),
    ...drawLine(line, { x: x + SIGN_SIZE + WORD_GAP, y, leading }),
  ]
}
