import { addDays } from '../../core/dates'
import { safeText } from '../plain-text'
import {
  compactDay,
  NO_EVENTS,
  PRODUCT_ID,
  sequenceOn,
  TRIGGERS,
  type Calendar,
  type CalendarEvent,
} from './calendar'
import { escapeText, foldLine } from './content-line'
import { parseCalendar } from './read-calendar'

/**
 * A calendar as a file (RFC 5545). Every text is made safe. Read back before it is given: throws where an event would
 * not come back as it was. There is no METHOD: PUBLISH would want an organiser (RFC 5546), and there is none.
 */
export function makeCalendar(calendar: Calendar): Uint8Array<ArrayBuffer> {
  const safe: Calendar = { name: safeText(calendar.name), events: calendar.events.map(makeSafeEvent) }
  const bytes = new TextEncoder().encode(calendarLines(safe).map(foldLine).join(''))
  const again = parseCalendar(bytes)
  if (!again.ok) throw new Error(`A calendar cannot be read back: ${again.problem.kind}.`)
  if (!isSameCalendar(safe, again.value)) throw new Error('A calendar does not come back as it was.')
  return bytes
}

function makeSafeEvent(event: CalendarEvent): CalendarEvent {
  return {
    ...event,
    title: safeText(event.title),
    description: event.description === null ? null : safeText(event.description),
    categories: event.categories.map(safeText).filter((category) => category !== ''),
  }
}

function calendarLines({ name, events }: Calendar): readonly string[] {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT_ID}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(events.length === 0 ? NO_EVENTS : events.flatMap(eventLines)),
    'END:VCALENDAR',
  ]
}

function eventLines(event: CalendarEvent): readonly string[] {
  const { uid, made, day, title, description, categories, reminder } = event
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    // In UTC, as the RFC wants it: the day alone, told as an instant.
    `DTSTAMP:${compactDay(made)}T000000Z`,
    `SEQUENCE:${String(sequenceOn(made))}`,
    `DTSTART;VALUE=DATE:${compactDay(day)}`,
    `DTEND;VALUE=DATE:${compactDay(addDays(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description === null ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escapeText).join(',')}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...(reminder === 'none' ? [] : alarmLines(title, TRIGGERS[reminder])),
    'END:VEVENT',
  ]
}

/** Without UID: a reader that knows alarms by it would ring twice after a second import. */
function alarmLines(title: string, trigger: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ]
}

function isSameCalendar(one: Calendar, other: Calendar): boolean {
  return (
    one.name === other.name &&
    one.events.length === other.events.length &&
    one.events.every((event, index) => isSameEvent(event, other.events[index]))
  )
}

function isSameEvent(one: CalendarEvent, other: CalendarEvent | undefined): boolean {
  const valuesOf = (event: CalendarEvent): string => {
    const { uid, made, day, title, description, categories, reminder } = event
    return JSON.stringify([uid, made, day, title, description, categories, reminder])
  }
  return other !== undefined && valuesOf(one) === valuesOf(other)
}
