import { reportWords } from '../../words/report'
import { sheetWords } from '../../words/sheets'
import { foreignLines, madeFrom, nameOf, warningsOf } from '../plan-heading'
import type { PlanReport } from '../plan-report'
import { wordsOf } from '../plain-text'

/** Over each sheet: whose plan, of which checklist and day, and that a stranger wrote it where one did. */
export function sheetLines(report: PlanReport): readonly string[] {
  return [headingOf(report), ...foreignLines(report).map(wordsOf)]
}

/** Over the first sheet: besides, that the checklist is old. */
export function headLines(report: PlanReport): readonly string[] {
  return [headingOf(report), ...warningsOf(report).map(wordsOf)]
}

function headingOf(report: PlanReport): string {
  const plan = reportWords(report.language).title(nameOf(report))
  return sheetWords(report.language).made(plan, wordsOf(madeFrom(report)))
}
