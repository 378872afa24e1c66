import type { Level } from '../core/checklist'
import { inEachLanguage } from './language'

/** The plan in other people's tools: trackers, calendars, mails. */
const english = {
  /** Column titles: no punctuation, which Jira's reader cannot take. */
  columns: {
    summary: 'Summary',
    description: 'Description',
    assignee: 'Assignee',
    due: 'Due date',
    priority: 'Priority',
    status: 'Status',
    estimate: 'Estimate hours',
    labels: 'Labels',
    theme: 'Theme',
    level: 'Level',
    kind: 'Kind',
    quickWin: 'Quick win',
    order: 'Plan order',
    after: 'Comes after',
    fits: 'Fits before polling day',
    why: 'Why not before polling day',
    id: 'External ID',
    organisation: 'Organisation',
    origin: 'Made from',
    note: 'Note',
    answerNote: 'Note with the answer',
    evidence: 'Evidence noted',
  },
  yes: 'Yes',
  no: 'No',
  /** Jira’s own words. An action that stands among the first is urgent, whatever its level. */
  priorityFirst: 'Highest',
  priorities: { essential: 'High', important: 'Medium', 'good-practice': 'Low' } satisfies Record<
    Level,
    string
  >,

  calendarName: 'Hustings',
  /** Calendars are usually on the internet and on lock screens: the number stands in the plan. */
  neutralEvent: (place: number) => `Hustings: action ${String(place)}`,

  details: 'Dates and notes',
}

export const exportWords = inEachLanguage({ 'en-GB': english })
