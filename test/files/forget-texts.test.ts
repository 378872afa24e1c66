import { expect, test } from 'vitest'
import type { Retired } from '../../src/core/assessment'
import { planAction } from '../../src/core/edit'
import type { TextPlace } from '../../src/core/emptied-texts'
import { forgetTexts } from '../../src/core/forget'
import type { JsonValue } from '../../src/core/json'
import { formatAssessment } from '../../src/files/assessment-text'
import { forgetTextsIn } from '../../src/files/forget-texts'
import { LATER, makeAnswered, makeChecklist, makeItem } from '../core/builders'

const CHECKLIST = makeChecklist([makeItem('locks'), makeItem('keys')])
const PLACES: readonly TextPlace[] = [
  { item: 'locks', field: 'note' },
  { item: 'locks', field: 'plan-note' },
  { item: 'moat', field: 'evidence' },
]
const RETIRED: ReadonlyMap<string, Retired> = new Map([
  ['moat', { answer: { status: 'partly', evidence: 'A secret \\ufffd' }, action: { note: 'Stays' } }],
  ['moat#2', { answer: { evidence: 'A secret', note: 'Stays' } }],
])
const BEFORE = planAction(
  makeAnswered(
    CHECKLIST,
    {
      locks: { status: 'partly', note: 'A secret', evidence: 'Stays \ufffd' },
      keys: { note: 'Stays', status: 'in-place' },
    },
    {
      retired: RETIRED,
      history: [
        {
          at: LATER,
          version: '1.0.0',
          low: null,
          high: null,
          rating: { low: 'urgent-gaps', high: 'strong' },
          answers: new Map<string, JsonValue>([
            ['locks', { status: 'partly', note: 'A secret' }],
            ['keys', 'in-place'],
          ]),
        },
      ],
    },
  ),
  'locks',
  { note: 'A secret' },
  LATER,
)

test('is the same text that a file without them would have, checksum included', () => {
  const { note: _note, ...locks } = BEFORE.answers.get('locks')!
  const without = forgetTexts(
    {
      ...BEFORE,
      answers: new Map([...BEFORE.answers, ['locks', locks]]),
      plan: { ...BEFORE.plan, actions: new Map() },
    },
    PLACES,
  )
  const text = forgetTextsIn(formatAssessment(BEFORE), PLACES)
  expect(text).toBe(formatAssessment(without))
  expect(text).not.toContain('A secret')
  expect(text?.match(/Stays/g)).toHaveLength(4)
})

test('an answer of which nothing is left goes whole', () => {
  const only = makeAnswered(CHECKLIST, { locks: { note: 'A secret' }, keys: { note: 'Stays' } })
  const left = makeAnswered(CHECKLIST, { keys: { note: 'Stays' } })
  expect(forgetTextsIn(formatAssessment(only), PLACES)).toBe(formatAssessment(left))
})

test('a checklist inside stays as it is', () => {
  const only = makeAnswered(CHECKLIST, { locks: { note: 'A secret' } })
  const left = makeAnswered(CHECKLIST, {})
  expect(forgetTextsIn(formatAssessment(only, CHECKLIST), PLACES)).toBe(formatAssessment(left, CHECKLIST))
})

test('a text that has none of them is not touched, and one that cannot be read is said so', () => {
  const text = formatAssessment(makeAnswered(CHECKLIST, { keys: { note: 'Stays' } })).replace('  ', '   ')
  expect(forgetTextsIn(text, PLACES)).toBe(text)
  expect(forgetTextsIn('{"answers":', PLACES)).toBeNull()
  expect(forgetTextsIn('[]', PLACES)).toBeNull()
  for (const odd of ['{}', '{"answers":7,"plan":[],"retired":{"locks":null},"history":{"a":1}}'])
    expect(forgetTextsIn(odd, PLACES)).toBe(odd)
})
