import { isOpen } from '../core/action'
import type { Item } from '../core/checklist'
import { formatDate, formatDateWithWeekday } from '../words/dates'
import { reportWords } from '../words/report'
import { actionBlocks } from './action-blocks'
import type { Block, ReportDocument } from './document'
import { helpNowBlocks } from './help-now'
import { madeFrom, nameOf, warningsOf } from './plan-heading'
import { makePlanReport, type ActionPlanInput, type PlanReport } from './plan-report'
import { restBlocks } from './rest-blocks'
import { resultBlocks, themeBlocks } from './result-blocks'
import { sourceBlocks } from './source-blocks'

/** The whole plan: where one stands, what to do in order, what is left out and why, and whom to tell when it goes wrong. */
export function makeActionPlanDocument(input: ActionPlanInput): ReportDocument {
  const report = makePlanReport(input)
  const { checklist, language, today, isOurs } = input
  const words = reportWords(language)
  const name = nameOf(input)
  const day = formatDate(language, today)
  return {
    title: words.title(name),
    subject: words.subject(checklist.title, checklist.version),
    language,
    date: today,
    header: isOurs ? words.header(name) : words.foreignHeader(checklist.title, name),
    footer: isOurs ? words.footer(day) : words.foreignFooter(day),
    pageLabel: words.page,
    blocks: [
      { type: 'heading', level: 1, text: words.title(name) },
      ...titleBlocks(report),
      ...resultBlocks(report),
      ...themeBlocks(report),
      ...actionBlocks(report),
      ...restBlocks(report),
      ...helpNowBlocks(input),
      ...sourceBlocks(report, citedItems(report)),
    ],
  }
}

/** What has to be said before anything else. */
function titleBlocks(report: PlanReport): readonly Block[] {
  const { assessment, language } = report
  const words = reportWords(language)
  const { pollingDay } = assessment.plan
  return [
    { type: 'paragraph', tone: 'lead', text: madeFrom(report) },
    ...(pollingDay === undefined
      ? []
      : [
          { type: 'paragraph', text: words.pollingDay(formatDateWithWeekday(language, pollingDay)) } as const,
        ]),
    ...[...warningsOf(report), words.sensitive].map((text): Block => ({ type: 'callout', text })),
  ]
}

/** Items whose sources the document names. */
function citedItems({ plan }: PlanReport): readonly Item[] {
  return plan.actions.filter(isOpen).map(({ item }) => item)
}
