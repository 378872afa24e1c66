import type { PlainDate } from '../core/dates'
import { addDays } from '../core/dates'
import { appWords } from '../words/app'
import { formatDate, formatDateWithWeekday } from '../words/dates'
import { cutForQuoting } from '../words/quoted'
import { reportWords } from '../words/report'
import type { Block, ReportDocument } from './document'
import { madeFrom, nameOf, warningsOf } from './plan-heading'
import type { ReportInput } from './report'

const A_YEAR = 366

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
  return {
    title,
    subject: words.subject(checklist.title, checklist.version),
    language,
    date: today,
    header: words.header(nameOf(input), kind),
    footer: words.footer(day, formatDate(language, release.builtOn)),
    pageLabel: words.page,
    ...(marking.trim() === '' ? {} : { marking: marking.trim() }),
    ...(isOurs ? {} : { notice: appWords(language).foreignLoaded(cutForQuoting(checklist.title), day) }),
    blocks,
  }
}

/** Below the title on the first page: checklist, day, polling day. */
export function coverLinesOf(input: ReportInput): readonly string[] {
  const { assessment, language } = input
  const { pollingDay } = assessment.plan
  return [
    madeFrom(input),
    ...(pollingDay === undefined
      ? []
      : [reportWords(language).pollingDay(formatDateWithWeekday(language, pollingDay))]),
  ]
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
    ...(marking.trim() === '' ? [] : [marking.trim()]),
    ...warningsOf(input),
    ...(isYearOld(release.builtOn, today) ? [words.copyIsOld] : []),
    sensitive,
  ]
  return [{ type: 'callout', text: texts.join(' ') }]
}

function isYearOld(builtOn: PlainDate, today: PlainDate): boolean {
  return addDays(builtOn, A_YEAR) <= today
}
