import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanSettings } from '../../src/core/assessment'
import { withMoreHours, type MoreHours } from '../../src/core/more-hours'
import { planActions } from '../../src/core/plan'
import { anyCampaign } from './arbitraries'
import { makeAnswered, makeChecklist, makeItem, TODAY } from './builders'

const CHECKLIST = makeChecklist([
  makeItem('locks', { level: 'essential', hours: 4 }),
  makeItem('keys', { hours: 3 }),
  makeItem('bells', { level: 'good-practice', hours: 1 }),
  makeItem('gates', { level: 'good-practice', hours: 3, days: 90 }),
])
const ALL = {
  locks: 'not-in-place',
  keys: 'not-in-place',
  bells: 'not-in-place',
  gates: 'not-in-place',
} as const

function more(plan: Omit<PlanSettings, 'actions'>, added = 2): MoreHours | null {
  const assessment = makeAnswered(CHECKLIST, ALL, { plan })
  return withMoreHours(CHECKLIST, assessment, TODAY, planActions(CHECKLIST, assessment, TODAY), added)
}

function idsOf(actions: MoreHours['gained'] | undefined): readonly string[] | undefined {
  return actions?.map(({ item }) => item.id)
}

describe('more hours a week', () => {
  test('name what would fit besides', () => {
    const found = more({ pollingDay: '2027-03-15', hoursPerWeek: 2 })
    expect(found?.hoursPerWeek).toBe(4)
    expect(idsOf(found?.gained)).toEqual(['keys', 'bells'])
    expect(found?.lost).toEqual([])
  })

  test('name what would make room for something worth more', () => {
    const found = more({ pollingDay: '2027-03-08', hoursPerWeek: 2 })
    expect(idsOf(found?.gained)).toEqual(['locks'])
    expect(idsOf(found?.lost)).toEqual(['bells'])
  })

  test('buy nothing where time is not what is short', () => {
    expect(more({ pollingDay: '2027-03-15', hoursPerWeek: 40 })).toEqual({
      hoursPerWeek: 42,
      gained: [],
      lost: [],
    })
  })

  test.each<[string, Omit<PlanSettings, 'actions'>]>([
    ['no polling day', { hoursPerWeek: 2 }],
    ['no hours', { pollingDay: '2027-03-15' }],
    ['a polling day that has passed', { pollingDay: '2027-02-15', hoursPerWeek: 2 }],
  ])('are no question with %s', (_, plan) => {
    expect(more(plan)).toBeNull()
  })

  test('gain what waits now and lose what fits now, whatever the plan', () => {
    fc.assert(
      fc.property(anyCampaign, fc.integer({ min: 1, max: 20 }), ({ checklist, assessment }, added) => {
        const plan = planActions(checklist, assessment, TODAY)
        const found = withMoreHours(checklist, assessment, TODAY, plan, added)
        const fits = new Map(plan.actions.map(({ item, fits: fit }) => [item.id, fit]))
        expect(found === null).toBe(plan.fit === null)
        expect(found?.gained.every(({ item }) => fits.get(item.id) === false) ?? true).toBe(true)
        expect(found?.lost.every(({ item }) => fits.get(item.id) === true) ?? true).toBe(true)
      }),
    )
  })
})
