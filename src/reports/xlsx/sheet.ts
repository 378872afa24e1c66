/** How a column's cells are kept: a day is a real date without a time, a share is a whole percentage. */
const COLUMN_KINDS = ['text', 'number', 'share', 'day'] as const
export type ColumnKind = (typeof COLUMN_KINDS)[number]

/** Text, a number, a day as `YYYY-MM-DD`, or a whole percentage (58 is 58%). `null`: there is none. */
export type Value = string | number | null

export interface Column {
  readonly title: string
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
  /** Broken into lines within the column. */
  readonly wrap?: boolean
}

/** One sheet of a workbook: lines that have to be said first, a table with a header row, and what stands below it. */
export interface Sheet {
  readonly name: string
  readonly lines: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
  readonly notes: readonly string[]
}

export interface ColumnOf<Row> extends Column {
  readonly of: (row: Row) => Value
  /** Left out where no row has anything in it. */
  readonly optional?: boolean
}

/** How a column looks, beside its width. */
type Look = Pick<ColumnOf<never>, 'wrap' | 'optional'>
export const WRAPPED: Look = { wrap: true }
export const OPTIONAL: Look = { optional: true }
export const OPTIONAL_WRAPPED: Look = { wrap: true, optional: true }

export function column<Row>(
  kind: ColumnKind,
  title: string,
  width: number,
  of: ColumnOf<Row>['of'],
  look: Look = {},
): ColumnOf<Row> {
  return { kind, title, width, of, ...look }
}

/** The columns that are there and a line of values for each row. */
export function makeTable<Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Pick<Sheet, 'columns' | 'rows'> {
  const shown = columns.filter(
    ({ optional, of }) => optional !== true || rows.some((row) => of(row) !== null),
  )
  return { columns: shown, rows: rows.map((row) => shown.map(({ of }) => of(row))) }
}
