import { dayOf, type PlainDate } from '../../core/dates'
import type { Standing } from '../../core/standing'
import { titleOfTheme } from '../../core/summary'
import { reportWords } from '../../words/report'
import { sheetWords } from '../../words/sheets'
import { terms } from '../../words/terms'
import { whyHidden } from '../hidden-items'
import { plainText } from '../plain-text'
import type { PlanReport } from '../plan-report'
import { citation } from '../source-blocks'
import { column, makeTable, OPTIONAL, OPTIONAL_WRAPPED, WRAPPED, type ColumnOf, type Sheet } from './sheet'
import { sheetLines } from './sheet-lines'

/** Every item of the checklist in its order. What the profile hides is told apart: it has no answer here. */
export function answerSheet(report: PlanReport): Sheet {
  return {
    name: sheetWords(report.language).names.answers,
    lines: sheetLines(report),
    ...makeTable(
      [...statusColumns(report), ...writtenColumns(report), ...itemColumns(report)],
      report.standings,
    ),
    notes: [],
  }
}

function statusColumns(report: PlanReport): readonly ColumnOf<Standing>[] {
  const { checklist, language } = report
  const titles = sheetWords(language).answers
  const { levels } = terms(language)
  return [
    column('text', titles.theme, 24, ({ item }) => titleOfTheme(checklist, item.theme), WRAPPED),
    column('text', titles.question, 50, ({ item }) => item.question, WRAPPED),
    column('text', titles.level, 14, ({ item }) => levels[item.level]),
    column('text', titles.answer, 15, (standing) => answerOf(report, standing)),
    column('text', titles.confirm, 11, (standing) => confirmOf(report, standing), OPTIONAL),
    column('text', titles.whyHidden, 40, (standing) => reasonHidden(report, standing), OPTIONAL_WRAPPED),
  ]
}

/** What somebody wrote, as far as the copy has it. */
function writtenColumns({ language }: PlanReport): readonly ColumnOf<Standing>[] {
  const titles = sheetWords(language).answers
  return [
    column('text', titles.reason, 40, ({ answer }) => answer?.reason ?? null, OPTIONAL_WRAPPED),
    column('text', titles.note, 40, ({ answer }) => answer?.note ?? null, OPTIONAL_WRAPPED),
    column('text', titles.evidence, 40, ({ answer }) => answer?.evidence ?? null, OPTIONAL_WRAPPED),
    column('text', titles.by, 20, ({ answer }) => answer?.by ?? null, OPTIONAL_WRAPPED),
    column('day', titles.day, 13, dayAnswered, OPTIONAL),
    column('text', titles.from, 20, ({ answer }) => answer?.from ?? null, OPTIONAL_WRAPPED),
  ]
}

function itemColumns(report: PlanReport): readonly ColumnOf<Standing>[] {
  const titles = sheetWords(report.language).answers
  const words = reportWords(report.language)
  const said = report.isOurs ? '' : `${words.authorSays} `
  const cited = ({ item }: Standing): string =>
    item.sources.map((reference) => plainText(citation(report, reference))).join('\n')
  return [
    column('text', titles.yesMeans, 40, ({ item }) => item.inPlace),
    column('text', titles.why, 40, ({ item }) => item.why),
    column('text', titles.restsOn, 40, ({ item }) => said + words.bases[item.basis]),
    column('text', titles.sources, 40, cited),
    column('text', titles.id, 28, ({ item }) => item.id),
  ]
}

function answerOf({ language }: PlanReport, { applies, status }: Standing): string {
  return applies ? terms(language).statuses[status ?? 'unanswered'] : reportWords(language).hidden
}

function confirmOf({ language }: PlanReport, { applies, status, confirm }: Standing): string | null {
  return applies && status !== undefined && confirm ? sheetWords(language).yes : null
}

function reasonHidden(report: PlanReport, { applies, item }: Standing): string | null {
  return applies ? null : whyHidden(report, item)
}

/** The day alone: no clock time goes into a report. */
function dayAnswered({ answer }: Standing): PlainDate | null {
  return answer?.answeredAt === undefined ? null : dayOf(answer.answeredAt)
}
