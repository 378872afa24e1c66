import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, EarlierResult } from '../../src/core/assessment'
import { answerItem, setProfile } from '../../src/core/edit'
import {
  forgetResults,
  isHistoryFull,
  noteResult,
  noteWhenFinished,
  percentOfShare,
  trendOf,
} from '../../src/core/history'
import { HISTORY_ANSWERS_MOST, HISTORY_MOST } from '../../src/core/history-limits'
import { moveAssessment } from '../../src/core/move'
import { LATER, makeAnswered, makeChecklist, makeFact, makeItem, NOON } from './builders'

const checklist = makeChecklist(
  [
    makeItem('locks', { level: 'essential' }),
    makeItem('keys'),
    makeItem('moat', { appliesWhen: { has: 'castle' } }),
  ],
  { profile: [makeFact('castle')] },
)
const noCastle = { profile: new Map([['castle', false]]) }
const half = makeAnswered(checklist, { locks: 'in-place' }, noCastle)

function finish(before: Assessment, after: Assessment, at = LATER): Assessment {
  return noteWhenFinished({ checklist, assessment: before }, { checklist, assessment: after }, at)
}

function makeResult(changes: Partial<EarlierResult> = {}): EarlierResult {
  return {
    at: NOON,
    version: '1.0.0',
    low: 0.5,
    high: 0.75,
    rating: { low: 'urgent-gaps', high: 'strong' },
    answers: new Map(),
    ...changes,
  }
}

describe('a finished assessment', () => {
  test('notes its result with the last answer: how it stands, and every answer that counts', () => {
    const { history } = finish(half, answerItem(half, 'keys', 'not-in-place', LATER))
    expect(history).toEqual([
      {
        at: LATER,
        version: '1.0.0',
        low: 5 / 8,
        high: 5 / 8,
        rating: { low: 'basics-in-place', high: 'basics-in-place' },
        answers: new Map([
          ['locks', 'in-place'],
          ['keys', 'not-in-place'],
        ]),
      },
    ])
  })

  test('is not finished while something that applies has no answer', () => {
    expect(finish(half, half).history).toEqual([])
    expect(finish(makeAnswered(checklist, {}), half).history).toEqual([])
  })

  test('can be finished by a fact that leaves the last question out', () => {
    const open = makeAnswered(checklist, { locks: 'in-place', keys: 'partly' })
    expect(finish(open, setProfile(open, noCastle.profile, LATER)).history).toHaveLength(1)
  })

  test('is finished once: later edits and an answer given again note nothing', () => {
    const done = finish(half, answerItem(half, 'keys', 'partly', NOON), NOON)
    const changed = finish(done, answerItem(done, 'keys', 'in-place', LATER))
    expect(changed.history).toHaveLength(1)
    const takenBack = answerItem(changed, 'keys', undefined, LATER)
    expect(finish(takenBack, answerItem(takenBack, 'keys', 'in-place', LATER)).history).toHaveLength(1)
  })

  test('is finished again when a newer version is', () => {
    const newer = makeChecklist([...checklist.items, makeItem('bells')], { version: '2.0.0' })
    const done = finish(half, answerItem(half, 'keys', 'partly', NOON), NOON)
    const moved = moveAssessment(checklist, newer, done, LATER)
    const answered = answerItem(moved, 'bells', 'partly', LATER)
    const noted = noteWhenFinished(
      { checklist: newer, assessment: moved },
      { checklist: newer, assessment: answered },
      LATER,
    )
    expect(noted.history.map(({ version }) => version)).toEqual(['1.0.0', '2.0.0'])
  })

  test('without a question that applies there is nothing to finish', () => {
    const empty = makeChecklist([makeItem('moat', { appliesWhen: { has: 'castle' } })], {
      profile: [makeFact('castle')],
    })
    const before = { checklist: empty, assessment: makeAnswered(empty, {}) }
    const after = { checklist: empty, assessment: makeAnswered(empty, {}, noCastle) }
    expect(noteWhenFinished(before, after, LATER).history).toEqual([])
  })
})

describe('noting a result on demand', () => {
  test('keeps what is known so far, unknown parts as a range', () => {
    const noted = noteResult(checklist, half, LATER)
    expect(noted.changedAt).toBe(LATER)
    expect(noted.history).toMatchObject([{ low: 5 / 8, high: 1, answers: new Map([['locks', 'in-place']]) }])
  })

  test('the same on the same day is not noted twice; on another day, or changed, it is', () => {
    const noted = noteResult(checklist, half, NOON)
    expect(noteResult(checklist, noted, '2027-03-01T18:00:00Z')).toBe(noted)
    expect(noteResult(checklist, noted, LATER).history).toHaveLength(2)
    const changed = answerItem(noted, 'locks', 'partly', NOON)
    expect(noteResult(checklist, changed, NOON).history).toHaveLength(2)
  })

  test.each([
    ['version', { version: '0.9.0' }],
    ['low', { low: 0.1 }],
    ['high', { high: 0.9 }],
    ['rating at low', { rating: { low: 'strong', high: 'strong' } }],
    ['rating at high', { rating: { low: 'basics-in-place', high: 'basics-in-place' } }],
    ['answers', { answers: new Map([['locks', 'partly']]) }],
    ['how many answers', { answers: new Map() }],
  ] as const)('another %s on the same day is another result', (_what, changes) => {
    const { history } = noteResult(checklist, half, NOON)
    const other = { ...half, history: history.map((result) => ({ ...result, ...changes })) }
    expect(noteResult(checklist, other, NOON).history).toHaveLength(2)
  })

  test('an answer that may not be given counts as it is read', () => {
    const always = makeChecklist([makeItem('locks', { alwaysApplies: true })])
    const { history } = noteResult(always, makeAnswered(always, { locks: 'not-applicable' }), NOON)
    expect([...(history[0]?.answers ?? [])]).toEqual([['locks', 'not-sure']])
  })

  test(`${String(HISTORY_MOST)} results are kept, no more`, () => {
    const almost = { ...half, history: Array.from({ length: HISTORY_MOST - 1 }, () => makeResult()) }
    expect(isHistoryFull(checklist, almost)).toBe(false)
    const full = noteResult(checklist, almost, LATER)
    expect(full.history).toHaveLength(HISTORY_MOST)
    expect(isHistoryFull(checklist, full)).toBe(true)
    expect(noteResult(checklist, full, LATER)).toBe(full)
  })

  test('nor more answers than a file holds that opens again', () => {
    const many = new Map(
      Array.from({ length: HISTORY_ANSWERS_MOST - 1 }, (_, index) => [`item-${String(index)}`, 'partly']),
    )
    const room = { ...half, history: [makeResult({ answers: many })] }
    expect(isHistoryFull(checklist, room)).toBe(false)
    const full = noteResult(checklist, room, LATER)
    expect(full.history).toHaveLength(2)
    expect(noteResult(checklist, full, '2027-04-01T00:00:00Z')).toBe(full)
  })
})

test('earlier results can be forgotten', () => {
  const noted = noteResult(checklist, half, NOON)
  expect(forgetResults(noted, LATER)).toEqual({ ...half, changedAt: LATER })
})

describe('the trend', () => {
  test('runs from the oldest to now', () => {
    const history = [makeResult({ at: LATER, low: null, high: null }), makeResult()]
    const points = trendOf(checklist, { ...half, history }, '2027-04-01T00:00:00Z')
    expect(points).toEqual([
      {
        at: NOON,
        version: '1.0.0',
        percentages: { low: 50, high: 75 },
        rating: { low: 'urgent-gaps', high: 'strong' },
        isRated: false,
        isNow: false,
      },
      {
        at: LATER,
        version: '1.0.0',
        percentages: null,
        rating: { low: 'urgent-gaps', high: 'strong' },
        isRated: false,
        isNow: false,
      },
      {
        at: '2027-04-01T00:00:00Z',
        version: '1.0.0',
        percentages: { low: 62, high: 100 },
        rating: { low: 'basics-in-place', high: 'strong' },
        isRated: true,
        isNow: true,
      },
    ])
  })

  test('does not repeat now what was noted last', () => {
    const points = trendOf(checklist, noteResult(checklist, half, NOON), LATER)
    expect(points.map(({ at }) => at)).toEqual([NOON])
  })

  test('has no rating word while an essential that applies was open; of another version that is not known', () => {
    const history = [
      makeResult({ version: '0.9.0' }),
      makeResult({ answers: new Map([['locks', 'partly']]) }),
    ]
    const points = trendOf(checklist, { ...half, history: [...history, makeResult()] }, LATER)
    expect(points.map(({ isRated }) => isRated)).toEqual([true, true, false, true])
  })

  test('half an answer of nothing has no percentage', () => {
    const [point] = trendOf(checklist, { ...half, history: [makeResult({ high: null })] }, LATER)
    expect(point?.percentages).toBeNull()
  })
})

test('a stored share gives the percentage of its sums: what division lost is not rounded down', () => {
  expect(percentOfShare(29 / 50)).toBe(58)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (possible, part) => {
      const earned = part % (possible + 1)
      expect(percentOfShare(earned / possible)).toBe(Math.floor((100 * earned) / possible))
    }),
  )
})
