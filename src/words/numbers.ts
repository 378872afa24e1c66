import type { Percentages, ShareNumbers } from '../core/share-numbers'
import { inEachLanguage } from './language'
import { ratingLineWords } from './rating-line'

const { ratingOrSoFar, answered } = ratingLineWords('en-GB')

/** How far an organisation is, as numbers on one page. What it shares with reports stands in `report.ts` and `result.ts`. */
const english = {
  title: 'In numbers',
  titleOf: (name: string) => `${name}: in numbers`,
  made: (checklist: string, version: string) => `${checklist}, version ${version}`,
  /** `built`: the day this copy of Hustings was last changed. */
  footerUndated: (built: string) => `Made with Hustings of ${built} · Not an NCSC product`,
  /** Where the day it was loaded is left out like every other day. */
  foreignUndated: (name: string) => `From a file: ${name}. Not written or checked by Hustings or the NCSC.`,

  rating: (rating: ShareNumbers['rating']) => {
    if (rating === 'essentials-open') return 'No rating yet'
    const line = rating === 'none' ? null : ratingOrSoFar(rating, 0, 0)
    return line === null ? 'No rating' : `Rating: ${line}`
  },
  ratingWhy: {
    'essentials-open': 'The rating shows once every essential has an answer.',
    none: 'This checklist has a score but no rating.',
  },
  percentages: (percentages: Percentages) => {
    if (percentages === null) return 'No question applies.'
    const { low, high } = percentages
    return low === high
      ? `${String(low)}% of this checklist is in place.`
      : `Between ${String(low)}% and ${String(high)}% of this checklist is in place.`
  },
  answered: (count: number, asked: number) => `${answered(count, asked)}.`,
  share: 'In place',
  holds: 'These are numbers only: no answers, no notes and nobody’s name.',
}

export const numbersWords = inEachLanguage({ 'en-GB': english })
