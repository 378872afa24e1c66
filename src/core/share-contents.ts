import type { Answer } from './answer'
import type { Assessment, PlanEntry } from './assessment'
import { ownersOf } from './owner'
import { isSharedId, isUndated } from './share'

/** What an assessment holds, field by field: counts, so that two can be told apart before one of them leaves. */
export interface ShareContents {
  readonly name: string
  /** Facts about the organisation. */
  readonly facts: number
  /** With a status. */
  readonly answers: number
  readonly toConfirm: number
  readonly notes: number
  readonly evidence: number
  readonly reasons: number
  /** Answers that say who gave them. */
  readonly answeredBy: number
  readonly answerTimes: number
  /** Answers that name the file they were taken from. */
  readonly takenFrom: number
  /** Different people. */
  readonly owners: number
  readonly dueDates: number
  readonly ownHours: number
  /** Actions that somebody gave a state. */
  readonly states: number
  readonly planNotes: number
  /** Of polling day, start, hours a week and quiet days, how many are set. */
  readonly settings: number
  /** Results noted earlier. */
  readonly earlierResults: number
  /** Answers and plans of questions that the checklist does not have any more. */
  readonly keptAside: number
  /** When it was begun and changed last. */
  readonly hasTimes: boolean
  /** Two copies with the same one are seen to be of one assessment. */
  readonly hasOwnId: boolean
}

export type CountedField = {
  [Field in keyof ShareContents]: ShareContents[Field] extends number ? Field : never
}[keyof ShareContents]

export function contentsOf(assessment: Assessment): ShareContents {
  const answers = [...assessment.answers.values()]
  const entries = [...assessment.plan.actions.values()]
  const { start, pollingDay, hoursPerWeek, freezeDays } = assessment.plan
  const answersWith = (field: keyof Answer): number => countWith(answers, field)
  const entriesWith = (field: keyof PlanEntry): number => countWith(entries, field)
  return {
    name: assessment.name,
    facts: assessment.profile.size,
    answers: answersWith('status'),
    toConfirm: answers.filter(({ confirm }) => confirm === true).length,
    notes: answersWith('note'),
    evidence: answersWith('evidence'),
    reasons: answersWith('reason'),
    answeredBy: answersWith('by'),
    answerTimes: answersWith('answeredAt'),
    takenFrom: answersWith('from'),
    owners: ownersOf(entries).length,
    dueDates: entriesWith('due'),
    ownHours: entriesWith('hours'),
    states: entriesWith('state'),
    planNotes: entriesWith('note'),
    settings: [start, pollingDay, hoursPerWeek, freezeDays].filter((value) => value !== undefined).length,
    earlierResults: assessment.history.length,
    keptAside: assessment.retired.size,
    hasTimes: !isUndated(assessment),
    hasOwnId: !isSharedId(assessment.id),
  }
}

function countWith<Part extends object>(parts: readonly Part[], field: keyof Part): number {
  // A field that was emptied is not in the file either.
  return parts.filter((part) => part[field] !== undefined && part[field] !== '').length
}
