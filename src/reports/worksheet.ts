import { STATUSES } from '../core/answer'
import type { Fact, Item } from '../core/checklist'
import { terms } from '../words/terms'
import { worksheetWords } from '../words/worksheet'
import type { Block, ReportDocument, Text, TickBox } from './document'
import { frameDocument, warningBlocks } from './frame'
import { conditionOf, paperQuestion } from './paper-question'
import { coverLinesOf } from './plan-heading'
import { inItsLanguage, joined, makePlanReport, quoting } from './plan-report'
import type { ReportInput, WholeReport } from './report'
import { hiddenLines } from './rest-blocks'
import { sourceBlocks } from './source-blocks'

/** The blank checklist: boxes to tick and a line to write on. It holds no answer; the name stands on it where there is one. */
export function makeWorksheet(input: ReportInput): ReportDocument {
  const report = makePlanReport(input)
  const words = worksheetWords(input.language)
  const isNamed = input.assessment.name.trim() !== ''
  const title = words.title(isNamed ? input.assessment.name : input.checklist.title)
  const themes = input.checklist.themes.map(({ id, title: theme }) => ({
    theme,
    items: report.standings
      .filter(({ item, applies }) => applies && item.theme === id)
      .map(({ item }) => item),
  }))
  const asked = themes.flatMap(({ items }) => items)
  return frameDocument(input, {
    title,
    kind: words.kind,
    blocks: [
      {
        type: 'heading',
        level: 1,
        text: isNamed ? title : quoting(input, input.checklist.title, words.title),
      },
      { type: 'paragraph', tone: 'lead', text: joined(coverLinesOf(input), ' · ') },
      { type: 'paragraph', text: words.how },
      ...warningBlocks(input, words.paper),
      ...aboutBlocks(report),
      ...themes.flatMap(({ theme, items }) => themeBlocks(report, theme, items, asked)),
      ...leftOutBlocks(report),
      ...sourceBlocks(report, asked),
    ],
  })
}

/** What is already answered about the organisation is not asked again: it has decided which questions stand here. */
function aboutBlocks(report: WholeReport): readonly Block[] {
  const words = worksheetWords(report.language)
  const open = report.checklist.profile.filter(({ id }) => !report.assessment.profile.has(id))
  if (open.length === 0) return []
  return [
    { type: 'heading', level: 2, text: words.aboutYou },
    { type: 'paragraph', text: words.aboutHow },
    ...open.map((fact): Block => factGroup(report, fact)),
  ]
}

function factGroup(report: WholeReport, { id, question, help }: Fact): Block {
  const words = worksheetWords(report.language)
  const answers = [
    ['yes', words.yes],
    ['no', words.no],
    ['not-known', words.notKnown],
  ] as const
  return {
    type: 'group',
    blocks: [
      { type: 'heading', level: 3, text: inItsLanguage(report, question) },
      { type: 'paragraph', tone: 'soft', text: inItsLanguage(report, help) },
      {
        type: 'ticks',
        boxes: answers.map(([answer, label]) => ({
          name: `about--${id}--${answer}`,
          label,
          told: quoting(report, question, (text) => words.boxTold(text, label)),
        })),
      },
    ],
  }
}

function themeBlocks(
  report: WholeReport,
  title: string,
  items: readonly Item[],
  asked: readonly Item[],
): readonly Block[] {
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: inItsLanguage(report, title) },
    ...items.map((item) => questionGroup(report, item, asked.indexOf(item) + 1)),
  ]
}

function questionGroup(report: WholeReport, item: Item, number: number): Block {
  const { levels } = terms(report.language)
  const condition = conditionOf(report, item.appliesWhen, report.assessment.profile)
  // Most questions are neither: a line less for each lets one more stand on a page.
  const told = joined(
    [...(item.level === 'essential' ? [levels.essential] : []), ...(condition === null ? [] : [condition])],
    ' · ',
  )
  return paperQuestion(report, { item, number, told, boxes: answerBoxes(report, item), withNote: true })
}

function answerBoxes(report: WholeReport, item: Item): readonly TickBox[] {
  const words = worksheetWords(report.language)
  const { answers } = terms(report.language)
  return STATUSES.filter((status) => status !== 'not-applicable' || item.alwaysApplies !== true).map(
    (status) => ({
      name: `${item.id}--${status}`,
      label: answers[status],
      told: quoting(report, item.question, (text) => words.boxTold(text, answers[status])),
    }),
  )
}

function leftOutBlocks(report: WholeReport): readonly Block[] {
  const words = worksheetWords(report.language)
  const lines: readonly Text[] = hiddenLines(report)
  if (lines.length === 0) return []
  return [
    { type: 'heading', level: 2, text: words.leftOut },
    { type: 'paragraph', text: words.leftOutHow },
    { type: 'list', items: lines },
  ]
}
