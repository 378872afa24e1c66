import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Status } from '../../src/core/answer'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import { answerItem } from '../../src/core/edit'
import { RATINGS, type Rating } from '../../src/core/rating'
import { highOf, lowOf, scoreAssessment, type Result } from '../../src/core/score'
import { anySituation } from './arbitraries'
import { LATER } from './builders'

const WORSE_TO_BETTER: readonly Status[] = ['not-in-place', 'partly', 'in-place']

interface Numbers {
  readonly low: number
  readonly high: number
  readonly ratingLow: number
  readonly ratingHigh: number
}

function numbersOf(result: Result): Numbers {
  const rank = (rating: Rating | null): number => (rating === null ? -1 : RATINGS.indexOf(rating))
  return {
    low: lowOf(result.score) ?? 0,
    high: highOf(result.score) ?? 0,
    ratingLow: rank(result.rating.low),
    ratingHigh: rank(result.rating.high),
  }
}

function withAnswer(checklist: Checklist, assessment: Assessment, item: string, status: Status): Numbers {
  return numbersOf(scoreAssessment(checklist, answerItem(assessment, item, status, LATER)))
}

test('low is never above high, in score and in rating', () => {
  fc.assert(
    fc.property(anySituation, ({ checklist, assessment }) => {
      const { low, high, ratingLow, ratingHigh } = numbersOf(scoreAssessment(checklist, assessment))
      expect(low).toBeLessThanOrEqual(high)
      expect(ratingLow).toBeLessThanOrEqual(ratingHigh)
    }),
  )
})

test('a better answer never lowers anything', () => {
  fc.assert(
    fc.property(anySituation, fc.nat(), ({ checklist, assessment }, pick) => {
      const item = checklist.items[pick % checklist.items.length]!.id
      const steps = WORSE_TO_BETTER.map((status) => withAnswer(checklist, assessment, item, status))
      for (const [index, better] of steps.slice(1).entries()) {
        const worse = steps[index]!
        for (const key of ['low', 'high', 'ratingLow', 'ratingHigh'] as const) {
          expect(better[key]).toBeGreaterThanOrEqual(worse[key])
        }
      }
    }),
  )
})

test('answering what was unknown narrows the range', () => {
  fc.assert(
    fc.property(anySituation, fc.nat(), ({ checklist, assessment }, pick) => {
      const item = checklist.items[pick % checklist.items.length]!.id
      const unknown = withAnswer(checklist, assessment, item, 'not-sure')
      for (const status of WORSE_TO_BETTER) {
        const known = withAnswer(checklist, assessment, item, status)
        expect(known.low).toBeGreaterThanOrEqual(unknown.low)
        expect(known.high).toBeLessThanOrEqual(unknown.high)
        expect(known.ratingLow).toBeGreaterThanOrEqual(unknown.ratingLow)
        expect(known.ratingHigh).toBeLessThanOrEqual(unknown.ratingHigh)
      }
    }),
  )
})

test('every item is counted once', () => {
  fc.assert(
    fc.property(anySituation, ({ checklist, assessment }) => {
      const { counts, themes, essentials } = scoreAssessment(checklist, assessment)
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
      expect(sum(Object.values(counts))).toBe(checklist.items.length)
      expect(sum(themes.flatMap((theme) => Object.values(theme.counts)))).toBe(checklist.items.length)
      const { total, inPlace, partly, missing, unknown } = essentials
      expect(inPlace + partly.length + missing.length + unknown.length).toBe(total)
    }),
  )
})
