import type { Block, Column as TableColumn, Text } from '../../document'
import { cleanLine } from '../clean-text'
import type { Box, Keep } from './box'
import { keepWithNext } from './box'
import type { Column, LayoutContext } from './context'
import { breakLines } from './lines'
import type { Line } from './lines'
import { plainText, styleText } from './runs'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { COLOUR, CONTENT_BOTTOM, PAGE, STYLE } from './style'
import type { TextStyle } from './style'
import { columnWidths } from './table-columns'
import type { ColumnNeed } from './table-columns'
import { lineCount, ROW_PADDING, rowBox } from './table-rows'
import type { Cell, Row } from './table-rows'
import { textBoxes } from './text-boxes'

type Table = Extract<Block, { readonly type: 'table' }>

/** Points between two columns. */
const COLUMN_GAP = 14
/** A row taller than this share of a page is split between its lines. */
const TALL_ROW = 0.3 * (CONTENT_BOTTOM - PAGE.top)
/** Where room is short a title takes two lines before a cell has to: it asks for this share of its width. */
const TITLE_SHARE = 0.6
/** A table up to this share of a page stands on one. */
const SMALL_TABLE = 0.4 * (CONTENT_BOTTOM - PAGE.top)
/** Beyond it a cell's width is not looked at: it wraps in any case. */
const LONGEST_MEASURED = 400

const HEADER_RULE = { colour: COLOUR.ink, lineWidth: 0.9 }
const ROW_RULE = { colour: COLOUR.line, lineWidth: 0.6 }

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
  const rows = keepRows(
    table.rows.map((row) => rowBoxes(context, body, row, table.columns, columns, header.repeated)),
  )
  const boxes = [...keepWithNext(caption), { ...header.box, keep: 'always' as const }, ...rows]
  return boxes.map((box, index) => (index === boxes.length - 1 ? { ...box, keep: 'no', after: 14 } : box))
}

/** A small table stays whole while little of a page is lost by it; cut, no single row is left alone at either end. */
function keepRows(rows: readonly (readonly Box[])[]): readonly Box[] {
  const height = rows.flat().reduce((sum, box) => sum + box.height, 0)
  const inner: Keep = height <= SMALL_TABLE ? 'where-little-is-lost' : 'no'
  return rows.flatMap((boxes, index) => {
    if (boxes.length > 1 || index === rows.length - 1) return boxes
    const isAtEnd = index === 0 || index === rows.length - 2
    return boxes.map((box): Box => ({ ...box, keep: isAtEnd ? 'where-it-fits' : inner }))
  })
}

function placeColumns(context: LayoutContext, table: Table, { x, width }: Column): readonly Column[] {
  const needsWith = (titleShare: number): readonly ColumnNeed[] =>
    table.columns.map((_, index) => columnNeed(context, table, index, titleShare))
  const onOneLine = needsWith(1)
  const room = onOneLine.reduce((sum, { line }) => sum + line, 0)
  const needs = room <= width ? onOneLine : needsWith(TITLE_SHARE)
  let left = x
  return columnWidths(needs, width).map((share, index) => {
    const placed = { x: left, width: share - (index === needs.length - 1 ? 0 : COLUMN_GAP) }
    left += share
    return placed
  })
}

function columnNeed(
  context: LayoutContext,
  { columns, rows }: Table,
  index: number,
  titleShare: number,
): ColumnNeed {
  const { title = '', weight = 1, rowHeader } = columns[index] ?? {}
  const widest = (texts: readonly string[], style: TextStyle): number =>
    texts.reduce((most, text) => Math.max(most, context.measure(text, style)), 0)
  const style = rowHeader === true ? { ...STYLE.cell, face: 'bold' as const } : STYLE.cell
  const cells = rows.map((row) => plainText(row[index] ?? '').slice(0, LONGEST_MEASURED))
  const words = cells.flatMap((cell) => cell.split(/\s+/))
  const word = Math.max(widest(words, style), widest(cleanLine(title).split(' '), STYLE.columnTitle))
  const titleLine = titleShare * context.measure(cleanLine(title), STYLE.columnTitle)
  // A little more than measured: sums of fractions may not quite meet.
  const gap = (index === columns.length - 1 ? 0 : COLUMN_GAP) + 0.1
  return { word: word + gap, line: Math.max(widest(cells, style), titleLine, word) + gap, weight }
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
  const own: Row = { cells, leading: STYLE.columnTitle.leading, rule: HEADER_RULE, isOnRule: true }
  const repeated: Row = {
    ...own,
    cells: cells.map((cell) => ({ ...cell, lines: cell.lines.map(withoutOwner) })),
  }
  const height = lineCount(own)
  return { box: { ...rowBox(own, 0, height), before: 8 }, repeated: rowBox(repeated, 0, height) }
}

function withoutOwner(line: Line): Line {
  const fragments = line.fragments.map((fragment) => ({ ...fragment, run: { ...fragment.run, owner: null } }))
  return { ...line, fragments }
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
  const drawn: Row = { cells, leading: STYLE.cell.leading, rule: ROW_RULE }
  const count = lineCount(drawn)
  if (count * drawn.leading <= TALL_ROW) return [{ ...rowBox(drawn, 0, count), repeated }]
  return Array.from({ length: count }, (_, line) => {
    const keep: Keep = line === 0 || line === count - 2 ? 'always' : 'no'
    // Under a repeated header a line in the middle of a row needs the room that its first line brings along.
    const height = repeated.height + (line === 0 ? 0 : ROW_PADDING)
    return { ...rowBox(drawn, line, line + 1), keep, repeated: { ...repeated, height } }
  })
}
