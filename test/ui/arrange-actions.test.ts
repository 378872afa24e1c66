import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen } from '../../src/core/action'
import type { PlanEntry } from '../../src/core/assessment'
import { planActions } from '../../src/core/plan'
import { arrangeActions, GROUPINGS, type Grouping } from '../../src/ui/screens/plan/arrange-actions'
import { anyCampaign } from '../core/arbitraries'
import { makeAnswered, makeChecklist, makeItem, makeTheme, TODAY } from '../core/builders'

const CHECKLIST = makeChecklist(
  [
    makeItem('locks', { level: 'essential', theme: 'doors', hours: 2 }),
    makeItem('keys', { level: 'good-practice', hours: 2 }),
    makeItem('bells', { hours: 2, theme: 'doors' }),
    makeItem('gates', { hours: 30 }),
  ],
  { themes: [makeTheme('accounts'), makeTheme('doors')], first: ['keys'] },
)
const ALL = {
  locks: 'not-in-place',
  keys: 'not-in-place',
  bells: 'not-in-place',
  gates: 'not-in-place',
} as const

/** Each part with its groups, and the actions of each with their numbers. */
function arranged(grouping: Grouping, actions: Readonly<Record<string, PlanEntry>> = {}): unknown {
  const plan = { pollingDay: '2027-03-29', hoursPerWeek: 2 }
  const assessment = makeAnswered(CHECKLIST, ALL, { plan, actions })
  const open = planActions(CHECKLIST, assessment, TODAY).actions.filter(isOpen)
  return arrangeActions(open, grouping, CHECKLIST, ({ owner }) => owner).map(({ part, bands }) => [
    part,
    bands.map(({ group, rows }) => [
      group === null ? null : Object.values(group)[1],
      ...rows.map(({ place, action }) => `${place} ${action.item.id}`),
    ]),
  ])
}

describe('the list of actions', () => {
  test('in plan order has what fits and what waits', () => {
    expect(arranged('none')).toEqual([
      ['before', [[null, '1 keys', '2 locks', '3 bells']]],
      ['after', [[null, '4 gates']]],
    ])
  })

  test('by owner has names by the alphabet, in whatever letters, and nobody last', () => {
    const owned = { locks: { owner: 'Tom' }, bells: { owner: 'tom ' }, gates: { owner: 'Ann' } }
    expect(arranged('owner', owned)).toEqual([
      [
        'before',
        [
          ['Tom', '2 locks', '3 bells'],
          [null, '1 keys'],
        ],
      ],
      ['after', [['Ann', '4 gates']]],
    ])
  })

  test('by theme follows the checklist', () => {
    expect(arranged('theme')).toEqual([
      [
        'before',
        [
          ['accounts', '1 keys'],
          ['doors', '2 locks', '3 bells'],
        ],
      ],
      ['after', [['accounts', '4 gates']]],
    ])
  })

  test('by priority begins with what the checklist puts first', () => {
    expect(arranged('priority')).toEqual([
      [
        'before',
        [
          ['first', '1 keys'],
          ['essential', '2 locks'],
          ['important', '3 bells'],
        ],
      ],
      ['after', [['important', '4 gates']]],
    ])
  })

  test('by week counts from Monday, and what has no date comes last', () => {
    expect(arranged('week', { locks: { due: '2027-03-14' }, keys: { due: '2027-03-15' } })).toEqual([
      [
        'before',
        [
          ['2027-03-08', '2 locks'],
          ['2027-03-15', '1 keys', '3 bells'],
        ],
      ],
      ['after', [[null, '4 gates']]],
    ])
  })

  test('has every open action once under its number of the plan, however it is grouped', () => {
    fc.assert(
      fc.property(anyCampaign, fc.constantFrom(...GROUPINGS), ({ checklist, assessment }, grouping) => {
        const open = planActions(checklist, assessment, TODAY).actions.filter(isOpen)
        const parts = arrangeActions(open, grouping, checklist, ({ owner }) => owner)
        const rows = parts.flatMap(({ bands }) => bands.flatMap((band) => band.rows))
        expect(rows.toSorted((a, b) => a.place - b.place).map(({ action }) => action)).toEqual(open)
        for (const { bands } of parts) {
          for (const band of bands) {
            const places = band.rows.map(({ place }) => place)
            expect(places.length).toBeGreaterThan(0)
            expect(places).toEqual(places.toSorted((a, b) => a - b))
          }
        }
      }),
    )
  })
})
