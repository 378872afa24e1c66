import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Assessment } from '../core/assessment'
import type { Checklist } from '../core/checklist'
import {
  emptiedBetween,
  emptyPlaces,
  joinPlaces,
  withoutPlaces,
  withReplaced,
  type TextPlace,
} from '../core/emptied-texts'
import { forgetOlder, forgetTexts } from '../core/forget'
import { noteResult, noteWhenFinished } from '../core/history'
import { moveAssessment } from '../core/move'
import type { CodeRecord } from '../core/code-record'
import type { CopyNotes } from '../core/copy-reminder'
import { makeEdits, type Edit } from './assessment-edits'
import type { AssessmentState } from './assessment-state'
import { stepBack, stepForward, takeStep, type Held, type Step, type Stepped } from './steps'

export type AssessmentStore = StoreApi<AssessmentState>

export interface AssessmentStoreParts {
  readonly checklist: Checklist
  readonly isOurs: boolean
  readonly assessment: Assessment
  readonly copies?: CopyNotes
  readonly shownCode?: CodeRecord | undefined
  readonly emptied?: readonly TextPlace[]
  readonly now: () => string
}

export function makeAssessmentStore({
  checklist,
  isOurs,
  assessment,
  copies = { beganAt: assessment.createdAt },
  shownCode,
  emptied = [],
  now,
}: AssessmentStoreParts): AssessmentStore {
  return createStore<AssessmentState>()((set, get) => {
    const change: Change = (to, deletes = false) => {
      set((state) => (state.mayWrite ? noteEmptied(state, to(state), deletes) : state))
    }
    return {
      checklist,
      isOurs,
      assessment,
      past: [],
      future: [],
      copies,
      shownCode: shownCode ?? null,
      emptied: emptyPlaces(emptied, assessment),
      saving: 'saved',
      notKept: null,
      mayWrite: true,
      file: null,
      ...makeEdits(get, (subject, edit) => {
        change((state) => editOf(state, subject, edit, now()), true)
      }),
      ...makeTurns(get, change, now),
      setSaving: (saving, notKept) => {
        set({ saving, notKept: notKept ?? null })
      },
      setMayWrite: (mayWrite) => {
        set({ mayWrite })
      },
      setFile: (file) => {
        set({ file })
      },
      setCopies: (known) => {
        change(() => ({ copies: known }))
      },
      setShownCode: (record) => {
        change(() => ({ shownCode: record }))
      },
    }
  })
}

/** Where this tab may write it. `deletes`: a text that goes by it is one that somebody has deleted. */
type Change = (to: (state: AssessmentState) => Partial<AssessmentState>, deletes?: boolean) => void
type Turns = Pick<
  AssessmentState,
  | 'noteResult'
  | 'move'
  | 'restore'
  | 'forgetOlder'
  | 'forgetEmptied'
  | 'setForgotten'
  | 'replace'
  | 'merge'
  | 'undo'
  | 'redo'
>

/** What is more than an edit of one thing. */
function makeTurns(get: () => AssessmentState, change: Change, now: () => string): Turns {
  return {
    noteResult: () => {
      change((state) => noteIn(state, now()))
    },
    move: (newer) => {
      change((state) => moveTo(state, newer, now()))
    },
    restore: (earlier) => {
      change((state) => takeStep(state, 'restore', asNow(earlier, now())))
    },
    forgetOlder: () => {
      change((state) => forgetIn(state, now()))
    },
    forgetEmptied: () => {
      change(forgetEmptiedIn)
    },
    setForgotten: (places) => {
      change((state) => ({ emptied: withoutPlaces(state.emptied, places) }))
    },
    replace: (read, own) => {
      change((state) => takeStep(state, 'replace', { assessment: read, checklist: own }))
    },
    merge: (merged, own) => {
      change((state) => mergeIn(state, merged, own, now()))
    },
    undo: () => {
      change((state) => stepBack(state, now()), isTyping(get().past.at(-1)))
    },
    redo: () => {
      change((state) => stepForward(state, now()), isTyping(get().future.at(-1)))
    },
  }
}

/** The edit that finishes an assessment notes its result, so undo takes back both. */
function editOf(state: AssessmentState, subject: string, change: Parameters<Edit>[1], at: string): Stepped {
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

function mergeIn(state: AssessmentState, merged: Assessment, checklist: Checklist, at: string): Stepped {
  if (merged === state.assessment) return state
  const next = { assessment: merged, checklist }
  return takeStep(state, 'merge', { ...next, assessment: noteWhenFinished(state, next, at) })
}

function asNow({ assessment, checklist, isOurs }: Held, at: string): Held {
  return { assessment: { ...assessment, changedAt: at }, checklist, isOurs }
}

/** Of what was emptied before, what is empty still; and what goes now, where that deletes it. */
function noteEmptied(
  { assessment: before, emptied }: AssessmentState,
  changed: Partial<AssessmentState>,
  deletes: boolean,
): Partial<AssessmentState> {
  const { assessment: after } = changed
  if (after === undefined || after === before) return changed
  const still = emptyPlaces(emptied, after)
  const known = still.length === emptied.length ? emptied : still
  return { ...changed, emptied: deletes ? joinPlaces(known, emptiedBetween(before, after)) : known }
}

/** Not where a version, a file or another checklist takes the place of what was there: that deletes no text. */
function isTyping(step: Step | undefined): boolean {
  return step !== undefined && /^(text|action):/.test(step.subject)
}

function forgetEmptiedIn({ assessment, checklist, emptied }: AssessmentState): Partial<AssessmentState> {
  return { assessment: forgetTexts(assessment, withReplaced(emptied, checklist)) }
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
