import type { PlanReport } from './plan-report'
import { actionSheet } from './xlsx/action-sheet'
import { answerSheet } from './xlsx/answer-sheet'
import { scoreSheet } from './xlsx/score-sheet'
import { sourceSheet } from './xlsx/source-sheet'
import { makeWorkbook } from './xlsx/workbook'

/**
 * The plan as a workbook (`.xlsx`): actions, answers, scores and sources. Read back before it is handed out: throws where
 * what stands in it is not what was meant. The same report gives the same bytes.
 */
export function makePlanXlsx(report: PlanReport): Uint8Array<ArrayBuffer> {
  return makeWorkbook(report.language, [
    actionSheet(report),
    answerSheet(report),
    scoreSheet(report),
    sourceSheet(report),
  ])
}
