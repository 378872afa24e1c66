import { addDays } from '../../core/dates'
import { REMINDERS, type Reminder } from '../../core/export-wish'
import { fail, succeed, type Result } from '../../core/result'
import {
  compactDay,
  parseCompactDay,
  PRODUCT_ID,
  sequenceOn,
  TRIGGERS,
  type Calendar,
  type CalendarEvent,
} from './calendar'
import { parseComponent, type Component } from './component'
import { splitTexts, unescapeText, unfoldLines } from './content-line'

export type CalendarProblem =
  | { readonly kind: 'not-utf8' }
  /** Line ends, folding or length are not as RFC 5545 wants them. */
  | { readonly kind: 'broken-lines' }
  | { readonly kind: 'not-a-calendar' }
  /** Counted from 1. */
  | { readonly kind: 'not-an-event'; readonly event: number }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const CALENDAR_PROPERTIES = ['VERSION', 'PRODID', 'CALSCALE', 'X-WR-CALNAME']
const EVENT_PROPERTIES = [
  'UID',
  'DTSTAMP',
  'SEQUENCE',
  'DTSTART;VALUE=DATE',
  'DTEND;VALUE=DATE',
  'SUMMARY',
  'CLASS',
  'TRANSP',
]
const MAY_STAND = ['DESCRIPTION', 'CATEGORIES']
const ALARM_PROPERTIES = ['ACTION', 'DESCRIPTION', 'TRIGGER']

/** Reads what we write, and nothing else: a property that has no business there is a fault of ours. */
export function parseCalendar(bytes: Uint8Array): Result<Calendar, CalendarProblem> {
  const text = decode(bytes)
  if (text === undefined) return fail({ kind: 'not-utf8' })
  const lines = unfoldLines(text)
  if (lines === null) return fail({ kind: 'broken-lines' })
  const top = parseComponent(lines)
  const name = unescapeText(top?.properties.get('X-WR-CALNAME') ?? '')
  if (top === null || name === null || !isCalendar(top)) return fail({ kind: 'not-a-calendar' })
  const [first, ...others] = top.components
  if (first?.name === 'VTIMEZONE' && others.length === 0) return succeed({ name, events: [] })
  const read = top.components.map(parseEvent)
  const events = read.filter((event) => event !== null)
  return events.length === read.length
    ? succeed({ name, events })
    : fail({ kind: 'not-an-event', event: read.indexOf(null) + 1 })
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isCalendar(top: Component): boolean {
  return (
    top.name === 'VCALENDAR' &&
    hasOnly(top, CALENDAR_PROPERTIES) &&
    top.properties.get('VERSION') === '2.0' &&
    top.properties.get('PRODID') === PRODUCT_ID &&
    top.properties.get('CALSCALE') === 'GREGORIAN' &&
    top.components.length > 0
  )
}

function parseEvent(component: Component): CalendarEvent | null {
  const valueOf = (name: string): string => component.properties.get(name) ?? ''
  const day = parseCompactDay(valueOf('DTSTART;VALUE=DATE'))
  const made = parseCompactDay(valueOf('DTSTAMP').replace(/T000000Z$/, ''))
  const title = unescapeText(valueOf('SUMMARY'))
  const description = unescapeText(valueOf('DESCRIPTION'))
  const reminder = title === null ? null : parseReminder(title, component.components)
  const categories = splitTexts(valueOf('CATEGORIES')).filter((category) => category !== null)
  const isSound =
    component.name === 'VEVENT' &&
    hasOnly(component, EVENT_PROPERTIES, MAY_STAND) &&
    UUID.test(valueOf('UID')) &&
    valueOf('DTSTAMP').endsWith('T000000Z') &&
    valueOf('CLASS') === 'PRIVATE' &&
    valueOf('TRANSP') === 'TRANSPARENT'
  if (!isSound || day === null || made === null || title === null || description === null) return null
  if (reminder === null || valueOf('SEQUENCE') !== String(sequenceOn(made))) return null
  if (valueOf('DTEND;VALUE=DATE') !== compactDay(addDays(day, 1))) return null
  return {
    uid: valueOf('UID'),
    made,
    day,
    title,
    description: component.properties.has('DESCRIPTION') ? description : null,
    categories,
    reminder,
  }
}

/** `null`: something else than one alarm of ours at most. */
function parseReminder(title: string, components: readonly Component[]): Reminder | null {
  const [alarm, ...more] = components
  if (alarm === undefined) return 'none'
  const isSound =
    more.length === 0 &&
    alarm.name === 'VALARM' &&
    hasOnly(alarm, ALARM_PROPERTIES) &&
    alarm.properties.get('ACTION') === 'DISPLAY' &&
    unescapeText(alarm.properties.get('DESCRIPTION') ?? '') === title
  const trigger = alarm.properties.get('TRIGGER')
  const found = REMINDERS.find((reminder) => reminder !== 'none' && TRIGGERS[reminder] === trigger)
  return isSound ? (found ?? null) : null
}

/** Every one of these, perhaps some of those, and no other. */
function hasOnly(
  { properties }: Component,
  wanted: readonly string[],
  allowed: readonly string[] = [],
): boolean {
  return (
    wanted.every((name) => properties.has(name)) &&
    [...properties.keys()].every((name) => wanted.includes(name) || allowed.includes(name))
  )
}
