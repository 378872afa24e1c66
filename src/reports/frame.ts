import { isYearOld } from '../core/release'
import { formatDate } from '../words/dates'
import { tagOf } from '../words/language'
import { cutForQuoting } from '../words/quoted'
import { reportWords } from '../words/report'
import type { Block, ReportDocument } from './document'
import { foreignLine, nameOf, warningsOf } from './plan-heading'
import { joined } from './plan-report'
import type { ReportInput } from './report'

export interface Frame {
  readonly title: string
  /** What kind of report it is, at the head of each page: "Action plan". */
  readonly kind: string
  readonly blocks: readonly Block[]
}

/** The blocks with what is said on every page, alike for every report. */
export function frameDocument(input: ReportInput, { title, kind, blocks }: Frame): ReportDocument {
  const { checklist, language, today, isOurs, marking, release } = input
  const words = reportWords(language)
  const day = formatDate(language, today)
  const built = formatDate(language, release.builtOn)
  return {
    title,
    subject: words.subject(checklist.title, checklist.version),
    language: tagOf(language),
    date: today,
    header: words.header(nameOf(input), kind),
    footer: words.footer(day, built),
    pageLabel: words.page,
    ...(marking.trim() === '' ? {} : { marking: marking.trim() }),
    ...(isOurs ? {} : { notice: foreignLine(input, cutForQuoting(checklist.title)) }),
    blocks: [...blocks, lastBlock(input)],
  }
}

/** Every report ends with which Hustings made it: an old copy does not learn of what was mended since. */
export function lastBlock({ language, release }: Pick<ReportInput, 'language' | 'release'>): Block {
  const built = formatDate(language, release.builtOn)
  return { type: 'paragraph', tone: 'soft', text: reportWords(language).madeWith(release.version, built) }
}

/** What has to be said before anything else, and last of it how to treat the paper. */
export function warningBlocks(
  input: ReportInput,
  sensitive: string = reportWords(input.language).sensitive,
): readonly Block[] {
  const { language, today, marking, release } = input
  const words = reportWords(language)
  const texts = [
    // What stands at the head of each page is seen; here it is read aloud too.
    ...(marking.trim() === '' ? [] : [words.marked(marking.trim())]),
    ...warningsOf(input),
    ...(isYearOld(release, today) ? [words.copyIsOld] : []),
    sensitive,
  ]
  return [{ type: 'callout', text: joined(texts, ' ') }]
}
