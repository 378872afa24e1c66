import type { Assessment } from '../core/assessment'
import type { Checklist } from '../core/checklist'

/** What undo brings back: answers never go without the checklist they were given to. */
export interface Held {
  readonly assessment: Assessment
  readonly checklist: Checklist
  /** Of the checklist: whether it is one of ours. */
  readonly isOurs: boolean
}

/** What one undo takes back. Edits that share a subject (typing in one field) are one step. */
export interface Step extends Held {
  readonly subject: string
}

export interface Stepped extends Held {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

const UNDO_STEPS = 200

export function takeStep(
  { assessment, checklist, isOurs, past }: Stepped,
  subject: string,
  changed: Partial<Held>,
): Stepped {
  const typing = subject.startsWith('text:') && past.at(-1)?.subject === subject
  return {
    assessment,
    checklist,
    isOurs,
    ...changed,
    past: typing ? past : [...past, { subject, assessment, checklist, isOurs }].slice(-UNDO_STEPS),
    future: [],
  }
}

export function stepBack({ assessment, checklist, isOurs, past, future }: Stepped, at: string): Stepped {
  const step = past.at(-1)
  if (step === undefined) return { assessment, checklist, isOurs, past, future }
  return {
    assessment: { ...step.assessment, changedAt: at },
    checklist: step.checklist,
    isOurs: step.isOurs,
    past: past.slice(0, -1),
    future: [...future, { subject: step.subject, assessment, checklist, isOurs }],
  }
}

export function stepForward({ assessment, checklist, isOurs, past, future }: Stepped, at: string): Stepped {
  const step = future.at(-1)
  if (step === undefined) return { assessment, checklist, isOurs, past, future }
  return {
    assessment: { ...step.assessment, changedAt: at },
    checklist: step.checklist,
    isOurs: step.isOurs,
    past: [...past, { subject: step.subject, assessment, checklist, isOurs }],
    future: future.slice(0, -1),
  }
}
