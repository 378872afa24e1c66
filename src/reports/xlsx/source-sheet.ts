import type { Source } from '../../core/reference'
import { reportWords } from '../../words/report'
import { sheetWords } from '../../words/sheets'
import type { PlanReport } from '../plan-report'
import { licenceText, originTexts } from '../source-blocks'
import { makeTable, type ColumnOf, type Sheet } from './sheet'
import { sheetLines } from './sheet-lines'

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
    notes: [...originTexts(report), ...(isRecalled ? [words.recalled] : []), licenceText(report)],
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
  return [
    {
      title: words.title,
      kind: 'text',
      width: 60,
      wrap: true,
      of: ({ key, source }) => source?.title ?? key,
    },
    {
      title: words.publisher,
      kind: 'text',
      width: 34,
      wrap: true,
      of: ({ source }) => source?.publisher ?? null,
    },
    { title: words.address, kind: 'text', width: 60, of: ({ source }) => source?.url ?? null },
    { title: words.date, kind: 'day', width: 13, of: ({ source }) => source?.date ?? null },
    {
      title: words.checked,
      kind: 'text',
      width: 22,
      of: ({ source }) => (source === undefined ? words.unknown : words.checks[source.checked]),
    },
    { title: words.cited, kind: 'number', width: 12, of: ({ cited }) => cited },
  ]
}
