import type { Item, SourceReference } from '../core/checklist'
import { isLinkAllowed } from '../core/links'
import type { Source } from '../core/reference'
import { formatDate } from '../words/dates'
import { reportWords } from '../words/report'
import type { Block, Inline, Text } from './document'
import type { PlanReport } from './plan-report'

/** What an item rests on, and where that can be read. What the guidance says, others say and we say is told apart. */
export function basisText(report: PlanReport, item: Item): Text {
  const words = reportWords(report.language)
  const basis: readonly Inline[] = [
    { text: `${words.restsOn} `, bold: true },
    `${report.isOurs ? '' : `${words.authorSays} `}${words.bases[item.basis]}`,
  ]
  if (item.sources.length === 0) return basis
  const cited = item.sources.flatMap((reference, index): readonly Inline[] => [
    ...(index === 0 ? [] : ['; ']),
    ...citation(report, reference),
  ])
  return [...basis, { text: ` ${words.sources} `, bold: true }, ...cited, '.']
}

/** All sources that the given items cite, whom the words belong to, and the licence. */
export function sourceBlocks(report: PlanReport, items: readonly Item[]): readonly Block[] {
  const { checklist, language, isOurs } = report
  const words = reportWords(language)
  const keys = new Set(items.flatMap(({ sources }) => sources.map(({ source }) => source)))
  const cited = [...keys].flatMap((key) => report.sources.get(key) ?? [])
  const { guidance } = checklist
  return [
    { type: 'heading', level: 2, text: words.sourcesTitle, newPage: true },
    ...(isOurs
      ? paragraphs(words.guidance(guidance.title, guidance.publisher), `${words.ourWords} ${words.twoPages}`)
      : paragraphs(words.guidanceForeign(guidance.attribution))),
    ...(cited.some(({ checked }) => checked === 'recalled') ? paragraphs(words.recalled) : []),
    { type: 'list', items: cited.map((source) => sourceLine(report, source)) },
    ...paragraphs(`${words.licence} ${words.independent} ${words.checkPages}`),
  ]
}

function paragraphs(...texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ type: 'paragraph', text }))
}

function citation(report: PlanReport, { source: key, section }: SourceReference): readonly Inline[] {
  const words = reportWords(report.language)
  const source = report.sources.get(key)
  // Only a checklist that is not ours can cite what we do not have.
  if (source === undefined) return [key]
  return [
    linked(report, source, source.title),
    ` (${source.publisher}${section === undefined ? '' : words.section(section)}${unchecked(report, source)})`,
  ]
}

function sourceLine(report: PlanReport, source: Source): Text {
  const words = reportWords(report.language)
  const day = words.asOf(formatDate(report.language, source.date))
  return [
    `${words.source(source.title, source.publisher)}, `,
    linked(report, source, source.url),
    ` (${day}${unchecked(report, source)})`,
  ]
}

function linked({ hosts }: PlanReport, { url }: Source, text: string): Inline {
  return isLinkAllowed(url, hosts) ? { text, href: url } : text
}

function unchecked({ language }: PlanReport, { checked }: Source): string {
  return checked === 'recalled' ? `, ${reportWords(language).notChecked}` : ''
}
