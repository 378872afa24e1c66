import { exportPreviewWords } from '../../words/export-preview'
import type { Language } from '../../words/language'
import { firstRowTable, type ExportPreview } from '../export-preview'
import { parseCsv } from './read-csv'

/** Of a file that `makePlanCsv` made. */
export function previewCsv(language: Language, bytes: Uint8Array): ExportPreview {
  const words = exportPreviewWords(language)
  const read = parseCsv(bytes)
  if (!read.ok) throw new Error(`A CSV file cannot be read back: ${read.problem.kind}.`)
  const [columns = [], ...rows] = read.value
  return {
    holds: [words.actionRows(rows.length), words.columns(columns)],
    sample: rows.slice(0, 1).map((row) => firstRowTable(language, words.firstRow, columns, row)),
  }
}
