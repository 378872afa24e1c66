import { describe, expect, test } from 'vitest'
import type { Checklist } from '../../src/core/checklist'
import { coverageOf } from '../../src/core/coverage'
import { scoreAssessment } from '../../src/core/score'
import { summarise } from '../../src/core/summary'
import { ratingMark, summaryLine } from '../../src/words/rating-line'
import { decidingEssentials, resultWords } from '../../src/words/result'
import { makeAnswered, makeChecklist, makeItem, type Answers } from '../core/builders'

const words = resultWords('en-GB')

const checklist = makeChecklist([
  makeItem('locks', { level: 'essential' }),
  makeItem('keys', { level: 'essential', allOrNothing: true }),
  makeItem('bells'),
])

function told(answers: Answers, own: Checklist = checklist) {
  const assessment = makeAnswered(own, answers)
  const result = scoreAssessment(own, assessment)
  return {
    line: words.ratingLine(result),
    reason: words.ratingReason(own, result),
    mark: ratingMark(result),
    deciding: decidingEssentials(own, result).map(({ id }) => id),
    inList: summaryLine('en-GB', summarise(own, assessment)).text,
    range: words.rangeLine(result),
    coverage: words.coverageLine(coverageOf(own, assessment)),
  }
}

describe('the rating line', () => {
  test.each<[answers: Answers, line: string, reason: string, deciding: readonly string[]]>([
    [
      {},
      'So far: no essential missing, 2 still to answer',
      'The rating shows once every essential has an answer.',
      ['locks', 'keys'],
    ],
    [
      { locks: 'not-in-place' },
      'So far: 1 essential missing, 1 still to answer',
      'The rating shows once every essential has an answer.',
      ['locks'],
    ],
    [
      { locks: 'not-in-place', keys: 'in-place' },
      'Fix these first',
      '1 of 2 essentials is missing.',
      ['locks'],
    ],
    [
      { locks: 'in-place', keys: 'partly' },
      'Fix these first',
      '1 of 2 essentials is only partly in place, where one hole is enough.',
      ['keys'],
    ],
    [
      { locks: 'partly', keys: 'in-place', bells: 'in-place' },
      'Basics in progress',
      'No essential is missing. 1 of 2 essentials is only partly in place.',
      ['locks'],
    ],
    [
      { locks: 'in-place', keys: 'in-place', bells: 'not-in-place' },
      'Basics in place',
      'All 2 essentials are in place. Less than 85% of the rest is in place.',
      [],
    ],
    [
      { locks: 'in-place', keys: 'not-applicable', bells: 'in-place' },
      'Basics in place',
      'The one essential is in place. 1 essential was set aside, so “Well covered” cannot be reached.',
      [],
    ],
    [
      { locks: 'in-place', keys: 'in-place', bells: 'in-place' },
      'Well covered',
      'All 2 essentials are in place. At least 85% of the rest is in place.',
      [],
    ],
    [
      { locks: 'partly', keys: 'not-sure', bells: 'in-place' },
      'Between “Fix these first” and “Basics in progress”',
      'It depends on 1 essential not known yet.',
      ['keys'],
    ],
    [
      { locks: 'in-place', keys: 'in-place' },
      'Between “Basics in place” and “Well covered”',
      'It depends on answers not known yet.',
      [],
    ],
    [
      { locks: 'not-applicable', keys: 'not-applicable', bells: 'not-applicable' },
      'Nothing to rate: no question applies',
      'The answers about you leave no question, or all were set aside.',
      [],
    ],
  ])('%j: %s', (answers, line, reason, deciding) => {
    expect(told(answers)).toMatchObject({ line, reason, deciding })
  })

  test('a checklist without a rating has a score alone', () => {
    const unrated = makeChecklist([makeItem('locks', { level: 'essential' })], { rated: false })
    expect(told({ locks: 'partly' }, unrated)).toMatchObject({
      line: '50% of this checklist is in place',
      reason: 'This checklist has a score but no rating.',
      mark: 'unanswered',
      inList: '1 of 1 answered',
    })
  })

  test('is the same in a list of assessments', () => {
    const answers: Answers = { locks: 'not-in-place', keys: 'in-place' }
    expect(told(answers).inList).toBe(told(answers).line)
    expect(told(answers).mark).toBe('not-in-place')
  })
})

test('percentages are of this checklist, rounded down, and a range while anything is unknown', () => {
  expect(told({ locks: 'in-place', keys: 'in-place', bells: 'in-place' }).range).toBe(
    '100% of this checklist is in place',
  )
  expect(told({ locks: 'in-place', keys: 'not-in-place' }).range).toBe(
    'Between 38% and 61% of this checklist is in place',
  )
})

test('what makes a range is counted, and nothing is said where nothing is unknown', () => {
  const open = scoreAssessment(checklist, makeAnswered(checklist, { locks: 'not-sure' }))
  expect(words.rangeReason(open, 1)).toBe('1 not sure, 2 not answered, 1 to confirm')
  const closed = scoreAssessment(
    checklist,
    makeAnswered(checklist, { locks: 'in-place', keys: 'in-place', bells: 'partly' }),
  )
  expect(words.rangeReason(closed, 0)).toBeNull()
})

test('every result says how much stands behind it', () => {
  expect(told({ locks: { status: 'in-place', evidence: 'A photo' }, bells: 'not-applicable' }).coverage).toBe(
    'Self-reported. Evidence noted for 1 of 2 essentials. 1 set aside as not applying.',
  )
  expect(told({}).coverage).toBe(
    'Self-reported. Evidence noted for 0 of 2 essentials. None set aside as not applying.',
  )
})
