import { expect, test } from 'vitest'
import { plural, pluralIn } from '../../src/words/plural'

test.each<[count: number, text: string]>([
  [0, 'things'],
  [1, 'thing'],
  [1.5, 'things'],
  [2, 'things'],
])('English of %f has "%s"', (count, text) => {
  expect(plural(count, { one: 'thing', other: 'things' })).toBe(text)
})

const WELSH = { zero: 'cŵn', one: 'ci', two: 'gi', few: 'chi', many: 'chi (6)', other: 'ci (other)' }

test.each<[count: number, text: string]>([
  [0, 'cŵn'],
  [1, 'ci'],
  [2, 'gi'],
  [3, 'chi'],
  [6, 'chi (6)'],
  [4, 'ci (other)'],
  [100, 'ci (other)'],
])('Welsh has six forms: of %i it is "%s"', (count, text) => {
  expect(pluralIn('cy')(count, WELSH)).toBe(text)
})

test('a form that a text does not tell apart is the general one', () => {
  expect(pluralIn('cy')(2, { other: 'ci' })).toBe('ci')
})
