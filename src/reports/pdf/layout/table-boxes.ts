import type { Block, Column as TableColumn, Text } from '../../document'
import { cleanLine } from '../clean-text'
import type { Box, Keep } from './box'
import { keepWithNext } from './box'
import type { Column, LayoutContext } from './context'
import type { Operation } from './display-list'
import { drawLine } from './draw-line'
import { breakLines } from './lines'
import type { Line } from './lines'
import { plainText, styleText } from './runs'
import { rule } from './shapes'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { COLOUR, CONTENT_BOTTOM, PAGE, STYLE } from './style'
import type { TextStyle } from './style'
import { columnWidths } from './table-columns'
import { textBoxes } from './text-boxes'

type Table = Extract<Block, { readonly type: 'table' }>

/** Points between a row's rules and its text, and between two columns. */
const ROW_PADDING = 5
const COLUMN_GAP = 14
/** A row taller than this share of a page is split between its lines. */
const TALL_ROW = 0.3 * (CONTENT_BOTTOM - PAGE.top)
/** Beyond it a cell's width is not looked at: it wraps in any case. */
const LONGEST_MEASURED = 400

interface Cell {
  readonly column: Column
  readonly align: 'right' | undefined
  readonly lines: readonly Line[]
}

interface RowRule {
  readonly colour: string
  readonly lineWidth: number
}

const HEADER_RULE: RowRule = { colour: COLOUR.ink, lineWidth: 0.9 }
const ROW_RULE: RowRule = { colour: COLOUR.line, lineWidth: 0.6 }

export function tableBoxes(
  context: LayoutContext,
  parent: StructureElement,
  table: Table,
  column: Column,
): readonly Box[] {
  const element = addElement(parent, 'Table')
  const caption =
    table.caption === undefined
      ? []
      : textBoxes(context, addElement(element, 'Caption'), cleanLine(table.caption), {
          column,
          style: STYLE.caption,
          isWhole: true,
          before: STYLE.caption.before,
          after: 2,
        })
  const columns = placeColumns(context, table, column)
  const header = headerBoxes(context, addElement(element, 'THead'), table.columns, columns)
  const body = addElement(element, 'TBody')
  const rows = table.rows.flatMap((row) =>
    rowBoxes(context, body, row, table.columns, columns, header.repeated),
  )
  const boxes = [...keepWithNext(caption), { ...header.box, keep: 'always' as const }, ...rows]
  return boxes.map((box, index) => (index === boxes.length - 1 ? { ...box, keep: 'no', after: 14 } : box))
}

function placeColumns(context: LayoutContext, table: Table, { x, width }: Column): readonly Column[] {
  const needs = table.columns.map(({ title, weight, rowHeader }, index) => {
    const style = rowHeader === true ? { ...STYLE.cell, face: 'bold' as const } : STYLE.cell
    const cells = table.rows.map((row) => plainText(row[index] ?? '').slice(0, LONGEST_MEASURED))
    const widest = (texts: readonly string[], of: TextStyle): number =>
      texts.reduce((most, text) => Math.max(most, context.measure(text, of)), 0)
    const words = cells.flatMap((cell) => cell.split(/\s+/))
    const line = Math.max(widest(cells, style), widest([cleanLine(title)], STYLE.columnTitle))
    const word = Math.max(widest(words, style), widest(cleanLine(title).split(' '), STYLE.columnTitle))
    const gap = index === table.columns.length - 1 ? 0 : COLUMN_GAP
    // A little more than measured: sums of fractions may not quite meet.
    return { word: word + gap + 0.1, line: line + gap + 0.1, weight }
  })
  let left = x
  return columnWidths(needs, width).map((room, index) => {
    const placed = { x: left, width: room - (index === needs.length - 1 ? 0 : COLUMN_GAP) }
    left += room
    return placed
  })
}

/** The header twice: once as the table's own, once as an artifact for the head of each further page. */
function headerBoxes(
  context: LayoutContext,
  head: StructureElement,
  titles: readonly TableColumn[],
  columns: readonly Column[],
): { readonly box: Box; readonly repeated: Box } {
  const row = addElement(head, 'TR')
  const cells = titles.map((title, index): Cell => {
    const owner = addElement(row, 'TH', { scope: 'Column' })
    const column = columns[index] ?? { x: 0, width: 0 }
    const runs = styleText(context, owner, cleanLine(title.title), STYLE.columnTitle)
    return { column, align: title.align, lines: breakLines(runs, column.width, context.measure) }
  })
  const repeated = cells.map((cell) => ({
    ...cell,
    lines: cell.lines.map((line) => ({
      ...line,
      fragments: line.fragments.map((fragment) => ({ ...fragment, run: { ...fragment.run, owner: null } })),
    })),
  }))
  const leading = STYLE.columnTitle.leading
  const [box, again] = [cells, repeated].map((each) =>
    rowBox(each, 0, lineCount(each), leading, columns, HEADER_RULE),
  )
  if (box === undefined || again === undefined) throw new Error('A table has a header.')
  return { box: { ...box, before: 8 }, repeated: again }
}

function rowBoxes(
  context: LayoutContext,
  body: StructureElement,
  row: readonly Text[],
  titles: readonly TableColumn[],
  columns: readonly Column[],
  repeated: Box,
): readonly Box[] {
  const element = addElement(body, 'TR')
  const cells = titles.map((title, index): Cell => {
    const isHeader = title.rowHeader === true
    const owner = isHeader ? addElement(element, 'TH', { scope: 'Row' }) : addElement(element, 'TD')
    const style = isHeader ? { ...STYLE.cell, face: 'bold' as const } : STYLE.cell
    const column = columns[index] ?? { x: 0, width: 0 }
    const runs = styleText(context, owner, row[index] ?? '', style)
    return { column, align: title.align, lines: breakLines(runs, column.width, context.measure) }
  })
  const count = lineCount(cells)
  const leading = STYLE.cell.leading
  if (count * leading <= TALL_ROW)
    return [{ ...rowBox(cells, 0, count, leading, columns, ROW_RULE), repeated }]
  return Array.from({ length: count }, (_, line) => {
    const keep: Keep = line === 0 || line === count - 2 ? 'always' : 'no'
    return { ...rowBox(cells, line, line + 1, leading, columns, ROW_RULE), keep, repeated }
  })
}

/** Lines `from` to `to` of a row, cell by cell. Room above the first, room and a rule below the last. */
function rowBox(
  cells: readonly Cell[],
  from: number,
  to: number,
  leading: number,
  columns: readonly Column[],
  { colour, lineWidth }: RowRule,
): Box {
  const above = from === 0 ? ROW_PADDING : 0
  const isLast = to >= lineCount(cells)
  const height = above + (to - from) * leading + (isLast ? ROW_PADDING : 0)
  const left = columns[0]?.x ?? 0
  const right = columns.reduce((edge, column) => Math.max(edge, column.x + column.width), left)
  return {
    height,
    before: 0,
    after: 0,
    keep: 'no',
    draw: (y) => [
      ...(isLast ? [rule(left, y + height, right - left, colour, lineWidth)] : []),
      ...cells.flatMap((cell) => drawCell(cell, from, to, y + above, leading)),
    ],
  }
}

function drawCell(cell: Cell, from: number, to: number, y: number, leading: number): readonly Operation[] {
  const { x, width } = cell.column
  return cell.lines
    .slice(from, to)
    .flatMap((line, index) =>
      drawLine(line, { x, y: y + index * leading, leading, align: cell.align, width }),
    )
}

function lineCount(cells: readonly Cell[]): number {
  return cells.reduce((most, cell) => Math.max(most, cell.lines.length), 1)
}
