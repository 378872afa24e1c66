import type { Checklist, Item } from '../core/checklist'
import type { Coverage } from '../core/coverage'
import type { Rating } from '../core/rating'
import { percentagesOf, type Essentials, type Result } from '../core/score'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { ratingLineWords } from './rating-line'

/** What a result means, said alike by the results screen and every report. */
interface ResultWords {
  /** The one line that stands out: "Fix these first", or "So far: …" while essentials are open. */
  readonly ratingLine: (result: Result) => string
  /** Why it is that rating. One or two sentences that name no item: `decidingEssentials` has the items. */
  readonly ratingReason: (checklist: Checklist, result: Result) => string
  /** "58% of this checklist is in place", or "Between 58% and 66% of …". */
  readonly rangeLine: (result: Result) => string
  /** What makes it a range: "4 not sure, 12 not answered, 1 to confirm". `null` where nothing is unknown. */
  readonly rangeReason: (result: Result, toConfirm: number) => string | null
  /** The same, part by part, each under the name of the questions behind it. */
  readonly rangeParts: (
    result: Result,
    toConfirm: number,
  ) => readonly { readonly of: Unknown; readonly text: string }[]
  /** Stands under every result. */
  readonly coverageLine: (coverage: Stated) => string
  /** The same where a report is made from a copy without evidence. */
  readonly coverageLineWithoutEvidence: (coverage: Stated) => string
}

/** What is said of coverage under a result. */
type Stated = Pick<Coverage, 'essentials' | 'essentialsWithEvidence' | 'setAside'>

/** What makes a result a range. */
type Unknown = 'not-sure' | 'unanswered' | 'to-confirm'

const { ratings, ratingOrSoFar } = ratingLineWords('en-GB')

const english: ResultWords = {
  ratingLine({ score, rating, essentials }) {
    const percentages = percentagesOf(score)
    if (percentages === null) return 'Nothing to rate: no question applies'
    const line = ratingOrSoFar(rating, essentials.missing.length, essentials.unanswered)
    return line ?? rangeOf(percentages)
  },
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
  rangeReason(result, toConfirm) {
    const parts = english.rangeParts(result, toConfirm)
    return parts.length === 0 ? null : parts.map(({ text }) => text).join(', ')
  },
  rangeParts({ counts }, toConfirm) {
    const parts = [
      ['not-sure', counts['not-sure'], 'not sure'],
      ['unanswered', counts.unanswered, 'not answered'],
      ['to-confirm', toConfirm, 'to confirm'],
    ] as const
    return parts
      .filter(([, count]) => count > 0)
      .map(([of, count, word]) => ({ of, text: `${String(count)} ${word}` }))
  },
  coverageLine: (coverage) =>
    `Self-reported. Evidence noted for ${String(coverage.essentialsWithEvidence)} of ${essentialCount(coverage.essentials)}. ${setAside(coverage)}`,
  coverageLineWithoutEvidence: (coverage) =>
    `Self-reported. No evidence is noted in this copy. ${setAside(coverage)}`,
}

export const resultWords = inEachLanguage({ 'en-GB': english })

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
  return plural(total, {
    one: 'The one essential is in place.',
    other: `All ${String(total)} essentials are in place.`,
  })
}

function lowered(count: number): string {
  const what = plural(count, { one: '1 essential was', other: `${String(count)} essentials were` })
  return `${what} set aside, so “${ratings.strong}” cannot be reached.`
}

function essentialCount(count: number): string {
  return plural(count, { one: '1 essential', other: `${String(count)} essentials` })
}

function setAside({ setAside: count }: Stated): string {
  return `${count === 0 ? 'None' : String(count)} set aside as not applying.`
}

function areIs(count: number): string {
  return plural(count, { one: 'is', other: 'are' })
}
