import { beforeAll, expect, test } from 'vitest'
import { cutFont } from '../../../src/reports/pdf/fonts/cut-font'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import { readTables, tableOf, viewOf } from '../../../src/reports/pdf/fonts/sfnt'
import { readCharacterMap } from '../../../src/reports/pdf/fonts/character-map'
import { parseTrueTypeFont } from '../../../src/reports/pdf/fonts/true-type-font'
import { makeGlyphFinder, parseTypeface } from '../../../src/reports/pdf/fonts/typeface'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})

test.each([
  ['Welsh', 'ŵŷŴŶâêîôûẅẃẁỳ'],
  ['Polish', 'ąćęłńóśźżŁ'],
  ['Czech', 'čďěňřšťůž'],
  ['Vietnamese', 'ăđơưạảấầẩẫậớờ'],
  ['Greek', 'αβγδάέή'],
  ['Cyrillic', 'абвгґєії'],
  ['signs', '←→↑↓✓✗☐☑≤≥€£–—“”‘’…•·×½'],
])('both faces have %s', (_, characters) => {
  const findGlyph = makeGlyphFinder(parseTypeface(fonts))
  for (const character of characters) {
    expect(findGlyph(character, 'regular').kind, character).toBe('drawn')
    expect(findGlyph(character, 'bold').kind, character).toBe('drawn')
  }
})

test('the cut font has a name of its own and keeps its copyright and licence', () => {
  const font = parseTrueTypeFont(fonts.bold)
  expect(font.postScriptName).toBe('HustingsSans-Bold')
  const names = new TextDecoder('utf-16be').decode(tableOf(font.tables, 'name').slice(6 + 12 * 7))
  expect(names).toContain('Open Font License')
})

test('a font cut to a few codes draws the same shapes in the same widths', () => {
  const font = parseTrueTypeFont(fonts.regular)
  const glyphs = Array.from('Gŵyl ✓', (character) => font.glyphOf.get(character.codePointAt(0) ?? 0) ?? 0)
  const tables = readTables(cutFont(font, new Map(glyphs.map((glyph, index) => [65 + index, glyph]))))
  const map = readCharacterMap(tableOf(tables, 'cmap'))
  const widths = viewOf(tableOf(tables, 'hmtx'))
  glyphs.forEach((glyph, index) => {
    const cut = map.get(0xf000 + 65 + index) ?? 0
    expect(cut).toBeGreaterThan(0)
    expect((widths.getUint16(4 * cut) * 1000) / font.unitsPerEm).toBeCloseTo(font.advanceOf(glyph), -0.5)
  })
})

test('the parts of a composite letter come with it', () => {
  const font = parseTrueTypeFont(fonts.regular)
  const glyph = font.glyphOf.get(0x175) ?? 0
  const tables = readTables(cutFont(font, new Map([[1, glyph]])))
  const places = viewOf(tableOf(tables, 'loca'))
  const outlines = tableOf(tables, 'glyf')
  const letter = viewOf(outlines.subarray(places.getUint32(4), places.getUint32(8)))
  const count = viewOf(tableOf(tables, 'maxp')).getUint16(4)
  if (letter.getInt16(0) < 0) expect(letter.getUint16(12)).toBeLessThan(count)
  else expect(letter.getInt16(0)).toBeGreaterThan(1)
})

test('a whole file adds up to what TrueType asks for', () => {
  const font = parseTrueTypeFont(fonts.regular)
  const file = viewOf(cutFont(font, new Map([[65, font.glyphOf.get(65) ?? 0]])))
  let sum = 0
  for (let at = 0; at < file.byteLength; at += 4) sum = (sum + file.getUint32(at)) >>> 0
  expect(sum).toBe(0xb1b0afba)
})

test('what is no TrueType file is refused', () => {
  expect(() => parseTrueTypeFont(new Uint8Array(64))).toThrow('not a TrueType file')
})
