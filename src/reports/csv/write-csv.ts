import { safeText } from '../plain-text'
import { defuse, undefuse } from './formulas'
import { parseCsv } from './read-csv'

const BYTE_ORDER_MARK = '\ufeff'
/** A semicolon too: quoted, it can be told from a separator. */
const NEEDS_QUOTES = /[",;\n]|^\s|\s$/

/**
 * Rows as CSV: RFC 4180 with CRLF behind every row, in UTF-8 with the byte order mark without which Excel takes it for
 * another alphabet. Every cell is made safe and defused. Read back before it is given: throws where a row would not
 * come back as it was.
 */
export function makeCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const cells = rows.map((row) => row.map(safeText))
  const lines = cells.map((row) => `${row.map((cell) => quote(defuse(cell))).join(',')}\r\n`)
  const bytes = new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(''))
  const again = parseCsv(bytes)
  if (!again.ok) throw new Error(`A CSV file cannot be read back: ${again.problem.kind}.`)
  const faulty = cells.findIndex((row, index) => !isSameRow(row, again.value[index]))
  if (faulty !== -1 || again.value.length !== cells.length)
    throw new Error('A CSV file does not come back as it was.')
  return bytes
}

function quote(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function isSameRow(row: readonly string[], again: readonly string[] | undefined): boolean {
  return row.length === again?.length && row.every((cell, index) => cell === undefuse(again[index] ?? ''))
}
