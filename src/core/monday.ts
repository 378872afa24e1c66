import { isOpen, type Action } from './action'

/** As many as fit on a card, and into a week. */
export const MONDAY_MOST = 3

/** What to do on Monday: the first open actions of the plan, in its order. */
export function mondayActions(actions: readonly Action[]): readonly Action[] {
  return actions.filter(isOpen).slice(0, MONDAY_MOST)
}
