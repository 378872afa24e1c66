import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { isOpen } from '../../../src/core/action'
import { EVENT_WORDINGS, REMINDERS, type CalendarChoices } from '../../../src/core/export-wish'
import { uuidOf } from '../../../src/core/uuid'
import { makePlanCalendar } from '../../../src/reports/calendar/plan-calendar'
import type { PlanReport } from '../../../src/reports/plan-report'
import { makeAnswered, makeChecklist } from '../../core/builders'
import { anyHostilePlan, reportOf } from '../hostile-plans'
import { makeToldItem } from '../small-checklist'

const checklist = makeChecklist(['passwords', 'backups', 'leavers', 'training'].map((id) => makeToldItem(id)))
const assessment = makeAnswered(
  checklist,
  { passwords: 'not-in-place', backups: 'not-in-place', leavers: 'not-in-place', training: 'not-in-place' },
  {
    name: 'Riverside Independents',
    actions: {
      backups: { due: '2027-04-30', owner: 'Ann', note: 'Secret' },
      leavers: { due: '2027-12-31' },
      training: { due: '2027-04-30', state: 'done' },
    },
  },
)
const NEUTRAL: CalendarChoices = { assessmentId: assessment.id, wording: 'neutral', reminder: 'none' }
const FULL: CalendarChoices = { ...NEUTRAL, wording: 'full' }

function textOf(report: PlanReport, choices: CalendarChoices): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(makePlanCalendar(report, choices).bytes)
}

/** Another parser, which knows nothing of ours. */
function eventsElsewhere(text: string): readonly InstanceType<typeof ICAL.Component>[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  expect(calendar.name).toBe('vcalendar')
  return calendar.getAllSubcomponents('vevent')
}

const valueOf = (component: InstanceType<typeof ICAL.Component>, name: string): string =>
  String(component.getFirstPropertyValue(name))

describe('in neutral words', () => {
  const text = textOf(reportOf(checklist, assessment), NEUTRAL)

  test('each open action with a date is a day, numbered as in the plan', () => {
    expect(
      eventsElsewhere(text).map((event) =>
        ['summary', 'dtstart', 'dtend'].map((name) => valueOf(event, name)),
      ),
    ).toEqual([
      ['Hustings: action 2', '2027-04-30', '2027-05-01'],
      ['Hustings: action 3', '2027-12-31', '2028-01-01'],
    ])
  })

  test('nothing is said of what is to be done, for whom, by whom or why', () => {
    expect(text).not.toMatch(/backups|leavers|accounts|Riverside|Ann|Secret|village/i)
    expect(text).not.toMatch(/^(?:DESCRIPTION|CATEGORIES|URL|LOCATION|ORGANIZER|ATTENDEE|BEGIN:VALARM)/m)
  })

  test('it is private, takes nobody’s time, and tells no hour', () => {
    for (const event of eventsElsewhere(text)) {
      expect(valueOf(event, 'class')).toBe('PRIVATE')
      expect(valueOf(event, 'transp')).toBe('TRANSPARENT')
      expect(valueOf(event, 'dtstamp')).toBe('2027-03-02T00:00:00Z')
    }
    expect(text.match(/T(?!000000Z)\d{6}/g)).toBeNull()
  })
})

describe('in full words', () => {
  test('an event says what, why and how, of which theme, and whose words they are', () => {
    const [event] = eventsElsewhere(textOf(reportOf(checklist, assessment), FULL))
    expect(valueOf(event!, 'summary')).toBe('Do backups.')
    expect(valueOf(event!, 'categories')).toBe('All about accounts')
    const description = valueOf(event!, 'description')
    expect(description).toMatch(
      /^Important, quick win · Do it · 2 hours · owner: Ann · due 30 April 2027\nWhy: /,
    )
    expect(description).toContain('1. Begin backups.')
    expect(description).toMatch(/Open Government Licence v3\.0\. .*\.$/)
  })

  test('notes stay out of calendars, also where the copy has them', () => {
    expect(textOf(reportOf(checklist, assessment, { preset: 'everything' }), FULL)).not.toContain('Secret')
  })

  test('the calendar bears the organisation’s name only where the copy does', () => {
    expect(textOf(reportOf(checklist, assessment), FULL)).toContain('X-WR-CALNAME:Riverside Independents')
    expect(textOf(reportOf(checklist, assessment, { withName: false }), FULL)).not.toContain('Riverside')
  })

  test('a checklist from a file is told apart in every event', () => {
    const events = eventsElsewhere(textOf(reportOf(checklist, assessment, { isOurs: false }), FULL))
    for (const event of events)
      expect(valueOf(event, 'description')).toContain('Not written or checked by Hustings or the NCSC.')
  })
})

describe('reminders', () => {
  test.each([
    ['day-before', '-PT15H'],
    ['week-before', '-P6DT15H'],
  ] as const)('%s: one, without a UID, with the title alone', (reminder, trigger) => {
    const [event] = eventsElsewhere(textOf(reportOf(checklist, assessment), { ...NEUTRAL, reminder }))
    const alarms = event!.getAllSubcomponents('valarm')
    expect(alarms).toHaveLength(1)
    expect(['action', 'description', 'trigger', 'uid'].map((name) => valueOf(alarms[0]!, name))).toEqual([
      'DISPLAY',
      'Hustings: action 2',
      trigger,
      'null',
    ])
  })
})

describe('a second import', () => {
  const uids = (report: PlanReport, choices: CalendarChoices): readonly string[] =>
    eventsElsewhere(textOf(report, choices)).map((event) => valueOf(event, 'uid'))

  test('finds the same events, whatever was shared and however it is worded', () => {
    const expected = ['backups', 'leavers'].map((id) => uuidOf(assessment.id + id))
    for (const choices of [NEUTRAL, FULL]) {
      for (const preset of ['plan', 'everything'] as const)
        expect(uids(reportOf(checklist, assessment, { preset }), choices)).toEqual(expected)
    }
  })

  test('of another organisation finds others', () => {
    const other = { ...NEUTRAL, assessmentId: '99999999-2222-4333-8444-555555555555' }
    const report = reportOf(checklist, assessment)
    expect(uids(report, other)).not.toEqual(uids(report, NEUTRAL))
  })

  test('the assessment’s id cannot be read in it', () => {
    expect(textOf(reportOf(checklist, assessment), FULL)).not.toContain(assessment.id)
  })
})

test('a plan without dates is a calendar without events, which readers take all the same', () => {
  const undated = makeAnswered(checklist, { passwords: 'not-in-place' })
  const { bytes, events } = makePlanCalendar(reportOf(checklist, undated), {
    ...NEUTRAL,
    reminder: 'day-before',
  })
  const text = new TextDecoder().decode(bytes)
  expect([events, eventsElsewhere(text)]).toEqual([0, []])
  // RFC 5545, section 3.4: at least one component.
  expect(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents()).toHaveLength(1)
})

test('hostile texts anywhere make no other lines, properties or events', () => {
  const anyChoices = fc.record({
    assessmentId: fc.constant(assessment.id),
    wording: fc.constantFrom(...EVENT_WORDINGS),
    reminder: fc.constantFrom(...REMINDERS),
  })
  fc.assert(
    fc.property(anyHostilePlan, anyChoices, ({ checklist: hostile, assessment: written }, choices) => {
      const report = reportOf(hostile, written, { preset: 'everything', isOurs: false })
      const text = textOf(report, choices)
      const lines = text.split('\r\n')
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u)
      }
      const dated = report.plan.actions.filter((action) => isOpen(action) && action.due !== null)
      const events = eventsElsewhere(text)
      expect(events.map((event) => valueOf(event, 'dtstart'))).toEqual(dated.map(({ due }) => due))
      const names = new Set(events.flatMap((event) => event.getAllProperties().map(({ name }) => name)))
      const known = 'uid dtstamp sequence dtstart dtend summary description categories class transp'.split(
        ' ',
      )
      expect([...names].filter((name) => !known.includes(name))).toEqual([])
      expect(events.flatMap((event) => event.getAllSubcomponents())).toHaveLength(
        choices.reminder === 'none' ? 0 : dated.length,
      )
    }),
  )
})
