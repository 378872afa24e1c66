import type { Action } from '../../../core/action'

/** What has to be done before another action. */
export interface ComesAfter {
  /** Its own in the list, counted from 1. */
  readonly number: number
  readonly action: Action
}
