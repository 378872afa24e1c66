import { isOpen } from '../core/action'
import type { Item } from '../core/checklist'
import type { FullPlanWish, Section } from '../core/report-wish'
import { reportWords } from '../words/report'
import { actionBlocks } from './action-blocks'
import { answerBlocks } from './answer-blocks'
import type { Block, ReportDocument } from './document'
import { exposureBlocks } from './exposure-blocks'
import { frameDocument, warningBlocks } from './frame'
import { coverLinesOf, nameOf } from './plan-heading'
import { frameworkBlocks } from './framework-blocks'
import { helpNowBlocks } from './help-now'
import { makePlanReport } from './plan-report'
import type { ReportInput, WholeReport } from './report'
import { replayBlocks } from './replay-blocks'
import { restBlocks } from './rest-blocks'
import { resultBlocks, themeBlocks } from './result-blocks'
import { sourceBlocks } from './source-blocks'
import { timelineBlocks } from './timeline-blocks'

/** The whole plan: where one stands, what to do in order, what is left out and why, and whom to tell when it goes wrong. */
export function makeFullPlan(input: ReportInput, { sections, attach }: FullPlanWish): ReportDocument {
  const report = makePlanReport(input)
  const words = reportWords(input.language)
  const title = words.title(nameOf(input))
  const parts = ORDER.filter(([section]) => sections.has(section)).flatMap(([, make]) => make(report))
  return frameDocument(input, {
    title,
    kind: words.plan,
    blocks: [
      { type: 'cover', title, lines: coverLinesOf(input) },
      ...warningBlocks(input),
      { type: 'heading', level: 2, text: words.contents },
      { type: 'contents', depth: 1 },
      ...startingOnPage(parts),
      ...(attach ? answerBlocks(report) : []),
      ...sourceBlocks(report, citedItems(report)),
    ],
  })
}

const ORDER: readonly (readonly [Section, (report: WholeReport) => readonly Block[]])[] = [
  ['result', resultBlocks],
  ['themes', themeBlocks],
  ['timeline', timelineBlocks],
  ['help-now', helpNowBlocks],
  ['actions', actionBlocks],
  ['rest', restBlocks],
  ['frameworks', frameworkBlocks],
  ['replay', replayBlocks],
  ['exposure', exposureBlocks],
]

/** The cover and the contents have the first page for themselves. */
function startingOnPage(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) =>
    index === 0 && block.type === 'heading' ? { ...block, newPage: true } : block,
  )
}

/** Items whose sources the document names. */
function citedItems({ plan }: WholeReport): readonly Item[] {
  return plan.actions.filter(isOpen).map(({ item }) => item)
}
