import type { Checklist, Item } from '../core/checklist'
import type { PlainDate } from '../core/dates'
import type { Fictional } from '../core/fictional'
import { hostsOf } from '../core/links'
import type { Sources } from '../core/reference'
import { isYearOld, type Release } from '../core/release'
import type { Scenario } from '../core/scenario'
import { appWords } from '../words/app'
import { formatDate } from '../words/dates'
import { tagOf, type Language } from '../words/language'
import { cutForQuoting } from '../words/quoted'
import { reportWords } from '../words/report'
import { workshopPackWords } from '../words/workshop-pack'
import type { Block, ReportDocument, Text } from './document'
import { lastBlock } from './frame'
import { blankThings } from './monday-card'
import type { Report } from './report'
import { guideBlocks } from './workshop-guide'
import { sheetBlocks } from './workshop-sheet'
import { foreignLine } from './plan-heading'
import { joined, quoting } from './plan-report'

/** What a workshop is printed from. Nothing of any real organisation is in it. */
export interface PackInput {
  readonly checklist: Checklist
  /** False for a checklist that somebody else wrote, whatever it calls itself. */
  readonly isOurs: boolean
  /** The questions that are asked, in the order in which they are numbered. */
  readonly items: readonly Item[]
  /** Minutes for the questions. */
  readonly minutes: number
  /** The made-up organisations to work on: those of this checklist. */
  readonly fictional: readonly Fictional[]
  /** The attack to replay; `null`: none chosen yet. */
  readonly scenario: Scenario | null
  readonly sources: Sources
  readonly today: PlainDate
  readonly language: Language
  readonly release: Release
}

/** `sheet`: with the story of one organisation, or for a group's own. `cards`: to be filled in by hand. */
export type PackPart =
  { readonly kind: 'guide' | 'cards' } | { readonly kind: 'sheet'; readonly fictional: Fictional | null }

export function makePack(input: PackInput, part: PackPart): Report {
  return { document: documentFor(input, part), linkHosts: hostsOf(input.sources) }
}

function documentFor(input: PackInput, part: PackPart): ReportDocument {
  const words = workshopPackWords(input.language)
  const { title } = input.checklist
  switch (part.kind) {
    case 'guide':
      return framePack(
        input,
        words.guideTitle(title),
        words.guide,
        guideBlocks(input),
        quoting(input, title, words.guideTitle),
      )
    case 'sheet': {
      const name = part.fictional === null ? words.ownSheet : words.sheetTitle(part.fictional.name)
      return framePack(input, name, words.sheet, sheetBlocks(input, part.fictional))
    }
    case 'cards':
      return framePack(input, words.mondayTitle, words.cards, cardBlocks(input))
  }
}

function framePack(
  input: PackInput,
  title: string,
  kind: string,
  blocks: readonly Block[],
  heading: Text = title,
): ReportDocument {
  const { checklist, isOurs, today, language, release } = input
  const words = workshopPackWords(language)
  const report = reportWords(language)
  const day = formatDate(language, today)
  const foreign = foreignLine(input, cutForQuoting(checklist.title))
  const warnings = [
    ...(isOurs ? [] : [foreign]),
    ...(checklist.reviewBy < today
      ? [appWords(language).reviewDue(formatDate(language, checklist.released))]
      : []),
    ...(isYearOld(release, today) ? [report.copyIsOld] : []),
  ]
  return {
    title,
    subject: report.subject(checklist.title, checklist.version),
    language: tagOf(language),
    date: today,
    header: words.header(checklist.title, kind),
    footer: report.footer(day, formatDate(language, release.builtOn)),
    ...(isOurs ? {} : { notice: foreign }),
    pageLabel: report.page,
    blocks: [
      { type: 'heading', level: 1, text: heading },
      {
        type: 'paragraph',
        tone: 'lead',
        text: quoting(input, checklist.title, (name) => words.about(name, checklist.version, day)),
      },
      ...(warnings.length === 0 ? [] : [{ type: 'callout', text: joined(warnings, ' ') } as const]),
      ...blocks,
      lastBlock(input),
    ],
  }
}

/** Blank, with the number of the app's own file to compare in the hall (THREATS, R11). */
function cardBlocks({ language }: PackInput): readonly Block[] {
  const words = workshopPackWords(language)
  return [
    { type: 'paragraph', text: words.mondayHow },
    ...blankThings(language, 0),
    { type: 'heading', level: 2, text: words.cardNumberTitle },
    { type: 'paragraph', text: words.numberHow },
    { type: 'blanks', labels: [words.numberFirst, words.numberLast] },
    { type: 'paragraph', text: words.trust },
  ]
}
