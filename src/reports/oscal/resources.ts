import type { Item } from '../../core/checklist'
import type { JsonObject } from '../../core/json'
import { isLinkAllowed } from '../../core/links'
import type { Source } from '../../core/reference'
import { formatDate } from '../../words/dates'
import { oscalWords } from '../../words/oscal'
import { reportWords } from '../../words/report'
import type { PlanReport } from '../plan-report'
import { originTexts } from '../source-blocks'
import { makeUuid } from './ids'
import { markup, markupLine } from './markup'
import { listed, prop } from './parts'
import { wordsOf } from '../plain-text'

/** The checklist and every source that the given items cite. */
export function backMatter(report: PlanReport, items: readonly Item[]): JsonObject {
  const keys = new Set(items.flatMap(({ sources }) => sources.map(({ source }) => source)))
  const cited = [...keys].flatMap((key): readonly JsonObject[] => {
    const source = report.sources.get(key)
    return source === undefined ? [] : [sourceResource(report, key, source)]
  })
  return { resources: [checklistResource(report), ...cited] }
}

/** Stands where OSCAL wants an assessment plan or a system security plan. */
export function checklistAddress({ assessment, checklist }: PlanReport): string {
  return `#${makeUuid(assessment.id, 'checklist', checklist.id)}`
}

/** To the sources of an item, as far as they are ours. */
export function sourceLinks(report: PlanReport, { sources }: Item): readonly JsonObject[] {
  const keys = new Set(sources.map(({ source }) => source))
  return [...keys].flatMap((key): readonly JsonObject[] =>
    report.sources.has(key) ? [{ href: `#${sourceId(report, key)}`, rel: 'reference' }] : [],
  )
}

function checklistResource(report: PlanReport): JsonObject {
  const { checklist, language } = report
  return {
    uuid: checklistAddress(report).slice(1),
    title: markupLine(oscalWords(language).checklist(checklist.title, checklist.version)),
    description: originTexts(report).map(wordsOf).map(markup).join('\n\n'),
    props: [...prop('checklist', checklist.id), ...prop('checklist-version', checklist.version)],
  }
}

function sourceResource(report: PlanReport, key: string, source: Source): JsonObject {
  const words = reportWords(report.language)
  const about = [
    words.source(source.title, source.publisher),
    words.asOf(formatDate(report.language, source.date)),
    ...(source.checked === 'recalled' ? [words.notChecked] : []),
  ]
  return {
    uuid: sourceId(report, key),
    title: markupLine(source.title),
    citation: { text: markupLine(about.join(', ')) },
    ...listed('rlinks', isLinkAllowed(source.url, report.hosts) ? [{ href: source.url }] : []),
  }
}

function sourceId({ assessment }: PlanReport, key: string): string {
  return makeUuid(assessment.id, 'source', key)
}
