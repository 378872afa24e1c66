import { plainLines, safeText } from '../plain-text'
import { makePlanBrief } from '../plan-brief'
import type { PlanReport } from '../plan-report'
import { makeMarkdown } from './markdown'
import { makeRichText } from './rich-text'

/** The plan in brief, for whatever reads Markdown. */
export function makePlanMarkdown(report: PlanReport): string {
  return makeMarkdown(makePlanBrief(report), report.hosts)
}

/** The same as HTML, for Word and mail. */
export function makePlanRichText(report: PlanReport): string {
  return makeRichText(makePlanBrief(report), report.hosts)
}

/** The same without any markup, for whatever takes no more than letters. On the clipboard it stands beside the HTML. */
export function makePlanPlainText(report: PlanReport): string {
  const parts = makePlanBrief(report).blocks.map((block) => plainLines([block]).map(safeText).join('\n'))
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
