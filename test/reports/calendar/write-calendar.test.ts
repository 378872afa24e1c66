import { describe, expect, test } from 'vitest'
import { uuidOf } from '../../../src/core/uuid'
import type { Calendar, CalendarEvent } from '../../../src/reports/calendar/calendar'
import { parseCalendar } from '../../../src/reports/calendar/read-calendar'
import { makeCalendar } from '../../../src/reports/calendar/write-calendar'

const event: CalendarEvent = {
  uid: uuidOf('one'),
  made: '2027-03-02',
  day: '2027-04-30',
  title: 'Do this, then that',
  description: null,
  categories: [],
  reminder: 'none',
}
const bytesOf = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join(''))
const textOf = (calendar: Calendar): string => new TextDecoder().decode(makeCalendar(calendar))

test('an event is written line by line as RFC 5545 wants it', () => {
  const full: CalendarEvent = {
    ...event,
    description: 'Why:\nso',
    categories: ['A, b', 'c'],
    reminder: 'day-before',
  }
  expect(textOf({ name: 'Hustings', events: [full] }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hustings//Action plan//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Hustings',
    'BEGIN:VEVENT',
    `UID:${uuidOf('one')}`,
    'DTSTAMP:20270302T000000Z',
    'SEQUENCE:9922',
    'DTSTART;VALUE=DATE:20270430',
    'DTEND;VALUE=DATE:20270501',
    String.raw`SUMMARY:Do this\, then that`,
    String.raw`DESCRIPTION:Why:\nso`,
    String.raw`CATEGORIES:A\, b,c`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    String.raw`DESCRIPTION:Do this\, then that`,
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('the last day there is ends on the next', () => {
  expect(textOf({ name: 'Hustings', events: [{ ...event, day: '2099-12-31' }] })).toContain(
    'DTEND;VALUE=DATE:21000101',
  )
})

test('a later export has a higher SEQUENCE', () => {
  const sequenceOf = (made: string): number =>
    Number(/SEQUENCE:(\d+)/.exec(textOf({ name: 'Hustings', events: [{ ...event, made }] }))?.[1])
  expect(sequenceOf('2027-03-03')).toBe(sequenceOf('2027-03-02') + 1)
  expect(sequenceOf('2028-03-01')).toBe(sequenceOf('2027-03-01') + 366)
})

test('what could not be read back is never given', () => {
  expect(() => makeCalendar({ name: 'x', events: [{ ...event, uid: 'two' }] })).toThrow('cannot be read back')
})

describe('a calendar is refused', () => {
  const lines = textOf({ name: 'Hustings', events: [{ ...event, reminder: 'week-before' }] })
    .trimEnd()
    .split('\r\n')
  const without = (start: string): readonly string[] => lines.filter((line) => !line.startsWith(start))
  const instead = (start: string, line: string): readonly string[] =>
    lines.map((old) => (old.startsWith(start) ? line : old))

  test('that is sound is not', () => {
    expect(parseCalendar(bytesOf(...lines))).toMatchObject({ ok: true, value: { name: 'Hustings' } })
  })

  test.each<[what: string, lines: readonly string[], kind: string]>([
    ['that does not end', lines.slice(0, -1), 'not-a-calendar'],
    ['with something behind its end', [...lines, 'X-A:b'], 'not-a-calendar'],
    ['that is two', [...lines, ...lines], 'not-a-calendar'],
    ['whose parts end crosswise', instead('END:VEVENT', 'END:VALARM'), 'not-a-calendar'],
    ['with a line that is none', instead('CLASS', 'CLASS'), 'not-a-calendar'],
    ['with a line twice', instead('CLASS', 'TRANSP:TRANSPARENT'), 'not-a-calendar'],
    ['of another version', instead('VERSION', 'VERSION:1.0'), 'not-a-calendar'],
    ['of another maker', instead('PRODID', 'PRODID:x'), 'not-a-calendar'],
    ['of another reckoning', instead('CALSCALE', 'CALSCALE:JULIAN'), 'not-a-calendar'],
    ['with a METHOD', instead('CALSCALE', 'METHOD:PUBLISH'), 'not-a-calendar'],
    ['whose name is not escaped', instead('X-WR-CALNAME', 'X-WR-CALNAME:a;b'), 'not-a-calendar'],
    ['without anything', [lines.slice(0, 5), lines.slice(-1)].flat(), 'not-a-calendar'],
    ['with a task', lines.map((line) => line.replace('VEVENT', 'VTODO')), 'not-an-event'],
    ...['UID', 'DTSTAMP', 'SEQUENCE', 'DTSTART', 'DTEND', 'SUMMARY', 'CLASS', 'TRANSP', 'TRIGGER'].map(
      (name): [string, readonly string[], string] => [`without ${name}`, without(name), 'not-an-event'],
    ),
    ['with an address', instead('SEQUENCE', 'URL:https://a.example'), 'not-an-event'],
    ['with another UID', instead('UID', 'UID:1'), 'not-an-event'],
    ['with another stamp', instead('DTSTAMP', 'DTSTAMP:20270302T101010Z'), 'not-an-event'],
    ['on a day that is none', instead('DTSTART', 'DTSTART;VALUE=DATE:20270431'), 'not-an-event'],
    ['that ends on its day', instead('DTEND', 'DTEND;VALUE=DATE:20270430'), 'not-an-event'],
    ['at an hour', instead('DTSTART', 'DTSTART:20270430T100000'), 'not-an-event'],
    ['with another number', instead('SEQUENCE', 'SEQUENCE:0'), 'not-an-event'],
    ['that all may see', instead('CLASS', 'CLASS:PUBLIC'), 'not-an-event'],
    ['that takes one’s time', instead('TRANSP', 'TRANSP:OPAQUE'), 'not-an-event'],
    ['that rings at another hour', instead('TRIGGER', 'TRIGGER:-PT1H'), 'not-an-event'],
    ['that sends a mail', instead('ACTION', 'ACTION:EMAIL'), 'not-an-event'],
    ['whose alarm has a UID', instead('ACTION', 'UID:1'), 'not-an-event'],
    ['whose title is not escaped', instead('SUMMARY', 'SUMMARY:a,b'), 'not-an-event'],
  ])('%s', (_what, text, kind) => {
    expect(parseCalendar(bytesOf(...text))).toMatchObject({ ok: false, problem: { kind } })
  })

  test('in another alphabet, or with other line ends', () => {
    expect(parseCalendar(new Uint8Array([0xff]))).toMatchObject({ problem: { kind: 'not-utf8' } })
    expect(parseCalendar(new TextEncoder().encode(lines.join('\n')))).toMatchObject({
      problem: { kind: 'broken-lines' },
    })
  })
})
