import type { Status } from './answer'
import type { Score } from './score'

/** From here on a theme counts as in place, and from the second on as partly. Our rule; the first is the rating's. */
const HEAT_FROM = { 'in-place': 0.85, partly: 0.5 } as const

/** The mark for a share of a theme; `not-sure` where what is not known decides. Own rule. */
export function heatOf({ earnedLow, earnedHigh, possible }: Score): Status {
  if (possible === 0) return 'not-applicable'
  const [low, high] = [earnedLow / possible, earnedHigh / possible]
  if (low >= HEAT_FROM['in-place']) return 'in-place'
  if (low >= HEAT_FROM.partly) return 'partly'
  return high < HEAT_FROM.partly ? 'not-in-place' : 'not-sure'
}
