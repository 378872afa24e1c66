import type { ShownRoom } from '../../../core/room-projector'
import type { OpenedRoom } from '../../../files/room-file'
import type { WorkshopStore } from '../../../state/workshop-store'

/** What the page of the room remembers while others are looked at. In this tab's memory, for as long as the workshop is. */
export interface RoomMemory {
  /** The numbers that files go by here, by the id of their assessment: opened again, a file is the same group. */
  readonly numbers: Map<string, number>
  /** What was last put on the projector; `null`: nothing was. */
  readonly shown: () => ShownRoom | null
  readonly keepShown: (shown: ShownRoom) => void
  /** The room from a file that stands beside the present one. */
  readonly saved: () => OpenedRoom | null
  readonly keepSaved: (saved: OpenedRoom | null) => void
}

const memories = new WeakMap<WorkshopStore, { readonly startedAt: string; readonly memory: RoomMemory }>()

export function roomMemoryOf(store: WorkshopStore): RoomMemory {
  const startedAt = store.getState().workshop?.startedAt ?? ''
  const kept = memories.get(store)
  // Another workshop begins with nothing.
  if (kept?.startedAt === startedAt) return kept.memory
  const memory = makeMemory()
  memories.set(store, { startedAt, memory })
  return memory
}

function makeMemory(): RoomMemory {
  let latestShown: ShownRoom | null = null
  let latestSaved: OpenedRoom | null = null
  return {
    numbers: new Map(),
    shown: () => latestShown,
    keepShown: (shown) => {
      latestShown = shown
    },
    saved: () => latestSaved,
    keepSaved: (saved) => {
      latestSaved = saved
    },
  }
}
