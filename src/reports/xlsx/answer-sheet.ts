import { dayOf } from '../../core/dates'
import type { Standing } from '../../core/standing'
import { titleOfTheme } from '../../core/summary'
import { reportWords } from '../../words/report'
import { sheetWords } from '../../words/sheets'
import { terms } from '../../words/terms'
import { whyHidden } from '../hidden-items'
import { plainText } from '../plain-text'
import type { PlanReport } from '../plan-report'
import { citation } from '../source-blocks'
import { makeTable, type ColumnOf, type Sheet } from './sheet'
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
  const words = sheetWords(language)
  const titles = words.answers
  const { levels, statuses } = terms(language)
  return [
    {
      title: titles.theme,
      kind: 'text',
      width: 24,
      wrap: true,
      of: ({ item }) => titleOfTheme(checklist, item.theme),
    },
    { title: titles.question, kind: 'text', width: 50, wrap: true, of: ({ item }) => item.question },
    { title: titles.level, kind: 'text', width: 14, of: ({ item }) => levels[item.level] },
    {
      title: titles.answer,
      kind: 'text',
      width: 15,
      of: ({ applies, status }) =>
        applies ? statuses[status ?? 'unanswered'] : reportWords(language).hidden,
    },
    {
      title: titles.confirm,
      kind: 'text',
      width: 11,
      optional: true,
      of: ({ applies, status, confirm }) => (applies && status !== undefined && confirm ? words.yes : null),
    },
    {
      title: titles.whyHidden,
      kind: 'text',
      width: 40,
      wrap: true,
      optional: true,
      of: ({ applies, item }) => (applies ? null : whyHidden(report, item)),
    },
  ]
}

/** What somebody wrote, as far as the copy has it. */
function writtenColumns({ language }: PlanReport): readonly ColumnOf<Standing>[] {
  const titles = sheetWords(language).answers
  const text = (title: string, width: number, of: ColumnOf<Standing>['of']): ColumnOf<Standing> => ({
    title,
    kind: 'text',
    width,
    wrap: true,
    optional: true,
    of,
  })
  return [
    text(titles.reason, 40, ({ answer }) => answer?.reason ?? null),
    text(titles.note, 40, ({ answer }) => answer?.note ?? null),
    text(titles.evidence, 40, ({ answer }) => answer?.evidence ?? null),
    text(titles.by, 20, ({ answer }) => answer?.by ?? null),
    {
      title: titles.day,
      kind: 'day',
      width: 13,
      optional: true,
      of: ({ answer }) => (answer?.answeredAt === undefined ? null : dayOf(answer.answeredAt)),
    },
    text(titles.from, 20, ({ answer }) => answer?.from ?? null),
  ]
}

function itemColumns(report: PlanReport): readonly ColumnOf<Standing>[] {
  const titles = sheetWords(report.language).answers
  const words = reportWords(report.language)
  const said = report.isOurs ? '' : `${words.authorSays} `
  return [
    { title: titles.yesMeans, kind: 'text', width: 40, of: ({ item }) => item.inPlace },
    { title: titles.why, kind: 'text', width: 40, of: ({ item }) => item.why },
    { title: titles.restsOn, kind: 'text', width: 40, of: ({ item }) => said + words.bases[item.basis] },
    {
      title: titles.sources,
      kind: 'text',
      width: 40,
      of: ({ item }) =>
        item.sources.map((reference) => plainText(citation(report, reference))).join('\n') || null,
    },
    { title: titles.id, kind: 'text', width: 28, of: ({ item }) => item.id },
  ]
}
