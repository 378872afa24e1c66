import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerCode, CodedAnswer } from '../../src/core/answer-code'
import { countRoom } from '../../src/core/room'
import {
  mayProjectColumns,
  mayShowColumns,
  pagesOf,
  roomViewOf,
  shuffled,
  showingOf,
  type Showing,
} from '../../src/core/room-projector'
import type { About } from '../../src/core/workshop'
import { makeChecklist, makeItem } from './builders'

describe('what may be projected', () => {
  test.each<[about: About, groups: number, shown: number | null, kind: Showing['kind'], more?: number]>([
    ['fictional', 0, null, 'too-few', 1],
    ['fictional', 1, null, 'may-show'],
    ['fictional', 2, 2, 'may-show'],
    ['real', 0, null, 'too-few', 5],
    ['real', 4, null, 'too-few', 1],
    ['real', 5, null, 'may-show'],
    ['real', 9, null, 'may-show'],
    ['real', 10, null, 'may-show'],
    ['real', 5, 5, 'too-few-new', 5],
    ['real', 9, 5, 'too-few-new', 1],
    ['real', 10, 5, 'may-show'],
    // Some were taken out meanwhile.
    ['real', 6, 8, 'too-few-new', 7],
  ])('%s: %s groups, %s when last shown', (about, groups, shown, kind, more) => {
    expect(showingOf(about, groups, shown)).toEqual(more === undefined ? { kind } : { kind, more })
  })

  test('two pictures of real groups never differ by fewer than five', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 6 }), { maxLength: 40 }), (changes) => {
        let [groups, shown]: [number, number | null] = [0, null]
        for (const change of changes) {
          groups = Math.max(0, groups + change)
          const { kind } = showingOf('real', groups, shown)
          if (kind !== 'may-show') continue
          expect(groups - (shown ?? 0)).toBeGreaterThanOrEqual(5)
          shown = groups
        }
      }),
    )
  })
})

test.each<[about: About, groups: number, may: boolean]>([
  ['real', 4, false],
  ['real', 5, true],
  ['fictional', 0, false],
  ['fictional', 1, true],
])('columns of %s groups, %s of them: %s', (about, groups, may) => {
  expect(mayShowColumns(about, groups)).toBe(may)
  expect(mayProjectColumns(about, groups)).toBe(may && about === 'fictional')
})

describe('a page of the room', () => {
  const checklist = makeChecklist(Array.from({ length: 8 }, (_, index) => makeItem(`item-${String(index)}`)))
  const groupsOf = (count: number): readonly AnswerCode[] =>
    Array.from({ length: count }, (_, group) => ({
      group,
      counter: 0,
      answers: checklist.items.map((): CodedAnswer => (group === 0 ? 'partly' : 'in-place')),
    }))
  const viewOf = (about: About, count: number, page = 1) => {
    const groups = groupsOf(count)
    const shown = { items: countRoom(checklist, groups), groups, about }
    return roomViewOf(shown, checklist.items, {
      page,
      columns: [...groups].reverse(),
      origin: { language: 'cy', foreign: null },
    })
  }

  test('has as many questions as can be read, and says which page it is', () => {
    expect(viewOf('fictional', 2).rows).toHaveLength(5)
    expect(viewOf('fictional', 2, 2)).toMatchObject({
      groups: 2,
      page: 2,
      pages: 2,
      rows: [
        { question: 'Is item-5 done?' },
        { question: 'Is item-6 done?' },
        { question: 'Is item-7 done?' },
      ],
    })
    expect(pagesOf({ items: [] })).toBe(1)
  })

  test.each<[about: About, groups: number, kind: 'counts' | 'words', hasColumns: boolean]>([
    ['fictional', 2, 'counts', true],
    ['real', 5, 'words', false],
    ['real', 9, 'words', false],
    ['real', 10, 'counts', true],
    ['real', 20, 'counts', true],
    ['real', 21, 'counts', false],
  ])('of %s groups, %s: %s, columns: %s', (about, count, kind, hasColumns) => {
    const [row] = viewOf(about, count).rows
    expect(row?.spread.kind).toBe(kind)
    expect(row?.groups === null).toBe(!hasColumns)
    if (hasColumns) expect(row?.groups?.at(-1)).toBe('partly')
  })
})

describe('shuffling', () => {
  test('keeps every value, and tries no other places', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), fc.infiniteStream(fc.nat()), (values, drawn) => {
        const mixed = shuffled(values, (bound) => (drawn.next().value as number) % bound)
        const inOrder = (all: readonly number[]) => [...all].sort((a, b) => a - b)
        expect(inOrder(mixed)).toEqual(inOrder(values))
      }),
    )
  })

  test('reaches every order', () => {
    const orders = new Set<string>()
    for (let first = 0; first < 3; first += 1) {
      for (let second = 0; second < 2; second += 1) {
        const chances = [first, second]
        orders.add(shuffled(['a', 'b', 'c'], () => chances.shift() ?? 0).join(''))
      }
    }
    expect(orders.size).toBe(6)
  })
})
