import { mostMissed, type ComparedBranches, type CountedPeople, type ItemCounts } from '../core/branches'
import type { PlainDate } from '../core/dates'
import { percentOfShare } from '../core/history'
import { percentagesOf, type Counts, type Score } from '../core/score'
import { titleOfTheme } from '../core/summary'
import { appWords } from '../words/app'
import type { LabelledBranch } from '../words/branch-labels'
import { branchesWords } from '../words/branches'
import { formatDate } from '../words/dates'
import type { Language } from '../words/language'
import { terms } from '../words/terms'

/** What a report on several files is made of. The key of aliases is not in it. */
export interface BranchReportInput {
  readonly group: ComparedBranches | CountedPeople
  /** In the order they are shown; none where people are counted. */
  readonly rows: readonly LabelledBranch[]
  readonly today: PlainDate
  readonly language: Language
}

/** Words and numbers in rows, the first of them the header. Nothing is escaped: each format does that in its own way. */
export interface Sheet {
  readonly title: string
  readonly rows: readonly (readonly (string | number)[])[]
  /** Below the table: whose words these are, where they are not ours. */
  readonly notes: readonly string[]
}

type Sheets = readonly [Sheet, ...Sheet[]]

/**
 * The comparison as plain tables. A format with one table takes the first: a row a branch, or for people a row a
 * question. Whole percentages, rounded down; empty where nothing applies.
 */
export function branchSheets(input: BranchReportInput): Sheets {
  const { group, language } = input
  const words = branchesWords(language)
  const sheet = (title: string, rows: Sheet['rows']): Sheet => ({ title, rows, notes: foreignNotes(input) })
  if (group.kind === 'counted') return [sheet(words.counts, countRows(language, group.items))]
  return [
    sheet(words.byTheme, branchRows(input)),
    sheet(words.essentials, countRows(language, mostMissed(group.essentials))),
    sheet(words.spread, spreadRows(language, group)),
  ]
}

/** What is counted of a question, in the order of the columns. */
export function countedAnswers(
  language: Language,
): readonly { readonly title: string; readonly count: (counts: Counts) => number }[] {
  const { statuses } = terms(language)
  const { notKnown } = branchesWords(language)
  return [
    { title: statuses['in-place'], count: (counts) => counts['in-place'] },
    { title: statuses.partly, count: ({ partly }) => partly },
    { title: statuses['not-in-place'], count: (counts) => counts['not-in-place'] },
    { title: notKnown, count: (counts) => counts['not-sure'] + counts.unanswered },
    { title: statuses['not-applicable'], count: (counts) => counts['not-applicable'] },
  ]
}

function branchRows({ group, rows, language }: BranchReportInput): Sheet['rows'] {
  const words = branchesWords(language)
  const titles = (rows[0]?.branch.themes ?? []).map(({ id }) => titleOfTheme(group.checklist, id))
  const columns = [words.inPlace, ...titles].flatMap((title) => [words.atLeast(title), words.atMost(title)])
  return [
    [words.branch, words.rating, ...columns],
    ...rows.map(({ label, branch }) => [
      label,
      words.ratingOf(branch),
      ...[branch.score, ...branch.themes.map(({ score }) => score)].flatMap(rangeCells),
    ]),
  ]
}

function spreadRows(language: Language, { checklist, themes }: ComparedBranches): Sheet['rows'] {
  const words = branchesWords(language)
  return [
    [words.theme, `${words.lowest} %`, `${words.middle} %`, `${words.highest} %`],
    ...themes.map(({ id, spread }) => [
      titleOfTheme(checklist, id),
      ...(spread === null
        ? ['', '', '']
        : [spread.lowest, spread.median, spread.highest].map(percentOfShare)),
    ]),
  ]
}

function foreignNotes({ group, today, language }: BranchReportInput): readonly string[] {
  const { foreignLoaded } = appWords(language)
  return group.isOurs ? [] : [foreignLoaded(group.checklist.title, formatDate(language, today))]
}

function rangeCells(score: Score): readonly (number | string)[] {
  const percentages = percentagesOf(score)
  return percentages === null ? ['', ''] : [percentages.low, percentages.high]
}

function countRows(language: Language, items: readonly ItemCounts[]): Sheet['rows'] {
  const answers = countedAnswers(language)
  return [
    [branchesWords(language).question, ...answers.map(({ title }) => title)],
    ...items.map(({ item, counts }) => [item.question, ...answers.map(({ count }) => count(counts))]),
  ]
}
