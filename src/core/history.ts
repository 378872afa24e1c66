import type { Assessment, EarlierResult } from './assessment'
import type { Checklist } from './checklist'
import { HISTORY_ANSWERS_MOST, HISTORY_MOST } from './history-limits'
import type { JsonValue } from './json'
import type { RatingRange } from './rating'
import { highOf, lowOf, scoreAssessment } from './score'
import { standingsOf } from './standing'

/** A result on the line from the first noted to now. */
export interface TrendPoint {
  readonly at: string
  readonly version: string
  /** Whole percentages, rounded down as everywhere; `null` where nothing applied. */
  readonly percentages: { readonly low: number; readonly high: number } | null
  readonly rating: RatingRange
  /** False while an essential had no answer: then a rating is no more than a guess. Of another version not known, so true. */
  readonly isRated: boolean
  /** Not noted: how it stands at this moment. */
  readonly isNow: boolean
}

/** Adds how things stand. Nothing changes where no more fit, or where the last one says the same of the same day. */
export function noteResult(checklist: Checklist, assessment: Assessment, at: string): Assessment {
  const { history } = assessment
  const result = resultAt(checklist, assessment, at)
  const last = history.at(-1)
  if (isFull(history, result)) return assessment
  if (last !== undefined && last.at.slice(0, 10) === at.slice(0, 10) && saysTheSame(last, result)) {
    return assessment
  }
  return { ...assessment, history: [...history, result], changedAt: at }
}

/**
 * Notes the result at the moment an assessment is finished: the last question that applies got its answer, or went with
 * a fact or a version. Once for each version of the checklist: an answer taken back and given again is no new finish.
 */
export function noteWhenFinished(
  before: { readonly checklist: Checklist; readonly assessment: Assessment },
  { checklist, assessment }: { readonly checklist: Checklist; readonly assessment: Assessment },
  at: string,
): Assessment {
  if (!isFinished(checklist, assessment) || isFinished(before.checklist, before.assessment)) return assessment
  const asked = askedIn(checklist, assessment)
  const finishedBefore = assessment.history.some(
    ({ version, answers }) => version === checklist.version && asked.every((id) => answers.has(id)),
  )
  return finishedBefore ? assessment : noteResult(checklist, assessment, at)
}

export function forgetResults(assessment: Assessment, at: string): Assessment {
  return { ...assessment, history: [], changedAt: at }
}

/** Whether no further result fits. */
export function isHistoryFull(checklist: Checklist, assessment: Assessment): boolean {
  return isFull(assessment.history, resultAt(checklist, assessment, assessment.changedAt))
}

/** What was noted, oldest first by its time, and how things stand now unless the last noted one says the same. */
export function trendOf(checklist: Checklist, assessment: Assessment, now: string): readonly TrendPoint[] {
  const noted = [...assessment.history].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const current = resultAt(checklist, assessment, now)
  const last = noted.at(-1)
  const essentials = standingsOf(checklist, assessment)
    .filter(({ item, applies }) => applies && item.level === 'essential')
    .map(({ item }) => item.id)
  const isRated = ({ version, answers }: EarlierResult): boolean =>
    version !== checklist.version || essentials.every((id) => answers.has(id))
  const points = noted.map((result) => ({ ...pointOf(result), isRated: isRated(result), isNow: false }))
  return last !== undefined && saysTheSame(last, current)
    ? points
    : [...points, { ...pointOf(current), isRated: isRated(current), isNow: true }]
}

/** A stored share as a whole percentage. What division lost in the last digit is not rounded down: 29/50 is 58. */
export function percentOfShare(share: number): number {
  return Math.floor(100 * share + 1e-9)
}

function resultAt(checklist: Checklist, assessment: Assessment, at: string): EarlierResult {
  const { score, rating } = scoreAssessment(checklist, assessment)
  const answers = standingsOf(checklist, assessment).flatMap(
    ({ item, applies, status }): [string, JsonValue][] =>
      applies && status !== undefined ? [[item.id, status]] : [],
  )
  return {
    at,
    version: checklist.version,
    low: lowOf(score),
    high: highOf(score),
    rating,
    answers: new Map(answers),
  }
}

function isFull(history: readonly EarlierResult[], next: EarlierResult): boolean {
  if (history.length >= HISTORY_MOST) return true
  return [...history, next].reduce((sum, { answers }) => sum + answers.size, 0) > HISTORY_ANSWERS_MOST
}

function saysTheSame(a: EarlierResult, b: EarlierResult): boolean {
  return (
    a.version === b.version &&
    a.low === b.low &&
    a.high === b.high &&
    a.rating.low === b.rating.low &&
    a.rating.high === b.rating.high &&
    a.answers.size === b.answers.size &&
    [...a.answers].every(([id, answer]) => b.answers.get(id) === answer)
  )
}

/** With no question that applies there is nothing to finish. */
function isFinished(checklist: Checklist, assessment: Assessment): boolean {
  const asked = standingsOf(checklist, assessment).filter(({ applies }) => applies)
  return asked.length > 0 && asked.every(({ status }) => status !== undefined)
}

function askedIn(checklist: Checklist, assessment: Assessment): readonly string[] {
  return standingsOf(checklist, assessment)
    .filter(({ applies }) => applies)
    .map(({ item }) => item.id)
}

function pointOf({ at, version, low, high, rating }: EarlierResult): Omit<TrendPoint, 'isRated' | 'isNow'> {
  return {
    at,
    version,
    percentages:
      low === null || high === null ? null : { low: percentOfShare(low), high: percentOfShare(high) },
    rating: { low: rating.low, high: rating.high },
  }
}
