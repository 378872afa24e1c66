import { expect, test } from 'vitest'
import { COPY_DAYS, daysWithoutCopy, type CopyState } from '../../src/core/copy-reminder'
import { addDays } from '../../src/core/dates'

const TODAY = '2027-03-01'

function ago(days: number): string {
  return `${addDays(TODAY, -days)}T12:00:00Z`
}

test.each<[what: string, state: CopyState, days: number | null]>([
  ['begun a fortnight ago, never copied', { beganAt: ago(COPY_DAYS), changedAt: ago(0) }, 14],
  ['begun a day less ago', { beganAt: ago(COPY_DAYS - 1), changedAt: ago(0) }, null],
  ['copied long ago, changed since', { beganAt: ago(90), copiedAt: ago(20), changedAt: ago(19) }, 20],
  ['copied long ago, not changed since', { beganAt: ago(90), copiedAt: ago(20), changedAt: ago(20) }, null],
  ['copied lately', { beganAt: ago(90), copiedAt: ago(13), changedAt: ago(0) }, null],
  ['put off until tomorrow', { beganAt: ago(90), changedAt: ago(0), notBefore: '2027-03-02' }, null],
  ['put off until today', { beganAt: ago(90), changedAt: ago(0), notBefore: TODAY }, 90],
])('%s: %j', (_what, state, days) => {
  expect(daysWithoutCopy(state, TODAY)).toBe(days)
})
