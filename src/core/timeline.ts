import type { Action } from './action'
import type { PlanSettings } from './assessment'
import { addDays, daysBetween, fridayOf, type PlainDate } from './dates'
import type { ActionPlan } from './plan'
import { timeframeOf } from './timeframe'

/** Days up to which a line is marked by weeks. */
const WEEKS_UP_TO = 70
const MOST_TICKS = 12

/** When an action that fits is worked on. */
export interface TimelineSpan {
  readonly action: Action
  /** Its number in the plan, from 1. */
  readonly place: number
  /** The day of its first hour, never after `to`. */
  readonly from: PlainDate
  /** The day it is due, kept between begin and polling day. */
  readonly to: PlainDate
}

/** What is worked on when, up to polling day: for the screen and for every report. */
export interface Timeline {
  readonly begin: PlainDate
  readonly pollingDay: PlainDate
  /** From begin to polling day; at least 1. */
  readonly days: number
  /** From this day nothing is changed that can break email, sign-in or the site; never before begin. */
  readonly freezeFrom: PlainDate
  /** In plan order. */
  readonly spans: readonly TimelineSpan[]
}

/** `null` where nothing can be fitted: no polling day, no hours, or polling day has passed. */
export function timelineOf(
  { actions, fit }: ActionPlan,
  settings: PlanSettings,
  today: PlainDate,
): Timeline | null {
  const time = timeframeOf(settings, today)
  if (time === null || fit === null) return null
  const { begin, pollingDay, days, freezeDays, hoursPerWeek } = time
  let worked = 0
  const spans = actions.flatMap((action, index): readonly TimelineSpan[] => {
    if (action.fits !== true || action.due === null) return []
    const first = addDays(begin, Math.floor((worked * 7) / hoursPerWeek))
    worked += action.hours
    const to = within(action.due, begin, pollingDay)
    return [{ action, place: index + 1, from: first < to ? first : to, to }]
  })
  return {
    begin,
    pollingDay,
    days,
    freezeFrom: within(addDays(pollingDay, -freezeDays), begin, pollingDay),
    spans,
  }
}

/** Where a day stands on the line, 0 at begin and 1 on polling day. */
export function shareOfDay({ begin, days }: Pick<Timeline, 'begin' | 'days'>, day: PlainDate): number {
  return Math.min(1, Math.max(0, daysBetween(begin, day) / days))
}

/** Days worth naming on the line: Mondays where it is short, else firsts of months, a dozen at most. */
export function ticksOf({ begin, pollingDay, days }: Timeline): readonly PlainDate[] {
  const inside = Array.from({ length: days }, (_, index) => addDays(begin, index + 1)).filter(
    (day) => day < pollingDay,
  )
  const named = inside.filter((day) => (days > WEEKS_UP_TO ? day.endsWith('-01') : isMonday(day)))
  const step = Math.ceil(named.length / MOST_TICKS)
  return named.filter((_, index) => index % step === 0)
}

function isMonday(day: PlainDate): boolean {
  return addDays(fridayOf(day), -4) === day
}

function within(day: PlainDate, from: PlainDate, to: PlainDate): PlainDate {
  if (day < from) return from
  return day > to ? to : day
}
