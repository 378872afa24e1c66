import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import type { Compared } from '../../src/core/compare'
import { differencesBetween } from '../../src/core/differences'
import { makeAnswered, makeChecklist, makeItem, type AssessmentChanges, type Answers } from './builders'

const checklist = makeChecklist([makeItem('one'), makeItem('two')])

function opened(assessment: Assessment, sha256 = 'a'.repeat(64)): Compared {
  return { assessment, checklist, checklistSha256: sha256, isOurs: true }
}

function between(
  [answers, changes = {}]: [Answers, AssessmentChanges?],
  [others, otherChanges = {}]: [Answers, AssessmentChanges?],
) {
  const found = differencesBetween(
    opened(makeAnswered(checklist, answers, changes)),
    opened(makeAnswered(checklist, others, otherChanges)),
  )
  return { ...found, questions: found.questions?.map(({ item, change }) => `${item.id} ${change}`) ?? null }
}

const NONE = { questions: [], texts: 0, actions: 0, plan: false, facts: 0, name: false }

describe('two states of one assessment differ', () => {
  test('in nothing, where only times tell them apart', () => {
    const later = { changedAt: '2027-04-01T12:00:00Z' }
    expect(between([{ one: 'partly' }], [{ one: 'partly' }, later])).toEqual(NONE)
  })

  test('in their answers', () => {
    expect(between([{ one: 'partly', two: 'in-place' }], [{ one: 'in-place' }]).questions).toEqual([
      'one better',
      'two taken-back',
    ])
  })

  test.each<[what: string, changes: AssessmentChanges, found: object]>([
    ['the plan of one action', { actions: { one: { owner: 'Ann' } } }, { actions: 1 }],
    ['the days and hours of the plan', { plan: { pollingDay: '2027-05-06' } }, { plan: true }],
    ['what they say about themselves', { profile: new Map([['a-shop', false]]) }, { facts: 1 }],
    ['their names', { name: 'Great Snoring Society' }, { name: true }],
  ])('in %s', (_what, changes, found) => {
    expect(between([{ one: 'partly' }], [{ one: 'partly' }, changes])).toEqual({ ...NONE, ...found })
    expect(between([{ one: 'partly' }, changes], [{ one: 'partly' }])).toEqual({ ...NONE, ...found })
  })

  test.each(['note', 'evidence', 'reason'])('in the %s of an answer', (key) => {
    expect(
      between([{ one: 'partly' }], [{ one: { status: 'partly', [key]: 'In the safe' }, two: {} }]),
    ).toEqual({ ...NONE, texts: 1 })
  })

  test('in the checklist itself: they have no questions in common', () => {
    const one = makeAnswered(checklist, { one: 'partly' })
    expect(differencesBetween(opened(one), opened(one, 'b'.repeat(64))).questions).toBeNull()
  })
})
