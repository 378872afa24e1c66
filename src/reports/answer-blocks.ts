import type { Answer } from '../core/answer'
import type { PlanEntry } from '../core/assessment'
import type { Item } from '../core/checklist'
import { formatDate } from '../words/dates'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import type { Block, Text } from './document'
import { asRuns, inItsLanguage, labelled } from './plan-report'
import type { WholeReport } from './report'

/** All that an assessment inside the file holds, so that it never holds more than the pages show. */
export function answerBlocks(report: WholeReport): readonly Block[] {
  const words = reportWords(report.language)
  return [
    { type: 'heading', level: 2, text: words.everyAnswer, newPage: true },
    { type: 'callout', text: words.attachmentMeans },
    ...settings(report),
    ...factTable(report),
    ...report.checklist.themes.flatMap(({ id, title }) => themeTable(report, id, title)),
    ...ownFigures(report),
  ]
}

/** What the plan is worked out from. */
function settings({ assessment, language }: WholeReport): readonly Block[] {
  const words = reportWords(language)
  const { start, pollingDay, hoursPerWeek, freezeDays } = assessment.plan
  const lines = [
    ...(start === undefined ? [] : [words.startDay(formatDate(language, start))]),
    ...(pollingDay === undefined ? [] : [words.pollingDay(formatDate(language, pollingDay))]),
    ...(hoursPerWeek === undefined ? [] : [words.hoursAWeek(hoursPerWeek)]),
    ...(freezeDays === undefined ? [] : [words.freezeDays(freezeDays)]),
  ]
  return lines.length === 0 ? [] : [{ type: 'list', items: lines }]
}

function factTable(report: WholeReport): readonly Block[] {
  const words = reportWords(report.language)
  const { profile } = report.assessment
  const known = report.checklist.profile.filter(({ id }) => profile.has(id))
  if (known.length === 0) return []
  return [
    { type: 'heading', level: 3, text: words.aboutYou },
    {
      type: 'table',
      columns: [
        { title: words.question, weight: 5, rowHeader: true },
        { title: words.answer, weight: 1 },
      ],
      rows: known.map(({ id, question }): readonly Text[] => [
        inItsLanguage(report, question),
        profile.get(id) === true ? words.yes : words.no,
      ]),
    },
  ]
}

/** Every question of a theme, whether it was asked or not: an answer may be there from before. */
function themeTable(report: WholeReport, theme: string, title: string): readonly Block[] {
  const words = reportWords(report.language)
  const standings = report.standings.filter(({ item }) => item.theme === theme)
  if (standings.length === 0) return []
  return [
    { type: 'heading', level: 3, text: inItsLanguage(report, title) },
    {
      type: 'table',
      columns: [
        { title: words.question, weight: 5, rowHeader: true },
        { title: words.answer, weight: 2 },
      ],
      rows: standings.map(({ item, applies, answer }): readonly Text[] => [
        inItsLanguage(report, item.question),
        answerText(report, answer, applies),
      ]),
    },
    ...standings.flatMap(({ item, answer }) => writtenWith(report, item, answer)),
  ]
}

/** The status as it is stored, which is what the file holds. */
function answerText({ language }: WholeReport, answer: Answer | undefined, applies: boolean): string {
  const words = reportWords(language)
  const { statuses } = terms(language)
  return [
    statuses[answer?.status ?? 'unanswered'],
    ...(answer?.confirm === true ? [words.toConfirmShort] : []),
    ...(applies ? [] : [words.leftOut]),
  ].join(', ')
}

/** Below the table: a note may be longer than a row. */
function writtenWith(report: WholeReport, item: Item, answer: Answer | undefined): readonly Block[] {
  const words = reportWords(report.language)
  const written = [
    [words.note, answer?.note],
    [words.evidenceNoted, answer?.evidence],
    [words.reason, answer?.reason],
  ] as const
  const lines = written.flatMap(([label, text]): readonly Text[] =>
    text === undefined ? [] : [[{ text: `${label} `, bold: true }, text]],
  )
  if (lines.length === 0) return []
  return [
    { type: 'paragraph', text: labelled(report, words.about, item.question) },
    { type: 'list', items: lines },
  ]
}

/** What somebody typed into the plan. An action without such words is the checklist's own. */
function ownFigures(report: WholeReport): readonly Block[] {
  const words = reportWords(report.language)
  const { actions } = report.assessment.plan
  const planned = report.checklist.items.flatMap((item) => {
    const entry = actions.get(item.id)
    return entry === undefined ? [] : [{ item, entry }]
  })
  if (planned.length === 0) return []
  return [
    { type: 'heading', level: 3, text: words.typedIntoPlan },
    {
      type: 'list',
      items: planned.map(({ item, entry }): Text => [
        ...asRuns(inItsLanguage(report, item.action)),
        ` ${entryText(report, entry)}`,
      ]),
    },
  ]
}

function entryText({ language }: WholeReport, entry: PlanEntry): string {
  const words = reportWords(language)
  const { hours, states } = terms(language)
  return [
    ...(entry.owner === undefined ? [] : [words.ownedBy(entry.owner)]),
    ...(entry.due === undefined ? [] : [words.dueOn(formatDate(language, entry.due))]),
    ...(entry.hours === undefined ? [] : [hours(entry.hours)]),
    ...(entry.state === undefined ? [] : [states[entry.state].toLowerCase()]),
    ...(entry.note === undefined ? [] : [`${words.note} ${entry.note}`]),
  ].join(' · ')
}
