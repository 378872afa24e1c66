import type { AttackData } from '../core/attack'
import { hostsOf } from '../core/links'
import type { Controls, Framework } from '../core/reference'
import type { Release } from '../core/release'
import type { ReportWish } from '../core/report-wish'
import type { Scenario } from '../core/scenario'
import { formatAssessment } from '../files/assessment-text'
import { reportWords } from '../words/report'
import { makeBoardSummary } from './board-summary'
import type { Attachment, ReportDocument } from './document'
import { makeFullPlan } from './full-plan'
import { makeMondayCard } from './monday-card'
import { makeOwnerActions } from './owner-actions'
import type { ActionPlanInput, PlanReport } from './plan-report'
import { makeWorksheet } from './worksheet'

export interface ReportInput extends ActionPlanInput {
  /** At the head of every page; empty: none. */
  readonly marking: string
  readonly controls: Controls
  readonly frameworks: readonly Framework[]
  readonly release: Release
  /** Attacks to replay, all of them ours. Absent: the report tells of none. */
  readonly scenarios?: readonly Scenario[]
  /** Absent: the report tells of no groups. */
  readonly attack?: AttackData
}

/** What every part of a report reads. */
export type WholeReport = ReportInput & PlanReport

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
      return makeBoardSummary(input)
    case 'owner':
      return makeOwnerActions(input, wish.owner)
    case 'monday':
      return makeMondayCard(input)
    case 'worksheet':
      return makeWorksheet(input)
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
