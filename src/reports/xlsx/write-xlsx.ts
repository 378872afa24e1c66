import { strToU8, zipSync } from 'fflate'
import type { CellObject, Row, Sheet as LibrarySheet } from 'write-excel-file/universal'
import generateXlsxFileContents from 'write-excel-file/modules/xlsx/generateXlsxFileContents.js'
import { serialOf } from './day-serial'
import { columnLetters, type CellStyle, type Grid, type StyledCell } from './grid'
import { heightOf } from './row-height'
import type { ColumnKind } from './sheet'
import { TextTable } from './text-table'

/** How numbers are shown, by the kind of their column. The reader tells a date from a number by it. */
export const FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = { share: '0%', day: 'd mmm yyyy' }

const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const
const STYLES: Readonly<Record<CellStyle, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 14 },
  line: {},
  header: { fontWeight: 'bold', backgroundColor: '#E4E9F0', bottomBorderStyle: 'thin' },
  body: {},
  note: {},
}
/** What a spreadsheet takes for the beginning of a formula once somebody edits the cell. */
const LIKE_A_FORMULA = /^[=+\-@\t\r＝＋－＠]/
const TEXTS = 'xl/sharedStrings.xml'
const WORKBOOK = 'xl/workbook.xml'

/** A workbook as the bytes of an `.xlsx` file: the same grids give the same bytes, and no clock or author is in them. */
export function writeXlsx(grids: readonly Grid[]): Uint8Array<ArrayBuffer> {
  const texts = new TextTable()
  const files = generateXlsxFileContents(
    grids.map((grid) => librarySheet(grid, texts)),
    FONT,
  )
  if (!isInOrder(files[TEXTS], texts.size)) throw unexpected('the order of its texts')
  files[TEXTS] = texts.toXml()
  grids.forEach((grid, index) => {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`
    const filter = `<autoFilter ref="${tableArea(grid, '')}"/>`
    const filtered = replaceOnce(files[path], '</sheetData>', `</sheetData>${filter}`)
    // Rows alone are frozen, so there is no pane to the right.
    files[path] = replaceOnce(filtered, 'activePane="bottomRight"', 'activePane="bottomLeft"')
  })
  files[WORKBOOK] = replaceOnce(files[WORKBOOK], '<definedNames/>', filterNames(grids))
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const)
  // A zip entry has a time. It says the same in each time zone, because fflate writes a date by its local hours.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1, 12) })
}

/** Texts go in as their place in the table, so that none passes through the library's own. */
function librarySheet({ name, columns, rows, headerRow }: Grid, texts: TextTable): LibrarySheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: headerRow,
    orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
    data: rows.map((row): Row => {
      const height = heightOf(row, columns)
      return row.map((cell) => (cell === null ? null : libraryCell(cell, height, texts)))
    }),
  }
}

function libraryCell(
  { kind, value, style, wrap }: StyledCell,
  height: number | undefined,
  texts: TextTable,
): CellObject {
  const look: Partial<CellObject> = {
    ...STYLES[style],
    alignVertical: 'top',
    ...(wrap ? { wrap } : {}),
    ...(height === undefined ? {} : { height }),
  }
  if (typeof value === 'string' && kind !== 'day') {
    const asText = LIKE_A_FORMULA.test(value) ? { format: '@' } : {}
    return { ...look, ...asText, type: String, value: String(texts.placeOf(value)) }
  }
  const format = FORMATS[kind]
  const shown = format === undefined ? {} : { format }
  return { ...look, ...shown, type: Number, value: numberOf(kind, value) }
}

function numberOf(kind: ColumnKind, value: string | number): number {
  if (typeof value === 'string') return serialOf(value)
  return kind === 'share' ? value / 100 : value
}

function isInOrder(xml: string | undefined, size: number): boolean {
  const places = [...(xml ?? '').matchAll(/<t>(\d+)<\/t>/g)].map(([, place]) => Number(place))
  return places.length === size && places.every((place, index) => place === index)
}

/** Excel and LibreOffice know a filter by this name as well. */
function filterNames(grids: readonly Grid[]): string {
  const names = grids.map((grid, index) => {
    const area = `'${grid.name}'!${tableArea(grid, '$')}`
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(index)}" hidden="1">${area}</definedName>`
  })
  return `<definedNames>${names.join('')}</definedNames>`
}

/** Header row and rows, as `A3:K20`. */
function tableArea({ columns, headerRow, lastRow }: Grid, mark: '' | '$'): string {
  const corner = (column: number, row: number) => `${mark}${columnLetters(column)}${mark}${String(row)}`
  return `${corner(0, headerRow)}:${corner(columns.length - 1, lastRow)}`
}

function replaceOnce(xml: string | undefined, old: string, text: string): string {
  const parts = (xml ?? '').split(old)
  if (parts.length !== 2) throw unexpected(old)
  return parts.join(text)
}

function unexpected(what: string): Error {
  return new Error(`write-excel-file has changed: ${what}.`)
}
