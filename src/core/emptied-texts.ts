import type { Answer } from './answer'
import type { Assessment, PlanEntry } from './assessment'
import type { Checklist } from './checklist'

const IN_ANSWER = ['note', 'evidence', 'reason'] as const
export type TextField = (typeof IN_ANSWER)[number] | 'plan-note'

/** A text of one item: of its answer, or the note of its action. */
export interface TextPlace {
  readonly item: string
  readonly field: TextField
}

/** Where there was a text before and is none after. */
export function emptiedBetween(before: Assessment, after: Assessment): readonly TextPlace[] {
  return [
    ...changedOf(before.answers, after.answers).flatMap(([item, was, is]) =>
      IN_ANSWER.filter((field) => isText(was[field]) && !isText(is?.[field])).map((field) => ({
        item,
        field,
      })),
    ),
    ...changedOf(before.plan.actions, after.plan.actions).flatMap(([item, was, is]): TextPlace[] =>
      isText(was.note) && !isText(is?.note) ? [{ item, field: 'plan-note' }] : [],
    ),
  ]
}

/** Those at which there is no text now. */
export function emptyPlaces(places: readonly TextPlace[], assessment: Assessment): readonly TextPlace[] {
  return places.filter(({ item, field }) =>
    field === 'plan-note'
      ? !isText(assessment.plan.actions.get(item)?.note)
      : !isText(assessment.answers.get(item)?.[field]),
  )
}

/** The same places in both lists, each once. The first list itself where the second adds nothing. */
export function joinPlaces(places: readonly TextPlace[], others: readonly TextPlace[]): readonly TextPlace[] {
  const added = others.filter((other) => !places.some((one) => isSamePlace(one, other)))
  return added.length === 0 ? places : [...places, ...added]
}

export function withoutPlaces(
  places: readonly TextPlace[],
  others: readonly TextPlace[],
): readonly TextPlace[] {
  return places.filter((one) => !others.some((other) => isSamePlace(one, other)))
}

/** With the items that an item took its texts over from, when the checklist was another one. */
export function withReplaced(places: readonly TextPlace[], { items }: Checklist): readonly TextPlace[] {
  return places.flatMap(({ item, field }) => {
    const older = items.find(({ id }) => id === item)?.replaces ?? []
    return [item, ...older].map((one) => ({ item: one, field }))
  })
}

function changedOf<Value extends Answer | PlanEntry>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value, Value | undefined])[] {
  return [...before].flatMap(([item, was]) => {
    const is = after.get(item)
    return is === was ? [] : [[item, was, is] as const]
  })
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}

function isSamePlace(one: TextPlace, other: TextPlace): boolean {
  return one.item === other.item && one.field === other.field
}
