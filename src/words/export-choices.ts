import type { EventWording, ExportFormat, Reminder } from '../core/export-wish'
import { inEachLanguage } from './language'

/** Choosing a form of the plan for other people's tools, looking at what is in it, and taking it along. */
const english = {
  title: 'Export the plan',
  format: 'Format',
  moreFormats: 'More formats',
  formats: {
    csv: 'CSV',
    xlsx: 'Excel (XLSX)',
    calendar: 'Calendar (iCalendar)',
    'rich-text': 'Text to paste into Word or a mail',
    markdown: 'Markdown',
    'oscal-results': 'OSCAL assessment results',
    'oscal-poam': 'OSCAL plan of action (POA&M)',
  } satisfies Record<ExportFormat, string>,
  holds: {
    csv: 'For Jira, Trello, Planner or a spreadsheet. Rows carry an External ID, so that a second import can update what the first one made.',
    xlsx: 'A workbook of four sheets with real dates, filters and numbers that can be summed.',
    calendar:
      'An all-day event on the day each action is due. Import it again later, and the events you have are updated.',
    'rich-text': 'Headings, lists and a table. It goes to the clipboard, not into a file.',
    markdown: 'Plain text with marks for headings, lists and a table, for wikis and trackers.',
    'oscal-results': 'Your answers as findings, for tools that read OSCAL 1.2.2.',
    'oscal-poam': 'The open actions with their steps and due dates, for tools that read OSCAL 1.2.2.',
  } satisfies Record<ExportFormat, string>,

  wording: 'What the events say',
  wordings: {
    neutral: 'The number of the action only: “Hustings: action 7”',
    full: 'What to do and how',
  } satisfies Record<EventWording, string>,
  fullWarns: 'This names the weakness to everybody who can see the calendar.',
  reminder: 'Reminders',
  reminders: {
    none: 'None',
    'day-before': 'The day before',
    'week-before': 'A week before',
  } satisfies Record<Reminder, string>,
  calendars: 'Calendars are usually on the internet and on lock screens.',

  whatGoesIn: 'What goes in',
  beginning: 'Look at the beginning of it',
  text: 'The text',
  making: 'Putting it together',
  failed: 'It could not be put together. Nothing is lost. Close this, and try again.',
  nothing: {
    'no-open-action':
      'No action is open, so there is nothing to put in. Your answers and scores are in Excel and in the OSCAL assessment results.',
    'no-due-date':
      'No open action has a due date, so there is no event. Give actions a due date, then export again.',
  },

  neutralReaders: 'Whoever has the file can read when your actions are due, and not what they are.',
  listsGaps: 'It lists every gap.',
  clipboardReaders:
    'What you copy stays on the clipboard until you copy something else; programs on this computer can read it there, and some computers pass it on to your other devices.',
  copy: 'Copy',
  copied: {
    'rich-text': 'Copied, with its headings, lists and table.',
    'plain-text': 'Copied.',
  },
  plainOnly: 'Copied, as plain text: this browser takes no headings and tables.',
  notCopied: 'This browser did not let us copy. The text is selected: copy it by hand.',
}

export const exportChoicesWords = inEachLanguage({ 'en-GB': english })
