import { describe, expect, test } from 'vitest'
import { makeAgenda, minutesOf } from '../../src/core/agenda'
import { DEFAULT_MINUTES } from '../../src/core/workshop'

describe('the agenda', () => {
  test('takes forty minutes: welcome, sixteen for the questions, the room, a replay, the card, the close', () => {
    const agenda = makeAgenda(DEFAULT_MINUTES)
    expect(agenda.map(({ part, from, minutes }) => [part, from, minutes])).toEqual([
      ['welcome', 0, 4],
      ['ask', 4, 16],
      ['room', 20, 5],
      ['replay', 25, 9],
      ['card', 34, 4],
      ['close', 38, 2],
    ])
    expect(minutesOf(agenda)).toBe(40)
  })

  test('moves the rest where the questions take longer', () => {
    const agenda = makeAgenda(30)
    expect(minutesOf(agenda)).toBe(54)
    expect(agenda.find(({ part }) => part === 'close')?.from).toBe(52)
  })
})
