import { expect, test } from 'vitest'
import type { CodedAnswer } from '../../src/core/answer-code'
import { showCode, type CodeRecord } from '../../src/core/code-record'

const SOME: readonly CodedAnswer[] = ['in-place', 'unanswered']
const OTHER: readonly CodedAnswer[] = ['in-place', 'partly']
const NOON = '2027-03-01T12:00:00Z'
const CHANCE = 99

const { record: first } = showCode(undefined, SOME, NOON, 7)

test('the first code goes by the random number, counted from nothing', () => {
  const { record, code } = showCode(undefined, SOME, NOON, 7)
  expect(code).toEqual({ group: 7, counter: 0, answers: SOME })
  expect(record).toMatchObject({ group: 7, counter: 0, shownAt: NOON })
})

test('no answer can be read from what the device keeps', () => {
  expect(JSON.stringify(first)).not.toMatch(/in-place|unanswered/)
})

test.each<[what: string, answers: readonly CodedAnswer[], now: string, group: number, counter: number]>([
  ['the same answers', SOME, '2027-03-01T13:00:00Z', 7, 0],
  ['other answers', OTHER, '2027-03-01T13:00:00Z', 7, 1],
  ['a moment before 12 hours', OTHER, '2027-03-01T23:59:59Z', 7, 1],
  ['12 hours later', SOME, '2027-03-02T00:00:00Z', CHANCE, 0],
  ['a clock set back a little', OTHER, '2027-03-01T11:00:00Z', 7, 1],
  ['a clock set back by 12 hours', OTHER, '2027-03-01T00:00:00Z', CHANCE, 0],
])('then %s', (_what, answers, now, group, counter) => {
  expect(showCode(first, answers, now, CHANCE).code).toEqual({ group, counter, answers })
})

test('12 hours count from when it was last shown, not from the first time', () => {
  const { record: evening } = showCode(first, SOME, '2027-03-01T22:00:00Z', CHANCE)
  expect(showCode(evening, SOME, '2027-03-02T09:00:00Z', CHANCE).code.group).toBe(7)
})

test('a change and back again raises the counter twice', () => {
  const { record: changed } = showCode(first, OTHER, NOON, CHANCE)
  expect(showCode(changed, SOME, NOON, CHANCE).code.counter).toBe(2)
})

test('at 63 the counter stays', () => {
  const full: CodeRecord = { ...first, counter: 63 }
  expect(showCode(full, OTHER, NOON, CHANCE).code.counter).toBe(63)
})
