import { STATUSES, type Status } from './answer'
import type { Assessment } from './assessment'
import { weightOf, type Checklist } from './checklist'
import { rate, type RatingRange } from './rating'
import { standingsOf, type Standing } from './standing'

/** Sums of weight times credit: `low` takes everything unknown as missing, `high` as in place. */
export interface Score {
  readonly earnedLow: number
  readonly earnedHigh: number
  readonly possible: number
}

export type Counts = Readonly<Record<Status | 'unanswered' | 'hidden', number>>

export interface ThemeScore {
  readonly id: string
  readonly score: Score
  readonly counts: Counts
}

/** Essentials that apply, told apart by what is known. `setAside` are not in `total`. */
export interface Essentials {
  readonly total: number
  readonly inPlace: number
  readonly partly: readonly string[]
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
  readonly setAside: readonly string[]
  /** How many of `unknown` have no answer at all. */
  readonly unanswered: number
}

export interface Result {
  readonly score: Score
  readonly rating: RatingRange
  /** No item that applies is unanswered. */
  readonly complete: boolean
  readonly counts: Counts
  readonly themes: readonly ThemeScore[]
  readonly essentials: Essentials
}

export function scoreAssessment(checklist: Checklist, assessment: Assessment): Result {
  const standings = standingsOf(checklist, assessment)
  const counts = countStandings(standings)
  const score = sumStandings(checklist, standings)
  return {
    score,
    rating: rate(checklist, standings, score.possible > 0),
    complete: counts.unanswered === 0,
    counts,
    themes: checklist.themes.map(({ id }) => {
      const own = standings.filter(({ item }) => item.theme === id)
      return { id, score: sumStandings(checklist, own), counts: countStandings(own) }
    }),
    essentials: essentialsIn(standings),
  }
}

/** From 0 to 1; `null` when nothing applies. */
export function lowOf({ earnedLow, possible }: Score): number | null {
  return possible === 0 ? null : earnedLow / possible
}

/** From 0 to 1; `null` when nothing applies. */
export function highOf({ earnedHigh, possible }: Score): number | null {
  return possible === 0 ? null : earnedHigh / possible
}

/** Whole percentages, rounded down so that a score is never overstated; `null` when nothing applies. */
export function percentagesOf({
  earnedLow,
  earnedHigh,
  possible,
}: Score): { low: number; high: number } | null {
  if (possible === 0) return null
  return {
    low: Math.floor((100 * earnedLow) / possible),
    high: Math.floor((100 * earnedHigh) / possible),
  }
}

export function sumStandings(checklist: Checklist, standings: readonly Standing[]): Score {
  let earnedLow = 0
  let earnedHigh = 0
  let possible = 0
  for (const { item, applies, credit } of standings) {
    if (!applies || credit === undefined) continue
    const weight = weightOf(checklist, item)
    earnedLow += weight * (credit ?? 0)
    earnedHigh += weight * (credit ?? 1)
    possible += weight
  }
  return { earnedLow, earnedHigh, possible }
}

export function countStandings(standings: readonly Standing[]): Counts {
  const counts = { unanswered: 0, hidden: 0 } as Record<Status | 'unanswered' | 'hidden', number>
  for (const status of STATUSES) counts[status] = 0
  for (const { applies, status } of standings) counts[applies ? (status ?? 'unanswered') : 'hidden'] += 1
  return counts
}

export function essentialsIn(standings: readonly Standing[]): Essentials {
  const essentials = standings.filter(({ item, applies }) => applies && item.level === 'essential')
  const idsWith = (credit: Standing['credit']): string[] =>
    essentials.filter((standing) => standing.credit === credit).map(({ item }) => item.id)
  const setAside = idsWith(undefined)
  return {
    total: essentials.length - setAside.length,
    inPlace: idsWith(1).length,
    partly: idsWith(0.5),
    missing: idsWith(0),
    unknown: idsWith(null),
    setAside,
    unanswered: essentials.filter(({ status }) => status === undefined).length,
  }
}
