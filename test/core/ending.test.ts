import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen, type Action } from '../../src/core/action'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import { changeEnding, replayAfterPlan } from '../../src/core/ending'
import { planActions } from '../../src/core/plan'
import { replayScenario } from '../../src/core/replay'
import type { Scenario } from '../../src/core/scenario'
import { anyAttack } from './arbitraries'
import {
  makeAnswered,
  makeChecklist,
  makeItem,
  makeScenario,
  makeStep,
  TODAY,
  type Answers,
  type AssessmentChanges,
} from './builders'

const checklist = makeChecklist([
  makeItem('gate-1', { control: 'gate' }),
  makeItem('gate-2', { control: 'gate', hours: 1 }),
  makeItem('wall', { control: 'wall', hours: 8 }),
  makeItem('moat', { control: 'moat', hours: 4 }),
])

function changeOf(
  steps: Scenario['steps'],
  answers: Answers,
  changes: AssessmentChanges = {},
): readonly [heldAt: number, ...items: string[]] | null {
  const assessment = makeAnswered(checklist, answers, changes)
  const { actions } = planActions(checklist, assessment, TODAY)
  const change = changeEnding(checklist, assessment, makeScenario(steps), actions)
  if (change === null) return null
  expect(change.replay.heldAt).toBe(change.heldAt)
  return [change.heldAt, ...change.actions.map(({ item }) => item.id)]
}

const none: Answers = {
  'gate-1': 'not-in-place',
  'gate-2': 'partly',
  wall: 'not-in-place',
  moat: 'not-in-place',
}
const byGate = makeStep(['gate stops'], { ends: true })
const byWall = makeStep(['wall stops'], { ends: true })

describe('what would change the ending', () => {
  test('all the items of one control that stops it', () => {
    expect(changeOf([byGate], none)).toEqual([1, 'gate-2', 'gate-1'])
  })

  test('the fewest actions, not the fewest hours', () => {
    expect(changeOf([makeStep(['gate stops', 'wall stops'], { ends: true })], none)).toEqual([1, 'wall'])
  })

  test('of equally many, those that stand earlier in the plan', () => {
    expect(changeOf([makeStep(['wall stops', 'moat stops'], { ends: true })], none)).toEqual([1, 'moat'])
  })

  test('the earliest step, even if a later one needs less', () => {
    expect(changeOf([byGate, byWall], none)).toEqual([1, 'gate-2', 'gate-1'])
  })

  test('harm that comes before has to be stopped, too', () => {
    const harm = makeStep(['moat stops', 'wall stops'], { harm: true })
    expect(changeOf([harm, byGate], none)).toEqual([2, 'moat', 'gate-2', 'gate-1'].toSorted(byPlan))
    // One control for both is fewer than the cheapest for each.
    expect(changeOf([harm, byWall], none)).toEqual([2, 'wall'])
  })

  test('finding out counts as done', () => {
    expect(changeOf([byWall], { ...none, wall: 'not-sure' })).toEqual([1, 'wall'])
  })

  test.each<[why: string, answers: Answers, changes?: AssessmentChanges]>([
    ['stopped as early already', { ...none, wall: 'in-place' }],
    ['a question without an answer makes no action', { ...none, wall: undefined }],
    ['what has to be confirmed makes no action', { ...none, wall: { status: 'in-place', confirm: true } }],
    ['dropped', none, { actions: { wall: { state: 'dropped', note: 'No money.' } } }],
    ['said to be done, with the answer still to come', none, { actions: { wall: { state: 'done' } } }],
    ['it does not apply', { ...none, wall: 'not-applicable' }],
  ])('nothing: %s', (_why, answers, changes) => {
    expect(changeOf([byWall], answers, changes)).toBeNull()
  })

  test('nothing where nothing stops it', () => {
    expect(changeOf([makeStep(['wall slows'], { ends: true })], none)).toBeNull()
  })

  /** In the order of this plan: by gain for each hour. */
  function byPlan(a: number | string, b: number | string): number {
    const order = [2, 'gate-2', 'gate-1', 'moat', 'wall']
    return order.indexOf(a) - order.indexOf(b)
  }
})

test('after the plan is done, every open action is in place, and nothing else has changed', () => {
  const assessment = makeAnswered(checklist, { ...none, moat: undefined })
  const { actions } = planActions(checklist, assessment, TODAY)
  const scenario = makeScenario([makeStep(['moat stops'], { ends: true }), byGate])
  const after = replayAfterPlan(checklist, assessment, scenario, actions)
  expect(after.steps.map(({ verdict }) => verdict)).toEqual(['unknown', 'stopped'])
  expect(after.heldAt).toBe(2)
  expect(assessment.answers.get('wall')?.status).toBe('not-in-place')
})

/** Every set of open actions, the smallest first, and of one size in plan order. Slow, and it knows no controls. */
function changePlainly(
  checklist: Checklist,
  assessment: Assessment,
  scenario: Scenario,
  open: readonly Action[],
): readonly string[] | null {
  const heldAtWith = (actions: readonly Action[]): number => {
    const answers = new Map(assessment.answers)
    for (const { item } of actions) answers.set(item.id, { status: 'in-place' })
    return replayScenario(checklist, { ...assessment, answers }, scenario).heldAt ?? Infinity
  }
  const earliest = heldAtWith(open)
  if (earliest === heldAtWith([])) return null
  const setsOf = (size: number, from: number): readonly (readonly Action[])[] => {
    if (size === 0) return [[]]
    return open.flatMap((action, index) =>
      index < from ? [] : setsOf(size - 1, index + 1).map((rest) => [action, ...rest]),
    )
  }
  for (let size = 1; size <= open.length; size += 1) {
    const found = setsOf(size, 0).find((actions) => heldAtWith(actions) === earliest)
    if (found !== undefined) return found.map(({ item }) => item.id)
  }
  return null
}

test('no smaller set of actions, and none earlier in the plan, stops it as early', () => {
  const sizes = new Set<number>()
  fc.assert(
    fc.property(anyAttack, ({ checklist: any, assessment, scenario }) => {
      const { actions } = planActions(any, assessment, TODAY)
      fc.pre(actions.filter(isOpen).length <= 9)
      const change = changeEnding(any, assessment, scenario, actions)
      const plain = changePlainly(any, assessment, scenario, actions.filter(isOpen))
      expect(change?.actions.map(({ item }) => item.id) ?? null).toEqual(plain)
      sizes.add(plain?.length ?? 0)
    }),
    { numRuns: 2000 },
  )
  for (const size of [0, 1, 2, 3]) expect(sizes).toContain(size)
})
