import { weightOf, type Checklist } from './checklist'
import type { Standing } from './standing'

/** From worst to best. */
export const RATINGS = ['urgent-gaps', 'basics-in-progress', 'basics-in-place', 'strong'] as const
export type Rating = (typeof RATINGS)[number]
export type ByRating<Value> = Readonly<Record<Rating, Value>>

/** `null` where nothing applies or the checklist has no rating word. */
export interface RatingRange {
  readonly low: Rating | null
  readonly high: Rating | null
}

/** What share of the non-essentials makes "well covered". */
const STRONG_FROM = 0.85

export function rate(checklist: Checklist, standings: readonly Standing[], hasScore: boolean): RatingRange {
  if (!hasScore || checklist.rated === false) return { low: null, high: null }
  return { low: rateWith(checklist, standings, 0), high: rateWith(checklist, standings, 1) }
}

/** `unknown`: the credit taken for whatever is not known, 0 at `low` and 1 at `high`. */
function rateWith(checklist: Checklist, standings: readonly Standing[], unknown: 0 | 1): Rating {
  const asked = standings.filter(({ applies }) => applies)
  const essentials = asked.filter(({ item }) => item.level === 'essential')
  const gates = essentials.flatMap((standing) => {
    const gate = gateOf(standing, unknown)
    return gate === undefined ? [] : [gate]
  })
  if (gates.includes(0)) return 'urgent-gaps'
  if (gates.includes(0.5)) return 'basics-in-progress'
  const noneSetAside = gates.length === essentials.length
  const rest = restOf(checklist, asked, unknown)
  return noneSetAside && rest >= STRONG_FROM ? 'strong' : 'basics-in-place'
}

/** Where one hole is enough, partly does not pass. `undefined`: set aside. */
function gateOf({ item, credit }: Standing, unknown: 0 | 1): number | undefined {
  if (credit === null) return unknown
  return credit === 0.5 && item.allOrNothing === true ? 0 : credit
}

function restOf(checklist: Checklist, asked: readonly Standing[], unknown: 0 | 1): number {
  let earned = 0
  let possible = 0
  for (const { item, credit } of asked) {
    if (item.level === 'essential' || credit === undefined) continue
    const weight = weightOf(checklist, item)
    earned += weight * (credit ?? unknown)
    possible += weight
  }
  return possible === 0 ? 1 : earned / possible
}
