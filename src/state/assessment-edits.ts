import type { Assessment, PlanEntry } from '../core/assessment'
import {
  answerItem,
  planAction,
  planActionsTogether,
  planAround,
  renameAssessment,
  setProfile,
  writeAnswerText,
} from '../core/edit'
import { forgetResults } from '../core/history'
import type { AssessmentState } from './assessment-state'

/** Changes the assessment; edits that share a `text:` subject are one undo step. */
export type Edit = (subject: string, change: (current: Assessment, at: string) => Assessment) => void
type Edits = Pick<
  AssessmentState,
  | 'answer'
  | 'write'
  | 'planAction'
  | 'planActionsTogether'
  | 'planAround'
  | 'setProfile'
  | 'rename'
  | 'forgetResults'
>

export function makeEdits(get: () => AssessmentState, edit: Edit): Edits {
  return {
    answer: (item, status) => {
      edit(`answer:${item}`, (current, at) => answerItem(current, item, status, at))
    },
    write: (item, field, text) => {
      edit(`text:${item}:${field}`, (current, at) => writeAnswerText(current, item, field, text, at))
    },
    planAction: (item, entry) => {
      const typed = typedField(get().assessment.plan.actions.get(item), entry)
      const subject = typed === null ? `action:${item}` : `text:action:${item}:${typed}`
      edit(subject, (current, at) => planAction(current, item, entry, at))
    },
    planActionsTogether: (entries) => {
      edit('actions', (current, at) => planActionsTogether(current, entries, at))
    },
    planAround: (settings) => {
      edit('plan', (current, at) => planAround(current, settings, at))
    },
    setProfile: (profile) => {
      edit('profile', (current, at) => setProfile(current, profile, at))
    },
    forgetResults: () => {
      edit('forget-results', forgetResults)
    },
    rename: (name) => {
      edit('text:name', (current, at) => renameAssessment(current, name, at))
    },
  }
}

const TYPED = ['owner', 'note'] as const

/** The one text field in which two entries differ, or `null`: letters of one word are one undo step. */
function typedField(before: PlanEntry | undefined, after: PlanEntry): 'owner' | 'note' | null {
  const changed = (['owner', 'due', 'hours', 'state', 'note'] as const).filter(
    (field) => before?.[field] !== after[field],
  )
  return changed.length === 1 ? (TYPED.find((field) => field === changed[0]) ?? null) : null
}
