import { viewOf } from './sfnt'

const UNICODE = 0
const WINDOWS = 3

/** Code point -> glyph, from a font's `cmap` table (formats 4 and 12, the two that hold Unicode). */
export function readCharacterMap(table: Uint8Array): ReadonlyMap<number, number> {
  const view = viewOf(table)
  let small: number | null = null
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const entry = 4 + 8 * index
    const platform = view.getUint16(entry)
    if (platform !== UNICODE && platform !== WINDOWS) continue
    const start = view.getUint32(entry + 4)
    const format = view.getUint16(start)
    if (format === 12) return readFullMap(view, start)
    if (format === 4) small = start
  }
  if (small === null) throw new Error('The font has no Unicode character map.')
  return readSmallMap(view, small)
}

function readFullMap(view: DataView, start: number): ReadonlyMap<number, number> {
  const map = new Map<number, number>()
  for (let index = 0; index < view.getUint32(start + 12); index += 1) {
    const group = start + 16 + 12 * index
    const first = view.getUint32(group)
    const last = view.getUint32(group + 4)
    const glyph = view.getUint32(group + 8)
    for (let code = first; code <= last; code += 1) map.set(code, glyph + code - first)
  }
  return map
}

/** Format 4: four arrays side by side (ends, starts, deltas, offsets), one entry a segment. */
function readSmallMap(view: DataView, start: number): ReadonlyMap<number, number> {
  const map = new Map<number, number>()
  const bytes = view.getUint16(start + 6)
  const ends = start + 14
  const starts = ends + bytes + 2
  const deltas = starts + bytes
  const offsets = deltas + bytes
  for (let at = 0; at < bytes; at += 2) {
    const first = view.getUint16(starts + at)
    const last = view.getUint16(ends + at)
    const delta = view.getUint16(deltas + at)
    const offset = view.getUint16(offsets + at)
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const raw = offset === 0 ? code : view.getUint16(offsets + at + offset + 2 * (code - first))
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) map.set(code, glyph)
    }
  }
  return map
}
