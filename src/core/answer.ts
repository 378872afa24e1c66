import type { JsonObject } from './json'

/** What one can answer. An item without a status is unanswered. */
export const STATUSES = ['in-place', 'partly', 'not-in-place', 'not-sure', 'not-applicable'] as const
export type Status = (typeof STATUSES)[number]
/** Indexable by every status. Forgetting one is a compile error. */
export type ByStatus<Value> = Readonly<Record<Status, Value>>

/** Of a note, a piece of evidence or a reason. */
export const ANSWER_TEXT_MAX_LENGTH = 10_000

export interface Answer {
  readonly status?: Status
  readonly note?: string
  readonly evidence?: string
  /** Why it does not apply. Asked for with `not-applicable`, never required. */
  readonly reason?: string
  /** Who answered. */
  readonly by?: string
  /** The file it was taken from. */
  readonly from?: string
  readonly answeredAt?: string
  /** Carried over from an older checklist: counts as unknown until somebody confirms it. */
  readonly confirm?: boolean
  /** Keys this version does not know: kept untouched, never shared. */
  readonly unknownKeys?: JsonObject
}

/** `null`: asked, and nobody knows. `undefined`: it leaves the sum. */
const CREDIT: ByStatus<number | null | undefined> = {
  'in-place': 1,
  partly: 0.5,
  'not-in-place': 0,
  'not-sure': null,
  'not-applicable': undefined,
}

/** The share of an item that is known to be in place: 0, 0.5 or 1; `null` while unknown; `undefined` when set aside. */
export function creditOf(status: Status | undefined, confirm: boolean): number | null | undefined {
  if (status === undefined) return null
  const credit = CREDIT[status]
  return confirm && credit !== undefined ? null : credit
}
