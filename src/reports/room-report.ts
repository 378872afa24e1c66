import { mostMissed, type ItemCounts } from '../core/branches'
import type { Checklist } from '../core/checklist'
import type { PlainDate } from '../core/dates'
import type { Release } from '../core/release'
import type { RoomItem } from '../core/room'
import { disagreementsIn } from '../core/room-view'
import { formatDate } from '../words/dates'
import { tagOf, type Language } from '../words/language'
import { cutForQuoting } from '../words/quoted'
import { reportWords } from '../words/report'
import { roomWords } from '../words/room'
import { countsTable, guidanceBlocks } from './counts-blocks'
import type { Block, ReportDocument } from './document'
import { lastBlock } from './frame'
import { foreignLine } from './plan-heading'
import { inItsLanguage, quoting } from './plan-report'

/** What a report on a workshop's answers is made of: counts, and nothing of any one group. */
export interface RoomReportInput {
  readonly checklist: Checklist
  readonly isOurs: boolean
  readonly groups: number
  /** In checklist order. */
  readonly items: readonly RoomItem[]
  readonly today: PlainDate
  readonly language: Language
  readonly release: Release
}

/** Further down they hardly disagree. */
export const MOST_TOLD = 10

export function makeRoomReport(input: RoomReportInput): ReportDocument {
  const { checklist, isOurs, groups, today, language, release } = input
  const words = roomWords(language)
  const report = reportWords(language)
  const day = formatDate(language, today)
  const foreign = isOurs ? [] : [foreignLine(input, cutForQuoting(checklist.title))]
  const made = quoting(
    input,
    checklist.title,
    (title) => `${report.made(title, checklist.version, day)} · ${words.groups(groups)}`,
  )
  return {
    title: words.title,
    subject: report.subject(checklist.title, checklist.version),
    language: tagOf(language),
    date: today,
    header: words.header(checklist.title),
    footer: report.footer(day, formatDate(language, release.builtOn)),
    ...(foreign[0] === undefined ? {} : { notice: foreign[0] }),
    pageLabel: report.page,
    blocks: [
      { type: 'heading', level: 1, text: words.title },
      { type: 'paragraph', tone: 'lead', text: made },
      ...[...foreign, words.sensitive].map((text): Block => ({ type: 'callout', text })),
      { type: 'paragraph', text: words.countsHow },
      ...gapBlocks(input),
      ...disagreementBlocks(input),
      ...themeBlocks(input),
      ...guidanceBlocks(input),
      lastBlock(input),
    ],
  }
}

/** A code does not tell what is hidden from what does not apply. */
export function countsOf(items: readonly RoomItem[]): readonly ItemCounts[] {
  return items.map(({ item, counts }) => ({ item, counts: { ...counts, hidden: 0 } }))
}

function gapBlocks(input: RoomReportInput): readonly Block[] {
  const words = roomWords(input.language)
  const missed = mostMissed(countsOf(input.items.filter(({ item }) => item.level === 'essential')))
  return [
    { type: 'heading', level: 2, text: words.gaps },
    missed.length === 0 ? { type: 'paragraph', text: words.gapsNone } : countsTable(input, missed),
  ]
}

function disagreementBlocks(input: RoomReportInput): readonly Block[] {
  const words = roomWords(input.language)
  const apart = disagreementsIn(input.items, input.groups).slice(0, MOST_TOLD)
  return [
    { type: 'heading', level: 2, text: words.disagreements },
    {
      type: 'paragraph',
      text: apart.length === 0 ? words.disagreementsNone : words.disagreementsHow,
    },
    ...(apart.length === 0 ? [] : [countsTable(input, countsOf(apart))]),
  ]
}

function themeBlocks(input: RoomReportInput): readonly Block[] {
  return input.checklist.themes.flatMap(({ id, title }): readonly Block[] => {
    const own = input.items.filter(({ item }) => item.theme === id)
    if (own.length === 0) return []
    return [
      { type: 'heading', level: 2, text: inItsLanguage(input, title) },
      countsTable(input, countsOf(own)),
    ]
  })
}
