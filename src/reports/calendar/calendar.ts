import { daysBetween, isPlainDate, type PlainDate } from '../../core/dates'
import type { Reminder } from '../../core/export-wish'

/** A day on which something has to be done by. */
export interface CalendarEvent {
  /** A UUID, the same in every export, so that a second import updates the event. */
  readonly uid: string
  /** The day of the export. No clock time goes into a report. */
  readonly made: PlainDate
  readonly day: PlainDate
  readonly title: string
  /** `null`: nothing but the title. */
  readonly description: string | null
  readonly categories: readonly string[]
  readonly reminder: Reminder
}

export interface Calendar {
  readonly name: string
  readonly events: readonly CalendarEvent[]
}

export const PRODUCT_ID = '-//Hustings//Action plan//EN'

/** From midnight of the day itself: one day less nine hours, and seven. */
export const TRIGGERS: Readonly<Record<Exclude<Reminder, 'none'>, string>> = {
  'day-before': '-PT15H',
  'week-before': '-P6DT15H',
}

/**
 * RFC 5545 wants one component at least. A calendar without events has the one that no reader shows: the name of a
 * time zone.
 */
export const NO_EVENTS: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** Days are counted from here, so that a later export has a higher SEQUENCE and nobody has to remember the last one. */
const SEQUENCE_START: PlainDate = '2000-01-01'

/** SEQUENCE of every event of that day: readers take an event again where it is higher than the one they have. */
export function sequenceOn(day: PlainDate): number {
  return daysBetween(SEQUENCE_START, day)
}

/** `20270506` */
export function compactDay(day: PlainDate): string {
  return day.replaceAll('-', '')
}

/** The day that `20270506` stands for, or `null`. */
export function parseCompactDay(text: string): PlainDate | null {
  const day = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return isPlainDate(day) ? day : null
}
