import { makeBranchDocument, type ReleasedBranchInput } from './branch-report'
import { branchSheets, type BranchReportInput, type Sheet } from './branch-sheets'
import { makeCsv } from './csv/write-csv'
import type { Column, Sheet as WorkbookSheet } from './xlsx/sheet'
import type { Report } from './report'

/** Characters. */
const FIRST_COLUMN = 44
const OTHER_COLUMNS = 16

/** The forms in which a comparison leaves. */
const BRANCH_FORMATS = ['pdf', 'csv', 'xlsx'] as const
type BranchFormat = (typeof BRANCH_FORMATS)[number]
export type BranchTableFormat = Exclude<BranchFormat, 'pdf'>

/** For the preview and the PDF. It holds no link. */
export function makeBranchReport(input: ReleasedBranchInput): Report {
  return { document: makeBranchDocument(input), linkHosts: new Set() }
}

/** CSV holds one table, the first; a workbook all of them. Both are read back before they are handed out. */
export async function makeBranchTables(
  format: BranchTableFormat,
  input: BranchReportInput,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = branchSheets(input)
  switch (format) {
    case 'csv':
      return tableCsv(sheets[0])
    case 'xlsx': {
      const { makeWorkbook } = await import('./xlsx/workbook')
      return makeWorkbook(input.language, sheets.map(workbookSheet))
    }
  }
}

/** Notes stand below the table, in rows as wide as the others: every row of a CSV file has as many cells. */
export function tableCsv({ rows, notes }: Sheet): Uint8Array<ArrayBuffer> {
  const [header = []] = rows
  const below = notes.map((note) => header.map((_, index) => (index === 0 ? note : '')))
  return makeCsv([...rows, ...below].map((row) => row.map(String)))
}

/** Columns of numbers are kept as numbers; what is empty stays empty. */
export function workbookSheet({ title, rows, notes }: Sheet): WorkbookSheet {
  const [header = [], ...body] = rows
  const columns = header.map((name, index): Column => {
    const isText = body.some((row) => typeof row[index] === 'string' && row[index] !== '')
    return index === 0
      ? { title: String(name), kind: 'text', width: FIRST_COLUMN, wrap: true }
      : { title: String(name), kind: isText ? 'text' : 'number', width: OTHER_COLUMNS, wrap: isText }
  })
  const cells = body.map((row) => header.map((_, index) => (row[index] === '' ? null : (row[index] ?? null))))
  return { name: title, lines: [title], columns, rows: cells, notes }
}
