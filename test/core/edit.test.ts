import { describe, expect, test } from 'vitest'
import {
  answerItem,
  duplicateAssessment,
  planAction,
  planActionsTogether,
  planAround,
  renameAssessment,
  setProfile,
  writeAnswerText,
} from '../../src/core/edit'
import { makeAssessment } from '../../src/core/assessment'
import { LATER, makeAnswered, makeChecklist, makeItem, NOON } from './builders'

const checklist = makeChecklist([makeItem('an-item'), makeItem('another')])
const blank = makeAnswered(checklist, {})
const noted = makeAnswered(checklist, {
  'an-item': {
    status: 'partly',
    note: 'Ask Ann',
    confirm: true,
    answeredAt: NOON,
    unknownKeys: { mood: 'good' },
  },
})

describe('answering', () => {
  test('keeps the status and when it was given', () => {
    const { answers, changedAt } = answerItem(blank, 'an-item', 'in-place', LATER)
    expect(answers.get('an-item')).toEqual({ status: 'in-place', answeredAt: LATER })
    expect(changedAt).toBe(LATER)
  })

  test('keeps the note and what we do not know, and confirms', () => {
    expect(answerItem(noted, 'an-item', 'in-place', LATER).answers.get('an-item')).toEqual({
      status: 'in-place',
      answeredAt: LATER,
      note: 'Ask Ann',
      unknownKeys: { mood: 'good' },
    })
  })

  test('can be taken back, and leaves the note', () => {
    const { answers } = answerItem(noted, 'an-item', undefined, LATER)
    expect(answers.get('an-item')).toEqual({ note: 'Ask Ann', unknownKeys: { mood: 'good' } })
  })

  test('taken back without a note, leaves nothing', () => {
    const answered = answerItem(blank, 'an-item', 'in-place', NOON)
    expect(answerItem(answered, 'an-item', undefined, LATER).answers.size).toBe(0)
  })

  test('leaves the assessment it was given as it was', () => {
    answerItem(blank, 'an-item', 'in-place', LATER)
    expect(blank.answers.size).toBe(0)
  })
})

describe('writing about an answer', () => {
  test('works before there is a status', () => {
    const { answers } = writeAnswerText(blank, 'an-item', 'evidence', 'A photo', LATER)
    expect(answers.get('an-item')).toEqual({ evidence: 'A photo' })
  })

  test.each(['', '   ', '\n'])('blank text %j removes the field', (text) => {
    const { answers } = writeAnswerText(noted, 'an-item', 'note', text, LATER)
    expect(answers.get('an-item')).not.toHaveProperty('note')
  })
})

describe('planning', () => {
  test('an action: an empty entry removes it', () => {
    const planned = planAction(blank, 'an-item', { owner: 'Ann' }, LATER)
    expect(planned.plan.actions.get('an-item')).toEqual({ owner: 'Ann' })
    expect(planAction(planned, 'an-item', {}, LATER).plan.actions.size).toBe(0)
  })

  test('around polling day keeps the actions and what we do not know', () => {
    const planned = planAction(blank, 'an-item', { owner: 'Ann' }, NOON)
    const known = planAround(planned, { pollingDay: '2027-05-06' }, LATER)
    expect(known.plan).toEqual({ pollingDay: '2027-05-06', actions: planned.plan.actions })
    const unknownKeys = { colour: 'green' }
    const strange = { ...planned, plan: { ...planned.plan, unknownKeys } }
    expect(planAround(strange, {}, LATER).plan).toEqual({ actions: planned.plan.actions, unknownKeys })
  })
})

test('the profile and the name are replaced', () => {
  const profile = new Map([['a-shop', true]])
  expect(setProfile(blank, profile, LATER)).toEqual({ ...blank, profile, changedAt: LATER })
  expect(renameAssessment(blank, 'Ours', LATER)).toEqual({ ...blank, name: 'Ours', changedAt: LATER })
})

test('a copy lives its own life', () => {
  const copy = duplicateAssessment(noted, 'another-id', 'A copy', LATER)
  expect(copy).toEqual({ ...noted, id: 'another-id', name: 'A copy', createdAt: LATER, changedAt: LATER })
})

test('a new assessment has the polling day where one was given', () => {
  const start = {
    id: 'x',
    name: '',
    at: NOON,
    checklist: blank.checklist,
    profile: new Map<string, boolean>(),
  }
  expect(makeAssessment(start).plan).toEqual({ actions: new Map() })
  expect(makeAssessment({ ...start, pollingDay: '2027-05-06' }).plan).toEqual({
    pollingDay: '2027-05-06',
    actions: new Map(),
  })
})

describe('planning several actions together', () => {
  test('writes each entry, takes the empty ones away and leaves the others', () => {
    const planned = makeAnswered(
      checklist,
      {},
      { actions: { 'an-item': { owner: 'Ann' }, other: { hours: 2 } } },
    )
    const entries = new Map([
      ['an-item', {}],
      ['another', { owner: 'Bob' }],
    ])
    const { plan, changedAt } = planActionsTogether(planned, entries, LATER)
    expect(Object.fromEntries(plan.actions)).toEqual({ another: { owner: 'Bob' }, other: { hours: 2 } })
    expect(changedAt).toBe(LATER)
  })
})
