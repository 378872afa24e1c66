import { isOpen, type Action } from '../core/action'
import { boardWords } from '../words/board'
import { cutAtWord } from '../words/quoted'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import { actionTable } from './action-table'
import { askBlocks } from './board-asks'
import { threatBlocks } from './board-threats'
import type { Block, ReportDocument, Text } from './document'
import { coverLinesOf, frameDocument, nameOf, warningsOf } from './frame'
import { asRuns, inItsLanguage, makePlanReport } from './plan-report'
import type { ReportInput, WholeReport } from './report'
import { resultBlocks } from './result-blocks'
import { shortSourceBlocks } from './source-blocks'

/** What is shown at most, so that two pages hold it whatever the checklist. */
const MOST_ACTIONS = 6
const MOST_DROPPED = 3
/** Characters of a decision's reason. */
const LONGEST_REASON = 110

/** Two pages: where we stand and why, what could hurt us, what to do, what was decided against, what is asked. */
export function makeBoardSummary(input: ReportInput): ReportDocument {
  const report = makePlanReport(input)
  const words = boardWords(input.language)
  const title = words.title(nameOf(input))
  const open = report.plan.actions.filter(isOpen)
  const first = open.slice(0, MOST_ACTIONS)
  return frameDocument(input, {
    title,
    kind: words.kind,
    blocks: [
      { type: 'heading', level: 1, text: title },
      { type: 'paragraph', text: coverLinesOf(input).join(' · ') },
      ...warningsOf(input),
      ...resultBlocks(report, 'counted'),
      ...threatBlocks(report),
      ...toDoBlocks(report, first, open.slice(MOST_ACTIONS)),
      ...droppedBlocks(report),
      ...askBlocks(report, first),
      { type: 'blanks', labels: [words.preparedBy, words.agreedBy, words.date] },
      ...shortSourceBlocks(
        report,
        first.map(({ item }) => item),
      ),
    ],
  })
}

function toDoBlocks(
  report: WholeReport,
  first: readonly Action[],
  rest: readonly Action[],
): readonly Block[] {
  const words = boardWords(report.language)
  const { hours } = terms(report.language)
  if (first.length === 0) {
    const text = report.plan.notAsked.length === 0 ? words.nothingToDo : words.nothingKnown
    return [
      { type: 'heading', level: 2, text: reportWords(report.language).whatToDo },
      { type: 'paragraph', text },
    ]
  }
  const left = rest.reduce((sum, action) => sum + action.hours, 0)
  return [
    {
      type: 'heading',
      level: 2,
      text: rest.length === 0 ? words.toDo(first.length) : words.toDoFirst(first.length),
    },
    actionTable(report, first),
    ...(rest.length === 0
      ? []
      : [{ type: 'paragraph', text: words.restOfPlan(rest.length, hours(left)) } as const]),
  ]
}

function droppedBlocks(report: WholeReport): readonly Block[] {
  const words = boardWords(report.language)
  const dropped = report.plan.actions.filter(({ state }) => state === 'dropped')
  const more = dropped.length - MOST_DROPPED
  const setAside = report.ownCoverage.setAside
  return [
    { type: 'heading', level: 2, text: words.dropped },
    ...(dropped.length === 0
      ? [{ type: 'paragraph', text: words.noneDropped } as const]
      : [
          {
            type: 'list',
            items: [
              ...dropped.slice(0, MOST_DROPPED).map((action) => droppedLine(report, action)),
              ...(more > 0 ? [words.more(more)] : []),
            ],
          } as const,
        ]),
    ...(setAside === 0 ? [] : [{ type: 'paragraph', text: words.setAside(setAside) } as const]),
  ]
}

function droppedLine(report: WholeReport, { item, entry }: Action): Text {
  const reason = entry?.note ?? reportWords(report.language).reasonLeftOut
  const action = cutAtWord(item.action, LONGEST_REASON)
  return [...asRuns(inItsLanguage(report, action)), ` (${cutAtWord(reason, LONGEST_REASON)})`]
}
