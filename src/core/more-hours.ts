import type { Action } from './action'
import type { Assessment } from './assessment'
import type { Checklist } from './checklist'
import type { PlainDate } from './dates'
import { planActions, type ActionPlan } from './plan'

/** What more hours a week would change before polling day. */
export interface MoreHours {
  /** All of them: those there are and those added. */
  readonly hoursPerWeek: number
  /** Would fit then and do not now, in plan order. */
  readonly gained: readonly Action[]
  /** Fit now and would make room for something worth more, in plan order. */
  readonly lost: readonly Action[]
}

/** `plan` is the one that `assessment` has today. `null` where nothing says what fits. */
export function withMoreHours(
  checklist: Checklist,
  assessment: Assessment,
  today: PlainDate,
  plan: ActionPlan,
  added: number,
): MoreHours | null {
  const { hoursPerWeek } = assessment.plan
  if (plan.fit === null || hoursPerWeek === undefined) return null
  const more = hoursPerWeek + added
  const then = planActions(
    checklist,
    { ...assessment, plan: { ...assessment.plan, hoursPerWeek: more } },
    today,
  )
  return {
    hoursPerWeek: more,
    gained: onlyIn(then.actions, plan.actions),
    lost: onlyIn(plan.actions, then.actions),
  }
}

/** Those that fit in the one plan and not in the other. */
function onlyIn(actions: readonly Action[], others: readonly Action[]): readonly Action[] {
  const fitting = new Set(others.filter(({ fits }) => fits === true).map(({ item }) => item.id))
  return actions.filter(({ item, fits }) => fits === true && !fitting.has(item.id))
}
