/** The forms in which the plan leaves for other people's tools. The first stands on the button; a PDF is a report. */
export const EXPORT_FORMATS = [
  'csv',
  'xlsx',
  'calendar',
  'rich-text',
  'markdown',
  'oscal-results',
  'oscal-poam',
] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** `neutral`: "Hustings: action 7", which tells a stranger nothing. `full`: what it is and how, with its theme. */
export const EVENT_WORDINGS = ['neutral', 'full'] as const
export type EventWording = (typeof EVENT_WORDINGS)[number]

/** Nine in the morning, so many days before. `none` is the default: calendars show reminders on lock screens. */
export const REMINDERS = ['none', 'day-before', 'week-before'] as const
export type Reminder = (typeof REMINDERS)[number]

export interface CalendarChoices {
  /** Of the assessment itself, not of the copy: only hashed, so that events stay the same whatever is shared. */
  readonly assessmentId: string
  readonly wording: EventWording
  readonly reminder: Reminder
}

/** What to make of the plan. */
export type ExportWish =
  { readonly format: Exclude<ExportFormat, 'calendar'> } | ({ readonly format: 'calendar' } & CalendarChoices)
