import type { Action } from '../core/action'
import { reportWords } from '../words/report'
import { actionDetails } from './action-blocks'
import { plainLines, plainText, wordsOf } from './plain-text'
import { foreignLines, madeFrom, warningsOf } from './plan-heading'
import type { PlanReport } from './plan-report'
import { basisText } from './source-blocks'

/** What one action is about, in plain text of several lines. A checklist from a file is named before its words. */
export function actionText(report: PlanReport, action: Action): string {
  return [
    ...foreignLines(report).map(wordsOf),
    ...plainLines(actionDetails(report, action)),
    plainText(basisText(report, action.item)),
  ].join('\n')
}

/** Which checklist, of which day, and whose words they are: for a row or an event that is read without the others. */
export function originText(report: PlanReport): string {
  const { checklist, language, isOurs } = report
  const words = reportWords(language)
  return [
    `${wordsOf(madeFrom(report))}.`,
    ...warningsOf(report).map(wordsOf),
    ...(isOurs ? [] : [words.guidanceForeign(checklist.guidance.attribution)]),
    words.licence,
    words.independent,
  ].join(' ')
}
