import { expect, test } from 'vitest'
import type { AnswerCode, CodedAnswer } from '../../src/core/answer-code'
import { countRoom } from '../../src/core/room'
import { whatMoved } from '../../src/core/saved-room'
import { makeChecklist, makeItem } from './builders'

const checklist = makeChecklist([makeItem('one'), makeItem('two'), makeItem('three')])
const roomOf = (...all: readonly (readonly CodedAnswer[])[]) => {
  const groups = all.map((answers, group): AnswerCode => ({ group, counter: 0, answers }))
  return { groups: groups.length, items: countRoom(checklist, groups) }
}

const before = roomOf(['in-place', 'not-in-place', 'partly'], ['in-place', 'not-in-place', 'not-sure'])

test('a room like itself has not moved, nor one of twice as many alike', () => {
  expect(whatMoved(before, before)).toEqual([])
  const twice = roomOf(
    ['in-place', 'not-in-place', 'partly'],
    ['in-place', 'not-in-place', 'not-sure'],
    ['in-place', 'not-in-place', 'partly'],
    ['in-place', 'not-in-place', 'not-sure'],
  )
  expect(whatMoved(before, twice)).toEqual([])
})

test('what moved most comes first, either way', () => {
  const now = roomOf(['in-place', 'in-place', 'partly'], ['partly', 'in-place', 'not-in-place'])
  expect(whatMoved(before, now).map(({ item, moved }) => [item.id, moved])).toEqual([
    ['two', 1],
    ['one', -0.5],
    ['three', 0],
  ])
  expect(whatMoved(before, now)[0]).toMatchObject({
    before: { 'in-place': 0, 'not-in-place': 2 },
    now: { 'in-place': 2, 'not-in-place': 0 },
  })
})

test('an empty room has moved nowhere', () => {
  expect(whatMoved(before, roomOf())).toEqual([])
  expect(whatMoved(roomOf(), before)).toEqual([])
})
