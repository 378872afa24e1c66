import type { Language } from '../../words/language'
import { cellText } from './cell-text'
import type { Column, ColumnKind, Sheet, Value } from './sheet'

/** What one cell holds, as it is written and as it is read back. */
export interface Cell {
  readonly kind: ColumnKind
  readonly value: string | number
}

export type CellStyle = 'title' | 'line' | 'header' | 'body' | 'note'

export interface StyledCell extends Cell {
  readonly style: CellStyle
  readonly wrap: boolean
}

/** `null`: nothing is in it. */
export type GridRow = readonly (StyledCell | null)[]

export interface Grid {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly GridRow[]
  /** Counted from 1. */
  readonly headerRow: number
  /** The last row of the table; the header row where it is empty. */
  readonly lastRow: number
}

/** In characters: below it, a note runs over the columns beside it instead of being broken into many lines. */
const WIDE_ENOUGH_FOR_NOTES = 30

/** A sheet cell by cell: lines, a gap, the header row, the rows, a gap, notes. */
export function layOutSheet(language: Language, { name, lines, columns, rows, notes }: Sheet): Grid {
  const wrapNotes = (columns[0]?.width ?? 0) >= WIDE_ENOUGH_FOR_NOTES
  const alone = (text: string, style: CellStyle, wrap: boolean): GridRow => [
    textCell(language, text, style, wrap),
  ]
  const before = lines.map((line, index) => alone(line, index === 0 ? 'title' : 'line', false))
  return {
    name,
    columns,
    headerRow: lines.length + 2,
    lastRow: lines.length + 2 + rows.length,
    rows: [
      ...before,
      [],
      columns.map(({ title }) => textCell(language, title, 'header', true)),
      ...rows.map((row) => row.map((value, index) => bodyCell(language, columns[index], value))),
      ...(notes.length === 0 ? [] : [[], ...notes.map((note) => alone(note, 'note', wrapNotes))]),
    ],
  }
}

function bodyCell(language: Language, column: Column | undefined, value: Value): StyledCell | null {
  if (column === undefined || value === null) return null
  const { kind, wrap = false } = column
  if (typeof value === 'number') return { kind, value, style: 'body', wrap }
  return kind === 'text' ? textCell(language, value, 'body', wrap) : { kind, value, style: 'body', wrap }
}

function textCell(language: Language, text: string, style: CellStyle, wrap: boolean): StyledCell | null {
  const value = cellText(language, text)
  return value === '' ? null : { kind: 'text', value, style, wrap }
}

/** `A` for 0, `AB` for 27. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}
