import type { Assessment } from '../core/assessment'
import type { Checklist } from '../core/checklist'

/** What undo brings back: answers never go without the checklist they were given to. */
interface Held {
  readonly assessment: Assessment
  readonly checklist: Checklist
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
  { assessment, checklist, past }: Stepped,
  subject: string,
  changed: Partial<Held>,
): Stepped {
  const typing = subject.startsWith('text:') && past.at(-1)?.subject === subject
  return {
    assessment,
    checklist,
    ...changed,
    past: typing ? past : [...past, { subject, assessment, checklist }].slice(-UNDO_STEPS),
    future: [],
  }
}

export function stepBack({ assessment, checklist, past, future }: Stepped, at: string): Stepped {
  const step = past.at(-1)
  if (step === undefined) return { assessment, checklist, past, future }
  return {
    assessment: { ...step.assessment, changedAt: at },
    checklist: step.checklist,
    past: past.slice(0, -1),
    future: [...future, { subject: step.subject, assessment, checklist }],
  }
}

export function stepForward({ assessment, checklist, past, future }: Stepped, at: string): Stepped {
  const step = future.at(-1)
  if (step === undefined) return { assessment, checklist, past, future }
  return {
    assessment: { ...step.assessment, changedAt: at },
    checklist: step.checklist,
    past: [...past, { subject: step.subject, assessment, checklist }],
    future: future.slice(0, -1),
  }
}
