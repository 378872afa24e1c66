import { expect, test } from 'vitest'
import { pressOf, PRESSES, type Press } from '../../src/core/presses'

const KEYS: readonly (readonly [key: string, press: Press])[] = [
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['b', 'blank'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['t', 'timer'],
  ['T', 'timer'],
  ['r', 'reveal'],
  ['c', 'tally'],
]

test.each(KEYS)('%s asks for: %s', (key, press) => {
  expect(pressOf(key)).toBe(press)
})

test('everything that can be asked for has a key', () => {
  expect(new Set(KEYS.map(([, press]) => press))).toEqual(new Set(PRESSES))
})

// A clicker’s start and end, what scrolls, and what types.
test.each(['F5', 'Escape', 'Enter', ' ', 'ArrowDown', 'x', 'arrowright', '1'])(
  '%s asks for nothing',
  (key) => {
    expect(pressOf(key)).toBeUndefined()
  },
)
