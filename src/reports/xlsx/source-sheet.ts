import type { Source } from '../../core/reference'
import { reportWords } from '../../words/report'
import { sheetWords } from '../../words/sheets'
import type { PlanReport } from '../plan-report'
import { licenceText, originTexts } from '../source-blocks'
import { column, makeTable, WRAPPED, type ColumnOf, type Sheet } from './sheet'
import { sheetLines } from './sheet-lines'
import { wordsOf } from '../plain-text'

interface SourceRow {
  readonly key: string
  /** Absent: only a checklist that is not ours can cite what we do not have. */
  readonly source: Source | undefined
  readonly cited: number
}

/** Every source the checklist cites, whom the words belong to, and the licence. Addresses are text, never links. */
export function sourceSheet(report: PlanReport): Sheet {
  const words = reportWords(report.language)
  const rows = citedSources(report)
  const isRecalled = rows.some(({ source }) => source?.checked === 'recalled')
  return {
    name: sheetWords(report.language).names.sources,
    lines: sheetLines(report),
    ...makeTable(columns(report), rows),
    notes: [
      ...originTexts(report).map(wordsOf),
      ...(isRecalled ? [words.recalled] : []),
      licenceText(report),
    ],
  }
}

function citedSources({ checklist, sources }: PlanReport): readonly SourceRow[] {
  const cited = new Map<string, number>()
  for (const item of checklist.items) {
    for (const key of new Set(item.sources.map(({ source }) => source)))
      cited.set(key, (cited.get(key) ?? 0) + 1)
  }
  return [...cited].map(([key, count]) => ({ key, source: sources.get(key), cited: count }))
}

function columns({ language }: PlanReport): readonly ColumnOf<SourceRow>[] {
  const words = sheetWords(language).sources
  const checked = ({ source }: SourceRow): string =>
    source === undefined ? words.unknown : words.checks[source.checked]
  return [
    column('text', words.title, 60, ({ key, source }) => source?.title ?? key, WRAPPED),
    column('text', words.publisher, 34, ({ source }) => source?.publisher ?? null, WRAPPED),
    column('text', words.address, 60, ({ source }) => source?.url ?? null),
    column('day', words.date, 13, ({ source }) => source?.date ?? null),
    column('text', words.checked, 22, checked),
    column('number', words.cited, 12, ({ cited }) => cited),
  ]
}
