import { describe, expect, test } from 'vitest'
import type { PlanEntry, PlanSettings } from '../../src/core/assessment'
import type { Item } from '../../src/core/checklist'
import { planActions } from '../../src/core/plan'
import { makeAnswered, makeChecklist, makeItem, TODAY } from './builders'

interface Given {
  readonly plan?: Omit<PlanSettings, 'actions'>
  readonly actions?: Readonly<Record<string, PlanEntry>>
}

/** A Monday to a Monday ten weeks later, an hour a day. */
const TEN_WEEKS = { pollingDay: '2027-05-10', hoursPerWeek: 7 }

function dueOf(items: readonly Item[], { plan = {}, actions = {} }: Given = {}): object {
  const checklist = makeChecklist(items, { first: items.slice(0, 6).map(({ id }) => id) })
  const answers = Object.fromEntries(items.map(({ id }) => [id, 'not-in-place' as const]))
  const assessment = makeAnswered(checklist, answers, { plan: { ...TEN_WEEKS, ...plan }, actions })
  return Object.fromEntries(
    planActions(checklist, assessment, TODAY).actions.map(({ item, due }) => [item.id, due]),
  )
}

const work = (id: string, hours: number, changes: Partial<Item> = {}): Item =>
  makeItem(id, { hours, ...changes })

describe('a due date that is worked out', () => {
  test.each<[hours: number, due: string]>([
    [0.5, '2027-03-05'],
    [7, '2027-03-05'],
    [7.5, '2027-03-12'],
    [14, '2027-03-12'],
    [69.5, '2027-05-07'],
    [70, '2027-05-07'],
  ])('after %s hours at one a day is the Friday of that week: %s', (hours, due) => {
    expect(dueOf([work('one', hours)])).toEqual({ one: due })
  })

  test('counts the hours of what stands before it in the plan', () => {
    expect(dueOf([work('a', 7), work('b', 0.5), work('c', 6.5), work('d', 0.5)])).toEqual({
      a: '2027-03-05',
      b: '2027-03-12',
      c: '2027-03-12',
      d: '2027-03-19',
    })
  })

  test('does not count what comes after polling day, and has none for it', () => {
    expect(dueOf([work('never', 1, { days: 99 }), work('big', 71), work('small', 7)])).toEqual({
      never: null,
      big: null,
      small: '2027-03-05',
    })
  })

  test.each<[days: number, due: string]>([
    [4, '2027-03-05'],
    [5, '2027-03-06'],
    [30, '2027-03-31'],
    [70, '2027-05-10'],
  ])('is never before %i days have passed: %s', (days, due) => {
    expect(dueOf([work('one', 1, { days })])).toEqual({ one: due })
  })

  test('waits for the days of what has to come first', () => {
    expect(dueOf([work('base', 1, { days: 10 }), work('needs', 1, { days: 10, after: 'base' })])).toEqual({
      base: '2027-03-11',
      needs: '2027-03-21',
    })
  })

  test.each<[start: string, hours: number, due: string]>([
    ['2027-03-05', 1, '2027-03-05'],
    ['2027-03-06', 1, '2027-03-06'],
    ['2027-03-06', 2, '2027-03-06'],
    ['2027-03-06', 3, '2027-03-12'],
    ['2027-03-07', 1, '2027-03-07'],
    ['2027-03-07', 2, '2027-03-12'],
  ])('beginning on %s, %s hours: %s, never before the beginning', (start, hours, due) => {
    expect(dueOf([work('one', hours)], { plan: { start } })).toEqual({ one: due })
  })

  test('is polling day at the latest', () => {
    const plan = { pollingDay: '2027-03-03', hoursPerWeek: 7 }
    expect(dueOf([work('one', 1)], { plan })).toEqual({ one: '2027-03-03' })
  })

  test('is not moved by a freeze', () => {
    const items = [work('busy', 50), work('risky', 1, { freeze: true })]
    expect(dueOf(items)).toEqual({ busy: '2027-04-23', risky: '2027-04-23' })
    expect(dueOf(items, { plan: { freezeDays: 70 } })).toEqual({ busy: '2027-04-23', risky: '2027-04-23' })
  })
})

describe('a due date that is typed', () => {
  test('wins over everything: past days, polling day, and what does not fit', () => {
    const items = [work('a', 1), work('b', 1), work('c', 1, { days: 99 })]
    const actions = { a: { due: '2027-01-01' }, b: { due: '2027-08-01' }, c: { due: '2027-04-01' } }
    expect(dueOf(items, { actions })).toEqual({ a: '2027-01-01', b: '2027-08-01', c: '2027-04-01' })
  })

  const chain = [
    work('bottom', 14),
    work('middle', 7, { after: 'bottom' }),
    work('top', 7, { after: 'middle' }),
  ]

  test.each<[name: string, actions: Readonly<Record<string, PlanEntry>>, due: object]>([
    ['nothing typed', {}, { bottom: '2027-03-12', middle: '2027-03-19', top: '2027-03-26' }],
    [
      'the last one: pulls forward all that has to come first',
      { top: { due: '2027-03-10' } },
      { bottom: '2027-03-10', middle: '2027-03-10', top: '2027-03-10' },
    ],
    [
      'a later day: leaves the others alone',
      { top: { due: '2027-08-01' } },
      { bottom: '2027-03-12', middle: '2027-03-19', top: '2027-08-01' },
    ],
    [
      'one in the middle: pulls forward what is before it alone',
      { middle: { due: '2027-03-03' } },
      { bottom: '2027-03-03', middle: '2027-03-03', top: '2027-03-26' },
    ],
    [
      'a day long past: what has to come first is due at the beginning, not before it',
      { top: { due: '2026-12-24' } },
      { bottom: TODAY, middle: TODAY, top: '2026-12-24' },
    ],
    [
      'two days, the later one in the middle: the earlier one is what the first is held to',
      { middle: { due: '2027-04-30' }, top: { due: '2027-03-09' } },
      { bottom: '2027-03-09', middle: '2027-04-30', top: '2027-03-09' },
    ],
  ])('%s', (_name, actions, due) => {
    expect(dueOf(chain, { actions })).toEqual(due)
  })

  test('pulls forward what has to come first even where it does not fit itself', () => {
    const items = [work('base', 14), work('needs', 1, { days: 99, after: 'base' })]
    expect(dueOf(items, { actions: { needs: { due: '2027-03-08' } } })).toEqual({
      base: '2027-03-08',
      needs: '2027-03-08',
    })
  })

  test('of two that need it, the earlier one holds', () => {
    const items = [work('base', 14), work('a', 1, { after: 'base' }), work('b', 1, { after: 'base' })]
    const actions = { a: { due: '2027-03-10' }, b: { due: '2027-03-04' } }
    expect(dueOf(items, { actions })).toMatchObject({ base: '2027-03-04' })
  })
})
