import { isOpen, type Action } from '../core/action'
import { addDays } from '../core/dates'
import { formatDate } from '../words/dates'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import type { Block, Text } from './document'
import { inItsLanguage, labelled, type PlanReport } from './plan-report'
import { basisText } from './source-blocks'

const FREEZE_DAYS = 14

/** Open actions in plan order: a table to look at, then a card for each. */
export function actionBlocks(report: PlanReport): readonly Block[] {
  const open = report.plan.actions.filter(isOpen)
  const placeOf = new Map(open.map(({ item }, index) => [item.id, index + 1]))
  return [
    ...glanceBlocks(report, open),
    ...open.map((action, index) => actionCard(report, action, index + 1, placeOf)),
  ]
}

/** How much there is to do, and a table of it; or why there is nothing. */
export function glanceBlocks(report: PlanReport, open: readonly Action[]): readonly Block[] {
  const words = reportWords(report.language)
  const heading: Block = { type: 'heading', level: 2, text: words.whatToDo }
  if (open.length === 0) {
    const text = report.plan.notAsked.length === 0 ? words.noAction : words.noActionYet
    return [heading, { type: 'paragraph', text }]
  }
  const hours = open.reduce((sum, action) => sum + action.hours, 0)
  return [
    heading,
    {
      type: 'paragraph',
      text: `${words.total(open.length, terms(report.language).hours(hours))} ${report.isOurs ? words.ownFigures : words.authorsFigures}`,
    },
    glanceTable(report, open),
  ]
}

/** The id of an action's heading, for links inside the document. */
export function actionAddress({ item }: Action): string {
  return `action-${item.id}`
}

function glanceTable(report: PlanReport, open: readonly Action[]): Block {
  const words = reportWords(report.language)
  const { hours } = terms(report.language)
  return {
    type: 'table',
    caption: words.glance,
    columns: [
      { title: words.place, weight: 0.6, align: 'right' },
      { title: words.action, weight: 5, rowHeader: true },
      { title: words.level, weight: 2.4 },
      { title: words.effort, weight: 1.4 },
      { title: words.owner, weight: 1.5 },
      { title: words.due, weight: 1.6 },
    ],
    rows: open.map((action, index): readonly Text[] => [
      String(index + 1),
      [{ text: titleOf(report, action), to: actionAddress(action), lang: report.checklist.language }],
      levelWord(report, action),
      hours(action.hours),
      action.owner ?? words.none,
      action.due === null ? words.none : formatDate(report.language, action.due),
    ]),
  }
}

function actionCard(
  report: PlanReport,
  action: Action,
  place: number,
  placeOf: ReadonlyMap<string, number>,
): Block {
  const words = reportWords(report.language)
  const { item, state } = action
  const { states } = terms(report.language)
  const stands = placeOf.get(action.after ?? '')
  return {
    type: 'group',
    blocks: [
      {
        type: 'heading',
        level: 3,
        text: words.numbered(place, titleOf(report, action)),
        id: actionAddress(action),
      },
      { type: 'status', mark: state, text: states[state] },
      { type: 'paragraph', tone: 'soft', text: metaLine(report, action, stands) },
      ...actionDetails(report, action),
      ...notes(report, action),
      { type: 'paragraph', tone: 'soft', text: basisText(report, item) },
    ],
  }
}

/** When, why, how, and what is done when it is done. Nothing the organisation wrote. */
export function actionDetails(report: PlanReport, action: Action): readonly Block[] {
  const words = reportWords(report.language)
  const { item, kind } = action
  const own = (label: string, text: string): Block => ({
    type: 'paragraph',
    text: labelled(report, label, text),
  })
  return [
    ...timing(report, action),
    ...(kind === 'find-out' ? [own(words.ifNot, item.action)] : []),
    own(words.why, item.why),
    { type: 'list', ordered: true, items: item.how.map((step) => inItsLanguage(report, step)) },
    own(words.yesMeans, item.inPlace),
    { type: 'paragraph', text: [{ text: words.evidenceWanted, bold: true }] },
    { type: 'list', items: item.evidence.map((proof) => inItsLanguage(report, proof)) },
  ]
}

/** What nobody knows is found out first: it would be wrong to give the work the minutes of the question. */
export function titleOf(report: PlanReport, { item, kind }: Action): string {
  return kind === 'find-out' ? `${terms(report.language).kinds[kind]}: ${item.question}` : item.action
}

export function metaLine(report: PlanReport, action: Action, after: number | undefined): string {
  const words = reportWords(report.language)
  const { kinds, hours, roles } = terms(report.language)
  return [
    levelWord(report, action),
    kinds[action.kind],
    hours(action.hours),
    action.owner === null ? words.noOwner(roles[action.item.doneBy]) : words.ownedBy(action.owner),
    action.due === null ? words.noDate : words.dueOn(formatDate(report.language, action.due)),
    ...(after === undefined ? [] : [words.afterAction(after)]),
  ].join(' · ')
}

function levelWord(report: PlanReport, { item, quickWin }: Action): string {
  const { levels, quickWin: quick } = terms(report.language)
  return quickWin ? `${levels[item.level]}, ${quick.toLowerCase()}` : levels[item.level]
}

/** What polling day means for it. */
export function timing(report: PlanReport, { item, kind, why }: Action): readonly Block[] {
  const words = reportWords(report.language)
  if (why !== null) return [{ type: 'paragraph', text: words.afterPollingDay[why] }]
  const { pollingDay, freezeDays = FREEZE_DAYS } = report.assessment.plan
  if (item.freeze !== true || kind === 'find-out' || pollingDay === undefined) return []
  const last = formatDate(report.language, addDays(pollingDay, -freezeDays))
  return [{ type: 'paragraph', text: words.changeNothingAfter(last) }]
}

/** Only what the copy holds: without notes there are none here. */
export function notes(report: PlanReport, { item, entry }: Action): readonly Block[] {
  const words = reportWords(report.language)
  const answer = report.assessment.answers.get(item.id)
  const written = [
    [words.note, entry?.note],
    [words.answerNote, answer?.note],
    [words.evidenceNoted, answer?.evidence],
  ] as const
  return written.flatMap(([label, text]): readonly Block[] =>
    text === undefined ? [] : [{ type: 'paragraph', text: [{ text: `${label} `, bold: true }, text] }],
  )
}
