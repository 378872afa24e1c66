import { expect, test } from 'vitest'
import type { PlanSettings } from '../../src/core/assessment'
import { timeframeOf, whyUnfitted, type Unfitted } from '../../src/core/timeframe'
import { TODAY } from './builders'

test.each<[Omit<PlanSettings, 'actions'>, Unfitted]>([
  [{}, 'no-polling-day'],
  [{ hoursPerWeek: 4 }, 'no-polling-day'],
  [{ pollingDay: '2027-02-28', hoursPerWeek: 4 }, 'passed'],
  [{ pollingDay: TODAY, hoursPerWeek: 4 }, 'today'],
  [{ pollingDay: '2027-05-06', start: '2027-05-06', hoursPerWeek: 4 }, 'starts-too-late'],
  [{ pollingDay: '2027-05-06', start: '2027-05-05' }, 'no-hours'],
  [{ pollingDay: '2027-05-06' }, 'no-hours'],
])('with %j nothing says what fits: %s', (settings, reason) => {
  const plan = { ...settings, actions: new Map() }
  expect(timeframeOf(plan, TODAY)).toBeNull()
  expect(whyUnfitted(plan, TODAY)).toBe(reason)
})
