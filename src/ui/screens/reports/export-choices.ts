import { coverageOf } from '../../../core/coverage'
import type { PlainDate } from '../../../core/dates'
import type { EventWording, ExportFormat, ExportWish, Reminder } from '../../../core/export-wish'
import { makeShareCopy } from '../../../core/share'
import type { ExportOrder } from '../../services'
import type { ReportSubject } from './report-choices'

/** One set of choices for all formats, so that nothing is lost by looking at another. */
export interface ExportChoices {
  readonly format: ExportFormat
  readonly withName: boolean
  readonly withNotes: boolean
  readonly wording: EventWording
  readonly reminder: Reminder
  /** As typed; `null`: the neutral name. */
  readonly fileName: string | null
}

export const FIRST_EXPORT: ExportChoices = {
  format: 'csv',
  withName: true,
  withNotes: false,
  wording: 'neutral',
  reminder: 'none',
  fileName: null,
}

interface FileKind {
  readonly ending: string
  readonly type: string
}

/** `null`: it goes to the clipboard alone. */
export const FILE_KINDS: Readonly<Record<ExportFormat, FileKind | null>> = {
  csv: { ending: '.csv', type: 'text/csv' },
  xlsx: { ending: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  calendar: { ending: '.ics', type: 'text/calendar' },
  'rich-text': null,
  markdown: { ending: '.md', type: 'text/markdown' },
  'oscal-results': { ending: '.json', type: 'application/json' },
  'oscal-poam': { ending: '.json', type: 'application/json' },
}

/** Neutral events tell nobody whose they are. */
export function mayName({ format, wording }: ExportChoices): boolean {
  return format !== 'calendar' || wording === 'full'
}

/** Notes do not belong on a phone. */
export function mayHoldNotes({ format }: ExportChoices): boolean {
  return format !== 'calendar'
}

/** From a share copy. The assessment's own id goes along for a calendar alone, which hashes it. */
export function orderFor(
  { checklist, isOurs, assessment }: ReportSubject,
  choices: ExportChoices,
  today: PlainDate,
): Omit<ExportOrder, 'language'> {
  return {
    checklist,
    isOurs,
    today,
    assessment: makeShareCopy(
      assessment,
      {
        preset: choices.withNotes && mayHoldNotes(choices) ? 'pages' : 'plan',
        withName: choices.withName && mayName(choices),
      },
      checklist,
    ),
    coverage: coverageOf(checklist, assessment),
    wish: wishOf(choices, assessment.id),
  }
}

function wishOf({ format, wording, reminder }: ExportChoices, assessmentId: string): ExportWish {
  return format === 'calendar' ? { format, assessmentId, wording, reminder } : { format }
}
