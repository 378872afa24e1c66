import { expect, test } from 'vitest'
import { selectQuestions, themeToContinue } from '../../src/ui/screens/questions/select-questions'
import type { Show } from '../../src/ui/app/route'
import { makeAnswered, makeChecklist, makeFact, makeItem, makeTheme } from '../core/builders'

const CHECKLIST = makeChecklist(
  [
    makeItem('locks', { level: 'essential' }),
    makeItem('keys', { level: 'essential' }),
    makeItem('bells'),
    makeItem('gates', { theme: 'grounds' }),
    makeItem('moat', { theme: 'grounds', appliesWhen: { has: 'castle' } }),
  ],
  { profile: [makeFact('castle')], themes: [makeTheme('accounts'), makeTheme('grounds')] },
)
const ASSESSMENT = makeAnswered(
  CHECKLIST,
  {
    locks: { status: 'in-place', evidence: 'A photograph' },
    bells: { status: 'partly', confirm: true },
    gates: 'not-applicable',
    moat: 'not-in-place',
  },
  { profile: new Map([['castle', false]]) },
)

test.each<[show: Show, items: readonly string[]]>([
  ['all', ['locks', 'keys', 'bells', 'gates']],
  ['unanswered', ['keys']],
  ['essentials', ['locks', 'keys']],
  ['in-place', ['locks']],
  ['partly', ['bells']],
  ['not-in-place', []],
  ['not-sure', []],
  ['not-applicable', ['gates']],
  ['to-confirm', ['bells']],
  ['new-round', ['keys', 'bells']],
  ['hidden', ['moat']],
  ['essentials-open', ['keys']],
  ['essentials-with-evidence', ['locks']],
])('the list "%s" has the questions behind its number', (show, items) => {
  expect(selectQuestions(CHECKLIST, ASSESSMENT, show)).toEqual(items)
})

test('one goes on in the first theme with something open', () => {
  expect(themeToContinue(CHECKLIST, ASSESSMENT)).toBe('accounts')
  const rest = makeAnswered(CHECKLIST, { locks: 'in-place', keys: 'in-place', bells: 'in-place' })
  expect(themeToContinue(CHECKLIST, rest)).toBe('grounds')
})

test('with every answer given one begins again at the first theme', () => {
  const all = makeAnswered(CHECKLIST, {
    locks: 'in-place',
    keys: 'partly',
    bells: 'partly',
    gates: 'partly',
    moat: 'partly',
  })
  expect(themeToContinue(CHECKLIST, all)).toBe('accounts')
})
