import { expect, test } from 'vitest'
import type { AnswerCode, CodedAnswer } from '../../src/core/answer-code'
import { countRoom, gatherRoom } from '../../src/core/room'
import { makeChecklist, makeItem } from './builders'

const checklist = makeChecklist([makeItem('one'), makeItem('two')])

function codeOf(group: number, counter: number, ...answers: readonly CodedAnswer[]): AnswerCode {
  return { group, counter, answers }
}

const first = codeOf(7, 0, 'in-place', 'partly')
const newer = codeOf(7, 1, 'in-place', 'in-place')
const rival = codeOf(7, 1, 'not-sure', 'in-place')
const stranger = codeOf(8, 0, 'in-place', 'partly')

test.each<
  [what: string, codes: AnswerCode[], groups: AnswerCode[], replaced: AnswerCode[], doubled: number[]]
>([
  ['nothing', [], [], [], []],
  ['two groups with the same answers', [first, stranger], [first, stranger], [], []],
  ['the same code twice', [first, first], [first], [], []],
  ['a newer code of a group', [first, stranger, newer], [newer, stranger], [first], []],
  ['an older code that comes later', [newer, first], [newer], [first], []],
  ['same number and counter, other answers', [newer, rival], [newer, rival], [], [7]],
  ['the same, with an older one', [newer, first, rival], [newer, rival], [first], [7]],
])('%s', (_what, codes, groups, replaced, doubled) => {
  expect(gatherRoom(codes)).toEqual({ groups, replaced, doubled })
})

test('answers are counted for every item, in checklist order', () => {
  const none = {
    'in-place': 0,
    partly: 0,
    'not-in-place': 0,
    'not-sure': 0,
    'not-applicable': 0,
    unanswered: 0,
  }
  expect(countRoom(checklist, [first, stranger, rival]).map(({ item, counts }) => [item.id, counts])).toEqual(
    [
      ['one', { ...none, 'in-place': 2, 'not-sure': 1 }],
      ['two', { ...none, partly: 2, 'in-place': 1 }],
    ],
  )
  expect(countRoom(checklist, []).map(({ counts }) => counts)).toEqual([none, none])
})
