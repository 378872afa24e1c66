import { strFromU8, unzipSync } from 'fflate'
import { dayOfSerial } from './day-serial'
import { columnLetters, type Cell } from './grid'
import type { ColumnKind } from './sheet'
import { FORMATS } from './write-xlsx'
import { attributeOf, childOf, childrenOf, scanXml, type XmlElement } from './xml-scan'

export interface ReadSheet {
  readonly name: string
  /** `null`: the cell is not there. Cells at the end of a row may be missing. */
  readonly rows: readonly (readonly (Cell | null)[])[]
}

/** What the cells of a workbook are read with. */
interface Workbook {
  readonly texts: readonly string[]
  /** By the number of a cell's style. */
  readonly formats: readonly string[]
}

const MOST_COLUMNS = 100
/** Codes of the built-in formats that we use. All else is written out in the file. */
const BUILT_IN: Readonly<Record<string, string>> = { '0': 'General', '9': '0%', '49': '@' }

/** Reads a workbook that `writeXlsx` wrote. Throws on all else: a formula, a part that is missing, a cell out of place. */
export function readXlsx(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes)
  const read = (path: string): XmlElement => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined
    if (file === undefined) throw new Error(`The workbook has no ${path}.`)
    return scanXml(strFromU8(file))
  }
  const workbook = {
    texts: readTexts(read('xl/sharedStrings.xml')),
    formats: readFormats(read('xl/styles.xml')),
  }
  const targets = new Map(
    childrenOf(read('xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
      attributeOf(relation, 'Id'),
      attributeOf(relation, 'Target'),
    ]),
  )
  return childrenOf(childOf(read('xl/workbook.xml'), 'sheets'), 'sheet').map((sheet) => {
    const target = targets.get(attributeOf(sheet, 'r:id')) ?? ''
    const data = childOf(read(`xl/${target}`), 'sheetData')
    return {
      name: attributeOf(sheet, 'name'),
      rows: childrenOf(data, 'row').map((row, index) => readRow(workbook, row, index)),
    }
  })
}

function readTexts(table: XmlElement): readonly string[] {
  return childrenOf(table, 'si').map((item) =>
    childOf(item, 't').text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  )
}

function readFormats(styles: XmlElement): readonly string[] {
  const own = new Map(
    childrenOf(styles, 'numFmts')
      .flatMap(({ children }) => children)
      .map((format) => [attributeOf(format, 'numFmtId'), attributeOf(format, 'formatCode')]),
  )
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((style) => {
    const id = style.attributes.get('numFmtId') ?? '0'
    return own.get(id) ?? BUILT_IN[id] ?? ''
  })
}

function readRow(workbook: Workbook, row: XmlElement, index: number): ReadSheet['rows'][number] {
  if (Number(attributeOf(row, 'r')) !== index + 1)
    throw new Error(`Row ${String(index + 1)} is out of place.`)
  const cells: (Cell | null)[] = []
  for (const cell of row.children) {
    const place = attributeOf(cell, 'r')
    while (`${columnLetters(cells.length)}${String(index + 1)}` !== place) {
      if (cells.length > MOST_COLUMNS) throw new Error(`Cell ${place} is out of place.`)
      cells.push(null)
    }
    cells.push(readCell(workbook, cell))
  }
  return cells
}

function readCell({ texts, formats }: Workbook, cell: XmlElement): Cell {
  const { text } = childOf(cell, 'v')
  if (cell.name !== 'c' || cell.children.length > 1) throw new Error('A cell holds a value and nothing else.')
  const number = Number(text)
  if (text === '' || !Number.isFinite(number)) throw new Error(`${text} is no number.`)
  if (cell.attributes.get('t') === 's') {
    const value = texts[number]
    if (value === undefined) throw new Error(`There is no text ${text}.`)
    return { kind: 'text', value }
  }
  const kind = kindOf(formats[Number(cell.attributes.get('s') ?? '0')] ?? '')
  if (kind === 'day') return { kind, value: dayOfSerial(number) }
  return { kind, value: kind === 'share' ? Math.round(number * 100) : number }
}

function kindOf(format: string): ColumnKind {
  if (format === FORMATS.day) return 'day'
  return format === FORMATS.share ? 'share' : 'number'
}
