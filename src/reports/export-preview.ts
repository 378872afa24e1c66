import { exportPreviewWords } from '../words/export-preview'
import type { Language } from '../words/language'
import type { Block } from './document'
import { onOneLine, shorten } from './plain-text'

/** What is in a file, told before it leaves. Read from the very bytes, so it says what is there and not what was meant. */
export interface ExportPreview {
  /** Counts and fields, a sentence each. */
  readonly holds: readonly string[]
  /** The beginning of it. */
  readonly sample: readonly Block[]
}

/** Of a list, in a preview. */
export const MOST_SHOWN = 5
/** Characters of a cell. */
const MOST_OF_A_CELL = 160

/** The first row of a table, a column in each line: there may be twenty of them, and the screen may be small. */
export function firstRowTable(
  language: Language,
  caption: string,
  columns: readonly string[],
  row: readonly string[],
): Block {
  const words = exportPreviewWords(language)
  return {
    type: 'table',
    caption,
    columns: [
      { title: words.column, weight: 1, rowHeader: true },
      { title: words.cell, weight: 2 },
    ],
    rows: columns.map((column, index) => [column, previewText(row[index] ?? '')]),
  }
}

/** On one line, and not longer than one wants to look at. */
export function previewText(text: string): string {
  const line = onOneLine(text).trim()
  return line === '' ? '–' : shorten(line, MOST_OF_A_CELL)
}
