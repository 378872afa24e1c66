import type { Action } from '../core/action'
import { appWords } from '../words/app'
import { formatDate } from '../words/dates'
import { reportWords } from '../words/report'
import { actionDetails } from './action-blocks'
import { plainLines, plainText } from './plain-text'
import type { PlanReport } from './plan-report'
import { basisText } from './source-blocks'

/** What one action is about, in plain text of several lines. A checklist from a file is named before its words. */
export function actionText(report: PlanReport, action: Action): string {
  return [
    ...(report.isOurs ? [] : [foreignLine(report)]),
    ...plainLines(actionDetails(report, action)),
    plainText(basisText(report, action.item)),
  ].join('\n')
}

/** Which checklist, of which day, and whose words they are: for a row or an event that is read without the others. */
export function originText(report: PlanReport): string {
  const { checklist, language, today, isOurs } = report
  const words = reportWords(language)
  return [
    `${words.made(checklist.title, checklist.version, formatDate(language, today))}.`,
    ...(isOurs ? [] : [foreignLine(report), words.guidanceForeign(checklist.guidance.attribution)]),
    ...(checklist.reviewBy < today
      ? [appWords(language).reviewDue(formatDate(language, checklist.released))]
      : []),
    words.licence,
    words.independent,
  ].join(' ')
}

function foreignLine({ checklist, language, today }: PlanReport): string {
  return appWords(language).foreignLoaded(checklist.title, formatDate(language, today))
}
