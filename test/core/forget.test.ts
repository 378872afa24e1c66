import { expect, test } from 'vitest'
import type { Retired } from '../../src/core/assessment'
import { forgetOlder, forgetTexts } from '../../src/core/forget'
import type { JsonValue } from '../../src/core/json'
import { asVersion, NotKept } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import { LATER, makeAnswered, makeChecklist, makeItem, NOON } from './builders'

const checklist = makeChecklist([makeItem('locks')])
const retired: ReadonlyMap<string, Retired> = new Map([['moat', { answer: { note: 'A secret' } }]])

test('forgetting what is older leaves the present answers, and of earlier results the figures', () => {
  const answers: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
    ['locks', 'partly'],
    ['moat', { status: 'in-place', note: 'A secret' }],
    ['boats', { note: 'A secret' }],
    ['keys', ['A secret']],
    ['doors', null],
    ['gates', 7],
  ])
  const result = {
    at: NOON,
    version: '1.0.0',
    low: 0.5,
    high: 0.75,
    rating: { low: 'urgent-gaps', high: 'strong', unknownKeys: { said: 'A secret' } },
    answers,
    unknownKeys: { by: 'A secret' },
  } as const
  const assessment = makeAnswered(checklist, { locks: 'partly' }, { retired, history: [result] })
  const left = forgetOlder(assessment, LATER)
  expect(left).toEqual({
    ...assessment,
    changedAt: LATER,
    retired: new Map(),
    history: [
      {
        at: NOON,
        version: '1.0.0',
        low: 0.5,
        high: 0.75,
        rating: { low: 'urgent-gaps', high: 'strong' },
        answers: new Map([
          ['locks', 'partly'],
          ['moat', 'in-place'],
        ]),
      },
    ],
  })
})

test('what lies in the store becomes the version of the time it was written, else of its last change', () => {
  const summary = summarise(checklist, makeAnswered(checklist, {}))
  const stored = { id: 'one', text: '{}', summary }
  expect(asVersion(stored).savedAt).toBe(NOON)
  expect(asVersion({ ...stored, savedAt: LATER }).savedAt).toBe(LATER)
  expect(new NotKept('full').reason).toBe('full')
})

test('a text that was deleted goes from what is retired and from earlier results, and nothing else does', () => {
  const result = {
    at: NOON,
    version: '1.0.0',
    low: 0.5,
    high: 0.75,
    rating: { low: 'urgent-gaps', high: 'strong' },
    answers: new Map<string, JsonValue>([
      ['locks', { status: 'in-place', note: 'A secret', evidence: 'Seen' }],
      ['doors', 'partly'],
    ]),
  } as const
  const plain = { ...result, answers: new Map<string, JsonValue>([['locks', 'partly']]) }
  const before = makeAnswered(
    checklist,
    { locks: { note: 'Not asked about' } },
    {
      retired: new Map<string, Retired>([
        [
          'old-locks',
          { answer: { status: 'partly', note: 'A secret' }, action: { note: 'Due', owner: 'Ann' } },
        ],
        ['old-locks#2', { answer: { note: 'A secret' } }],
        ['moat', { answer: { note: 'Stays' }, action: { note: 'Stays' } }],
      ]),
      history: [result, plain],
    },
  )
  const after = forgetTexts(before, [
    { item: 'old-locks', field: 'note' },
    { item: 'old-locks', field: 'plan-note' },
    { item: 'locks', field: 'note' },
  ])
  expect(after).toEqual({
    ...before,
    retired: new Map([
      ['old-locks', { answer: { status: 'partly' }, action: { owner: 'Ann' } }],
      ['old-locks#2', {}],
      ['moat', { answer: { note: 'Stays' }, action: { note: 'Stays' } }],
    ]),
    history: [
      {
        ...result,
        answers: new Map<string, JsonValue>([
          ['locks', { status: 'in-place', evidence: 'Seen' }],
          ['doors', 'partly'],
        ]),
      },
      plain,
    ],
  })
  expect(forgetTexts(after, [{ item: 'old-locks', field: 'note' }])).toBe(after)
})
