import { hasFreeze, isOpen, type Action } from '../core/action'
import { addDays, type PlainDate } from '../core/dates'
import { FREEZE_DAYS } from '../core/timeframe'
import { formatDate } from '../words/dates'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import { timelineWords } from '../words/timeline'
import { actionTable } from './action-table'
import { actionAddress, levelWord, placesOf, titleText, whyText } from './action-words'
import type { Block, Text } from './document'
import { inItsLanguage, joined, labelled, type PlanReport } from './plan-report'
import { basisText } from './source-blocks'

/** Open actions in plan order: a table to look at, then a card for each. */
export function actionBlocks(report: PlanReport): readonly Block[] {
  const open = report.plan.actions.filter(isOpen)
  const places = placesOf(open)
  return [...glanceBlocks(report, open), ...open.map((action) => actionCard(report, action, places, open))]
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
    actionTable(report, open),
  ]
}

/** One action with all there is to it. `shown`: the actions that have a card in this document. */
export function actionCard(
  report: PlanReport,
  action: Action,
  places: ReadonlyMap<string, number>,
  shown: readonly Action[],
): Block {
  const words = reportWords(report.language)
  const { item, state } = action
  const { states } = terms(report.language)
  return {
    type: 'group',
    blocks: [
      {
        type: 'heading',
        level: 3,
        text: titleText(report, action, {
          say: (title) => words.numbered(places.get(item.id) ?? 0, title),
        }),
        id: actionAddress(action),
      },
      { type: 'status', mark: state, text: states[state] },
      {
        type: 'paragraph',
        tone: 'soft',
        text: joined([metaLine(report, action, null), ...afterTexts(report, action, places, shown)], ' · '),
      },
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
    own(words.evidenceWanted, item.evidence.join(' ')),
  ]
}

/** `after`: what has to come first, in words. */
export function metaLine(report: PlanReport, action: Action, after: string | null): string {
  const words = reportWords(report.language)
  const { kinds, hours, roles } = terms(report.language)
  return [
    levelWord(report, action),
    kinds[action.kind],
    hours(action.hours),
    action.owner === null ? words.noOwner(roles[action.item.doneBy]) : words.ownedBy(action.owner),
    action.due === null ? words.noDate : words.dueOn(formatDate(report.language, action.due)),
    ...(after === null ? [] : [after]),
  ].join(' · ')
}

/** What has to come first: by its number, and by its words where it is another person's. */
function afterTexts(
  report: PlanReport,
  { after }: Action,
  places: ReadonlyMap<string, number>,
  shown: readonly Action[],
): readonly Text[] {
  const words = reportWords(report.language)
  const place = places.get(after ?? '')
  const first = report.plan.actions.find(({ item }) => item.id === after)
  if (place === undefined || first === undefined) return []
  return shown.includes(first)
    ? [words.afterAction(place)]
    : [titleText(report, first, { say: (title) => words.afterOther(place, title) })]
}

/** What polling day means for it. */
export function timing(report: PlanReport, action: Action): readonly Block[] {
  const why = whyText(report, action)
  if (why !== null) return [{ type: 'paragraph', text: why }]
  const last = lastChangeOf(report, action)
  if (last === null) return []
  const { changeNothingAfter } = timelineWords(report.language)
  return [{ type: 'paragraph', text: changeNothingAfter(formatDate(report.language, last)) }]
}

/** The last day on which what can break email, sign-in or the site may be changed; `null` where there is none. */
export function lastChangeOf({ assessment, today }: PlanReport, action: Action): PlainDate | null {
  const { pollingDay, freezeDays = FREEZE_DAYS } = assessment.plan
  if (!hasFreeze(action) || pollingDay === undefined || pollingDay < today) return null
  return addDays(pollingDay, -freezeDays)
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
