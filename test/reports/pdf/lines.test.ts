import { describe, expect, test } from 'vitest'
import { breakLines } from '../../../src/reports/pdf/layout/lines'
import type { Line, StyledRun } from '../../../src/reports/pdf/layout/lines'
import type { Measure } from '../../../src/reports/pdf/layout/measure'
import { STYLE } from '../../../src/reports/pdf/layout/style'

/** Every character is one point wide. */
const counted: Measure = (text) => text.length
const run = (text: string): StyledRun => ({ text, style: STYLE.body, owner: null })
const textOf = (line: Line): string => line.fragments.map((fragment) => fragment.text).join('')
const breakAt = (room: number, ...texts: readonly string[]): readonly string[] =>
  breakLines(texts.map(run), room, counted).map(textOf)

describe('breaking text into lines', () => {
  test('words go to the next line whole, and the space stays before the break', () => {
    expect(breakAt(11, 'one two three')).toEqual(['one two ', 'three'])
  })

  test('a word made of several runs is one word', () => {
    expect(breakAt(11, 'say (', 'second', ')')).toEqual(['say ', '(second)'])
  })

  test('a line end in the text is kept, an empty line too', () => {
    expect(breakAt(9, 'one\n\ntwo')).toEqual(['one', '', 'two'])
  })

  test('an address breaks after a joint', () => {
    expect(breakAt(12, 'https://one.example/two')).toEqual(['https://one.', 'example/two'])
  })

  test('a word wider than a line breaks anywhere, never within a letter and its marks', () => {
    expect(breakAt(4, 'abcde\u0301\u0323fgh')).toEqual(['abcd', 'e\u0301\u0323f', 'gh'])
  })

  test('a letter wider than the line still gets a line', () => {
    expect(breakAt(0.5, 'ab')).toEqual(['a', 'b'])
  })

  test('empty text is one empty line', () => {
    expect(breakAt(10, '')).toEqual([''])
  })

  test('the space at a line’s end does not count towards its width', () => {
    expect(breakLines([run('one two three')], 11, counted)[0]?.width).toBe(7)
  })

  test('nine thousand letters without a space lose none', () => {
    const lines = breakAt(97, 'x'.repeat(9000))
    expect(lines.join('')).toHaveLength(9000)
    expect(lines).toHaveLength(Math.ceil(9000 / 97))
  })
})
