import { expect, test } from 'vitest'
import type { CodedAnswer } from '../../src/core/answer-code'
import {
  answerOfKey,
  codeOfTable,
  isTyped,
  takeBackAnswer,
  typeAnswer,
  type PaperTable,
} from '../../src/core/paper-table'
import { makeChecklist, makeItem } from './builders'

const checklist = makeChecklist([
  makeItem('locks', { alwaysApplies: true }),
  makeItem('keys'),
  makeItem('bells'),
])
const empty: PaperTable = { asked: ['locks', 'bells'], typed: [] }

function type(keys: string): PaperTable {
  return Array.from(keys).reduce((table, key) => {
    const answer = answerOfKey(key)
    return answer === undefined ? table : typeAnswer(table, answer)
  }, empty)
}

test.each<[key: string, answer: CodedAnswer | undefined]>([
  ['1', 'in-place'],
  ['2', 'partly'],
  ['3', 'not-in-place'],
  ['4', 'not-sure'],
  ['5', 'not-applicable'],
  ['0', 'unanswered'],
  ['6', undefined],
  ['x', undefined],
  ['', undefined],
  ['Backspace', undefined],
])('key %s', (key, answer) => {
  expect(answerOfKey(key)).toBe(answer)
})

test('one key a question, and past the last one nothing', () => {
  expect(type('1').typed).toEqual(['in-place'])
  expect(isTyped(type('1'))).toBe(false)
  expect(isTyped(type('13'))).toBe(true)
  expect(type('132').typed).toEqual(['in-place', 'not-in-place'])
})

test('the last one is taken back, and nothing before the first', () => {
  expect(takeBackAnswer(type('13')).typed).toEqual(['in-place'])
  expect(takeBackAnswer(empty).typed).toEqual([])
})

test('the table is a group of its own; what was not on the sheet, or not typed, is unanswered', () => {
  expect(codeOfTable(checklist, type('13'), 9)).toEqual({
    group: 9,
    counter: 0,
    answers: ['in-place', 'unanswered', 'not-in-place'],
  })
  expect(codeOfTable(checklist, type('1'), 9).answers).toEqual(['in-place', 'unanswered', 'unanswered'])
})

test('what may not be set aside is not sure', () => {
  expect(codeOfTable(checklist, type('55'), 9).answers).toEqual(['not-sure', 'unanswered', 'not-applicable'])
})

test('5 stands where what an organisation is may hide a question, also one that nobody may set aside', () => {
  const hidden = makeChecklist([makeItem('site', { alwaysApplies: true, appliesWhen: { has: 'website' } })])
  const table = { asked: ['site'], typed: ['not-applicable'] } as const
  expect(codeOfTable(hidden, table, 9).answers).toEqual(['not-applicable'])
})
