import type { PlanSettings } from './assessment'
import { daysBetween, type PlainDate } from './dates'

/** The days and person-hours there are before polling day. */
export interface Timeframe {
  /** The later of the day the plan starts and today. */
  readonly begin: PlainDate
  readonly pollingDay: PlainDate
  /** Whole days from `begin` to polling day, which is not one of them; at least 1. */
  readonly days: number
  /** The last of these days, in which nothing that can break email, sign-in or the site is changed. */
  readonly freezeDays: number
  readonly hoursPerWeek: number
  /** Person-hours in all, not rounded. */
  readonly capacity: number
}

/** Where a plan does not say. Our rule. */
export const FREEZE_DAYS = 14

/** Why nothing says what fits before polling day. */
export type Unfitted = 'no-polling-day' | 'passed' | 'today' | 'starts-too-late' | 'no-hours'

/** `null` unless polling day and the hours a week are known and polling day is still to come when the work begins. */
export function timeframeOf(
  { start, pollingDay, hoursPerWeek = 0, freezeDays = FREEZE_DAYS }: PlanSettings,
  today: PlainDate,
): Timeframe | null {
  const begin = start !== undefined && start > today ? start : today
  if (pollingDay === undefined || pollingDay <= begin || hoursPerWeek <= 0) return null
  const days = daysBetween(begin, pollingDay)
  return { begin, pollingDay, days, freezeDays, hoursPerWeek, capacity: (hoursPerWeek * days) / 7 }
}

/** Asked where there is no timeframe. */
export function whyUnfitted({ start, pollingDay }: PlanSettings, today: PlainDate): Unfitted {
  if (pollingDay === undefined) return 'no-polling-day'
  if (pollingDay < today) return 'passed'
  if (pollingDay === today) return 'today'
  return start !== undefined && start >= pollingDay ? 'starts-too-late' : 'no-hours'
}
