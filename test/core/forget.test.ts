import { expect, test } from 'vitest'
import type { Retired } from '../../src/core/assessment'
import { forgetOlder } from '../../src/core/forget'
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
