import { expect, test } from 'vitest'
import { cleanLine, cleanText } from '../../../src/reports/pdf/clean-text'

test.each([
  ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ['direction overrides', 'ab\u202ecd\u2066e', 'abcde'],
  ['controls', 'a\u0000\u0007\u009bb', 'ab'],
  ['what has no width', 'pass\u200bword\u2060\ufeff', 'password'],
  ['the tags block', 'flag\u{e0067}\u{e007f}', 'flag'],
  ['line ends of every kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['letters in parts', 'w\u0302', 'ŵ'],
  ['a stack of marks', `x${'\u0323'.repeat(9)}`, `x${'\u0323'.repeat(4)}`],
  ['joined emoji, which stay joined', '👩🏽\u200d💻', '👩🏽\u200d💻'],
])('%s', (_, written, clean) => {
  expect(cleanText(written)).toBe(clean)
})

test('a label stands on one line', () => {
  expect(cleanLine(' two\n\n lines\tand a tab ')).toBe('two lines and a tab')
})
