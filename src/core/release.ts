import type { PlainDate } from './dates'
import { addDays } from './dates'

/** This copy of Hustings. */
export interface Release {
  readonly version: string
  /** The day of its last change. */
  readonly builtOn: PlainDate
}

/** What changed in one release, as whoever uses it reads it. */
export interface ReleaseNotes {
  /** The version and its day. */
  readonly title: string
  readonly lines: readonly string[]
}

const A_YEAR = 366

/** An old copy does not learn of what was mended since, so it says its age. */
export function isYearOld({ builtOn }: Release, today: PlainDate): boolean {
  return addDays(builtOn, A_YEAR) <= today
}
