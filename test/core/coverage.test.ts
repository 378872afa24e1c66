import { expect, test } from 'vitest'
import { askForHelp, coverageOf } from '../../src/core/coverage'
import { summarise, titleOfTheme } from '../../src/core/summary'
import { makeAnswered, makeChecklist, makeItem, makeTheme, NOON } from './builders'

const checklist = makeChecklist(
  [
    makeItem('a', { level: 'essential', theme: 'people' }),
    makeItem('b', { level: 'essential' }),
    makeItem('c', { level: 'essential' }),
    makeItem('d', { level: 'essential' }),
    makeItem('e', { doneBy: 'leadership' }),
    makeItem('f', { doneBy: 'candidate' }),
    makeItem('g'),
    makeItem('h', { appliesWhen: { has: 'a-shop' } }),
  ],
  { themes: [makeTheme('accounts'), makeTheme('people')] },
)
const assessment = makeAnswered(
  checklist,
  {
    a: { status: 'in-place', evidence: 'A photo' },
    b: 'not-in-place',
    c: { status: 'not-applicable', evidence: 'Not counted' },
    e: 'not-sure',
    f: 'not-sure',
    g: 'not-applicable',
    h: 'not-sure',
  },
  { profile: new Map([['a-shop', false]]) },
)

test('coverage tells how much stands behind a result', () => {
  expect(coverageOf(checklist, assessment)).toEqual({
    asked: 7,
    answered: 6,
    essentials: 3,
    essentialsWithEvidence: 1,
    setAside: 2,
    hidden: 1,
  })
})

test('asking for help gives the not-sure questions to who would know, and nothing else', () => {
  expect(askForHelp(checklist, assessment)).toEqual([
    { role: 'leadership', questions: ['Is e done?'] },
    { role: 'candidate', questions: ['Is f done?'] },
  ])
})

test('a summary says what a list of assessments shows', () => {
  const summary = summarise(checklist, assessment)
  expect(summary).toMatchObject({
    name: 'Little Snoring Society',
    checklistId: 'village-society',
    checklistVersion: '1.0.0',
    checklistTitle: 'Village society',
    changedAt: NOON,
    asked: 7,
    answered: 6,
    rating: { low: 'urgent-gaps', high: 'urgent-gaps' },
    essentialsMissing: 1,
    essentialsOpen: 1,
  })
  expect(summary.themes.map(({ title, counts }) => [title, counts['in-place']])).toEqual([
    ['All about accounts', 0],
    ['All about people', 1],
  ])
})

test('a theme that is not there is called by its id', () => {
  expect(titleOfTheme(checklist, 'people')).toBe('All about people')
  expect(titleOfTheme(checklist, 'nobody')).toBe('nobody')
})
