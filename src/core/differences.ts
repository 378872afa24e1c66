import type { Answer } from './answer'
import type { Assessment, PlanEntry, PlanSettings } from './assessment'
import { compareAssessments, isDifferent, type Compared, type ComparedItem } from './compare'

/** What tells two states of one assessment apart. */
export interface Differences {
  /** Questions that stand otherwise; `null`: the two have no questions in common. */
  readonly questions: readonly ComparedItem[] | null
  /** Questions with another note, evidence or reason. */
  readonly texts: number
  /** Questions planned otherwise. */
  readonly actions: number
  /** Whether the days and hours of the plan differ. */
  readonly plan: boolean
  /** Facts about the organisation that differ. */
  readonly facts: number
  readonly name: boolean
}

export function differencesBetween(here: Compared, other: Compared): Differences {
  const [one, two] = [here.assessment, other.assessment]
  const compared = compareAssessments(here, other)
  return {
    questions: compared.ok ? compared.value.items.filter(isDifferent) : null,
    texts: countDifferent(one.answers, two.answers, textsOf),
    actions: countDifferent(one.plan.actions, two.plan.actions, entryOf),
    plan: settingsOf(one.plan) !== settingsOf(two.plan),
    facts: countDifferent(one.profile, two.profile, String),
    name: nameOf(one) !== nameOf(two),
  }
}

/** What only one of them has differs where it says anything. */
function countDifferent<Value>(
  one: ReadonlyMap<string, Value>,
  two: ReadonlyMap<string, Value>,
  say: (value: Value) => string,
): number {
  const said = (value: Value | undefined): string => (value === undefined ? '' : say(value))
  return [...new Set([...one.keys(), ...two.keys()])].filter(
    (key) => said(one.get(key)) !== said(two.get(key)),
  ).length
}

function textsOf({ note, evidence, reason }: Answer): string {
  return tell([note, evidence, reason])
}

function entryOf({ owner, due, hours, state, note }: PlanEntry): string {
  return tell([owner, due, hours, state, note])
}

function settingsOf({ start, pollingDay, hoursPerWeek, freezeDays }: PlanSettings): string {
  return tell([start, pollingDay, hoursPerWeek, freezeDays])
}

/** Nothing where there is nothing. */
function tell(values: readonly (string | number | undefined)[]): string {
  return values.every((value) => value === undefined) ? '' : JSON.stringify(values)
}

function nameOf({ name }: Assessment): string {
  return name.trim()
}
