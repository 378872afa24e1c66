import { isOpen, type Action } from '../core/action'
import { boardWords } from '../words/board'
import { cutAtWord } from '../words/quoted'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import { actionTable } from './action-table'
import { askBlocks } from './board-asks'
import { pagesNeeded } from './board-room'
import { threatBlocks } from './board-threats'
import type { Block, ReportDocument, Text } from './document'
import { frameDocument, lastBlock, warningBlocks } from './frame'
import { coverLinesOf, nameOf } from './plan-heading'
import { asRuns, inItsLanguage, joined, makePlanReport } from './plan-report'
import type { ReportInput, WholeReport } from './report'
import { resultBlocks } from './result-blocks'
import { shortSourceBlocks } from './source-blocks'

const MOST_ACTIONS = 6
const LONG_MARKING = 20

/** How much is told. Two pages hold it, whatever the checklist and however long its texts are. */
export interface Thrift {
  readonly threats: number
  readonly dropped: number
  /** Attacks replayed. */
  readonly replays: number
  /** Sources named. */
  readonly sources: number
  /** Characters of a reason or an action. */
  readonly longest: number
}

/** From the most that is wanted to the least that still is a summary. */
const STEPS: readonly [Thrift, ...Thrift[]] = [
  { threats: 4, dropped: 4, replays: 4, sources: 30, longest: 200 },
  { threats: 4, dropped: 3, replays: 2, sources: 9, longest: 200 },
  { threats: 4, dropped: 3, replays: 2, sources: 5, longest: 200 },
  { threats: 4, dropped: 3, replays: 1, sources: 3, longest: 160 },
  { threats: 4, dropped: 2, replays: 1, sources: 2, longest: 120 },
  { threats: 3, dropped: 2, replays: 0, sources: 6, longest: 100 },
  { threats: 2, dropped: 1, replays: 0, sources: 4, longest: 70 },
  { threats: 1, dropped: 0, replays: 0, sources: 2, longest: 40 },
]

/** Two pages: where we stand and why, what could hurt us, what to do, what was decided against, what is asked. */
export function makeBoardSummary(input: ReportInput): ReportDocument {
  const report = makePlanReport(input)
  const words = boardWords(input.language)
  const tries = STEPS.map((thrift) => blocksOf(report, thrift))
  const blocks =
    tries.find((some) => pagesNeeded([...some, lastBlock(report)], marginOf(report)) <= 2) ??
    tries.at(-1) ??
    []
  return frameDocument(input, { title: words.title(nameOf(input)), kind: words.kind, blocks })
}

/** Points that a stranger's checklist and a long marking take from each page: lines at its foot and head. */
function marginOf({ isOurs, marking }: WholeReport): number {
  return (isOurs ? 0 : 30) + (marking.length > LONG_MARKING ? 36 : 0)
}

function blocksOf(report: WholeReport, thrift: Thrift): readonly Block[] {
  const words = boardWords(report.language)
  const open = report.plan.actions.filter(isOpen)
  const first = open.slice(0, MOST_ACTIONS)
  return [
    { type: 'heading', level: 1, text: words.kind },
    { type: 'paragraph', tone: 'lead', text: [{ text: nameOf(report), bold: true }] },
    { type: 'paragraph', text: joined(coverLinesOf(report), ' · ') },
    ...warningBlocks(report),
    ...resultBlocks(report, 'counted'),
    ...threatBlocks(report, thrift),
    ...toDoBlocks(report, first, open.slice(MOST_ACTIONS), thrift),
    ...droppedBlocks(report, thrift),
    ...askBlocks(report, first),
    { type: 'blanks', labels: [words.preparedBy, words.agreedBy, words.date] },
    ...shortSourceBlocks(
      report,
      first.map(({ item }) => item),
      thrift.sources,
    ),
  ]
}

function toDoBlocks(
  report: WholeReport,
  first: readonly Action[],
  rest: readonly Action[],
  { longest }: Thrift,
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
    actionTable(report, first, { longest }),
    ...(rest.length === 0
      ? []
      : [{ type: 'paragraph', text: words.restOfPlan(rest.length, hours(left)) } as const]),
  ]
}

function droppedBlocks(report: WholeReport, thrift: Thrift): readonly Block[] {
  const words = boardWords(report.language)
  const dropped = report.plan.actions.filter(({ state }) => state === 'dropped')
  const more = dropped.length - thrift.dropped
  return [
    { type: 'heading', level: 2, text: words.dropped },
    ...(dropped.length === 0
      ? [{ type: 'paragraph', text: words.noneDropped } as const]
      : [
          {
            type: 'list',
            items: [
              ...dropped.slice(0, thrift.dropped).map((action) => droppedLine(report, action, thrift)),
              ...(more > 0 ? [words.more(more)] : []),
            ],
          } as const,
        ]),
  ]
}

function droppedLine(report: WholeReport, { item, entry }: Action, { longest }: Thrift): Text {
  const reason = entry?.note ?? reportWords(report.language).reasonLeftOut
  const action = cutAtWord(item.action, longest)
  return [...asRuns(inItsLanguage(report, action)), ` (${cutAtWord(reason, longest)})`]
}
