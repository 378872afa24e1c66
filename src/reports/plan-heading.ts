import { appWords } from '../words/app'
import { formatDate } from '../words/dates'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import type { ActionPlanInput } from './plan-report'

/** Whose plan it is; a neutral word where the copy has no name. */
export function nameOf({ assessment, language }: ActionPlanInput): string {
  return assessment.name.trim() === '' ? terms(language).unnamed : assessment.name
}

/** "Village society, version 1.0.0 · 2 March 2027". */
export function madeFrom({ checklist, language, today }: ActionPlanInput): string {
  return reportWords(language).made(checklist.title, checklist.version, formatDate(language, today))
}

/** What has to be said of the checklist before anything else: that a stranger wrote it, that it is old. */
export function warningsOf(report: ActionPlanInput): readonly string[] {
  const { checklist, language, today } = report
  return [
    ...foreignLines(report),
    ...(checklist.reviewBy < today
      ? [appWords(language).reviewDue(formatDate(language, checklist.released))]
      : []),
  ]
}

/** The line that every page and sheet made from a stranger's checklist carries. None for ours. */
export function foreignLines({ checklist, isOurs, language, today }: ActionPlanInput): readonly string[] {
  return isOurs ? [] : [appWords(language).foreignLoaded(checklist.title, formatDate(language, today))]
}
