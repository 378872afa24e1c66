import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRESSES } from '../../src/core/presses'
import type { ProjectedView } from '../../src/core/projected'
import { readFromProjector, readToProjector } from '../../src/files/projector-messages'
import { NOON } from '../core/builders'

const ASKED = { number: 2, of: 12, question: 'Do the doors lock?', foreign: null } as const
const FOREIGN = { title: 'A stranger’s', loadedAt: NOON }

const VIEWS: readonly ProjectedView[] = [
  { kind: 'waiting' },
  { kind: 'blank' },
  { kind: 'question', ...ASKED, secondsLeft: null },
  { kind: 'question', ...ASKED, foreign: { ...FOREIGN, loadedAt: null }, secondsLeft: 0 },
  { kind: 'tally', ...ASKED, spread: { kind: 'counts', counts: { partly: 3 } } },
  { kind: 'tally', ...ASKED, spread: { kind: 'words', shares: { partly: 'most', 'in-place': 'few' } } },
  { kind: 'reveal', ...ASKED, inPlace: 'All of them.', why: 'Thieves.' },
  { kind: 'how', ...ASKED, how: ['Buy locks.', 'Use them.'] },
  {
    kind: 'room',
    groups: 2,
    rows: [
      {
        question: 'Do the doors lock?',
        spread: { kind: 'counts', counts: { unanswered: 1, 'in-place': 1 } },
        groups: ['unanswered', 'in-place'],
      },
    ],
    page: 1,
    pages: 2,
    foreign: FOREIGN,
  },
  {
    kind: 'step',
    scenario: 'A flood',
    number: 1,
    of: 5,
    when: 'At night',
    title: 'Rain',
    story: 'It rains.',
    certainty: 'known',
    votes: { yes: 3, no: 9 },
    verdicts: { kind: 'counts', counts: { stopped: 1, unknown: 11 } },
    foreign: null,
  },
]

describe('what goes to the projected window', () => {
  test.each(VIEWS.map((view) => [view.kind, view] as const))(
    'a view of a %s arrives whole',
    (_kind, view) => {
      const message = { kind: 'view', view }
      expect(readToProjector(JSON.parse(JSON.stringify(message)))).toEqual(message)
    },
  )

  test.each<[what: string, message: unknown]>([
    ['no view', { kind: 'view' }],
    ['another kind', { kind: 'view', view: { kind: 'film' } }],
    ['something more', { kind: 'view', view: { kind: 'blank', name: 'Little Snoring' } }],
    ['markup in place of a number', { kind: 'view', view: { kind: 'question', ...ASKED, number: '<b>' } }],
    [
      'a text without end',
      { kind: 'view', view: { ...ASKED, kind: 'reveal', inPlace: 'x'.repeat(2_001), why: '' } },
    ],
    [
      'hands below none',
      { kind: 'view', view: { ...ASKED, kind: 'tally', spread: { kind: 'counts', counts: { partly: -1 } } } },
    ],
    [
      'an answer there is not',
      { kind: 'view', view: { ...ASKED, kind: 'tally', spread: { kind: 'counts', counts: { maybe: 1 } } } },
    ],
    ['something more beside it', { kind: 'ask', name: 'x' }],
  ])('with %s is left alone', (_what, message) => {
    expect(readToProjector(message)).toBeUndefined()
  })
})

describe('what comes back', () => {
  test.each([
    ...(['hello', 'here', 'gone'] as const).map((kind) => ({ kind })),
    ...PRESSES.map((press) => ({ kind: 'press', press }) as const),
  ])('%j is read', (message) => {
    expect(readFromProjector(message)).toEqual(message)
  })

  test.each([
    { kind: 'press', press: 'end' },
    { kind: 'press' },
    { kind: 'hello', name: 'x' },
    'hello',
    null,
  ])('%j is left alone', (message) => {
    expect(readFromProjector(message)).toBeUndefined()
  })
})

test('anything at all is read or left alone, and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      readToProjector(value)
      readFromProjector(value)
    }),
  )
})
