import { isOpen } from '../core/action'
import type { Item, SourceReference } from '../core/checklist'
import { isLinkAllowed } from '../core/links'
import type { Source } from '../core/reference'
import { formatDate } from '../words/dates'
import { cutAtWord } from '../words/quoted'
import { reportWords } from '../words/report'
import type { Block, Inline, Text } from './document'
import { asRuns, joined, type PlanReport, quoting, quotingAll } from './plan-report'

/** Characters of a stranger's attribution where room is short. */
const LONGEST_ATTRIBUTION = 200
const MOST_LINKS = 180

/** What it takes to name a source. */
type Citing = Pick<PlanReport, 'language' | 'sources' | 'hosts'>

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
    ...(isLong(report) ? citation(report, reference).map(asText) : citation(report, reference)),
  ])
  return [...basis, { text: ` ${words.sources} `, bold: true }, ...cited, '.']
}

/** With so many citations that their links would weigh more than their words: the list at the end has the links. */
function isLong({ plan }: PlanReport): boolean {
  return plan.actions.filter(isOpen).reduce((sum, { item }) => sum + item.sources.length, 0) > MOST_LINKS
}

function asText(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.text
}

/** All sources that the given items cite, whom the words belong to, and the licence. */
export function sourceBlocks(report: PlanReport, items: readonly Item[]): readonly Block[] {
  const words = reportWords(report.language)
  const cited = sourcesOf(report, items)
  return [
    { type: 'heading', level: 2, text: words.sourcesTitle, newPage: true },
    ...paragraphs(...originTexts(report)),
    ...(cited.some(({ checked }) => checked === 'recalled') ? paragraphs(words.recalled) : []),
    { type: 'list', items: cited.map((source) => sourceLine(report, source)) },
    ...paragraphs(licenceText(report)),
  ]
}

/** The same in a few small lines, for a report of two pages. `most`: how many sources are named. */
export function shortSourceBlocks(
  report: PlanReport,
  items: readonly Item[],
  most: number,
): readonly Block[] {
  const { language, isOurs } = report
  const words = reportWords(language)
  const cited = sourcesOf(report, items)
  const soft = (text: Text): Block => ({ type: 'paragraph', tone: 'soft', text })
  return [
    soft([
      { text: `${words.sourcesTitle}: `, bold: true },
      ...asRuns(
        joined([guidanceText(report, LONGEST_ATTRIBUTION), ...(isOurs ? [words.inOurWords] : [])], ' '),
      ),
      ...byPublisher(report, cited.slice(0, most)),
      ...(cited.length > most ? [` ${words.moreSources(cited.length - most)}`] : []),
    ]),
    soft(`${words.licence} ${words.independent}`),
  ]
}

/** " Publisher: title, title (address not checked)." for each, so that no name stands twice. */
function byPublisher(report: PlanReport, cited: readonly Source[]): readonly Inline[] {
  const groups = new Map<string, Source[]>()
  for (const source of cited) {
    const key = `${source.publisher} ${source.checked}`
    groups.set(key, [...(groups.get(key) ?? []), source])
  }
  return [...groups.values()].flatMap((sources): readonly Inline[] => {
    const [first] = sources
    if (first === undefined) return []
    const titles = sources.flatMap((source, index): readonly Inline[] => [
      ...(index === 0 ? [] : [', ']),
      linked(report, source, source.title),
    ])
    const remark = first.checked === 'recalled' ? ` (${reportWords(report.language).notChecked})` : ''
    return [` ${first.publisher}: `, ...titles, `${remark}.`]
  })
}

/** Each once, in the order they are cited. */
function sourcesOf({ sources }: PlanReport, items: readonly Item[]): readonly Source[] {
  const keys = new Set(items.flatMap(({ sources: cited }) => cited.map(({ source }) => source)))
  return [...keys].flatMap((key) => sources.get(key) ?? [])
}

/** What the checklist is built around and whose words it has. Of a foreign one, what its author says. */
export function originTexts(report: PlanReport): readonly Text[] {
  const words = reportWords(report.language)
  const about = guidanceText(report)
  return report.isOurs ? [about, `${words.ourWords} ${words.twoPages}`] : [about]
}

/** Of a foreign checklist, what its author says. `longest`: characters of that. */
export function guidanceText(
  about: Pick<PlanReport, 'checklist' | 'language' | 'isOurs'>,
  longest = Infinity,
): Text {
  const words = reportWords(about.language)
  const { title, publisher, attribution } = about.checklist.guidance
  if (!about.isOurs) return quoting(about, cutAtWord(attribution, longest), words.guidanceForeign)
  return quotingAll(about, [title, publisher], ([name = '', by = '']) => words.guidance(name, by))
}

export function licenceText({ language }: PlanReport): string {
  const words = reportWords(language)
  return `${words.licence} ${words.independent} ${words.checkPages}`
}

function paragraphs(...texts: readonly Text[]): readonly Block[] {
  return texts.map((text) => ({ type: 'paragraph', text }))
}

/** "Page one (National Cyber Security Centre, Part 3)". */
export function citation(report: Citing, { source: key, section }: SourceReference): readonly Inline[] {
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

function linked({ hosts }: Pick<Citing, 'hosts'>, { url }: Source, text: string): Inline {
  return isLinkAllowed(url, hosts) ? { text, href: url } : text
}

function unchecked({ language }: Pick<Citing, 'language'>, { checked }: Source): string {
  return checked === 'recalled' ? `, ${reportWords(language).notChecked}` : ''
}
