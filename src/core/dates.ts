/** A calendar day, `YYYY-MM-DD`. A day has no time zone: all arithmetic here is on UTC midnights. */
export type PlainDate = string

const DAY = 86_400_000
const EARLIEST: PlainDate = '2000-01-01'
const LATEST: PlainDate = '2099-12-31'

/** A real day of the calendar between 2000 and 2099: 30 February is not one. */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time) || formatDay(time) !== text) return false
  return text >= EARLIEST && text <= LATEST
}

/** An instant in UTC, `2026-11-23T10:00:00Z`, with or without fractions of a second. */
export function isInstant(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?Z$/.exec(text)
  if (match === null) return false
  const [, day = '', hour, minute, second] = match
  return isPlainDate(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (startOf(to) - startOf(from)) / DAY
}

export function addDays(day: PlainDate, count: number): PlainDate {
  return formatDay(startOf(day) + count * DAY)
}

/** Of the calendar week of a day, Monday to Sunday: on a weekend it has passed. */
export function fridayOf(day: PlainDate): PlainDate {
  const friday = 5
  const weekday = new Date(startOf(day)).getUTCDay()
  return addDays(day, friday - (weekday === 0 ? 7 : weekday))
}

/** The day an instant falls on in UTC. */
export function dayOf(instant: string): PlainDate {
  return instant.slice(0, 10)
}

function startOf(day: PlainDate): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function formatDay(time: number): PlainDate {
  return new Date(time).toISOString().slice(0, 10)
}
