import type { Action } from './action'
import { addDays, fridayOf, type PlainDate } from './dates'
import type { Timeframe } from './timeframe'

/** An open action with what decides its date. */
export interface Dated {
  readonly action: Action
  /** Least days from begin to done, with what has to come first. */
  readonly elapsed: number
  /** Done before polling day, so that a date can be worked out. */
  readonly chosen: boolean
}

/**
 * When each is due, by item, where somebody typed a date or one is worked out. `open` is in plan order.
 *
 * Own rule (DESIGN, "Fit"): the chosen ones are worked off one after another in plan order, a seventh of the week's
 * hours each day, weekends too, from begin, which is the first such day. An action is due on the Friday of the week,
 * Monday to Sunday, of the day in which its last hour ends (that Friday may lie before a weekend's hours), or when its
 * days have passed, whichever is later. It is not due after polling day, nor after anything that waits for it, nor,
 * above all, before begin. A typed date is never touched, and pulls forward what has to come first.
 */
export function dueDatesOf(open: readonly Dated[], time: Timeframe): ReadonlyMap<string, PlainDate> {
  const wished = wishedDates(open, time)
  const limits = new Map<string, PlainDate>()
  const due = new Map<string, PlainDate>()
  for (const { action } of [...open].reverse()) {
    const { id } = action.item
    const limit = limits.get(id) ?? time.pollingDay
    const wish = wished.get(id)
    const date = action.due ?? (wish === undefined ? null : later(time.begin, earlier(wish, limit)))
    if (date !== null) due.set(id, date)
    if (action.after === null) continue
    const before = limits.get(action.after) ?? time.pollingDay
    limits.set(action.after, earlier(before, earlier(limit, date ?? limit)))
  }
  return due
}

/** Before anything limits them. */
function wishedDates(open: readonly Dated[], time: Timeframe): ReadonlyMap<string, PlainDate> {
  const wished = new Map<string, PlainDate>()
  let worked = 0
  for (const { action, elapsed, chosen } of open) {
    if (!chosen) continue
    worked += action.hours
    const friday = fridayOf(addDays(time.begin, lastDayOf(worked, time)))
    wished.set(action.item.id, later(friday, addDays(time.begin, elapsed)))
  }
  return wished
}

/** Counted from begin, which is 0: hours that end as a day does are of that day. */
function lastDayOf(worked: number, { hoursPerWeek }: Timeframe): number {
  return Math.ceil((worked * 7) / hoursPerWeek) - 1
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}
