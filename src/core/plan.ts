import { makeCandidate, type Action } from './action'
import type { Assessment } from './assessment'
import type { Checklist } from './checklist'
import { orderActions } from './order'
import { standingsOf } from './standing'

export interface Fit {
  readonly capacity: number
  readonly used: number
  readonly value: number
}

export interface ActionPlan {
  /** Open actions in plan order, then done and dropped ones in checklist order. */
  readonly actions: readonly Action[]
  /** Items that apply and have no answer. */
  readonly notAsked: readonly string[]
  readonly toConfirm: readonly string[]
  readonly fit: Fit | null
}

export function planActions(checklist: Checklist, assessment: Assessment): ActionPlan {
  const asked = standingsOf(checklist, assessment).filter(({ applies }) => applies)
  const candidates = asked
    .map((standing) => makeCandidate(checklist, assessment, standing))
    .filter((candidate) => candidate !== null)
  return {
    actions: orderActions(checklist, candidates),
    notAsked: asked.filter(({ status }) => status === undefined).map(({ item }) => item.id),
    toConfirm: asked
      .filter(({ status, confirm }) => status !== undefined && confirm)
      .map(({ item }) => item.id),
    fit: null,
  }
}
