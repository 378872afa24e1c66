import type { Answer } from './answer'
import type { PlanEntry, PlanSettings } from './assessment'
import { compareAssessments, isDifferent, ITEM_CHANGES, type Compared, type ItemChange } from './compare'

/** What changed from one state of an assessment to a later one, in numbers. */
export interface Difference {
  /** Questions of each class that is news; `null` where the checklists have nothing in common. */
  readonly items: ReadonlyMap<ItemChange, number> | null
  /** Questions whose note, evidence or reason is another one. */
  readonly texts: number
  /** Actions that are planned in another way. */
  readonly actions: number
  /** Dates and hours of the plan as a whole. */
  readonly isPlanSetAnew: boolean
  readonly facts: number
  readonly isRenamed: boolean
  /** Moved to another version of its checklist. */
  readonly isMoved: boolean
}

const TEXTS = ['note', 'evidence', 'reason'] as const satisfies readonly (keyof Answer)[]
const ENTRY = ['owner', 'due', 'hours', 'state', 'note'] as const satisfies readonly (keyof PlanEntry)[]
const SETTINGS = [
  'start',
  'pollingDay',
  'hoursPerWeek',
  'freezeDays',
] as const satisfies readonly (keyof PlanSettings)[]

export function differenceBetween(before: Compared, after: Compared): Difference {
  const [one, other] = [before.assessment, after.assessment]
  return {
    items: countChanges(before, after),
    texts: countDifferent(one.answers, other.answers, (a, b) => differsIn(TEXTS, a, b)),
    actions: countDifferent(one.plan.actions, other.plan.actions, (a, b) => differsIn(ENTRY, a, b)),
    isPlanSetAnew: differsIn(SETTINGS, one.plan, other.plan),
    facts: countDifferent(one.profile, other.profile, (a, b) => a !== b),
    isRenamed: one.name !== other.name,
    isMoved: before.checklist.version !== after.checklist.version,
  }
}

/** Whether there is nothing to tell. */
export function isNoDifference({ items, ...others }: Difference): boolean {
  return items !== null && items.size === 0 && Object.values(others).every((value) => !value)
}

function countChanges(before: Compared, after: Compared): Difference['items'] {
  const compared = compareAssessments(before, after)
  if (!compared.ok) return null
  const different = compared.value.items.filter(isDifferent)
  return new Map(
    ITEM_CHANGES.map((change): [ItemChange, number] => [
      change,
      different.filter((item) => item.change === change).length,
    ]).filter(([, count]) => count > 0),
  )
}

function countDifferent<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  differs: (one: Value | undefined, other: Value | undefined) => boolean,
): number {
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].filter((key) => differs(before.get(key), after.get(key))).length
}

function differsIn<Value extends object>(
  fields: readonly (keyof Value)[],
  one: Value | undefined,
  other: Value | undefined,
): boolean {
  return fields.some((field) => one?.[field] !== other?.[field])
}
