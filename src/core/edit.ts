import type { Answer, Status } from './answer'
import type { Assessment, PlanEntry, PlanSettings } from './assessment'
import type { Profile } from './profile'

/** Every edit gives a new assessment, stamped with the instant it was made at. Nothing here looks at a clock. */

/** `undefined` takes the answer back. Answering anew is also how an answer to confirm is confirmed. */
export function answerItem(
  assessment: Assessment,
  item: string,
  status: Status | undefined,
  at: string,
): Assessment {
  const {
    status: _status,
    confirm: _confirm,
    answeredAt: _answeredAt,
    ...kept
  } = assessment.answers.get(item) ?? {}
  return setAnswer(assessment, item, status === undefined ? kept : { ...kept, status, answeredAt: at }, at)
}

export type AnswerText = 'note' | 'evidence' | 'reason'

/** A blank text removes the field: a saved file has none. */
export function writeAnswerText(
  assessment: Assessment,
  item: string,
  field: AnswerText,
  text: string,
  at: string,
): Assessment {
  const { [field]: _old, ...kept } = assessment.answers.get(item) ?? {}
  return setAnswer(assessment, item, text.trim() === '' ? kept : { ...kept, [field]: text }, at)
}

/** An empty entry removes what was planned for the item. */
export function planAction(assessment: Assessment, item: string, entry: PlanEntry, at: string): Assessment {
  const actions = replaceEntry(assessment.plan.actions, item, entry)
  return { ...assessment, plan: { ...assessment.plan, actions }, changedAt: at }
}

/** Several at once. */
export function planActionsTogether(
  assessment: Assessment,
  entries: ReadonlyMap<string, PlanEntry>,
  at: string,
): Assessment {
  return [...entries].reduce((edited, [item, entry]) => planAction(edited, item, entry, at), assessment)
}

export function planAround(
  assessment: Assessment,
  settings: Omit<PlanSettings, 'actions' | 'unknownKeys'>,
  at: string,
): Assessment {
  const { actions, unknownKeys } = assessment.plan
  const plan = { ...settings, actions, ...(unknownKeys === undefined ? {} : { unknownKeys }) }
  return { ...assessment, plan, changedAt: at }
}

export function setProfile(assessment: Assessment, profile: Profile, at: string): Assessment {
  return { ...assessment, profile, changedAt: at }
}

export function renameAssessment(assessment: Assessment, name: string, at: string): Assessment {
  return { ...assessment, name, changedAt: at }
}

/** A copy that lives its own life: another id, another birthday. */
export function duplicateAssessment(
  assessment: Assessment,
  id: string,
  name: string,
  at: string,
): Assessment {
  return { ...assessment, id, name, createdAt: at, changedAt: at }
}

function setAnswer(assessment: Assessment, item: string, answer: Answer, at: string): Assessment {
  return { ...assessment, answers: replaceEntry(assessment.answers, item, answer), changedAt: at }
}

function replaceEntry<Value extends object>(
  entries: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  const next = new Map(entries)
  if (Object.keys(value).length === 0) next.delete(key)
  else next.set(key, value)
  return next
}
