import type { PlainDate } from '../core/dates'
import { hostsOf } from '../core/links'
import type { Controls, Framework } from '../core/reference'
import { WHOLE_PLAN, type ReportWish } from '../core/report-wish'
import { formatAssessment } from '../files/assessment-text'
import { reportWords } from '../words/report'
import type { Attachment, ReportDocument } from './document'
import { makeFullPlan } from './full-plan'
import type { ActionPlanInput } from './plan-report'

/** This copy of Hustings. */
export interface Release {
  readonly version: string
  /** The day of its last change. */
  readonly builtOn: PlainDate
}

export interface ReportInput extends ActionPlanInput {
  /** At the head of every page; empty: none. */
  readonly marking: string
  readonly controls: Controls
  readonly frameworks: readonly Framework[]
  readonly release: Release
}

/** Plain data, the same for the preview, the PDF and whatever else is made of it. */
export interface Report {
  readonly document: ReportDocument
  /** Hosts a link may lead to. */
  readonly linkHosts: ReadonlySet<string>
  readonly attachment?: Attachment
}

export function makeReport(input: ReportInput, wish: ReportWish): Report {
  const report = { document: documentFor(input, wish), linkHosts: hostsOf(input.sources) }
  return wish.kind === 'full' && wish.attach ? { ...report, attachment: attachmentFor(input) } : report
}

function documentFor(input: ReportInput, wish: ReportWish): ReportDocument {
  switch (wish.kind) {
    case 'full':
      return makeFullPlan(input, wish)
    case 'board':
    case 'owner':
    case 'worksheet':
      return makeFullPlan(input, WHOLE_PLAN)
  }
}

/** The copy as a saved file. Our own checklist is named, not enclosed: every copy of Hustings has it. */
function attachmentFor({ assessment, checklist, isOurs, language }: ReportInput): Attachment {
  const { content: _, ...reference } = assessment.checklist
  return {
    name: 'assessment.hustings.json',
    description: reportWords(language).attachmentTold,
    text: isOurs
      ? formatAssessment({ ...assessment, checklist: reference })
      : formatAssessment(assessment, checklist),
  }
}
