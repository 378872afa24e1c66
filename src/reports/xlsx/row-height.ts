import type { GridRow, StyledCell } from './grid'
import type { Column } from './sheet'

/** In points. */
const LINE = 15
const TITLE_LINE = 20
/** A row that fills the screen hides the next one: the whole text still stands in the cell. */
const MOST_LINES = 20

/**
 * How high a row must be for its wrapped text, in points; `undefined` for one line. An estimate by the count of letters:
 * not every program works out the heights of rows for itself.
 */
export function heightOf(row: GridRow, columns: readonly Column[]): number | undefined {
  if (row[0]?.style === 'title') return TITLE_LINE
  const lines = row.map((cell, index) =>
    cell?.wrap === true ? linesOf(cell, columns[index]?.width ?? 1) : 1,
  )
  const most = Math.min(MOST_LINES, Math.max(1, ...lines))
  return most === 1 ? undefined : most * LINE
}

function linesOf({ value }: StyledCell, width: number): number {
  return String(value)
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0)
}
