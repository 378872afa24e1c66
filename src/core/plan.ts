import { makeCandidate, type Action } from './action'
import type { Assessment } from './assessment'
import type { Checklist } from './checklist'
import type { PlainDate } from './dates'
import { fitActions, type Fit } from './fit'
import { orderActions } from './order'
import { standingsOf } from './standing'

export interface ActionPlan {
  /** Open actions in plan order, then done and dropped ones in checklist order. */
  readonly actions: readonly Action[]
  /** Items that apply and have no answer. */
  readonly notAsked: readonly string[]
  readonly toConfirm: readonly string[]
  /** `null` unless polling day and the hours a week are known and polling day is still to come. */
  readonly fit: Fit | null
}

export function planActions(checklist: Checklist, assessment: Assessment, today: PlainDate): ActionPlan {
  const asked = standingsOf(checklist, assessment).filter(({ applies }) => applies)
  const candidates = asked
    .map((standing) => makeCandidate(checklist, assessment, standing))
    .filter((candidate) => candidate !== null)
  return {
    ...fitActions(checklist, assessment.plan, orderActions(checklist, candidates), today),
    notAsked: asked.filter(({ status }) => status === undefined).map(({ item }) => item.id),
    toConfirm: asked
      .filter(({ status, confirm }) => status !== undefined && confirm)
      .map(({ item }) => item.id),
  }
}
