import { MONDAY_MOST, mondayActions } from '../core/monday'
import type { Action } from '../core/action'
import { formatDate } from '../words/dates'
import { terms } from '../words/terms'
import { workshopPackWords } from '../words/workshop-pack'
import { titleText } from './action-words'
import type { Block, ReportDocument } from './document'
import { frameDocument, warningBlocks } from './frame'
import { madeFrom, nameOf } from './plan-heading'
import { joined, labelled, makePlanReport } from './plan-report'
import type { ReportInput, WholeReport } from './report'

/** The first three actions of the plan on one page, to be printed or photographed. What is left over is for writing. */
export function makeMondayCard(input: ReportInput): ReportDocument {
  const report = makePlanReport(input)
  const words = workshopPackWords(input.language)
  const actions = mondayActions(report.plan.actions)
  return frameDocument(input, {
    title: words.mondayTitle,
    kind: words.mondayTitle,
    blocks: [
      { type: 'heading', level: 1, text: words.mondayTitle },
      { type: 'paragraph', tone: 'lead', text: joined([nameOf(input), madeFrom(input)], ' · ') },
      ...warningBlocks(input, words.mondayHow),
      ...(actions.length === 0 ? [{ type: 'paragraph', text: words.mondayNothing } as const] : []),
      ...actions.map((action, index) => actionOnCard(report, action, index + 1)),
      ...blankThings(input.language, actions.length),
      { type: 'paragraph', tone: 'soft', text: words.trust },
    ],
  })
}

/** What to do, how to begin, and who by when: typed, or to be written. */
function actionOnCard(report: WholeReport, action: Action, number: number): Block {
  const { item, kind, owner, due } = action
  const words = workshopPackWords(report.language)
  const { hours, roles } = terms(report.language)
  const begin =
    kind === 'find-out'
      ? ([{ text: `${words.askWhom} `, bold: true }, roles[item.doneBy]] as const)
      : labelled(report, words.firstStep, item.how[0] ?? item.action)
  const known = [
    ...(owner === null ? [] : [`${words.who}: ${owner}`]),
    ...(due === null ? [] : [`${words.day}: ${formatDate(report.language, due)}`]),
  ]
  const open = [...(owner === null ? [words.who] : []), ...(due === null ? [words.day] : [])]
  return {
    type: 'group',
    blocks: [
      {
        type: 'heading',
        level: 2,
        text: titleText(report, action, { say: (title) => words.action(number, title) }),
      },
      { type: 'paragraph', text: begin },
      { type: 'paragraph', text: [{ text: `${words.time} `, bold: true }, hours(action.hours)] },
      ...(known.length === 0 ? [] : [{ type: 'paragraph', text: known.join(' · ') } as const]),
      ...(open.length === 0 ? [] : [{ type: 'blanks', labels: open } as const]),
    ],
  }
}

/** Lines to write on, for as many things as are left of three. */
export function blankThings(language: ReportInput['language'], taken: number): readonly Block[] {
  const words = workshopPackWords(language)
  return Array.from({ length: MONDAY_MOST - taken }, (_, index) => ({
    type: 'group',
    blocks: [
      { type: 'heading', level: 2, text: words.thing(taken + index + 1) },
      { type: 'blanks', labels: [words.what] },
      { type: 'blanks', labels: [words.who, words.day] },
    ],
  }))
}
