import { writeCodeMap } from './code-map'
import { tableOf, viewOf, writeTables } from './sfnt'
import type { TrueTypeFont } from './true-type-font'

// A composite glyph is a list of other glyphs; its flags say how long each entry is.
const PARTS_START = 10
const WORD_ARGUMENTS = 0x0001
const ONE_SCALE = 0x0008
const MORE_PARTS = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080

/**
 * A font file with the glyphs these one-byte codes stand for and no others, but the one for nothing and the parts of
 * composite glyphs. Names and layout rules are left out: the PDF says what each code means.
 */
export function cutFont(font: TrueTypeFont, glyphOf: ReadonlyMap<number, number>): Uint8Array<ArrayBuffer> {
  const order = [0, ...new Set(glyphOf.values())]
  const outlines: Uint8Array[] = []
  const place = new Map<number, number>()
  order.forEach((glyph, index) => place.set(glyph, index))
  for (let index = 0; index < order.length; index += 1) {
    outlines.push(renumberParts(outlineOf(font, order[index] ?? 0), order, place))
  }
  const { locations, shapes } = joinOutlines(outlines)
  const copy = (tag: string): Uint8Array => tableOf(font.tables, tag).slice()
  const [head, across, limits] = [copy('head'), copy('hhea'), copy('maxp')]
  viewOf(head).setUint32(8, 0)
  viewOf(head).setInt16(50, 1)
  viewOf(across).setUint16(34, order.length)
  viewOf(limits).setUint16(4, order.length)
  return writeTables(
    new Map([
      ['cmap', writeCodeMap(new Map([...glyphOf].map(([code, glyph]) => [code, place.get(glyph) ?? 0])))],
      ['glyf', shapes],
      ['head', head],
      ['hhea', across],
      ['hmtx', cutMetrics(font, order)],
      ['loca', locations],
      ['maxp', limits],
    ]),
  )
}

function outlineOf(font: TrueTypeFont, glyph: number): Uint8Array {
  const locations = viewOf(tableOf(font.tables, 'loca'))
  const isLong = viewOf(tableOf(font.tables, 'head')).getInt16(50) === 1
  const at = (index: number): number =>
    isLong ? locations.getUint32(4 * index) : 2 * locations.getUint16(2 * index)
  return tableOf(font.tables, 'glyf').subarray(at(glyph), at(glyph + 1))
}

/** A composite glyph with its parts' new numbers; parts not in the cut yet are added to `order`. */
function renumberParts(outline: Uint8Array, order: number[], place: Map<number, number>): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline
  const changed = outline.slice()
  const view = viewOf(changed)
  let at = PARTS_START
  let flags: number
  do {
    flags = view.getUint16(at)
    const part = view.getUint16(at + 2)
    let index = place.get(part)
    if (index === undefined) {
      index = order.push(part) - 1
      place.set(part, index)
    }
    view.setUint16(at + 2, index)
    at +=
      4 +
      (flags & WORD_ARGUMENTS ? 4 : 2) +
      (flags & ONE_SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0)
  } while (flags & MORE_PARTS)
  return changed
}

function joinOutlines(outlines: readonly Uint8Array[]): { locations: Uint8Array; shapes: Uint8Array } {
  const locations = new Uint8Array(4 * (outlines.length + 1))
  const view = viewOf(locations)
  let size = 0
  outlines.forEach((outline, index) => {
    view.setUint32(4 * index, size)
    size += (outline.length + 3) & ~3
  })
  view.setUint32(4 * outlines.length, size)
  // Some readers refuse a font whose glyph table is empty.
  const shapes = new Uint8Array(Math.max(size, 4))
  outlines.forEach((outline, index) => {
    shapes.set(outline, view.getUint32(4 * index))
  })
  return { locations, shapes }
}

/** Width and left edge of each glyph. */
function cutMetrics(font: TrueTypeFont, order: readonly number[]): Uint8Array {
  const source = viewOf(tableOf(font.tables, 'hmtx'))
  const measured = viewOf(tableOf(font.tables, 'hhea')).getUint16(34)
  const table = new Uint8Array(4 * order.length)
  const view = viewOf(table)
  order.forEach((glyph, index) => {
    view.setUint16(4 * index, source.getUint16(4 * Math.min(glyph, measured - 1)))
    const edge = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured)
    view.setInt16(4 * index + 2, source.getInt16(edge))
  })
  return table
}
