import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Status } from '../core/answer'
import type { Assessment, PlanEntry, PlanSettings } from '../core/assessment'
import type { Checklist } from '../core/checklist'
import {
  answerItem,
  planAction,
  planActionsTogether,
  planAround,
  renameAssessment,
  setProfile,
  writeAnswerText,
  type AnswerText,
} from '../core/edit'
import { forgetOlder } from '../core/forget'
import { forgetResults, noteResult, noteWhenFinished } from '../core/history'
import { moveAssessment } from '../core/move'
import type { Profile } from '../core/profile'
import type { CopyNotes } from '../core/copy-reminder'
import type { NotKeptReason } from '../core/stored'
import type { SaveStatus } from './saver'
import { stepBack, stepForward, takeStep, type Held, type Step, type Stepped } from './steps'

export interface AssessmentState {
  readonly checklist: Checklist
  /** False: a file from elsewhere, said on every screen that shows its words. */
  readonly isOurs: boolean
  readonly assessment: Assessment
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  readonly saving: SaveStatus
  /** What is known of file copies of it. */
  readonly copies: CopyNotes
  /** Why the last write failed; `null` where it did not. */
  readonly notKept: NotKeptReason | null
  /** False while another tab has it: everything can be read, nothing changed. */
  readonly mayWrite: boolean

  answer(item: string, status: Status | undefined): void
  write(item: string, field: AnswerText, text: string): void
  planAction(item: string, entry: PlanEntry): void
  /** Several, as one step that undo takes back. */
  planActionsTogether(entries: ReadonlyMap<string, PlanEntry>): void
  planAround(settings: Omit<PlanSettings, 'actions' | 'unknownKeys'>): void
  setProfile(profile: Profile): void
  rename(name: string): void
  /** Keeps how things stand among the earlier results. */
  noteResult(): void
  forgetResults(): void
  /** To a newer version of its checklist, as one step that undo takes back. */
  move(newer: Checklist): void
  /** Makes an earlier state the present one, as one step that undo takes back. */
  restore(earlier: Held): void
  /** Takes out of it what only older states held. What undo and redo would bring back is forgotten too. */
  forgetOlder(): void
  /** By what was read from a file, as one step that undo takes back. */
  replace(assessment: Assessment, checklist: Checklist): void
  undo(): void
  redo(): void
  setSaving(saving: SaveStatus, notKept?: NotKeptReason): void
  setMayWrite(mayWrite: boolean): void
  setCopies(copies: CopyNotes): void
}

export type AssessmentStore = StoreApi<AssessmentState>

export interface AssessmentStoreParts {
  readonly checklist: Checklist
  readonly isOurs: boolean
  readonly assessment: Assessment
  readonly copies?: CopyNotes
  readonly now: () => string
}

export function makeAssessmentStore({
  checklist,
  isOurs,
  assessment,
  copies = { beganAt: assessment.createdAt },
  now,
}: AssessmentStoreParts): AssessmentStore {
  return createStore<AssessmentState>()((set, get) => ({
    checklist,
    isOurs,
    assessment,
    past: [],
    future: [],
    copies,
    saving: 'saved',
    notKept: null,
    mayWrite: true,
    ...makeEdits(get, (subject, change) => {
      set((state) => (state.mayWrite ? editOf(state, subject, change, now()) : state))
    }),
    noteResult: () => {
      set((state) => (state.mayWrite ? noteIn(state, now()) : state))
    },
    move: (newer) => {
      set((state) => (state.mayWrite ? moveTo(state, newer, now()) : state))
    },
    restore: (earlier) => {
      set((state) => (state.mayWrite ? takeStep(state, 'restore', asNow(earlier, now())) : state))
    },
    forgetOlder: () => {
      set((state) => (state.mayWrite ? forgetIn(state, now()) : state))
    },
    replace: (read, own) => {
      set((state) =>
        state.mayWrite ? takeStep(state, 'replace', { assessment: read, checklist: own }) : state,
      )
    },
    undo: () => {
      set((state) => (state.mayWrite ? stepBack(state, now()) : state))
    },
    redo: () => {
      set((state) => (state.mayWrite ? stepForward(state, now()) : state))
    },
    setSaving: (saving, notKept) => {
      set({ saving, notKept: notKept ?? null })
    },
    setMayWrite: (mayWrite) => {
      set({ mayWrite })
    },
    setCopies: (known) => {
      set((state) => (state.mayWrite ? { copies: known } : state))
    },
  }))
}

/** Changes the assessment; edits that share a `text:` subject are one undo step. */
type Edit = (subject: string, change: (current: Assessment, at: string) => Assessment) => void
type Change = Parameters<Edit>[1]
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

/** The edit that finishes an assessment notes its result, so undo takes back both. */
function editOf(state: AssessmentState, subject: string, change: Change, at: string): Stepped {
  const { checklist } = state
  const changed = { checklist, assessment: change(state.assessment, at) }
  return takeStep(state, subject, { assessment: noteWhenFinished(state, changed, at) })
}

function noteIn(state: AssessmentState, at: string): Stepped {
  const assessment = noteResult(state.checklist, state.assessment, at)
  return assessment === state.assessment ? state : takeStep(state, 'note-result', { assessment })
}

function moveTo(state: AssessmentState, newer: Checklist, at: string): Stepped {
  const assessment = moveAssessment(state.checklist, newer, state.assessment, at)
  const moved = { checklist: newer, assessment }
  return takeStep(state, 'move', { ...moved, assessment: noteWhenFinished(state, moved, at) })
}

function asNow({ assessment, checklist, isOurs }: Held, at: string): Held {
  return { assessment: { ...assessment, changedAt: at }, checklist, isOurs }
}

function forgetIn(state: AssessmentState, at: string): Partial<AssessmentState> {
  return { assessment: forgetOlder(state.assessment, at), past: [], future: [] }
}

/** Select what is stored; derive while rendering. */
export function useAssessmentStore<Selected>(
  store: AssessmentStore,
  select: (state: AssessmentState) => Selected,
): Selected {
  return useStore(store, select)
}
