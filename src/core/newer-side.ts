import type { Assessment } from './assessment'
import type { MergeSide } from './merge-entry'
import { isUndated } from './share'

/** Milliseconds; `null`: not known. */
type Time = number | null

/** The times of one file that count. */
export interface FileTimes {
  readonly changedAt: Time
  /** False: the file itself says it is from the future, so none of its times counts. */
  readonly isBelieved: boolean
}

/** A share copy tells no times, and what is later than now counts as unknown. */
export function timesOf(assessment: Assessment, now: string): FileTimes {
  const isBelieved = Date.parse(assessment.changedAt) <= Date.parse(now)
  return {
    isBelieved,
    changedAt: isBelieved && !isUndated(assessment) ? Date.parse(assessment.changedAt) : null,
  }
}

/** When an answer was given, where that counts. */
export function answeredTime(instant: string | undefined, { isBelieved }: FileTimes, now: string): Time {
  if (instant === undefined || !isBelieved) return null
  const time = Date.parse(instant)
  return time <= Date.parse(now) ? time : null
}

/** The later of two; what is not known never wins. */
export function laterOf(mine: Time, theirs: Time): MergeSide | null {
  if (mine === theirs) return null
  if (mine === null) return 'theirs'
  return theirs === null || mine > theirs ? 'mine' : 'theirs'
}
