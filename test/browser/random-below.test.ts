import { expect, test } from 'vitest'
import { randomBelow } from '../../src/browser/random-below'

test('what would favour the first ones is drawn again', () => {
  // 2^32 is 552,336 times 7,776, and 2,560 more.
  const usable = 2 ** 32 - 2_560
  const drawn = [2 ** 32 - 1, usable, usable - 1]
  expect(randomBelow(7_776, () => drawn.shift() ?? 0)).toBe(7_775)
  expect(drawn).toEqual([])
  expect(randomBelow(7_776, () => 7_776)).toBe(0)
})

test('each number comes about as often as any other', () => {
  const counts = Array<number>(6).fill(0)
  for (let draw = 0; draw < 60_000; draw += 1) {
    const number = randomBelow(6)
    counts[number] = (counts[number] ?? 0) + 1
  }
  // Ten standard deviations: never by chance.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(913)
})
