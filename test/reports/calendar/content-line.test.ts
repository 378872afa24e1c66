import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  escapeText,
  foldLine,
  splitTexts,
  unescapeText,
  unfoldLines,
} from '../../../src/reports/calendar/content-line'

const octetsOf = (text: string): number => new TextEncoder().encode(text).length

describe('folding', () => {
  test.each([74, 75])('%i octets stay on one line', (length) => {
    expect(foldLine('x'.repeat(length))).toBe(`${'x'.repeat(length)}\r\n`)
  })

  test('76 octets are two lines, the second begun with a space', () => {
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`)
  })

  test('the space counts: 149 octets are two lines, 150 are three', () => {
    expect(foldLine('x'.repeat(149)).split('\r\n')).toHaveLength(3)
    expect(foldLine('x'.repeat(150)).split('\r\n')).toHaveLength(4)
  })

  test.each(['é', '安', '😀'])('%s is never cut in two', (character) => {
    for (let before = 60; before < 80; before += 1) {
      for (const line of foldLine('x'.repeat(before) + character.repeat(40)).split('\r\n')) {
        expect(octetsOf(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/\p{Surrogate}/u)
      }
    }
  })

  test('is taken back by unfolding', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })), (texts) => {
        const lines = texts.map((text) => `X:${text}`)
        if (lines.length === 0) return
        expect(unfoldLines(lines.map(foldLine).join(''))).toEqual(lines)
      }),
    )
  })
})

describe('lines are refused', () => {
  test.each([
    ['without an end', 'A:b'],
    ['that end with a line feed alone', 'A:b\nC:d\r\n'],
    ['with a carriage return alone', 'A:b\rC:d\r\n'],
    ['longer than 75 octets', `A:${'é'.repeat(37)}\r\n`],
    ['that go on from nothing', ' A:b\r\n'],
  ])('%s', (_what, text) => {
    expect(unfoldLines(text)).toBeNull()
  })
})

/** RFC 5545, section 3.3.11. */
describe('a text', () => {
  test.each([
    ['a,b;c', String.raw`a\,b\;c`],
    ['a\nb', String.raw`a\nb`],
    [String.raw`a\nb`, String.raw`a\\nb`],
    ['10:30 "here"', '10:30 "here"'],
  ])('%j is written %j', (text, written) => {
    expect(escapeText(text)).toBe(written)
  })

  test('comes back as it was, alone and among others', () => {
    const anyText = fc.array(fc.constantFrom(...Array.from('\\;,n\nN: aŵ😀'))).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        expect(texts.map(escapeText).map(unescapeText)).toEqual(texts)
        const filled = texts.filter((text) => text !== '')
        expect(splitTexts(filled.map(escapeText).join(','))).toEqual(filled)
      }),
    )
  })

  test.each(['a,b', 'a;b', 'a\\', String.raw`a\x`])('%j should have been escaped otherwise', (value) => {
    expect(unescapeText(value)).toBeNull()
  })
})
