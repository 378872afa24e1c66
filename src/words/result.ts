import type { Status } from '../core/answer'
import type { Checklist, Item } from '../core/checklist'
import type { Coverage } from '../core/coverage'
import type { ByRating, Rating, RatingRange } from '../core/rating'
import { percentagesOf, type Essentials, type Result } from '../core/score'
import type { Summary } from '../core/summary'
import { inEachLanguage, type Language } from './language'
import { terms } from './terms'

/** What a result means, said alike by the results screen and every report. */
interface ResultWords {
  /** The one line that stands out: "Fix these first", or "So far: …" while essentials are open. */
  readonly ratingLine: (result: Result) => string
  /** The same line for a list of assessments. */
  readonly summaryText: (summary: Summary) => string
  /** Why it is that rating. One or two sentences that name no item: `decidingEssentials` has the items. */
  readonly ratingReason: (checklist: Checklist, result: Result) => string
  /** "58% of this checklist is in place", or "Between 58% and 66% of …". */
  readonly rangeLine: (result: Result) => string
  /** What makes it a range: "4 not sure, 12 not answered, 1 to confirm". `null` where nothing is unknown. */
  readonly rangeReason: (result: Result, toConfirm: number) => string | null
  /** Stands under every result. */
  readonly coverageLine: (coverage: Coverage) => string
  /** The same where a report is made from a copy without evidence. */
  readonly coverageLineWithoutEvidence: (coverage: Coverage) => string
}

const { ratings } = terms('en-GB')

const english: ResultWords = {
  ratingLine({ score, rating, essentials }) {
    const percentages = percentagesOf(score)
    if (percentages === null) return 'Nothing to rate: no question applies'
    const line = ratingOrSoFar(rating, essentials.missing.length, essentials.unanswered)
    return line ?? rangeOf(percentages)
  },
  summaryText: ({ rating, essentialsMissing, essentialsOpen, answered, asked }) =>
    ratingOrSoFar(rating, essentialsMissing, essentialsOpen) ??
    `${String(answered)} of ${String(asked)} answered`,
  ratingReason(checklist, result) {
    const { rating, essentials } = result
    if (result.score.possible === 0) return 'The answers about you leave no question, or all were set aside.'
    if (checklist.rated === false) return 'This checklist has a score but no rating.'
    if (essentials.unanswered > 0) return 'The rating shows once every essential has an answer.'
    if (rating.low === null || rating.low !== rating.high) return reasonForRange(essentials.unknown.length)
    return reasonFor(rating.low, checklist, essentials)
  },
  rangeLine({ score }) {
    const percentages = percentagesOf(score)
    return percentages === null ? 'No question applies' : rangeOf(percentages)
  },
  rangeReason({ counts }, toConfirm) {
    const parts = [
      [counts['not-sure'], 'not sure'],
      [counts.unanswered, 'not answered'],
      [toConfirm, 'to confirm'],
    ] as const
    const known = parts.filter(([count]) => count > 0).map(([count, word]) => `${String(count)} ${word}`)
    return known.length === 0 ? null : known.join(', ')
  },
  coverageLine: (coverage) =>
    `Self-reported. Evidence noted for ${String(coverage.essentialsWithEvidence)} of ${essentialCount(coverage.essentials)}. ${setAside(coverage)}`,
  coverageLineWithoutEvidence: (coverage) =>
    `Self-reported. No evidence is noted in this copy. ${setAside(coverage)}`,
}

export const resultWords = inEachLanguage({ 'en-GB': english })

const MARKS: ByRating<Status> = {
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
  const { rating, essentialsMissing, essentialsOpen } = summary
  return {
    mark: markOf(rating, essentialsMissing, essentialsOpen),
    text: resultWords(language).summaryText(summary),
  }
}

/**
 * The essentials a rating hangs on, in checklist order: what is not known where that decides, else what is missing
 * (or partly, where one hole is enough), else what is partly in place.
 */
export function decidingEssentials(checklist: Checklist, { rating, essentials }: Result): readonly Item[] {
  const gaps = [...essentials.missing, ...holesIn(checklist, essentials)]
  const known = gaps.length > 0 ? gaps : essentials.partly
  const ids = new Set(rating.low === rating.high || gaps.length > 0 ? known : essentials.unknown)
  return checklist.items.filter(({ id }) => ids.has(id))
}

function ratingOrSoFar({ low, high }: RatingRange, missing: number, open: number): string | null {
  if (low === null || high === null) return null
  if (open > 0) return `So far: ${countMissing(missing)}, ${String(open)} still to answer`
  return low === high ? ratings[low] : `Between “${ratings[low]}” and “${ratings[high]}”`
}

function markOf({ low, high }: RatingRange, missing: number, open: number): Status | 'unanswered' {
  if (low === null || high === null) return 'unanswered'
  if (open > 0) return missing > 0 ? 'not-in-place' : 'unanswered'
  return low === high ? MARKS[low] : 'not-sure'
}

function rangeOf({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high
    ? `${String(low)}% of this checklist is in place`
    : `Between ${String(low)}% and ${String(high)}% of this checklist is in place`
}

/** Only partly in place where one hole is enough. */
function holesIn(checklist: Checklist, { partly }: Essentials): readonly string[] {
  const halfway = new Set(partly)
  return checklist.items
    .filter(({ id, allOrNothing }) => allOrNothing === true && halfway.has(id))
    .map(({ id }) => id)
}

function reasonFor(rating: Rating, checklist: Checklist, essentials: Essentials): string {
  const { total, missing, partly, setAside: aside } = essentials
  const of = (count: number): string => `${String(count)} of ${essentialCount(total)}`
  switch (rating) {
    case 'urgent-gaps': {
      const holes = holesIn(checklist, essentials).length
      const gaps = missing.length === 0 ? [] : [`${of(missing.length)} ${areIs(missing.length)} missing.`]
      const halves =
        holes === 0 ? [] : [`${of(holes)} ${areIs(holes)} only partly in place, where one hole is enough.`]
      return [...gaps, ...halves].join(' ')
    }
    case 'basics-in-progress':
      return `No essential is missing. ${of(partly.length)} ${areIs(partly.length)} only partly in place.`
    case 'basics-in-place':
      return `${everyEssential(total)} ${aside.length > 0 ? lowered(aside.length) : 'Less than 85% of the rest is in place.'}`
    case 'strong':
      return `${everyEssential(total)} At least 85% of the rest is in place.`
  }
}

/** Low and high differ: something unknown decides. */
function reasonForRange(unknown: number): string {
  return `It depends on ${unknown === 0 ? 'answers' : essentialCount(unknown)} not known yet.`
}

function everyEssential(total: number): string {
  if (total === 0) return 'No essential is missing.'
  return total === 1 ? 'The one essential is in place.' : `All ${String(total)} essentials are in place.`
}

function lowered(count: number): string {
  const what = count === 1 ? '1 essential was' : `${String(count)} essentials were`
  return `${what} set aside, so “${ratings.strong}” cannot be reached.`
}

function countMissing(count: number): string {
  if (count === 0) return 'no essential missing'
  return count === 1 ? '1 essential missing' : `${String(count)} essentials missing`
}

function essentialCount(count: number): string {
  return count === 1 ? '1 essential' : `${String(count)} essentials`
}

function setAside({ setAside: count }: Coverage): string {
  return `${count === 0 ? 'None' : String(count)} set aside as not applying.`
}

function areIs(count: number): string {
  return count === 1 ? 'is' : 'are'
}
