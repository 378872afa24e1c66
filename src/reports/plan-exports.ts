import { isOpen } from '../core/action'
import type { CalendarChoices, ExportWish } from '../core/export-wish'
import type { Controls } from '../core/reference'
import type { ExportPreview } from './export-preview'
import { makePlanReport, type ActionPlanInput, type PlanReport } from './plan-report'

export type MadeExport =
  | {
      readonly kind: 'file'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly preview: ExportPreview
    }
  /** It is its own preview. `html`: the same for whoever pastes into what shows it. */
  | { readonly kind: 'text'; readonly text: string; readonly html?: string }
  /** The format has no empty file, or one that would help nobody. */
  | { readonly kind: 'nothing'; readonly why: 'no-open-action' | 'no-due-date' }

export interface ExportInput extends ActionPlanInput {
  readonly controls: Controls
}

/** The plan in one of its forms, with what is in it. Each form loads what it needs only when it is asked for. */
export async function makeExport(input: ExportInput, wish: ExportWish): Promise<MadeExport> {
  const report = makePlanReport(input)
  switch (wish.format) {
    case 'csv':
      return hasOpen(report) ? makeCsvExport(report) : NO_OPEN_ACTION
    case 'xlsx':
      return makeXlsxExport(report)
    case 'calendar':
      return hasOpen(report) ? makeCalendarExport(report, wish) : NO_OPEN_ACTION
    case 'rich-text':
      return makeRichTextExport(report)
    case 'markdown':
      return makeMarkdownExport(report)
    case 'oscal-results':
    case 'oscal-poam':
      return makeOscalExport(report, wish.format)
  }
}

const NO_OPEN_ACTION: MadeExport = { kind: 'nothing', why: 'no-open-action' }

function hasOpen({ plan }: PlanReport): boolean {
  return plan.actions.some(isOpen)
}

async function makeCsvExport(report: PlanReport): Promise<MadeExport> {
  const [{ makePlanCsv }, { previewCsv }] = await Promise.all([
    import('./csv/plan-csv'),
    import('./csv/csv-preview'),
  ])
  const bytes = makePlanCsv(report)
  return { kind: 'file', bytes, preview: previewCsv(report.language, bytes) }
}

async function makeXlsxExport(report: PlanReport): Promise<MadeExport> {
  const [{ makePlanXlsx }, { previewXlsx }] = await Promise.all([
    import('./plan-xlsx'),
    import('./xlsx/xlsx-preview'),
  ])
  const bytes = makePlanXlsx(report)
  return { kind: 'file', bytes, preview: previewXlsx(report.language, bytes) }
}

async function makeCalendarExport(report: PlanReport, choices: CalendarChoices): Promise<MadeExport> {
  const [{ makePlanCalendar }, { previewCalendar }] = await Promise.all([
    import('./calendar/plan-calendar'),
    import('./calendar/calendar-preview'),
  ])
  const { bytes, events } = makePlanCalendar(report, choices)
  if (events === 0) return { kind: 'nothing', why: 'no-due-date' }
  return { kind: 'file', bytes, preview: previewCalendar(report.language, bytes) }
}

async function makeRichTextExport(report: PlanReport): Promise<MadeExport> {
  const { makePlanPlainText, makePlanRichText } = await import('./markdown/plan-markdown')
  return { kind: 'text', text: makePlanPlainText(report), html: makePlanRichText(report) }
}

async function makeMarkdownExport(report: PlanReport): Promise<MadeExport> {
  const { makePlanMarkdown } = await import('./markdown/plan-markdown')
  return { kind: 'text', text: makePlanMarkdown(report) }
}

async function makeOscalExport(
  report: PlanReport & Pick<ExportInput, 'controls'>,
  format: 'oscal-results' | 'oscal-poam',
): Promise<MadeExport> {
  const [{ makeOscalPoam, makeOscalResults }, { previewOscal }] = await Promise.all([
    import('./plan-oscal'),
    import('./oscal/oscal-preview'),
  ])
  const make = format === 'oscal-poam' ? makeOscalPoam : makeOscalResults
  const text = make(report, report.controls)
  if (text === null) return NO_OPEN_ACTION
  return {
    kind: 'file',
    bytes: new TextEncoder().encode(text),
    preview: previewOscal(report.language, text),
  }
}
