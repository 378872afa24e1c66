import { describe, expect, test } from 'vitest'
import { isOpen, type Action } from '../../src/core/action'
import type { Status } from '../../src/core/answer'
import type { ActionState, PlanEntry } from '../../src/core/assessment'
import type { Item, Level } from '../../src/core/checklist'
import { planActions } from '../../src/core/plan'
import { makeAnswered, makeChecklist, makeItem, TODAY } from './builders'

function actionFor(item: Item, status: Status, entry?: PlanEntry): Action | undefined {
  const checklist = makeChecklist([item])
  const actions = entry === undefined ? {} : { [item.id]: entry }
  return planActions(checklist, makeAnswered(checklist, { [item.id]: status }, { actions }), TODAY).actions[0]
}

const item = makeItem('an-item', { hours: 4 })

describe('what an answer asks for', () => {
  test.each<[status: Status, kind: string | undefined, hours: number | undefined]>([
    ['not-in-place', 'do', 4],
    ['partly', 'finish', 2],
    ['not-sure', 'find-out', 0.25],
    ['in-place', undefined, undefined],
    ['not-applicable', undefined, undefined],
  ])('%s: %s, %s hours', (status, kind, hours) => {
    const action = actionFor(item, status)
    expect([action?.kind, action?.hours]).toEqual([kind, hours])
  })

  test('what is not answered makes no action and is listed as not yet asked', () => {
    const checklist = makeChecklist([item, makeItem('another')])
    const plan = planActions(checklist, makeAnswered(checklist, { another: { note: 'Ask Ann' } }), TODAY)
    expect(plan).toEqual({ actions: [], notAsked: ['an-item', 'another'], toConfirm: [], fit: null })
  })

  test('what does not apply is neither asked nor done', () => {
    const checklist = makeChecklist([makeItem('hidden', { appliesWhen: { has: 'a-shop' } })])
    const profile = new Map([['a-shop', false]])
    expect(planActions(checklist, makeAnswered(checklist, {}, { profile }), TODAY).notAsked).toEqual([])
    expect(
      planActions(checklist, makeAnswered(checklist, { hidden: 'not-in-place' }, { profile }), TODAY).actions,
    ).toEqual([])
  })

  test('an answer to confirm makes the action of its status and is listed besides', () => {
    const checklist = makeChecklist([item, makeItem('done')])
    const plan = planActions(
      checklist,
      makeAnswered(checklist, {
        'an-item': { status: 'partly', confirm: true },
        done: { status: 'in-place', confirm: true },
      }),
      TODAY,
    )
    expect(plan.actions.map(({ kind, confirm }) => [kind, confirm])).toEqual([['finish', true]])
    expect(plan.toConfirm).toEqual(['an-item', 'done'])
  })

  test('an item that always applies and was set aside is to be found out', () => {
    expect(actionFor({ ...item, alwaysApplies: true }, 'not-applicable')?.kind).toBe('find-out')
  })
})

describe('gain and value', () => {
  test.each<[level: Level, status: Status, gain: number, value: number]>([
    ['essential', 'not-in-place', 5, 5000],
    ['essential', 'partly', 2.5, 2500],
    ['essential', 'not-sure', 2.5, 2500],
    ['important', 'not-in-place', 3, 3],
    ['important', 'partly', 1.5, 1.5],
    ['important', 'not-sure', 1.5, 1.5],
    ['good-practice', 'not-in-place', 1, 1],
    ['good-practice', 'partly', 0.5, 0.5],
    ['good-practice', 'not-sure', 0.5, 0.5],
  ])('%s, %s: %s and %s', (level, status, gain, value) => {
    const action = actionFor({ ...item, level }, status)
    expect([action?.gain, action?.value]).toEqual([gain, value])
  })

  test("they follow a checklist's own weights", () => {
    const checklist = makeChecklist([item], { weights: { essential: 9, important: 7, 'good-practice': 2 } })
    const [action] = planActions(
      checklist,
      makeAnswered(checklist, { 'an-item': 'not-in-place' }),
      TODAY,
    ).actions
    expect(action?.gain).toBe(7)
  })
})

describe("the user's own words win", () => {
  test('hours, also for finding out', () => {
    expect(actionFor(item, 'not-in-place', { hours: 1.75 })?.hours).toBe(1.75)
    expect(actionFor(item, 'partly', { hours: 1.75 })?.hours).toBe(1.75)
    expect(actionFor(item, 'not-sure', { hours: 3 })?.hours).toBe(3)
  })

  test('owner and due date; without them there are none', () => {
    const entry = { owner: 'Ann', due: '2027-04-01' }
    expect(actionFor(item, 'partly', entry)).toMatchObject({ ...entry, entry })
    expect(actionFor(item, 'partly')).toMatchObject({ owner: null, due: null, entry: undefined })
  })
})

describe('quick wins take at most two hours', () => {
  test.each<[hours: number, status: Status, quickWin: boolean]>([
    [2, 'not-in-place', true],
    [2.5, 'not-in-place', false],
    [4, 'partly', true],
    [4.5, 'partly', false],
    [1, 'not-sure', false],
  ])('%s hours, %s: %s', (hours, status, quickWin) => {
    expect(actionFor({ ...item, hours }, status)?.quickWin).toBe(quickWin)
  })

  test("the user's own hours count", () => {
    expect(actionFor(item, 'not-in-place', { hours: 1 })?.quickWin).toBe(true)
  })
})

describe('states', () => {
  test.each<[status: Status, stored: ActionState | undefined, state: ActionState, open: boolean]>([
    ['not-in-place', undefined, 'to-do', true],
    ['not-in-place', 'doing', 'doing', true],
    ['not-in-place', 'done', 'done', false],
    ['partly', 'dropped', 'dropped', false],
    ['not-sure', 'doing', 'doing', true],
    ['not-sure', 'dropped', 'dropped', false],
  ])('%s, stored as %s: %s', (status, stored, state, open) => {
    const action = actionFor(item, status, stored === undefined ? {} : { state: stored })!
    expect([action.state, isOpen(action)]).toEqual([state, open])
  })

  test('finding out has no done: it ends when the question gets an answer', () => {
    expect(actionFor(item, 'not-sure', { state: 'done' })?.state).toBe('to-do')
  })
})
