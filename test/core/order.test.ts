import { describe, expect, test } from 'vitest'
import { planActions } from '../../src/core/plan'
import type { Checklist, Item } from '../../src/core/checklist'
import {
  makeAnswered,
  makeChecklist,
  makeItem,
  TODAY,
  type AssessmentChanges,
  type Answers,
} from './builders'

function orderOf(
  items: readonly Item[],
  changes: Partial<Checklist> = {},
  answers: Answers = {},
  more: AssessmentChanges = {},
): readonly string[] {
  return placesOf(items, changes, answers, more).map(([id]) => id)
}

/** Everything is to be done unless an answer says otherwise. */
function placesOf(
  items: readonly Item[],
  changes: Partial<Checklist> = {},
  answers: Answers = {},
  more: AssessmentChanges = {},
): readonly [id: string, tier: number, after: string | null][] {
  const checklist = makeChecklist(items, changes)
  const all = Object.fromEntries(items.map(({ id }) => [id, 'not-in-place' as const]))
  const plan = planActions(checklist, makeAnswered(checklist, { ...all, ...answers }, more), TODAY)
  return plan.actions.map(({ item, tier, after }) => [item.id, tier, after])
}

const important = (id: string, hours: number, changes: Partial<Item> = {}): Item =>
  makeItem(id, { hours, ...changes })
const essential = (id: string, hours: number, changes: Partial<Item> = {}): Item =>
  makeItem(id, { hours, level: 'essential', ...changes })
const good = (id: string, hours: number, changes: Partial<Item> = {}): Item =>
  makeItem(id, { hours, level: 'good-practice', ...changes })

describe('tiers', () => {
  test('first what comes first, then other essentials, then the rest', () => {
    expect(placesOf([good('c', 0.5), essential('b', 40), important('a', 40)], { first: ['a'] })).toEqual([
      ['a', 0, null],
      ['b', 1, null],
      ['c', 2, null],
    ])
  })

  test('what comes first keeps its own order, whatever it gains', () => {
    const items = [essential('a', 1), essential('b', 8), important('c', 8)]
    expect(orderOf(items, { first: ['c', 'b', 'a'] })).toEqual(['c', 'b', 'a'])
  })

  test('within essentials and within the rest, the highest gain an hour comes first', () => {
    const items = [essential('slow', 10), good('tiny', 0.5), important('big', 3), essential('quick', 1)]
    expect(orderOf(items)).toEqual(['quick', 'slow', 'tiny', 'big'])
  })

  test('a tie leaves checklist order', () => {
    expect(orderOf([important('b', 3), important('a', 3), good('c', 1)])).toEqual(['b', 'a', 'c'])
  })

  test("the user's own hours count", () => {
    const items = [important('a', 1), important('b', 8)]
    expect(orderOf(items, {}, {}, { actions: { b: { hours: 0.25 } } })).toEqual(['b', 'a'])
  })
})

describe('what has to come first', () => {
  test('is lifted to the tier of what waits for it', () => {
    const items = [essential('needs', 1, { after: 'base' }), good('base', 10), essential('other', 2)]
    expect(placesOf(items)).toEqual([
      ['other', 1, null],
      ['base', 1, null],
      ['needs', 1, 'base'],
    ])
  })

  test('keeps its own gain: it is not moved past others of its new tier', () => {
    const items = [essential('needs', 1, { after: 'base' }), good('base', 10)]
    const checklist = makeChecklist(items)
    const plan = planActions(
      checklist,
      makeAnswered(checklist, { needs: 'not-in-place', base: 'not-in-place' }),
      TODAY,
    )
    expect(plan.actions.map(({ gain, value }) => [gain, value])).toEqual([
      [1, 1],
      [5, 5000],
    ])
  })

  test('is lifted to the place of the first in `first` that waits for it, down the whole chain', () => {
    const items = [
      essential('x', 1),
      essential('y', 1, { after: 'middle' }),
      good('middle', 5, { after: 'bottom' }),
      good('bottom', 5),
    ]
    expect(placesOf(items, { first: ['y', 'x'] })).toEqual([
      ['bottom', 0, null],
      ['middle', 0, 'bottom'],
      ['y', 0, 'middle'],
      ['x', 0, null],
    ])
  })

  test('of two that wait for it, the more pressing one lifts it', () => {
    const items = [
      essential('one', 1),
      essential('two', 1, { after: 'shared' }),
      essential('three', 1, { after: 'shared' }),
      good('shared', 9),
    ]
    expect(orderOf(items, { first: ['two', 'one', 'three'] })).toEqual(['shared', 'two', 'one', 'three'])
    expect(orderOf(items, { first: ['three', 'one', 'two'] })).toEqual(['shared', 'three', 'one', 'two'])
  })

  test('an item of `first` that waits for a later one of `first` pulls it forward', () => {
    const items = [essential('a', 1, { after: 'c' }), essential('b', 1), essential('c', 1)]
    expect(orderOf(items, { first: ['a', 'b', 'c'] })).toEqual(['c', 'a', 'b'])
  })

  test.each<[name: string, answers: Answers]>([
    ['in place', { base: 'in-place' }],
    ['set aside', { base: 'not-applicable' }],
    ['not answered', { base: undefined }],
  ])('holds nobody up when it is %s', (_name, answers) => {
    const items = [essential('needs', 1, { after: 'base' }), good('base', 10)]
    expect(placesOf(items, {}, answers)).toEqual([['needs', 1, null]])
  })

  test('holds nobody up when it is done, and the chain ends there', () => {
    const items = [
      essential('needs', 1, { after: 'base' }),
      good('base', 1, { after: 'deeper' }),
      good('deeper', 9),
    ]
    expect(placesOf(items, {}, {}, { actions: { base: { state: 'done' } } })).toEqual([
      ['needs', 1, null],
      ['deeper', 2, null],
      ['base', 2, 'deeper'],
    ])
  })
})

test('done and dropped ones stand last, in checklist order, in the tier of their level', () => {
  const items = [essential('dropped', 1), good('open', 1), important('done', 1)]
  const actions = { dropped: { state: 'dropped' }, done: { state: 'done' } } as const
  expect(placesOf(items, { first: ['dropped'] }, {}, { actions })).toEqual([
    ['open', 2, null],
    ['dropped', 1, null],
    ['done', 2, null],
  ])
})
