import { describe, expect, test } from 'vitest'
import type { PlanEntry } from '../../src/core/assessment'
import type { Control } from '../../src/core/reference'
import { makeBoardSummary } from '../../src/reports/board-summary'
import { makeAnswered, makeChecklist, makeTheme, type Answers } from '../core/builders'
import { headingsOf, wordsOf } from './document-words'
import { makeToldItem, planInput } from './small-checklist'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
const checklist = makeChecklist(
  IDS.map((id) => makeToldItem(`item-${id}`, { level: id < 'g' ? 'essential' : 'important' })),
  { themes: [makeTheme('accounts')] },
)
const CONTROLS = new Map<string, Control>([
  [
    'a-control',
    {
      id: 'a-control',
      title: 'One',
      threats: ['Thieves'],
      attack: [],
      cyberEssentials: [],
      caf: [],
      csf: [],
    },
  ],
])
const ALL_MISSING: Answers = Object.fromEntries(IDS.map((id) => [`item-${id}`, 'not-in-place' as const]))

function boardOf(
  answers: Answers,
  actions: Readonly<Record<string, PlanEntry>> = {},
  plan: { pollingDay?: string; hoursPerWeek?: number } = {},
) {
  const assessment = makeAnswered(checklist, answers, { actions, plan })
  return makeBoardSummary({ ...planInput(checklist, assessment), controls: CONTROLS })
}

describe('the summary for the board', () => {
  test('says where we stand, what could hurt, what to do, what was decided and what is asked', () => {
    expect(headingsOf(boardOf(ALL_MISSING), 2)).toEqual([
      'Where you stand',
      'What could hurt us',
      'The six things to do first',
      'What we decided not to do',
      'What we ask of you',
    ])
  })

  test('names the most pressing gaps, each with its threat and its reason', () => {
    const words = wordsOf(boardOf(ALL_MISSING))
    expect(words).toContain('6 essentials are not fully in place. What the first four leave open:')
    expect(words.match(/Thieves\. Because of item-/g)).toHaveLength(4)
  })

  test('counts the rest of the plan', () => {
    expect(wordsOf(boardOf(ALL_MISSING))).toContain('2 more actions (about 4 hours) stand in the full plan.')
  })

  test.each<[string, Answers, string, string]>([
    ['one gap', { 'item-a': 'not-in-place' }, 'The one thing to do', 'Agree this action'],
    [
      'two gaps',
      { 'item-a': 'not-in-place', 'item-b': 'partly' },
      'The two things to do',
      'Agree these two actions',
    ],
    ['no answer', {}, 'What to do, in this order', 'Have the 8 questions that are still open answered.'],
    [
      'nothing open',
      Object.fromEntries(IDS.map((id) => [`item-${id}`, 'in-place' as const])),
      'What to do, in this order',
      'Look at this again in three months',
    ],
  ])('with %s', (_, answers, heading, ask) => {
    const document = boardOf(answers)
    expect(headingsOf(document, 2)).toContain(heading)
    expect(wordsOf(document)).toContain(ask)
  })

  test('lists what was decided against with its reason, four of them, and counts the others', () => {
    const dropped = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((id) => [`item-${id}`, { state: 'dropped', note: `No ${id}` } as const]),
    )
    const words = wordsOf(boardOf(ALL_MISSING, dropped))
    expect(words).toContain('Do item-a. (No a)')
    expect(words).not.toContain('(No e)')
    expect(words).toContain('and 1 more: see the full plan')
    expect(words).toContain('Confirm what was decided not to do.')
  })

  test.each([
    [{}, ['Look at this again'], ['hours a week']],
    [{ pollingDay: '2027-05-06' }, ['Say how many hours a week there are'], ['Keep']],
    [{ pollingDay: '2027-05-06', hoursPerWeek: 20 }, ['Keep 20 hours a week free'], ['Accept that']],
    [{ pollingDay: '2027-03-16', hoursPerWeek: 2 }, ['Accept that 6 actions wait'], []],
    [{ pollingDay: '2027-01-16', hoursPerWeek: 2 }, ['Look at this again'], ['Keep', 'Say how many hours']],
  ])('of time it asks what the plan needs: %j', (plan, said, unsaid) => {
    const words = wordsOf(boardOf(ALL_MISSING, {}, plan))
    for (const part of said) expect(words).toContain(part)
    for (const part of unsaid) expect(words).not.toContain(part)
  })

  test('asks for owners only where there is none', () => {
    const owned = Object.fromEntries(IDS.map((id) => [`item-${id}`, { owner: 'Tom' }]))
    expect(wordsOf(boardOf(ALL_MISSING, owned))).not.toContain('no owner yet')
    expect(wordsOf(boardOf(ALL_MISSING, { ...owned, 'item-a': {} }))).toContain('1 of them has no owner yet')
  })

  test('has lines to sign on', () => {
    expect(wordsOf(boardOf(ALL_MISSING))).toContain('Prepared by\nAgreed by\nDate')
  })
})
