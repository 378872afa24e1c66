import { isOpen, type Action } from '../core/action'
import { exportWords } from '../words/exports'
import { tagOf } from '../words/language'
import { reportWords } from '../words/report'
import { glanceBlocks, notes, timing } from './action-blocks'
import { titleText } from './action-words'
import type { Block, ListItem, ReportDocument, Text } from './document'
import { coverLinesOf, nameOf, warningsOf } from './plan-heading'
import type { PlanReport } from './plan-report'
import { restBlocks } from './rest-blocks'
import { resultBlocks } from './result-blocks'
import { sourceBlocks } from './source-blocks'

/** The plan without how each thing is done, to paste into a letter or a mail: what, when, who, and what is left out. */
export function makePlanBrief(report: PlanReport): Pick<ReportDocument, 'language' | 'blocks'> {
  const open = report.plan.actions.filter(isOpen)
  return {
    language: tagOf(report.language),
    blocks: [
      ...titleBlocks(report),
      ...resultBlocks(report),
      ...glanceBlocks(report, open),
      ...detailBlocks(report, open),
      ...restBlocks(report),
      ...sourceBlocks(
        report,
        open.map(({ item }) => item),
      ),
    ],
  }
}

/** Whose plan it is, of which day, and what has to be said before anything else. */
function titleBlocks(report: PlanReport): readonly Block[] {
  const words = reportWords(report.language)
  const [made = '', ...more] = coverLinesOf(report)
  return [
    { type: 'heading', level: 1, text: words.title(nameOf(report)) },
    { type: 'paragraph', tone: 'lead', text: made },
    ...more.map((text): Block => ({ type: 'paragraph', text })),
    ...[...warningsOf(report), words.sensitive].map((text): Block => ({ type: 'callout', text })),
  ]
}

/** What polling day means for an action, and what was noted with it, where the copy has it. */
function detailBlocks(report: PlanReport, open: readonly Action[]): readonly Block[] {
  const words = reportWords(report.language)
  const items = open.flatMap((action, index): readonly ListItem[] => {
    const texts = [...timing(report, action), ...notes(report, action)].flatMap(textOf)
    const text = titleText(report, action, { say: (title) => words.numbered(index + 1, title) })
    return texts.length === 0 ? [] : [{ text, items: texts }]
  })
  if (items.length === 0) return []
  return [
    { type: 'heading', level: 2, text: exportWords(report.language).details },
    { type: 'list', items },
  ]
}

function textOf(block: Block): readonly Text[] {
  return block.type === 'paragraph' ? [block.text] : []
}
