import { describe, expect, test } from 'vitest'
import type { PlanSettings } from '../../src/core/assessment'
import type { Checklist, Item } from '../../src/core/checklist'
import { planActions, type ActionPlan } from '../../src/core/plan'
import {
  makeAnswered,
  makeChecklist,
  makeItem,
  TODAY,
  type Answers,
  type AssessmentChanges,
} from './builders'

interface Given {
  readonly first?: readonly string[]
  readonly plan?: Omit<PlanSettings, 'actions'>
  readonly answers?: Answers
  readonly actions?: NonNullable<AssessmentChanges['actions']>
  readonly weights?: NonNullable<Checklist['weights']>
}

/** Five weeks from a Monday, at two hours a week: ten hours. */
const FIVE_WEEKS = { pollingDay: '2027-04-05', hoursPerWeek: 2 }

/** Everything is to be done unless an answer says otherwise. */
function planOf(items: readonly Item[], { first, weights, plan, answers, actions }: Given = {}): ActionPlan {
  const checklist = makeChecklist(items, {
    ...(first === undefined ? {} : { first }),
    ...(weights === undefined ? {} : { weights }),
  })
  const all = Object.fromEntries(items.map(({ id }) => [id, 'not-in-place' as const]))
  const changes = { plan: { ...FIVE_WEEKS, ...plan }, ...(actions === undefined ? {} : { actions }) }
  return planActions(checklist, makeAnswered(checklist, { ...all, ...answers }, changes), TODAY)
}

function fittingOf(items: readonly Item[], given?: Given): readonly string[] {
  return planOf(items, given)
    .actions.filter(({ fits }) => fits === true)
    .map(({ item }) => item.id)
}

/** By item: `true` where it fits, else why not. */
function verdictsOf(items: readonly Item[], given?: Given): object {
  return Object.fromEntries(planOf(items, given).actions.map(({ item, fits, why }) => [item.id, why ?? fits]))
}

const important = (id: string, hours: number, changes: Partial<Item> = {}): Item =>
  makeItem(id, { hours, ...changes })
const essential = (id: string, hours: number, changes: Partial<Item> = {}): Item =>
  makeItem(id, { hours, level: 'essential', ...changes })
const good = (id: string, hours: number, changes: Partial<Item> = {}): Item =>
  makeItem(id, { hours, level: 'good-practice', ...changes })

describe('the days and hours there are', () => {
  test.each<[name: string, plan: Omit<PlanSettings, 'actions'>]>([
    ['without a polling day', { hoursPerWeek: 4 }],
    ['without hours a week', { pollingDay: '2027-05-06' }],
    ['with no hours a week', { pollingDay: '2027-05-06', hoursPerWeek: 0 }],
    ['on polling day', { pollingDay: TODAY, hoursPerWeek: 4 }],
    ['past polling day', { pollingDay: '2027-02-28', hoursPerWeek: 4 }],
    ['beginning on polling day', { start: '2027-05-06', pollingDay: '2027-05-06', hoursPerWeek: 4 }],
    ['beginning after polling day', { start: '2027-05-07', pollingDay: '2027-05-06', hoursPerWeek: 4 }],
  ])('%s nothing is said of what fits', (_name, plan) => {
    const checklist = makeChecklist([important('one', 1)])
    const actions = { one: { due: '2027-04-01' } }
    const assessment = makeAnswered(checklist, { one: 'not-in-place' }, { plan, actions })
    const { actions: planned, fit } = planActions(checklist, assessment, TODAY)
    expect(fit).toBeNull()
    expect(planned.map(({ fits, why, due }) => [fits, why, due])).toEqual([[null, null, '2027-04-01']])
  })

  test.each<[plan: Omit<PlanSettings, 'actions'>, begin: string, days: number, capacity: number]>([
    [{ pollingDay: '2027-03-02', hoursPerWeek: 7 }, '2027-03-01', 1, 1],
    [{ pollingDay: '2027-04-05', hoursPerWeek: 2 }, '2027-03-01', 35, 10],
    [{ start: '2026-11-01', pollingDay: '2027-04-05', hoursPerWeek: 2 }, '2027-03-01', 35, 10],
    [{ start: '2027-03-15', pollingDay: '2027-04-05', hoursPerWeek: 2 }, '2027-03-15', 21, 6],
    [{ pollingDay: '2027-03-04', hoursPerWeek: 5 }, '2027-03-01', 3, 15 / 7],
  ])('%o: from %s, %i days, %s hours', (plan, begin, days, capacity) => {
    const checklist = makeChecklist([important('one', 1)])
    const assessment = makeAnswered(checklist, { one: 'not-in-place' }, { plan })
    expect(planActions(checklist, assessment, TODAY).fit).toMatchObject({ begin, days, capacity })
  })

  test('are counted in what is used, and what it is worth', () => {
    const items = [essential('a', 4), important('b', 4), good('c', 4)]
    expect(planOf(items).fit).toEqual({
      capacity: 10,
      used: 8,
      value: 5003,
      begin: TODAY,
      days: 35,
      freezeDays: 14,
      skipped: [],
    })
  })

  test('an action that takes them to the last quarter fits, and one quarter more does not', () => {
    expect(fittingOf([important('one', 2)], { actions: { one: { hours: 10 } } })).toEqual(['one'])
    expect(fittingOf([important('one', 2)], { actions: { one: { hours: 10.25 } } })).toEqual([])
  })

  test('with nothing to do, nothing is used', () => {
    expect(planOf([important('one', 1)], { answers: { one: 'in-place' } }).fit).toMatchObject({
      used: 0,
      value: 0,
    })
  })

  test('fewer than a quarter of an hour are enough for nothing', () => {
    const plan = { hoursPerWeek: 0.01 }
    expect(verdictsOf([important('one', 1)], { plan, answers: { one: 'not-sure' } })).toEqual({
      one: 'hours',
    })
  })
})

describe('what can be finished in the days there are', () => {
  test.each<[item: Partial<Item>, plan: Omit<PlanSettings, 'actions'>, verdict: true | string]>([
    [{ days: 35 }, {}, true],
    [{ days: 36 }, {}, 'days'],
    [{ days: 21, freeze: true }, {}, true],
    [{ days: 22, freeze: true }, {}, 'freeze'],
    [{ days: 36, freeze: true }, {}, 'days'],
    [{ days: 22, freeze: false }, {}, true],
    [{ days: 35, freeze: true }, { freezeDays: 0 }, true],
    [{ days: 28, freeze: true }, { freezeDays: 7 }, true],
    [{ days: 29, freeze: true }, { freezeDays: 7 }, 'freeze'],
    [{ freeze: true }, { freezeDays: 35 }, true],
    [{ freeze: true }, { freezeDays: 36 }, 'freeze'],
    [{ freeze: true }, { start: '2027-03-23' }, 'freeze'],
    [{ days: 13 }, { start: '2027-03-23' }, true],
    [{ days: 14 }, { start: '2027-03-23' }, 'days'],
  ])('%o, %o: %s', (changes, plan, verdict) => {
    expect(verdictsOf([important('one', 1, changes)], { plan })).toEqual({ one: verdict })
  })

  test('what is partly done takes all its days, and is frozen too', () => {
    const answers = { slow: 'partly', risky: 'partly' } as const
    const items = [important('slow', 1, { days: 36 }), important('risky', 1, { days: 22, freeze: true })]
    expect(verdictsOf(items, { answers })).toEqual({ slow: 'days', risky: 'freeze' })
  })

  test('finding out takes no days and is never frozen', () => {
    const items = [important('one', 1, { days: 300, freeze: true })]
    expect(verdictsOf(items, { answers: { one: 'not-sure' } })).toEqual({ one: true })
  })

  test('the days of what has to come first are added, down the chain', () => {
    const chain = (top: number): readonly Item[] => [
      important('top', 1, { days: top, after: 'middle' }),
      important('middle', 1, { days: 10, after: 'bottom' }),
      important('bottom', 1, { days: 10 }),
    ]
    expect(verdictsOf(chain(15))).toEqual({ bottom: true, middle: true, top: true })
    expect(verdictsOf(chain(16))).toEqual({ bottom: true, middle: true, top: 'days' })
    const known: Given = { answers: { middle: 'not-sure' } }
    expect(verdictsOf(chain(25), known)).toEqual({ bottom: true, middle: true, top: true })
    expect(verdictsOf(chain(26), known)).toEqual({ bottom: true, middle: true, top: 'days' })
    const done: Given = { actions: { middle: { state: 'done' } } }
    expect(verdictsOf(chain(35), done)).toEqual({ bottom: true, top: true, middle: null })
  })
})

describe('why something comes after polling day', () => {
  test('its own reason is told before that of what has to come first', () => {
    const items = [
      essential('slow', 1, { days: 20, after: 'risky' }),
      essential('also-risky', 1, { freeze: true, after: 'risky' }),
      essential('waits', 1, { after: 'risky' }),
      essential('risky', 1, { days: 22, freeze: true }),
      essential('far', 1, { after: 'waits' }),
    ]
    expect(verdictsOf(items)).toEqual({
      risky: 'freeze',
      slow: 'days',
      'also-risky': 'freeze',
      waits: 'freeze',
      far: 'freeze',
    })
  })

  test('it is the hours where it could be finished, its own or those of what has to come first', () => {
    const items = [essential('big', 11), essential('waits', 1, { after: 'big' }), good('small', 1)]
    expect(verdictsOf(items)).toEqual({ big: 'hours', waits: 'hours', small: true })
  })

  test('nothing is said of what is done or dropped', () => {
    const items = [essential('done', 1), essential('dropped', 99, { days: 99 })]
    const actions = { done: { state: 'done' }, dropped: { state: 'dropped', due: '2027-03-10' } } as const
    expect(planOf(items, { actions }).actions.map(({ fits, why, due }) => [fits, why, due])).toEqual([
      [null, null, null],
      [null, null, '2027-03-10'],
    ])
  })
})

describe('what the checklist puts first', () => {
  test('is taken before what is worth more', () => {
    const items = [essential('a', 4), essential('b', 4), good('humble', 9)]
    expect(fittingOf(items)).toEqual(['a', 'b'])
    expect(fittingOf(items, { first: ['humble'] })).toEqual(['humble'])
  })

  test('is taken in its order while the hours last, and what is skipped is named with the hours it lacks', () => {
    const items = [essential('a', 6), essential('b', 6), essential('c', 3), good('d', 0.5)]
    const { fit, actions } = planOf(items, { first: ['a', 'b', 'c'] })
    expect(actions.map(({ item, fits }) => [item.id, fits])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
      ['d', true],
    ])
    expect(fit?.skipped).toEqual([{ item: 'b', lacks: 2 }])
  })

  test('brings what has to come first with it, or is left out with the hours of both', () => {
    const items = [essential('needs', 4, { after: 'base' }), good('base', 5), essential('other', 2)]
    expect(fittingOf(items, { first: ['needs'] })).toEqual(['base', 'needs'])
    const skipped = planOf(items, { first: ['other', 'needs'] })
    expect(skipped.fit?.skipped).toEqual([{ item: 'needs', lacks: 1 }])
    expect(skipped.actions.map(({ item, fits }) => [item.id, fits])).toEqual([
      ['other', true],
      ['base', true],
      ['needs', false],
    ])
  })

  test('counts what two of them need only once', () => {
    const items = [
      essential('one', 3, { after: 'base' }),
      essential('two', 3, { after: 'base' }),
      good('base', 4),
    ]
    expect(fittingOf(items, { first: ['one', 'two'] })).toEqual(['base', 'one', 'two'])
    expect(planOf(items, { first: ['one', 'base', 'two'] }).fit?.skipped).toEqual([])
  })

  test('is skipped, and not for hours, where it cannot be finished', () => {
    const items = [
      essential('slow', 1, { days: 99 }),
      essential('waits', 1, { after: 'risky' }),
      good('risky', 1, { days: 30, freeze: true }),
      good('other', 1),
    ]
    const given = { first: ['slow', 'waits'] }
    expect(verdictsOf(items, given)).toEqual({ slow: 'days', risky: 'freeze', waits: 'freeze', other: true })
    expect(planOf(items, given).fit?.skipped).toEqual([])
  })

  test('is left alone where nothing is to be done about it', () => {
    const items = [essential('settled', 1), essential('closed', 9), good('open', 9)]
    const given: Given = {
      first: ['settled', 'closed', 'unheard-of'],
      answers: { settled: 'in-place' },
      actions: { closed: { state: 'dropped' } },
    }
    expect(fittingOf(items, given)).toEqual(['open'])
  })

  test('lacks hours in fractions where the hours a week make them', () => {
    const plan = { pollingDay: '2027-03-04', hoursPerWeek: 5 }
    expect(planOf([essential('a', 3)], { first: ['a'], plan }).fit?.skipped).toEqual([
      { item: 'a', lacks: 3 - 15 / 7 },
    ])
  })
})

describe('the best of the rest', () => {
  test('is not what the order alone would fill up with', () => {
    const items = [good('quick', 1), important('b', 5), important('c', 5)]
    expect(planOf(items).actions[0]?.item.id).toBe('quick')
    expect(fittingOf(items)).toEqual(['b', 'c'])
  })

  test('an essential is worth more than everything else', () => {
    const others = Array.from({ length: 20 }, (_, index) => important(`other-${String(index)}`, 0.5))
    expect(fittingOf([...others, essential('one', 10)])).toEqual(['one'])
  })

  test('pays for what has to come first', () => {
    const items = [essential('needs', 4, { after: 'base' }), good('base', 6), important('other', 5)]
    expect(fittingOf(items)).toEqual(['base', 'needs'])
    const dearer = [essential('needs', 4, { after: 'base' }), good('base', 6.5), important('other', 5)]
    expect(fittingOf(dearer)).toEqual(['other'])
  })

  test('what is taken already need not be paid for again', () => {
    const items = [important('needs', 4, { after: 'base' }), good('base', 6), important('other', 5)]
    expect(fittingOf(items, { first: ['base'] })).toEqual(['base', 'needs'])
  })

  test('follows trees with several branches', () => {
    const items = [
      good('root', 1),
      important('left', 4, { after: 'root' }),
      important('right', 4, { after: 'root' }),
      essential('leaf', 4, { after: 'left' }),
    ]
    expect(fittingOf(items)).toEqual(['root', 'left', 'leaf'])
    expect(fittingOf(items, { plan: { hoursPerWeek: 1.8 } })).toEqual(['root', 'left', 'leaf'])
    expect(fittingOf(items, { plan: { hoursPerWeek: 1.6 } })).toEqual(['root', 'left'])
    expect(fittingOf(items, { plan: { hoursPerWeek: 2.6 } })).toEqual(['root', 'left', 'leaf', 'right'])
  })

  test('of equals, those stay in that stand earlier', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => important(id, 4))
    expect(fittingOf(items)).toEqual(['a', 'b'])
  })

  test('counts in quarters of an hour', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => important(id, 2.5))
    const answers = { a: 'partly', b: 'not-sure' } as const
    const plan = { pollingDay: '2027-03-08', hoursPerWeek: 4 }
    expect(fittingOf(items, { answers, plan })).toEqual(['b', 'a', 'c'])
    expect(planOf(items, { answers, plan }).fit?.used).toBe(4)
  })

  test('stays quick and exact with hundreds of actions of up to a thousand hours', () => {
    const items = Array.from({ length: 500 }, (_, index) =>
      makeItem(`item-${String(index)}`, {
        level: index % 3 === 0 ? 'essential' : 'good-practice',
        hours: 1000 - ((index * 37) % 999) / 2,
        ...(index % 4 === 3 ? { after: `item-${String(index - 2)}` } : {}),
      }),
    )
    const plan = { pollingDay: '2099-12-31', hoursPerWeek: 50 }
    const { actions, fit } = planOf(items, { plan })
    const chosen = actions.filter(({ fits }) => fits === true)
    expect(chosen.reduce((sum, { hours }) => sum + hours, 0)).toBe(fit?.used)
    expect(fit?.used).toBeLessThanOrEqual(fit?.capacity ?? 0)
    expect(fit?.capacity).toBeLessThan(items.reduce((sum, { hours }) => sum + hours, 0))
    expect(chosen.filter(({ item }) => item.level === 'essential')).toHaveLength(167)
  })
})
