import fc from 'fast-check'
import { STATUSES, type Answer } from '../../src/core/answer'
import { ACTION_STATES, type Assessment, type PlanEntry } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import type { Compared } from '../../src/core/compare'
import { anyChecklist } from './arbitraries'
import { makeAnswered } from './builders'

/** Two files of one checklist, with every field there is, often alike: few values, so that they meet. */

export const NOW = '2027-03-10T12:00:00Z'
const FACTS = ['a-website', 'a-shop', 'an-office']
const DAYS = ['2027-04-01', '2027-05-06']
/** Past, later past, and after `NOW`. */
const TIMES = ['2027-01-05T08:00:00Z', '2027-02-05T08:00:00Z', '2027-03-10T12:00:01Z', '2098-01-01T00:00:00Z']

const anyText = fc.oneof(
  fc.constantFrom('Ask Ann', 'Ask Bob', 'Ask Ann\nIn the safe', 'In the safe'),
  fc.constantFrom('x'.repeat(6_000), 'y'.repeat(6_000)),
)

const anyAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    confirm: fc.boolean(),
    note: anyText,
    evidence: anyText,
    reason: fc.constantFrom('Too small', 'No office'),
    by: fc.constantFrom('Ann', 'Bob'),
    from: fc.constant('older.hustings.json'),
    answeredAt: fc.constantFrom(...TIMES),
    unknownKeys: fc.constant({ mood: 'glad' }),
  },
  { requiredKeys: [] },
)

const anyEntry: fc.Arbitrary<PlanEntry> = fc.record(
  {
    owner: fc.constantFrom('Ann', 'Bob'),
    due: fc.constantFrom(...DAYS),
    hours: fc.constantFrom(1, 2.5),
    state: fc.constantFrom(...ACTION_STATES),
    note: anyText,
  },
  { requiredKeys: [] },
)

function some<Value>(ids: readonly string[], value: fc.Arbitrary<Value>): fc.Arbitrary<Map<string, Value>> {
  return fc.tuple(...ids.map(() => fc.option(value, { nil: undefined, freq: 2 }))).map(
    (values) =>
      new Map(
        ids.flatMap((id, index): [string, Value][] => {
          const found = values[index]
          return found === undefined ? [] : [[id, found]]
        }),
      ),
  )
}

function anyFileOf(checklist: Checklist): fc.Arbitrary<Assessment> {
  const ids = checklist.items.map(({ id }) => id)
  return fc
    .record({
      id: fc.constantFrom('11111111-2222-4333-8444-555555555555', '11111111-2222-4333-8444-666666666666'),
      changedAt: fc.constantFrom(...TIMES),
      answers: some(ids, anyAnswer),
      actions: some(ids, anyEntry),
      profile: some(FACTS, fc.boolean()),
      settings: fc.record(
        {
          start: fc.constantFrom(...DAYS),
          pollingDay: fc.constantFrom(...DAYS),
          hoursPerWeek: fc.constantFrom(2, 4),
          freezeDays: fc.constantFrom(7, 14),
        },
        { requiredKeys: [] },
      ),
      retired: some(
        ['gone', 'gone#2', 'long-gone'],
        fc.record({ answer: anyAnswer, action: anyEntry }, { requiredKeys: [] }),
      ),
    })
    .map(({ id, changedAt, answers, actions, profile, settings, retired }) => ({
      ...makeAnswered(checklist, {}, { id, changedAt, profile, retired }),
      answers,
      plan: { ...settings, actions },
    }))
}

export function compared(checklist: Checklist, assessment: Assessment): Compared {
  return { assessment, checklist, checklistSha256: `sum of ${checklist.version}`, isOurs: false }
}

export const anyTwoFiles: fc.Arbitrary<{ mine: Compared; theirs: Compared }> = anyChecklist.chain(
  (checklist) =>
    fc.record({ mine: anyFileOf(checklist), theirs: anyFileOf(checklist) }).map(({ mine, theirs }) => ({
      mine: compared(checklist, mine),
      theirs: compared(checklist, theirs),
    })),
)
