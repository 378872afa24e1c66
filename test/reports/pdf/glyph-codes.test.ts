import { beforeAll, expect, test } from 'vitest'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import { parseTrueTypeFont } from '../../../src/reports/pdf/fonts/true-type-font'
import type { TrueTypeFont } from '../../../src/reports/pdf/fonts/true-type-font'
import { makeGlyphCodes } from '../../../src/reports/pdf/writer/glyph-codes'

let font: TrueTypeFont
beforeAll(async () => {
  font = parseTrueTypeFont((await loadPdfFonts()).regular)
})
const glyphOf = (character: string): number => font.glyphOf.get(character.codePointAt(0) ?? 0) ?? 0

test('two characters that share a glyph are told apart when copied', () => {
  const codes = makeGlyphCodes(font, () => 'F1')
  expect(codes.codeOf('\u00a0', glyphOf(' '))?.code).not.toBe(codes.codeOf(' ', glyphOf(' '))?.code)
})

test('plain letters are their own codes, and no code has to be escaped', () => {
  const codes = makeGlyphCodes(font, () => 'F1')
  expect(codes.codeOf('A', glyphOf('A'))?.code).toBe(65)
  for (const sign of '()\\')
    expect('()\\\r\n').not.toContain(String.fromCharCode(codes.codeOf(sign, 1)?.code ?? 13))
})

test('more characters than a byte can count go to further parts, each with its own name', () => {
  let names = 0
  const codes = makeGlyphCodes(font, () => `F${(names += 1)}`)
  for (const [code, glyph] of font.glyphOf) codes.codeOf(String.fromCodePoint(code), glyph)
  expect(codes.parts.length).toBeLessThanOrEqual(5)
  expect(codes.parts.map(({ key }) => key)).toEqual(
    ['F1', 'F2', 'F3', 'F4', 'F5'].slice(0, codes.parts.length),
  )
  for (const part of codes.parts) expect(part.codes.size).toBeLessThanOrEqual(255)
})

test('only so many characters without a glyph get a code of their own', () => {
  const codes = makeGlyphCodes(font, () => 'F1')
  const found = Array.from({ length: 300 }, (_, index) =>
    codes.codeOf(String.fromCodePoint(0x4e00 + index), 5),
  )
  expect(found.filter((code) => code !== null)).toHaveLength(200)
  expect(codes.sharedBox(5)).toEqual(codes.sharedBox(5))
})
