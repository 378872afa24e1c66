import { readCharacterMap } from './character-map'
import { readTables, tableOf, viewOf } from './sfnt'
import type { Tables } from './sfnt'

/** PDF measures a font in thousandths of its size. */
const UNITS = 1000
const POST_SCRIPT_NAME = 6

export interface TrueTypeFont {
  readonly tables: Tables
  readonly postScriptName: string
  readonly glyphOf: ReadonlyMap<number, number>
  readonly unitsPerEm: number
  /** Thousandths of the font's size, as are all lengths below. */
  readonly box: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  /** 400 regular, 700 bold. */
  readonly weight: number
  /** How far the pen moves after a glyph. */
  readonly advanceOf: (glyph: number) => number
}

export function parseTrueTypeFont(file: Uint8Array): TrueTypeFont {
  const tables = readTables(file)
  const head = viewOf(tableOf(tables, 'head'))
  const across = viewOf(tableOf(tables, 'hhea'))
  const windows = viewOf(tableOf(tables, 'OS/2'))
  const metrics = viewOf(tableOf(tables, 'hmtx'))
  const unitsPerEm = head.getUint16(18)
  const scale = (value: number): number => Math.round((value * UNITS) / unitsPerEm)
  const measured = across.getUint16(34)
  return {
    tables,
    postScriptName: readName(tableOf(tables, 'name')),
    glyphOf: readCharacterMap(tableOf(tables, 'cmap')),
    unitsPerEm,
    box: [
      scale(head.getInt16(36)),
      scale(head.getInt16(38)),
      scale(head.getInt16(40)),
      scale(head.getInt16(42)),
    ],
    ascent: scale(across.getInt16(4)),
    descent: scale(across.getInt16(6)),
    capHeight: scale(windows.getUint16(0) >= 2 ? windows.getInt16(88) : across.getInt16(4)),
    weight: windows.getUint16(4),
    // The glyphs past the last measured one share its width.
    advanceOf: (glyph) => scale(metrics.getUint16(4 * Math.min(glyph, measured - 1))),
  }
}

function readName(table: Uint8Array): string {
  const view = viewOf(table)
  const texts = view.getUint16(4)
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const record = 6 + 12 * index
    if (view.getUint16(record) === 1 || view.getUint16(record + 6) !== POST_SCRIPT_NAME) continue
    const start = texts + view.getUint16(record + 10)
    let name = ''
    for (let at = 0; at < view.getUint16(record + 8); at += 2)
      name += String.fromCharCode(view.getUint16(start + at))
    return name.replace(/[^A-Za-z0-9-]/g, '')
  }
  throw new Error('The font has no name.')
}
