import { hasFreeze, isOpen, type Action } from '../core/action'
import { reportWords } from '../words/report'
import { cutAtWord } from '../words/quoted'
import { terms } from '../words/terms'
import type { Inline, Text } from './document'
import { wordsOf } from './plain-text'
import { quoting, type PlanReport } from './plan-report'

/** The id of an action's heading, for links inside the document. */
export function actionAddress({ item }: Action): string {
  return `action-${item.id}`
}

/** The number of each action in the plan, from 1. */
export function placesOf(open: readonly Action[]): ReadonlyMap<string, number> {
  return new Map(open.map(({ item }, index) => [item.id, index + 1]))
}

/** The numbers that the open actions of some items have in the plan, each a link to its card. */
export function actionNumbers({ plan, language }: PlanReport, items: ReadonlySet<string>): Text {
  const runs = plan.actions
    .filter(isOpen)
    .flatMap((action, index): readonly Inline[] =>
      items.has(action.item.id) ? [{ text: String(index + 1), to: actionAddress(action) }] : [],
    )
  if (runs.length === 0) return reportWords(language).none
  return runs.flatMap((run, index) => (index === 0 ? [run] : [', ', run]))
}

/** What nobody knows is found out first: it would be wrong to give the work the minutes of the question. */
export function titleOf(report: PlanReport, action: Action): string {
  return wordsOf(titleText(report, action))
}

interface TitleWish {
  /** The words of ours that stand around it. */
  readonly say?: (title: string) => string
  /** Characters, where room is short. */
  readonly longest?: number
}

/** The same with the checklist's words told apart. */
export function titleText(
  report: PlanReport,
  { item, kind }: Action,
  { say = (title) => title, longest = Infinity }: TitleWish = {},
): Text {
  if (kind !== 'find-out') return quoting(report, cutAtWord(item.action, longest), say)
  const before = `${terms(report.language).kinds[kind]}: `
  const question = cutAtWord(item.question, longest - before.length)
  return quoting(report, question, (text) => say(`${before}${text}`))
}

export function levelWord(report: PlanReport, { item, quickWin }: Action): string {
  const { levels, quickWin: quick } = terms(report.language)
  return quickWin ? `${levels[item.level]}, ${quick.toLowerCase()}` : levels[item.level]
}

/** Why it comes after polling day; `null` where it does not, or nothing can be fitted. */
export function whyText({ language }: PlanReport, action: Action): string | null {
  const words = reportWords(language)
  if (action.why === null) return null
  return action.why === 'freeze' && !hasFreeze(action) ? words.afterFrozen : words.afterPollingDay[action.why]
}
