import { isOpen } from '../core/action'
import type { Item } from '../core/checklist'
import type { FullPlanWish } from '../core/report-wish'
import { appWords } from '../words/app'
import { formatDate, formatDateWithWeekday } from '../words/dates'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import { actionBlocks } from './action-blocks'
import type { Block, ReportDocument } from './document'
import { helpNowBlocks } from './help-now'
import { makePlanReport, type ActionPlanInput, type PlanReport } from './plan-report'
import type { ReportInput } from './report'
import { restBlocks } from './rest-blocks'
import { resultBlocks, themeBlocks } from './result-blocks'
import { sourceBlocks } from './source-blocks'

/** The whole plan: where one stands, what to do in order, what is left out and why, and whom to tell when it goes wrong. */
export function makeFullPlan(input: ReportInput, { sections }: FullPlanWish): ReportDocument {
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
      ...(sections.has('result') ? resultBlocks(report) : []),
      ...(sections.has('themes') ? themeBlocks(report) : []),
      ...(sections.has('actions') ? actionBlocks(report) : []),
      ...(sections.has('rest') ? restBlocks(report) : []),
      ...(sections.has('help-now') ? helpNowBlocks(input) : []),
      ...sourceBlocks(report, citedItems(report)),
    ],
  }
}

/** What has to be said before anything else. */
function titleBlocks({ checklist, assessment, language, today, isOurs }: PlanReport): readonly Block[] {
  const words = reportWords(language)
  const app = appWords(language)
  const { pollingDay } = assessment.plan
  const day = formatDate(language, today)
  const warnings = [
    ...(isOurs ? [] : [app.foreignLoaded(checklist.title, day)]),
    ...(checklist.reviewBy < today ? [app.reviewDue(formatDate(language, checklist.released))] : []),
    words.sensitive,
  ]
  const made = words.made(checklist.title, checklist.version, day)
  return [
    { type: 'paragraph', tone: 'lead', text: made },
    ...(pollingDay === undefined
      ? []
      : [
          { type: 'paragraph', text: words.pollingDay(formatDateWithWeekday(language, pollingDay)) } as const,
        ]),
    ...warnings.map((text): Block => ({ type: 'callout', text })),
  ]
}

function nameOf({ assessment, language }: ActionPlanInput): string {
  return assessment.name.trim() === '' ? terms(language).unnamed : assessment.name
}

/** Items whose sources the document names. */
function citedItems({ plan }: PlanReport): readonly Item[] {
  return plan.actions.filter(isOpen).map(({ item }) => item)
}
