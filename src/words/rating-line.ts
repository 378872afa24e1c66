import type { Status } from '../core/answer'
import type { ByRating, RatingRange } from '../core/rating'
import type { Result } from '../core/score'
import type { Summary } from '../core/summary'
import { inEachLanguage, type Language } from './language'
import { plural } from './plural'

/** The rating in one line: all that the first screen says of a result. */
interface RatingLineWords {
  readonly ratings: ByRating<string>
  /** `null` where there is no rating. */
  readonly ratingOrSoFar: (rating: RatingRange, missing: number, open: number) => string | null
  /** How the line ends while essentials are open. */
  readonly stillToAnswer: (open: number) => string
  readonly answered: (answered: number, asked: number) => string
}

const ratings: ByRating<string> = {
  'urgent-gaps': 'Fix these first',
  'basics-in-progress': 'Basics in progress',
  'basics-in-place': 'Basics in place',
  strong: 'Well covered',
}

const english: RatingLineWords = {
  ratings,
  ratingOrSoFar({ low, high }, missing, open) {
    if (low === null || high === null) return null
    if (open > 0) return `So far: ${countMissing(missing)}, ${english.stillToAnswer(open)}`
    return low === high ? ratings[low] : `Between “${ratings[low]}” and “${ratings[high]}”`
  },
  stillToAnswer: (open) => `${String(open)} still to answer`,
  answered: (answered, asked) => `${String(answered)} of ${String(asked)} answered`,
}

export const ratingLineWords = inEachLanguage({ 'en-GB': english })

/** The mark for each rating, wherever it stands. */
export const RATING_MARKS: ByRating<Status> = {
  'urgent-gaps': 'not-in-place',
  'basics-in-progress': 'partly',
  'basics-in-place': 'in-place',
  strong: 'in-place',
}

/** The mark that stands before a rating line, with a word always beside it. */
export function ratingMark({
  rating,
  essentials,
}: Pick<Result, 'rating' | 'essentials'>): Status | 'unanswered' {
  return markOf(rating, essentials.missing.length, essentials.unanswered)
}

/** One assessment in a list: its rating line, and the mark for it. */
export function summaryLine(
  language: Language,
  summary: Summary,
): { readonly mark: Status | 'unanswered'; readonly text: string } {
  const words = ratingLineWords(language)
  const { rating, essentialsMissing, essentialsOpen, answered, asked } = summary
  return {
    mark: markOf(rating, essentialsMissing, essentialsOpen),
    text: words.ratingOrSoFar(rating, essentialsMissing, essentialsOpen) ?? words.answered(answered, asked),
  }
}

function markOf({ low, high }: RatingRange, missing: number, open: number): Status | 'unanswered' {
  if (low === null || high === null) return 'unanswered'
  if (open > 0) return missing > 0 ? 'not-in-place' : 'unanswered'
  return low === high ? RATING_MARKS[low] : 'not-sure'
}

function countMissing(count: number): string {
  if (count === 0) return 'no essential missing'
  return plural(count, { one: '1 essential missing', other: `${String(count)} essentials missing` })
}
