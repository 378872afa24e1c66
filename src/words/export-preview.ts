import type { Reminder } from '../core/export-wish'
import { inEachLanguage } from './language'
import { plural } from './plural'

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${plural(number, { one, other: many })}`
}

/** What is in a file that is about to leave. */
const english = {
  beginning: (shown: number, all: number) =>
    shown === all ? `All ${String(all)}:` : `The first ${String(shown)} of ${String(all)}:`,
  columns: (titles: readonly string[]) => `Columns: ${titles.join(', ')}.`,
  column: 'Column',
  cell: 'What stands in it',
  firstRow: 'The first row',
  firstRowOf: (sheet: string) => `${sheet}: the first row`,

  actionRows: (rows: number) => `${count(rows, 'row', 'rows')}, one for each open action.`,
  sheet: (name: string, rows: number, titles: readonly string[]) =>
    `${name}: ${count(rows, 'row', 'rows')}. Columns: ${titles.join(', ')}.`,

  events: (events: number) =>
    `${count(events, 'event', 'events')}, one for each open action that has a due date.`,
  calendarName: (name: string) => `Name of the calendar: ${name}.`,
  eventsUntold: 'Each has its day and the number of its action. Nothing else.',
  eventsTold: 'Each has its day, what to do and how, who, and its theme. None of your notes.',
  reminders: {
    none: 'No reminders.',
    'day-before': 'Each reminds people the day before.',
    'week-before': 'Each reminds people a week before.',
  } satisfies Record<Reminder, string>,
  day: 'Day',
  title: 'Event',
  firstEvent: 'In the first one:',

  observations: (observations: number) =>
    `${count(observations, 'observation', 'observations')}: each question with how it was answered.`,
  findings: (satisfied: number, not: number) =>
    `${count(satisfied + not, 'finding', 'findings')}: ${String(satisfied)} satisfied, ${String(not)} not satisfied. What nobody knows has none.`,
  finding: (title: string, state: 'satisfied' | 'not-satisfied') =>
    `${title} ${state === 'satisfied' ? 'Satisfied' : 'Not satisfied'}`,
  poamItems: (items: number) => `${count(items, 'item', 'items')}, one for each open action, with its steps.`,
  risks: (risks: number, dated: number, closed: number) =>
    [
      `${count(risks, 'risk', 'risks')}, ${String(dated)} with a due date.`,
      ...(closed === 0 ? [] : [`${String(closed)} of actions done or decided against.`]),
    ].join(' '),
  ownersNamed: (owners: number) => `${count(owners, 'owner', 'owners')} by name.`,
}

export const exportPreviewWords = inEachLanguage({ 'en-GB': english })
