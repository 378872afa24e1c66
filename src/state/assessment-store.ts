import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Status } from '../core/answer'
import type { Assessment, PlanEntry, PlanSettings } from '../core/assessment'
import type { Checklist } from '../core/checklist'
import {
  answerItem,
  planAction,
  planAround,
  renameAssessment,
  setProfile,
  writeAnswerText,
  type AnswerText,
} from '../core/edit'
import type { Profile } from '../core/profile'
import type { SaveStatus } from './saver'

export interface AssessmentState {
  readonly checklist: Checklist
  /** False: a file from elsewhere, said on every screen that shows its words. */
  readonly isOurs: boolean
  readonly assessment: Assessment
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  readonly saving: SaveStatus
  /** False while another tab has it: everything can be read, nothing changed. */
  readonly mayWrite: boolean

  answer(item: string, status: Status | undefined): void
  write(item: string, field: AnswerText, text: string): void
  planAction(item: string, entry: PlanEntry): void
  planAround(settings: Omit<PlanSettings, 'actions' | 'unknownKeys'>): void
  setProfile(profile: Profile): void
  rename(name: string): void
  undo(): void
  redo(): void
  setSaving(saving: SaveStatus): void
  setMayWrite(mayWrite: boolean): void
}

/** What one undo takes back. Edits that share a subject (typing in one field) are one step. */
interface Step {
  readonly subject: string
  readonly assessment: Assessment
}

export type AssessmentStore = StoreApi<AssessmentState>

export interface AssessmentStoreParts {
  readonly checklist: Checklist
  readonly isOurs: boolean
  readonly assessment: Assessment
  readonly now: () => string
}

const UNDO_STEPS = 200

export function makeAssessmentStore({
  checklist,
  isOurs,
  assessment,
  now,
}: AssessmentStoreParts): AssessmentStore {
  return createStore<AssessmentState>()((set, get) => ({
    checklist,
    isOurs,
    assessment,
    past: [],
    future: [],
    saving: 'saved',
    mayWrite: true,
    ...makeEdits(get, (subject, change) => {
      set((state) => (state.mayWrite ? takeStep(state, subject, change(state.assessment, now())) : state))
    }),
    undo: () => {
      set((state) => stepBack(state, now()))
    },
    redo: () => {
      set((state) => stepForward(state, now()))
    },
    setSaving: (saving) => {
      set({ saving })
    },
    setMayWrite: (mayWrite) => {
      set({ mayWrite })
    },
  }))
}

/** Changes the assessment; edits that share a `text:` subject are one undo step. */
type Edit = (subject: string, change: (current: Assessment, at: string) => Assessment) => void
type Edits = Pick<AssessmentState, 'answer' | 'write' | 'planAction' | 'planAround' | 'setProfile' | 'rename'>

function makeEdits(get: () => AssessmentState, edit: Edit): Edits {
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
    planAround: (settings) => {
      edit('plan', (current, at) => planAround(current, settings, at))
    },
    setProfile: (profile) => {
      edit('profile', (current, at) => setProfile(current, profile, at))
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

function takeStep({ assessment, past }: AssessmentState, subject: string, changed: Assessment): Moved {
  const typing = subject.startsWith('text:') && past.at(-1)?.subject === subject
  return {
    assessment: changed,
    past: typing ? past : [...past, { subject, assessment }].slice(-UNDO_STEPS),
    future: [],
  }
}

type Moved = Pick<AssessmentState, 'assessment' | 'past' | 'future'>

function stepBack({ assessment, past, future, mayWrite }: AssessmentState, at: string): Moved {
  const step = past.at(-1)
  if (step === undefined || !mayWrite) return { assessment, past, future }
  return {
    assessment: { ...step.assessment, changedAt: at },
    past: past.slice(0, -1),
    future: [...future, { subject: step.subject, assessment }],
  }
}

function stepForward({ assessment, past, future, mayWrite }: AssessmentState, at: string): Moved {
  const step = future.at(-1)
  if (step === undefined || !mayWrite) return { assessment, past, future }
  return {
    assessment: { ...step.assessment, changedAt: at },
    past: [...past, { subject: step.subject, assessment }],
    future: future.slice(0, -1),
  }
}

/** Select what is stored; derive while rendering. */
export function useAssessmentStore<Selected>(
  store: AssessmentStore,
  select: (state: AssessmentState) => Selected,
): Selected {
  return useStore(store, select)
}
