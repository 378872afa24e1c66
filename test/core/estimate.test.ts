import { expect, test } from 'vitest'
import { essentialMinutes, minutesLeft } from '../../src/core/estimate'

const HOUR = { minutes: 60, items: 40 }

test.each<[essentials: number, minutes: number]>([
  [40, 60],
  [16, 24],
  [15, 22],
  [1, 2],
  [0, 2],
])('%i of 40 essentials in an hour take about %i minutes', (essentials, minutes) => {
  expect(essentialMinutes(HOUR, essentials)).toBe(minutes)
})

test.each<[open: number, minutes: number]>([
  [40, 60],
  [3, 5],
  [1, 2],
])('%i open of 40 in an hour take about %i minutes more', (open, minutes) => {
  expect(minutesLeft(HOUR, open)).toBe(minutes)
})

test('one open question is never no time', () => {
  expect(minutesLeft({ minutes: 1, items: 10 }, 1)).toBe(1)
})
