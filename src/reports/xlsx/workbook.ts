import type { Language } from '../../words/language'
import { layOutSheet, type Cell, type Grid } from './grid'
import { readXlsx } from './read-xlsx'
import type { Sheet } from './sheet'
import { writeXlsx } from './write-xlsx'

/** The sheets as the bytes of an `.xlsx` file, read back before they are handed out. Throws where a cell differs. */
export function makeWorkbook(language: Language, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const grids = sheets.map((sheet) => layOutSheet(language, sheet))
  const bytes = writeXlsx(grids)
  compareWithMeant(bytes, grids)
  return bytes
}

/** Throws a sentence that names the first cell which is not as meant, never what is in it. */
export function compareWithMeant(bytes: Uint8Array, grids: readonly Grid[]): void {
  const read = readXlsx(bytes)
  if (read.length !== grids.length) throw new Error('The workbook has another number of sheets.')
  grids.forEach((grid, index) => {
    const sheet = read[index]
    if (sheet?.name !== grid.name || sheet.rows.length !== grid.rows.length)
      throw new Error(`Sheet ${String(index + 1)} of the workbook is another one.`)
    grid.rows.forEach((row, place) => {
      if (!isSameRow(row, sheet.rows[place] ?? []))
        throw new Error(`Row ${String(place + 1)} of the sheet ${grid.name} is not as it was meant.`)
    })
  })
}

function isSameRow(meant: readonly (Cell | null)[], read: readonly (Cell | null)[]): boolean {
  return read.length <= meant.length && meant.every((cell, index) => isSameCell(cell, read[index] ?? null))
}

function isSameCell(meant: Cell | null, read: Cell | null): boolean {
  if (meant === null || read === null) return meant === read
  return meant.kind === read.kind && meant.value === read.value
}
