import type { Box } from './box'
import type { Column } from './context'
import type { Operation } from './display-list'
import { drawLine } from './draw-line'
import type { Line } from './lines'
import { rule } from './shapes'

export interface Cell {
  readonly column: Column
  readonly align: 'right' | undefined
  readonly lines: readonly Line[]
}

export interface Row {
  readonly cells: readonly Cell[]
  /** From line to line, in points. */
  readonly leading: number
  /** The rule below it. */
  readonly rule: { readonly colour: string; readonly lineWidth: number }
  /** Short cells stand on the rule: column titles. */
  readonly isOnRule?: boolean
}

/** Points between a row's rules and its text. */
export const ROW_PADDING = 5

/** Lines `from` to `to` of a row, cell by cell. Room above the first, room and a rule below the last. */
export function rowBox(row: Row, from: number, to: number): Box {
  const above = from === 0 ? ROW_PADDING : 0
  const isLast = to >= lineCount(row)
  const height = above + (to - from) * row.leading + (isLast ? ROW_PADDING : 0)
  const left = row.cells[0]?.column.x ?? 0
  const right = row.cells.reduce((edge, { column }) => Math.max(edge, column.x + column.width), left)
  const { colour, lineWidth } = row.rule
  return {
    height,
    before: 0,
    after: 0,
    keep: 'no',
    draw: (y) => [
      ...(isLast ? [rule(left, y + height, right - left, colour, lineWidth)] : []),
      ...row.cells.flatMap((cell) => drawCell(row, cell, from, to, y + above)),
    ],
  }
}

export function lineCount({ cells }: Row): number {
  return cells.reduce((most, { lines }) => Math.max(most, lines.length), 1)
}

function drawCell(row: Row, cell: Cell, from: number, to: number, y: number): readonly Operation[] {
  const { x, width } = cell.column
  const { leading } = row
  const down = row.isOnRule === true ? (lineCount(row) - cell.lines.length) * leading : 0
  return cell.lines
    .slice(from, to)
    .flatMap((line, index) =>
      drawLine(line, { x, y: y + down + index * leading, leading, align: cell.align, width }),
    )
}
