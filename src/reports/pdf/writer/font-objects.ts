import { sha256Hex } from '../../../core/hash'
import { cutFont } from '../fonts/cut-font'
import type { FontPart } from './glyph-codes'
import type { ObjectWriter } from './object-writer'
import { byteString, hexCode, reference } from './syntax'

/** Symbolic: codes are our own, not those of a standard alphabet. */
const SYMBOLIC = 4
const MOST_ROWS = 100

/** Writes a font with only the glyphs used, and what each code means. Returns the number of the font object. */
export function writeFont(objects: ObjectWriter, { font, codes }: FontPart): number {
  const used = [...codes].sort(([one], [other]) => one - other)
  const name = `${subsetTag(used.map(([, { text }]) => text))}+${font.postScriptName}`
  const glyphOf = new Map(used.map(([code, { glyph }]) => [code, glyph]))
  const file = objects.writeStream({ data: byteString(cutFont(font, glyphOf)), addLength1: true })
  const meanings = objects.writeStream({
    data: unicodeMap(used.map(([code, { text }]) => [code, text])),
  })
  const descriptor = objects.reserve()
  objects.write(
    descriptor,
    `<</Type/FontDescriptor/FontName/${name}/Flags ${SYMBOLIC}/FontBBox[${font.box.join(' ')}]/ItalicAngle 0` +
      `/Ascent ${font.ascent}/Descent ${font.descent}/CapHeight ${font.capHeight}` +
      `/StemV ${Math.round(50 + (font.weight / 65) ** 2)}/FontFile2 ${reference(file)}>>`,
  )
  const [first, last] = [used.at(0)?.[0] ?? 0, used.at(-1)?.[0] ?? 0]
  const widths = Array.from({ length: last - first + 1 }, (_, index) => {
    const glyph = glyphOf.get(first + index)
    return glyph === undefined ? 0 : font.advanceOf(glyph)
  })
  const object = objects.reserve()
  objects.write(
    object,
    `<</Type/Font/Subtype/TrueType/BaseFont/${name}/FirstChar ${first}/LastChar ${last}/Widths[${widths.join(' ')}]` +
      `/FontDescriptor ${reference(descriptor)}/ToUnicode ${reference(meanings)}>>`,
  )
  return object
}

/** Six letters that differ where the glyphs differ (ISO 32000-1, 9.6.4). */
function subsetTag(characters: readonly string[]): string {
  const digits = sha256Hex(characters.join('')).slice(0, 12)
  const letter = (at: number): string =>
    String.fromCharCode(65 + (Number.parseInt(digits.slice(at, at + 2), 16) % 26))
  return [0, 2, 4, 6, 8, 10].map(letter).join('')
}

/** From codes back to characters, for copying, searching and reading aloud. */
function unicodeMap(meanings: readonly (readonly [code: number, text: string])[]): string {
  const rows = meanings.map(([code, text]) => {
    const units = Array.from({ length: text.length }, (_, at) => hexCode(text.charCodeAt(at)))
    return `<${hexCode(code).slice(2)}><${units.join('')}>`
  })
  const blocks: string[] = []
  for (let start = 0; start < rows.length; start += MOST_ROWS) {
    const some = rows.slice(start, start + MOST_ROWS)
    blocks.push(`${some.length} beginbfchar`, ...some, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<00><ff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}
