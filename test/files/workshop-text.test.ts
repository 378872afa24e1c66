import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../src/core/answer'
import { CODED_ANSWERS } from '../../src/core/answer-code'
import {
  beginAsking,
  countHands,
  goToQuestion,
  showView,
  startWorkshop,
  toggleTimer,
  type Workshop,
} from '../../src/core/workshop'
import { formatWorkshop, parseWorkshop } from '../../src/files/workshop-text'
import { NOON } from '../core/builders'

const STARTED = startWorkshop(
  {
    checklist: { id: 'village-society', version: '1.0.0' },
    about: 'real',
    items: ['locks', 'moat', 'constructor'],
    minutes: 16,
  },
  NOON,
)

const full: Workshop = {
  ...toggleTimer(beginAsking(goToQuestion(countHands(STARTED, 'constructor', 'partly', 1), 2), NOON), NOON),
  entries: [{ from: 'paper', code: { group: 7, counter: 0, answers: ['in-place', 'unanswered', 'partly'] } }],
  paper: ['in-place', 'unanswered'],
  shownGroups: 5,
  scenario: 'a-flood',
  votes: new Map([[2, { yes: 3, no: 1 }]]),
}

describe('a workshop as text', () => {
  test('is read back as it was', () => {
    for (const workshop of [STARTED, full, showView(full, { kind: 'blank' })]) {
      expect(parseWorkshop(formatWorkshop(workshop))).toEqual(workshop)
    }
  })

  test('whatever was counted and added comes back', () => {
    const hands = fc.array(
      fc.record({ item: fc.constantFrom(...STARTED.items), answer: fc.constantFrom(...STATUSES) }),
    )
    const entries = fc.array(
      fc.record({
        from: fc.constantFrom('paper', 'file', 'code' as const),
        code: fc.record({
          group: fc.nat(2 ** 30 - 1),
          counter: fc.nat(63),
          answers: fc.array(fc.constantFrom(...CODED_ANSWERS), { maxLength: 60 }),
        }),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(hands, entries, (counted, added) => {
        const workshop = counted.reduce<Workshop>(
          (before, { item, answer }) => countHands(before, item, answer, 1),
          { ...STARTED, entries: added },
        )
        expect(parseWorkshop(formatWorkshop(workshop))).toEqual(workshop)
      }),
    )
  })

  test.each<[what: string, changed: object]>([
    ['no questions', { items: [] }],
    ['a question past the last one', { position: 3 }],
    ['half a hand', { tallies: [['locks', { ...full.tallies.get('constructor'), partly: 0.5 }]] }],
    [
      'an answer nobody can give',
      { entries: [{ from: 'code', code: { group: 1, counter: 0, answers: ['perhaps'] } }] },
    ],
    ['a whole sheet that is no group yet', { paper: ['partly', 'partly', 'partly'] }],
    ['something of a later version', { music: true }],
    ['a day that is none', { startedAt: 'yesterday' }],
    ['a view that is none', { onProjector: { kind: 'view', view: { kind: 'film' } } }],
  ])('with %s is not read', (_what, changed) => {
    const text = JSON.stringify({ ...(JSON.parse(formatWorkshop(full)) as object), ...changed })
    expect(parseWorkshop(text)).toBeNull()
  })

  test('any text is read or not, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseWorkshop(text)).toBeNull()
      }),
    )
  })
})
