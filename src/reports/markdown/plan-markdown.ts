import { makePlanBrief } from '../plan-brief'
import type { PlanReport } from '../plan-report'
import { makeMarkdown } from './markdown'
import { makeRichText } from './rich-text'

/** The plan in brief, for whatever reads Markdown. */
export function makePlanMarkdown(report: PlanReport): string {
  return makeMarkdown(makePlanBrief(report), report.hosts)
}

/** The same as HTML, for Word and mail. Both go to the clipboard together: whoever pastes takes what they can show. */
export function makePlanRichText(report: PlanReport): string {
  return makeRichText(makePlanBrief(report), report.hosts)
}
