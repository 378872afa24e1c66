import { daysBetween, dayOf, type PlainDate } from './dates'

/** A file copy older than this is worth a word. */
export const COPY_DAYS = 14

/** What this device knows of file copies of an assessment. */
export interface CopyNotes {
  /** When there was last a file with all of it, as far as this device knows; absent: never. */
  readonly copiedAt?: string
  /** When it came to this device. */
  readonly beganAt: string
  /** Not to be said again before this day. */
  readonly notBefore?: PlainDate
}

export interface CopyState extends CopyNotes {
  readonly changedAt: string
}

/**
 * Days since the last file copy, or since it began where there is none; `null` where nothing is to be said: too short a
 * time, no change since, or put off.
 */
export function daysWithoutCopy(
  { copiedAt, beganAt, changedAt, notBefore }: CopyState,
  today: PlainDate,
): number | null {
  if (copiedAt !== undefined && Date.parse(changedAt) <= Date.parse(copiedAt)) return null
  if (notBefore !== undefined && today < notBefore) return null
  const days = daysBetween(dayOf(copiedAt ?? beganAt), today)
  return days >= COPY_DAYS ? days : null
}

/** What the one-file edition knows of an assessment that is in one tab and nowhere else. */
interface OnlyInTab extends Partial<CopyNotes> {
  readonly changedAt: string
}

/** Whether a file has all of it. What came from a file and was not changed since is still there. */
export function isInFile({ copiedAt, beganAt, changedAt }: OnlyInTab): boolean {
  const since = copiedAt ?? beganAt
  return since !== undefined && Date.parse(changedAt) <= Date.parse(since)
}

/** So often a file is asked for (THREATS R2). */
const COPY_MINUTES = 10
const MINUTE = 60_000

/** Whether ten minutes have passed since the last file copy, or since it was put off. */
export function isQuietOver(since: readonly (string | undefined)[], now: string): boolean {
  return since.every(
    (instant) => instant === undefined || Date.parse(now) - Date.parse(instant) >= COPY_MINUTES * MINUTE,
  )
}
