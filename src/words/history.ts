import type { TrendPoint } from '../core/history'
import { inEachLanguage } from './language'
import { ratingLineWords } from './rating-line'

const { ratingOrSoFar } = ratingLineWords('en-GB')

/** Earlier results of one assessment, and the line they make. */
const english = {
  heading: 'Earlier results',
  none: 'Note how things stand today, and see later what has changed. A finished assessment is noted by itself.',
  one: 'One result is noted so far. The next one makes a line.',
  trend: (first: string, last: string) => `From ${first} to ${last}.`,
  point: (share: string, rating: string | null, day: string) =>
    rating === null ? `${share} on ${day}` : `${share} (${rating}) on ${day}`,
  pointNow: (share: string, rating: string | null) =>
    rating === null ? `${share} now` : `${share} (${rating}) now`,
  /** `null` where there is none to show. */
  rating: ({ rating, isRated }: TrendPoint) => (isRated ? ratingOrSoFar(rating, 0, 0) : null),
  share: (percentages: TrendPoint['percentages']) => {
    if (percentages === null) return '–'
    const { low, high } = percentages
    return low === high ? `${String(low)}%` : `${String(low)} to ${String(high)}%`
  },
  table: 'The same as a table',
  day: 'Day',
  now: 'Now',
  version: 'Version',
  ratingColumn: 'Rating',
  inPlace: 'In place',
  noRating: ({ isRated }: TrendPoint) => (isRated ? '–' : 'Essentials were still open'),
  mark: 'What is known is filled; what is not known is hatched.',
  note: 'Note today’s result',
  noted: 'Noted.',
  notedAlready: 'Today’s result is noted already.',
  full: 'No more results fit into this assessment. Forget the earlier ones to go on noting.',
  forget: 'Forget earlier results',
  forgotten: 'The earlier results are forgotten.',
  bringBack: 'Bring them back',
}

export const historyWords = inEachLanguage({ 'en-GB': english })
