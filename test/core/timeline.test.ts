import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanEntry, PlanSettings } from '../../src/core/assessment'
import { daysBetween } from '../../src/core/dates'
import { planActions } from '../../src/core/plan'
import { shareOfDay, ticksOf, timelineOf, type Timeline } from '../../src/core/timeline'
import { makeAnswered, makeChecklist, makeItem, TODAY } from './builders'

const checklist = makeChecklist([
  makeItem('one', { level: 'essential', hours: 4 }),
  makeItem('two', { hours: 2 }),
  makeItem('three', { hours: 6, level: 'good-practice' }),
])

function lineOf(
  settings: Partial<Omit<PlanSettings, 'actions'>>,
  actions: Readonly<Record<string, PlanEntry>> = {},
): Timeline | null {
  const plan = { pollingDay: '2027-03-29', hoursPerWeek: 2, ...settings }
  const answers = { one: 'not-in-place', two: 'not-in-place', three: 'not-in-place' } as const
  const assessment = makeAnswered(checklist, answers, { plan, actions })
  return timelineOf(planActions(checklist, assessment, TODAY), assessment.plan, TODAY)
}

describe('a timeline', () => {
  test('has what fits, one after another from begin', () => {
    expect(lineOf({})?.spans.map(({ action, place, from, to }) => [action.item.id, place, from, to])).toEqual(
      [
        ['one', 1, '2027-03-01', '2027-03-12'],
        ['two', 2, '2027-03-15', '2027-03-19'],
      ],
    )
  })

  test.each<[string, Partial<PlanSettings>]>([
    ['a polling day that has come', { pollingDay: TODAY }],
    ['no hours', { hoursPerWeek: 0 }],
  ])('is not there with %s', (_, settings) => {
    expect(lineOf(settings)).toBeNull()
  })

  test('keeps a typed day between begin and polling day', () => {
    const spans = lineOf({}, { one: { due: '2027-02-01' }, two: { due: '2028-01-01' } })?.spans
    expect(spans?.map(({ from, to }) => [from, to])).toEqual([
      ['2027-03-01', '2027-03-01'],
      ['2027-03-15', '2027-03-29'],
    ])
  })

  test.each([
    [14, '2027-03-15'],
    [0, '2027-03-29'],
    [60, '2027-03-01'],
  ])('with %i frozen days changes nothing from %s', (freezeDays, day) => {
    expect(lineOf({ freezeDays })?.freezeFrom).toBe(day)
  })
})

describe('days on the line', () => {
  test.each([
    ['2027-03-29', ['2027-03-08', '2027-03-15', '2027-03-22']],
    ['2027-05-29', ['2027-04-01', '2027-05-01']],
  ])('up to %s the named ones are %j', (pollingDay, named) => {
    expect(ticksOf(lineOf({ pollingDay }) as Timeline)).toEqual(named)
  })

  test('are never more than a dozen, and all on the line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (days) => {
        const pollingDay = new Date(Date.UTC(2027, 2, 1 + days)).toISOString().slice(0, 10)
        const line = lineOf({ pollingDay }) as Timeline
        const ticks = ticksOf(line)
        expect(ticks.length).toBeLessThanOrEqual(12)
        for (const tick of ticks) {
          expect(daysBetween(line.begin, tick)).toBeGreaterThan(0)
          expect(shareOfDay(line, tick)).toBeLessThan(1)
        }
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    ['2027-02-01', 0],
    [TODAY, 0],
    ['2027-03-15', 0.5],
    ['2027-04-15', 1],
  ])('%s stands at %d', (day, share) => {
    expect(shareOfDay(lineOf({}) as Timeline, day)).toBe(share)
  })
})
