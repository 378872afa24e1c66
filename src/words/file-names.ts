import type { ExportFormat } from '../core/export-wish'
import type { ReportKind } from '../core/report-wish'
import { inEachLanguage } from './language'

/** Neutral until somebody types a name: file names are seen in folders, mails and backups. */
const english = {
  copy: (day: string) => `hustings-${day}`,
  /** Without a day where the numbers tell none. */
  numbers: (day: string | null) => (day === null ? 'hustings-numbers' : `hustings-numbers-${day}`),
  reports: {
    full: (day: string) => `hustings-plan-${day}`,
    board: (day: string) => `hustings-summary-${day}`,
    owner: (day: string) => `hustings-plan-${day}`,
    monday: (day: string) => `hustings-monday-${day}`,
    worksheet: (day: string) => `hustings-worksheet-${day}`,
  } satisfies Record<ReportKind, (day: string) => string>,
  /** What a workshop is printed from. */
  pack: {
    guide: (day: string) => `hustings-guide-${day}`,
    sheet: (day: string) => `hustings-worksheet-${day}`,
    cards: (day: string) => `hustings-cards-${day}`,
  },
  exports: (format: ExportFormat, day: string) =>
    format === 'oscal-results' ? `hustings-results-${day}` : `hustings-plan-${day}`,
  starter: (day: string) => `hustings-starter-${day}`,
  branches: (day: string) => `hustings-branches-${day}`,
  room: (day: string) => `hustings-room-${day}`,
}

export const fileNames = inEachLanguage({ 'en-GB': english })
