import { expect, test } from 'vitest'
import {
  COPY_DAYS,
  daysWithoutCopy,
  isInFile,
  isQuietOver,
  type CopyState,
} from '../../src/core/copy-reminder'
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

const NOON = '2027-03-01T12:00:00Z'
const AFTER = '2027-03-01T12:00:01Z'

test.each<[what: string, known: Parameters<typeof isInFile>[0], isThere: boolean]>([
  ['copied after the last change', { copiedAt: AFTER, beganAt: NOON, changedAt: NOON }, true],
  ['copied at that moment', { copiedAt: NOON, changedAt: NOON }, true],
  ['changed since the copy', { copiedAt: NOON, beganAt: AFTER, changedAt: AFTER }, false],
  ['opened from a file, unchanged', { beganAt: AFTER, changedAt: NOON }, true],
  ['made here', { beganAt: NOON, changedAt: AFTER }, false],
  ['nothing known', { changedAt: NOON }, false],
])('in a file: %s', (_what, known, isThere) => {
  expect(isInFile(known)).toBe(isThere)
})

test.each<[since: readonly (string | undefined)[], isOver: boolean]>([
  [[], true],
  [[undefined, undefined], true],
  [[NOON], false],
  [['2027-03-01T11:59:59Z', undefined], true],
  [['2027-03-01T11:00:00Z', NOON], false],
])('quiet since %j is over ten minutes later: %s', (since, isOver) => {
  expect(isQuietOver(since, '2027-03-01T12:09:59Z')).toBe(isOver)
})
