import { appWords } from '../words/app'
import { formatDate, formatDateWithWeekday } from '../words/dates'
import { reportWords } from '../words/report'
import type { Text } from './document'
import { quoting, type ActionPlanInput } from './plan-report'

/** Whose plan it is; a neutral word where the copy has no name. */
export function nameOf({ assessment, language }: ActionPlanInput): string {
  return assessment.name.trim() === '' ? appWords(language).unnamed : assessment.name
}

/** "Village society, version 1.0.0 · 2 March 2027". */
export function madeFrom(report: ActionPlanInput): Text {
  const { checklist, language, today } = report
  return quoting(report, checklist.title, (title) =>
    reportWords(language).made(title, checklist.version, formatDate(language, today)),
  )
}

/** What has to be said of the checklist before anything else: that a stranger wrote it, that it is old. */
export function warningsOf(report: ActionPlanInput): readonly Text[] {
  const { checklist, language, today } = report
  return [
    ...foreignLines(report),
    ...(checklist.reviewBy < today
      ? [appWords(language).reviewDue(formatDate(language, checklist.released))]
      : []),
  ]
}

/** The line that every page and sheet made from a stranger's checklist carries. None for ours. */
export function foreignLines(report: ActionPlanInput): readonly Text[] {
  return report.isOurs ? [] : [foreignLine(report, report.checklist.title)]
}

/** `title`: of the checklist, or the beginning of it. */
export function foreignLine(
  about: Pick<ActionPlanInput, 'checklist' | 'language' | 'today'>,
  title: string,
): Text {
  const { language, today } = about
  return quoting(about, title, (text) => appWords(language).foreignLoaded(text, formatDate(language, today)))
}

/** Below the title on the first page: checklist, day, polling day. */
export function coverLinesOf(input: ActionPlanInput): readonly Text[] {
  const { assessment, language } = input
  const { pollingDay } = assessment.plan
  return [
    madeFrom(input),
    ...(pollingDay === undefined
      ? []
      : [reportWords(language).pollingDay(formatDateWithWeekday(language, pollingDay))]),
  ]
}
