import type { PlainDate } from '../core/dates'
import type { RatingRange } from '../core/rating'
import { isYearOld, type Release } from '../core/release'
import type { Percentages, ShareNumbers } from '../core/share-numbers'
import { appWords } from '../words/app'
import { formatDate } from '../words/dates'
import { tagOf, type Language } from '../words/language'
import { numbersWords } from '../words/numbers'
import { cutForQuoting } from '../words/quoted'
import { RATING_MARKS } from '../words/rating-line'
import { reportWords } from '../words/report'
import { resultWords } from '../words/result'
import type { Block, Mark, Text } from './document'
import { lastBlock } from './frame'
import { plainLines } from './plain-text'
import { inItsLanguage, joined, quoting, quotingAll } from './plan-report'
import type { Report } from './report'

export interface NumbersInput {
  readonly numbers: ShareNumbers
  /** False for a checklist that somebody else wrote, whatever it calls itself. */
  readonly isOurs: boolean
  /** To know what is out of date; it is told only where `numbers` has the day. */
  readonly today: PlainDate
  readonly language: Language
  readonly release: Release
}

export interface NumbersReport {
  /** One page. It holds no link. */
  readonly report: Report
  /** The same words, to be pasted. */
  readonly text: string
}

export function makeNumbersReport(input: NumbersInput): NumbersReport {
  const { numbers, isOurs, language, release } = input
  const { checklist, day } = numbers
  const words = numbersWords(language)
  const report = reportWords(language)
  const built = formatDate(language, release.builtOn)
  const title = titleOf(input)
  const blocks = blocksOf(input)
  const document = {
    title,
    subject: report.subject(checklist.title, checklist.version),
    language: tagOf(language),
    ...(day === null ? {} : { date: day }),
    header: title,
    footer: day === null ? words.footerUndated(built) : report.footer(formatDate(language, day), built),
    ...(isOurs ? {} : { notice: foreignLine(input, cutForQuoting(checklist.title)) }),
    pageLabel: report.page,
    blocks,
  }
  return { report: { document, linkHosts: new Set() }, text: `${plainLines(spoken(blocks)).join('\n')}\n` }
}

function blocksOf(input: NumbersInput): readonly Block[] {
  const { numbers, language } = input
  const { checklist, rating, percentages, coverage, day } = numbers
  const words = numbersWords(language)
  const made = quoting({ checklist, language }, checklist.title, (title) =>
    words.made(title, checklist.version),
  )
  return [
    { type: 'heading', level: 1, text: titleOf(input) },
    {
      type: 'paragraph',
      tone: 'lead',
      text: joined(day === null ? [made] : [made, formatDate(language, day)], ' · '),
    },
    ...warnings(input),
    { type: 'status', mark: markOf(rating), text: words.rating(rating) },
    ...(typeof rating === 'string' && percentages !== null ? [paragraph(words.ratingWhy[rating])] : []),
    ...rangeOf(percentages, language),
    paragraph(words.percentages(percentages)),
    paragraph(
      `${words.answered(coverage.answered, coverage.asked)} ${resultWords(language).coverageLine(coverage)}`,
    ),
    ...themeBlocks(input),
    paragraph(words.holds),
    ...closing(input),
  ]
}

function titleOf({ numbers: { name }, language }: NumbersInput): string {
  const words = numbersWords(language)
  return name === '' ? words.title : words.titleOf(name)
}

function warnings(input: NumbersInput): readonly Block[] {
  const { numbers, isOurs, today, language, release } = input
  const { checklist } = numbers
  const texts = [
    ...(isOurs ? [] : [foreignLine(input, checklist.title)]),
    ...(checklist.reviewBy < today
      ? [appWords(language).reviewDue(formatDate(language, checklist.released))]
      : []),
    ...(isYearOld(release, today) ? [reportWords(language).copyIsOld] : []),
  ]
  return texts.map((text) => ({ type: 'callout', text }))
}

function foreignLine({ numbers: { checklist, day }, language }: NumbersInput, title: string): Text {
  return quoting({ checklist, language }, title, (text) =>
    day === null
      ? numbersWords(language).foreignUndated(text)
      : appWords(language).foreignLoaded(text, formatDate(language, day)),
  )
}

function rangeOf(percentages: Percentages, language: Language): readonly Block[] {
  if (percentages === null) return []
  const { low, high } = percentages
  const alt = numbersWords(language).percentages(percentages)
  return [
    { type: 'range', alt, low: low / 100, high: high / 100, value: reportWords(language).share(low, high) },
  ]
}

function themeBlocks({ numbers: { checklist, themes }, language }: NumbersInput): readonly Block[] {
  if (themes === null || themes.length === 0) return []
  const words = reportWords(language)
  return [
    { type: 'heading', level: 2, text: words.byTheme },
    {
      type: 'table',
      columns: [
        { title: words.theme, weight: 4, rowHeader: true },
        { title: numbersWords(language).share, weight: 1, align: 'right' },
      ],
      rows: themes.map(({ title, percentages }) => [
        inItsLanguage({ checklist, language }, title),
        percentages === null ? words.noShare : words.share(percentages.low, percentages.high),
      ]),
    },
  ]
}

function closing(input: NumbersInput): readonly Block[] {
  const { numbers, isOurs, language } = input
  const { guidance } = numbers.checklist
  const words = reportWords(language)
  const about = { checklist: numbers.checklist, language }
  const text = isOurs
    ? quotingAll(about, [guidance.title, guidance.publisher], ([title = '', publisher = '']) =>
        [words.guidance(title, publisher), words.licence, words.independent].join(' '),
      )
    : quoting(about, guidance.attribution, (told) => `${words.guidanceForeign(told)} ${words.independent}`)
  return [{ type: 'paragraph', tone: 'soft', text }, lastBlock(input)]
}

function markOf(rating: ShareNumbers['rating']): Mark {
  if (typeof rating === 'string') return 'unanswered'
  return rating.low === rating.high ? markOfRange(rating) : 'not-sure'
}

function markOfRange({ low }: RatingRange): Mark {
  return low === null ? 'unanswered' : RATING_MARKS[low]
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text }
}

/** What a picture shows stands in words beside it. */
function spoken(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ type }) => type !== 'range')
}
