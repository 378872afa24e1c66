import { isOpen } from '../core/action'
import type { Item } from '../core/checklist'
import { formatDate } from '../words/dates'
import { reportWords } from '../words/report'
import { actionBlocks } from './action-blocks'
import type { ReportDocument } from './document'
import { helpNowBlocks } from './help-now'
import { makePlanReport, type ActionPlanInput, type PlanReport } from './plan-report'
import { restBlocks } from './rest-blocks'
import { resultBlocks, themeBlocks } from './result-blocks'
import { sourceBlocks } from './source-blocks'
import { shownName, titleBlocks } from './title-blocks'

/** The whole plan: where one stands, what to do in order, what is left out and why, and whom to tell when it goes wrong. */
export function makeActionPlanDocument(input: ActionPlanInput): ReportDocument {
  const report = makePlanReport(input)
  const { checklist, language, today, isOurs } = input
  const words = reportWords(language)
  const name = shownName(input)
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

/** Items whose sources the document names. */
function citedItems({ plan }: PlanReport): readonly Item[] {
  return plan.actions.filter(isOpen).map(({ item }) => item)
}
