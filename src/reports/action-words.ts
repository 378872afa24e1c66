import { hasFreeze, type Action } from '../core/action'
import { reportWords } from '../words/report'
import { terms } from '../words/terms'
import type { PlanReport } from './plan-report'

/** The id of an action's heading, for links inside the document. */
export function actionAddress({ item }: Action): string {
  return `action-${item.id}`
}

/** The number of each action in the plan, from 1. */
export function placesOf(open: readonly Action[]): ReadonlyMap<string, number> {
  return new Map(open.map(({ item }, index) => [item.id, index + 1]))
}

/** What nobody knows is found out first: it would be wrong to give the work the minutes of the question. */
export function titleOf(report: PlanReport, { item, kind }: Action): string {
  return kind === 'find-out' ? `${terms(report.language).kinds[kind]}: ${item.question}` : item.action
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
