import { formatDate } from '../../words/dates'
import { exportPreviewWords } from '../../words/export-preview'
import type { Language } from '../../words/language'
import { firstRowTable, type ExportPreview } from '../export-preview'
import type { Cell } from './grid'
import { readXlsx, type ReadSheet } from './read-xlsx'

/** Of a file that `makeWorkbook` made. */
export function previewXlsx(language: Language, bytes: Uint8Array): ExportPreview {
  const words = exportPreviewWords(language)
  const tables = readXlsx(bytes).map(tableIn)
  const cellsOf = (row: ReadSheet['rows'][number]): readonly string[] =>
    row.map((cell) => (cell === null ? '' : told(language, cell)))
  return {
    holds: tables.map(({ name, header, rows }) => words.sheet(name, rows.length, cellsOf(header))),
    sample: tables.flatMap(({ name, header, rows: [first] }) =>
      first === undefined
        ? []
        : [firstRowTable(language, words.firstRowOf(name), cellsOf(header), cellsOf(first))],
    ),
  }
}

interface SheetTable {
  readonly name: string
  readonly header: ReadSheet['rows'][number]
  readonly rows: ReadSheet['rows']
}

/** Between the lines before it and the notes behind it there is a row without cells. */
function tableIn({ name, rows }: ReadSheet): SheetTable {
  const isGap = (row: ReadSheet['rows'][number]): boolean => row.length === 0
  const [header = [], ...below] = rows.slice(rows.findIndex(isGap) + 1)
  const end = below.findIndex(isGap)
  return { name, header, rows: end === -1 ? below : below.slice(0, end) }
}

function told(language: Language, { kind, value }: Cell): string {
  switch (kind) {
    case 'text':
    case 'number':
      return String(value)
    case 'share':
      return `${String(value)}%`
    case 'day':
      return formatDate(language, String(value))
  }
}
