import { useMemo } from 'react'
import type { CodeBook } from '../../../core/answer-code'
import { countRoom, gatherRoom, type Room, type RoomItem } from '../../../core/room'
import type { RoomEntry } from '../../../core/workshop'
import { checklistSha256 } from '../../../files/checklist-file'
import { useSession, useWorkshop } from '../workshop/workshop-context'
import { roomMemoryOf, type RoomMemory } from './room-memory'

export interface RoomState {
  readonly room: Room
  /** Every item of the checklist, counted. */
  readonly items: readonly RoomItem[]
  readonly book: CodeBook
  readonly memory: RoomMemory
  /** What is there now, also where several things happen before the page is drawn anew. */
  readonly entries: () => readonly RoomEntry[]
  readonly setEntries: (entries: readonly RoomEntry[]) => void
  /** Takes back the last change of them. */
  readonly undo: () => void
}

/** The groups of the workshop that is going on. */
export function useRoom(): RoomState {
  const { workshop, checklist } = useSession()
  const { store } = useWorkshop()
  const { entries } = workshop
  const room = useMemo(() => gatherRoom(entries.map(({ code }) => code)), [entries])
  const items = useMemo(() => countRoom(checklist, room.groups), [checklist, room])
  const book = useMemo(() => ({ checklist, sha256: checklistSha256(checklist) }), [checklist])
  return useMemo(
    () => ({
      room,
      items,
      book,
      memory: roomMemoryOf(store),
      entries: () => store.getState().workshop?.entries ?? [],
      setEntries: (changed) => {
        store.getState().change((before) => ({ ...before, entries: changed }))
      },
      undo: () => {
        store.getState().undo('entries')
      },
    }),
    [room, items, book, store],
  )
}
