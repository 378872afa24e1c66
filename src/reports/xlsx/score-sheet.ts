import { STATUSES } from '../../core/answer'
import { percentagesOf, type Counts, type Score } from '../../core/score'
import { titleOfTheme } from '../../core/summary'
import { reportWords } from '../../words/report'
import { decidingEssentials, resultWords } from '../../words/result'
import { sheetWords } from '../../words/sheets'
import { terms } from '../../words/terms'
import type { PlanReport } from '../plan-report'
import { coverageText, rangeText } from '../result-blocks'
import { column, makeTable, WRAPPED, type ColumnOf, type Sheet } from './sheet'
import { sheetLines } from './sheet-lines'

const PARTS = [...STATUSES, 'unanswered', 'hidden'] as const

/** The whole checklist or one theme of it. */
interface ScoreRow {
  readonly title: string
  readonly score: Score
  readonly counts: Counts
}

/** How much is in place, whole and by theme, with the rating in words and what stands behind it. */
export function scoreSheet(report: PlanReport): Sheet {
  const { checklist, language, result } = report
  const words = sheetWords(language)
  const said = resultWords(language)
  const rows: readonly ScoreRow[] = [
    { title: words.scores.whole, score: result.score, counts: result.counts },
    ...result.themes.map(({ id, score, counts }) => ({ title: titleOfTheme(checklist, id), score, counts })),
  ]
  return {
    name: words.names.scores,
    lines: [...sheetLines(report), said.ratingLine(result)],
    ...makeTable(columns(report), rows),
    notes: [
      said.ratingReason(checklist, result),
      ...decidingEssentials(checklist, result).map(({ question }) => question),
      rangeText(report),
      coverageText(report),
    ],
  }
}

function columns({ language }: PlanReport): readonly ColumnOf<ScoreRow>[] {
  const { scores } = sheetWords(language)
  const titles = { ...terms(language).statuses, hidden: reportWords(language).hidden }
  return [
    column('text', scores.part, 44, ({ title }) => title, WRAPPED),
    column('share', scores.low, 9, ({ score }) => percentagesOf(score)?.low ?? null),
    column('share', scores.high, 9, ({ score }) => percentagesOf(score)?.high ?? null),
    ...PARTS.map((part) => column<ScoreRow>('number', titles[part], 11, ({ counts }) => counts[part])),
  ]
}
