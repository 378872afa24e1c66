import { creditOf, type Answer, type Status } from './answer'
import type { Assessment } from './assessment'
import type { Checklist, Item } from './checklist'
import { applies } from './profile'

/** How one item stands in one assessment: the one place where stored answers are read. */
export interface Standing {
  readonly item: Item
  /** False where the profile hides it. */
  readonly applies: boolean
  /** As read: "doesn't apply" to an item that always applies is "not sure". Absent: unanswered. */
  readonly status: Status | undefined
  readonly confirm: boolean
  /** 0, 0.5 or 1; `null` while unknown; `undefined` when set aside. */
  readonly credit: number | null | undefined
  readonly answer: Answer | undefined
}

/** Every item of the checklist, in its order. */
export function standingsOf(checklist: Checklist, assessment: Assessment): readonly Standing[] {
  return checklist.items.map((item) => standingOf(item, assessment))
}

export function standingOf(item: Item, assessment: Assessment): Standing {
  const answer = assessment.answers.get(item.id)
  const status = statusAsRead(item, answer?.status)
  const confirm = answer?.confirm === true
  return {
    item,
    applies: applies(item, assessment.profile),
    status,
    confirm,
    credit: creditOf(status, confirm),
    answer,
  }
}

function statusAsRead(item: Item, stored: Status | undefined): Status | undefined {
  return stored === 'not-applicable' && item.alwaysApplies === true ? 'not-sure' : stored
}
