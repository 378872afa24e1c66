import { readTables, tableOf, viewOf } from '../../../src/reports/pdf/fonts/sfnt'
import { readCharacterMap } from '../../../src/reports/pdf/fonts/character-map'
import type { PdfValue, QpdfFile } from './qpdf-file'

const SYMBOLS = 0xf000
const NO_CHARACTER = new Set(['0000', 'FEFF', 'FFFE'])

/** A simple font: embedded, each code shown has a glyph, the glyph's own width, and a character. */
export function fontFaults(
  file: QpdfFile,
  resources: PdfValue | undefined,
  name: string,
  codes: ReadonlySet<number>,
): readonly string[] {
  const fonts = file.dictionary(file.dictionary(resources)['/Font'])
  const font = file.dictionary(fonts[name])
  const embedded = file.dictionary(font['/FontDescriptor'])['/FontFile2']
  if (embedded === undefined) return [`7.21.4.1: font ${name} is not embedded`]
  const tables = readTables(Buffer.from(file.content(embedded), 'latin1'))
  const glyphs = readCharacterMap(tableOf(tables, 'cmap'))
  const unitsPerEm = viewOf(tableOf(tables, 'head')).getUint16(18)
  const metrics = viewOf(tableOf(tables, 'hmtx'))
  const widths = file.list(font['/Widths'])
  const characters = unicodeOf(file, font['/ToUnicode'])
  return [...codes].flatMap((code) => {
    const glyph = glyphs.get(SYMBOLS + code)
    if (glyph === undefined) return [`7.21.8: code ${code} of ${name} shows no glyph`]
    const real = (metrics.getUint16(4 * glyph) * 1000) / unitsPerEm
    const stated = Number(widths[code - Number(font['/FirstChar'])])
    const faults = Math.abs(real - stated) <= 1 ? [] : [`7.21.5: width of code ${code} of ${name}`]
    const character = characters.get(code)
    if (character !== undefined && !NO_CHARACTER.has(character)) return faults
    return [...faults, `7.21.7: code ${code} of ${name} means no character`]
  })
}

function unicodeOf(file: QpdfFile, map: PdfValue | undefined): ReadonlyMap<number, string> {
  const rows = file.content(map).matchAll(/^<([0-9a-f]{2})><([0-9a-f]+)>$/gim)
  return new Map(
    [...rows].map(([, code = '', character = '']) => [Number.parseInt(code, 16), character.toUpperCase()]),
  )
}
