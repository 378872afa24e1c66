import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Workshop } from '../core/workshop'

/** What can be taken back, each by itself: hands counted, groups added, votes. */
const UNDOABLE = ['tallies', 'entries', 'votes'] as const
type Undoable = (typeof UNDOABLE)[number]

type Past = { readonly [Part in Undoable]: readonly Workshop[Part][] }

export interface WorkshopState {
  /** `null`: none is going on. */
  readonly workshop: Workshop | null
  /** Earlier states of each part, the oldest first. Gone after a reload. */
  readonly past: Past
  begin(workshop: Workshop): void
  /** What it changes of the parts that can be undone is remembered. Without effect where none is going on. */
  change(edit: (workshop: Workshop) => Workshop): void
  /** Takes back the last change of one part, and leaves the others. */
  undo(part: Undoable): void
  end(): void
}

export type WorkshopStore = StoreApi<WorkshopState>

const NO_PAST: Past = { tallies: [], entries: [], votes: [] }
const MOST_STEPS = 200

export function makeWorkshopStore(workshop: Workshop | null): WorkshopStore {
  return createStore<WorkshopState>()((set) => ({
    workshop,
    past: NO_PAST,
    begin: (begun) => {
      set({ workshop: begun, past: NO_PAST })
    },
    change: (edit) => {
      set((state) => (state.workshop === null ? state : changeIn(state.workshop, state.past, edit)))
    },
    undo: (part) => {
      set((state) => (state.workshop === null ? state : undoIn(state.workshop, state.past, part)))
    },
    end: () => {
      set({ workshop: null, past: NO_PAST })
    },
  }))
}

type Changed = Pick<WorkshopState, 'workshop' | 'past'>

function changeIn(before: Workshop, past: Past, edit: (workshop: Workshop) => Workshop): Changed {
  const workshop = edit(before)
  const steps = UNDOABLE.filter((part) => workshop[part] !== before[part]).map(
    (part) => [part, [...past[part], before[part]].slice(-MOST_STEPS)] as const,
  )
  return { workshop, past: { ...past, ...Object.fromEntries(steps) } }
}

function undoIn(workshop: Workshop, past: Past, part: Undoable): Changed {
  const earlier = past[part].at(-1)
  if (earlier === undefined) return { workshop, past }
  return {
    workshop: { ...workshop, [part]: earlier },
    past: { ...past, [part]: past[part].slice(0, -1) },
  }
}

/** Select what is stored; derive while rendering. */
export function useWorkshopStore<Selected>(
  store: WorkshopStore,
  select: (state: WorkshopState) => Selected,
): Selected {
  return useStore(store, select)
}
