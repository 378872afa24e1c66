import { mostMissed, type ComparedBranches, type CountedPeople } from '../core/branches'
import { percentOfShare } from '../core/history'
import type { Release } from '../core/release'
import { titleOfTheme } from '../core/summary'
import { appWords } from '../words/app'
import { branchesWords } from '../words/branches'
import { formatDate } from '../words/dates'
import { tagOf } from '../words/language'
import { cutForQuoting } from '../words/quoted'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import type { BranchReportInput } from './branch-sheets'
import { countsTable, guidanceBlocks } from './counts-blocks'
import type { Block, ReportDocument, Text } from './document'
import { lastBlock } from './frame'
import { inItsLanguage, quoting, quotingAll } from './plan-report'
import { foreignLine } from './plan-heading'

/** With which Hustings it is made: every report says so. */
export type ReleasedBranchInput = BranchReportInput & { readonly release: Release }

interface BranchReport extends BranchReportInput {
  readonly group: ComparedBranches
}

/** Themes that stand beside each other on one page. */
const THEMES_ABREAST = 9

export function makeBranchDocument(input: ReleasedBranchInput): ReportDocument {
  const { group, language, today, release } = input
  const { checklist, isOurs } = group
  const words = branchesWords(language)
  const report = reportWords(language)
  const day = formatDate(language, today)
  return {
    title: words.title,
    subject: words.subject(checklist.title, checklist.version),
    language: tagOf(language),
    date: today,
    header: words.header(checklist.title),
    footer: report.footer(day, formatDate(language, release.builtOn)),
    ...(isOurs
      ? {}
      : { notice: foreignLine({ checklist, language, today }, cutForQuoting(checklist.title)) }),
    pageLabel: report.page,
    blocks: [
      { type: 'heading', level: 1, text: words.title },
      ...openingBlocks(input),
      ...(group.kind === 'compared' ? comparedBlocks({ ...input, group }) : countedBlocks(input, group)),
      ...headOfficeBlocks(input),
      ...guidanceBlocks({ ...input.group, language: input.language }),
      lastBlock(input),
    ],
  }
}

/** What has to be said before any number. */
function openingBlocks({ group, language, today }: BranchReportInput): readonly Block[] {
  const { checklist, isOurs, common, headOffice, otherwiseLeftOut, movedFrom } = group
  const words = branchesWords(language)
  const app = appWords(language)
  const day = formatDate(language, today)
  const count = group.kind === 'compared' ? words.branches(group.branches.length) : words.people(group.files)
  const warnings = [
    ...(isOurs ? [] : [foreignLine({ checklist, language, today }, checklist.title)]),
    ...(checklist.reviewBy < today ? [app.reviewDue(formatDate(language, checklist.released))] : []),
    group.kind === 'compared' ? words.sensitive : words.sensitivePeople,
  ]
  const asked = [
    common.length === 0 ? words.noneCompared : words.compared(common.length),
    ...(headOffice.length === 0 ? [] : [words.headOffice(headOffice.length)]),
    ...(otherwiseLeftOut.length === 0 ? [] : [words.leftOut(otherwiseLeftOut.length)]),
    ...(movedFrom.length === 0 ? [] : [words.movedFrom(terms(language).list(movedFrom), checklist.version)]),
    words.selfReported,
  ]
  const made = quoting(
    { checklist, language },
    checklist.title,
    (title) => `${reportWords(language).made(title, checklist.version, day)} · ${count}`,
  )
  return [
    { type: 'paragraph', tone: 'lead', text: made },
    ...warnings.map((text): Block => ({ type: 'callout', text })),
    { type: 'paragraph', text: asked.join(' ') },
  ]
}

function comparedBlocks(report: BranchReport): readonly Block[] {
  if (report.group.common.length === 0) return []
  return [
    ...ratingBlocks(report),
    ...themeBlocks(report),
    ...essentialBlocks(report),
    ...spreadBlocks(report),
  ]
}

function ratingBlocks({ rows, language }: BranchReport): readonly Block[] {
  const words = branchesWords(language)
  return [
    { type: 'heading', level: 2, text: words.ratings },
    { type: 'paragraph', text: words.ratingsHow },
    {
      type: 'table',
      columns: [
        { title: words.branch, weight: 3, rowHeader: true },
        { title: words.rating, weight: 4 },
        { title: words.inPlace, weight: 2, align: 'right' },
      ],
      rows: rows.map(({ label, branch }): readonly Text[] => [
        label,
        words.ratingOf(branch),
        words.share(branch.score),
      ]),
    },
  ]
}

/** Columns are numbered, and their names stand above the table: titles of themes are longer than columns are wide. */
function themeBlocks({ group, rows, language }: BranchReport): readonly Block[] {
  const words = branchesWords(language)
  const titles = group.themes.map(({ id }) => titleOfTheme(group.checklist, id))
  const starts = titles.map((_, index) => index).filter((index) => index % THEMES_ABREAST === 0)
  return [
    { type: 'heading', level: 2, text: words.byTheme },
    { type: 'paragraph', text: words.byThemeHow },
    ...starts.flatMap((start): readonly Block[] => {
      const own = titles.slice(start, start + THEMES_ABREAST)
      return [
        {
          type: 'paragraph',
          text: quotingAll({ ...group, language }, own, (themes) => words.columns(themes, start + 1)),
        },
        {
          type: 'table',
          columns: [
            { title: words.branch, weight: 3, rowHeader: true },
            ...own.map((_, index) => ({
              title: String(start + index + 1),
              weight: 1.4,
              align: 'right' as const,
            })),
          ],
          rows: rows.map(({ label, branch }): readonly Text[] => [
            label,
            ...branch.themes.slice(start, start + THEMES_ABREAST).map(({ score }) => words.share(score)),
          ]),
        },
      ]
    }),
  ]
}

function essentialBlocks({ group, language }: BranchReport): readonly Block[] {
  const words = branchesWords(language)
  const missed = mostMissed(group.essentials)
  return [
    { type: 'heading', level: 2, text: words.essentials },
    missed.length === 0
      ? { type: 'paragraph', text: words.essentialsNone }
      : countsTable({ ...group, language }, missed),
  ]
}

function spreadBlocks({ group, language }: BranchReport): readonly Block[] {
  const words = branchesWords(language)
  const percent = (share: number): string => words.percent(percentOfShare(share))
  return [
    { type: 'heading', level: 2, text: words.spread },
    { type: 'paragraph', text: words.spreadHow },
    {
      type: 'table',
      columns: [
        { title: words.theme, weight: 4, rowHeader: true },
        { title: words.lowest, weight: 1, align: 'right' },
        { title: words.middle, weight: 1, align: 'right' },
        { title: words.highest, weight: 1, align: 'right' },
      ],
      rows: group.themes.map(({ id, spread }): readonly Text[] => [
        inItsLanguage({ ...group, language }, titleOfTheme(group.checklist, id)),
        ...(spread === null
          ? [words.none, words.none, words.none]
          : [percent(spread.lowest), percent(spread.median), percent(spread.highest)]),
      ]),
    },
  ]
}

function countedBlocks({ language }: BranchReportInput, group: CountedPeople): readonly Block[] {
  const words = branchesWords(language)
  if (group.items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: words.counts },
    { type: 'paragraph', text: words.countsHow },
    countsTable({ ...group, language }, group.items),
  ]
}

function headOfficeBlocks({ group, language }: BranchReportInput): readonly Block[] {
  if (group.headOffice.length === 0) return []
  const words = branchesWords(language)
  return [
    { type: 'heading', level: 2, text: words.headOfficeHeading },
    {
      type: 'list',
      items: group.headOffice.map(({ question }) => inItsLanguage({ ...group, language }, question)),
    },
  ]
}
