import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/core/checklist'
import type { Rating } from '../../src/core/rating'
import { scoreAssessment } from '../../src/core/score'
import { makeAnswered, makeChecklist, makeItem, type Answers } from './builders'

const gate = makeItem('gate', { level: 'essential' })
const strict = makeItem('strict', { level: 'essential', allOrNothing: true })
const rest = makeItem('rest')

function ratingOf(
  answers: Answers,
  items: readonly Item[] = [gate, strict, rest],
): [Rating | null, Rating | null] {
  const checklist = makeChecklist(items)
  const { low, high } = scoreAssessment(checklist, makeAnswered(checklist, answers)).rating
  return [low, high]
}

describe('the essentials are the gate', () => {
  test.each<[answers: Answers, low: Rating, high: Rating]>([
    [{ gate: 'not-in-place', strict: 'in-place', rest: 'in-place' }, 'urgent-gaps', 'urgent-gaps'],
    [{ gate: 'partly', strict: 'in-place', rest: 'in-place' }, 'basics-in-progress', 'basics-in-progress'],
    [{ gate: 'in-place', strict: 'partly', rest: 'in-place' }, 'urgent-gaps', 'urgent-gaps'],
    [{ gate: 'in-place', strict: 'in-place', rest: 'not-in-place' }, 'basics-in-place', 'basics-in-place'],
    [{ gate: 'in-place', strict: 'in-place', rest: 'in-place' }, 'strong', 'strong'],
    [{ gate: 'in-place', strict: 'in-place', rest: 'not-sure' }, 'basics-in-place', 'strong'],
    [{ gate: 'not-sure', strict: 'in-place', rest: 'in-place' }, 'urgent-gaps', 'strong'],
    [{ gate: 'partly', strict: 'in-place' }, 'basics-in-progress', 'basics-in-progress'],
    [{ gate: 'partly' }, 'urgent-gaps', 'basics-in-progress'],
    [
      { gate: { status: 'in-place', confirm: true }, strict: 'in-place', rest: 'in-place' },
      'urgent-gaps',
      'strong',
    ],
    [{ gate: 'not-applicable', strict: 'in-place', rest: 'in-place' }, 'basics-in-place', 'basics-in-place'],
    [{}, 'urgent-gaps', 'strong'],
  ])('%j: %s to %s', (answers, low, high) => {
    expect(ratingOf(answers)).toEqual([low, high])
  })
})

describe('well covered starts at 85% of the rest', () => {
  const goods = Array.from({ length: 20 }, (_, index) =>
    makeItem(`good-${index}`, { level: 'good-practice' }),
  )
  const answersWith = (inPlace: number): Answers =>
    Object.fromEntries([
      ['gate', 'in-place'],
      ...goods.map(({ id }, index) => [id, index < inPlace ? 'in-place' : 'not-in-place']),
    ])

  test.each<[inPlace: number, rating: Rating]>([
    [16, 'basics-in-place'],
    [17, 'strong'],
    [20, 'strong'],
  ])('%i of 20: %s', (inPlace, rating) => {
    expect(ratingOf(answersWith(inPlace), [gate, ...goods])).toEqual([rating, rating])
  })

  test('without a rest, the essentials decide alone', () => {
    expect(ratingOf({ gate: 'in-place' }, [gate])).toEqual(['strong', 'strong'])
  })

  test('a rest that is set aside counts as covered', () => {
    expect(ratingOf({ gate: 'in-place', rest: 'not-applicable' }, [gate, rest])).toEqual(['strong', 'strong'])
  })
})

test('an essential that the profile hides does not stand in the way', () => {
  const checklist = makeChecklist([gate, { ...strict, appliesWhen: { has: 'a-shop' } }])
  const assessment = makeAnswered(checklist, { gate: 'in-place' }, { profile: new Map([['a-shop', false]]) })
  expect(scoreAssessment(checklist, assessment).rating).toEqual({ low: 'strong', high: 'strong' })
})

test('there is no rating where nothing applies', () => {
  expect(ratingOf({ gate: 'not-applicable', rest: 'not-applicable' }, [gate, rest])).toEqual([null, null])
})

test('there is no rating where the checklist has none', () => {
  const checklist = makeChecklist([gate], { rated: false })
  const result = scoreAssessment(checklist, makeAnswered(checklist, { gate: 'in-place' }))
  expect(result.rating).toEqual({ low: null, high: null })
  expect(result.score.possible).toBe(5)
})
