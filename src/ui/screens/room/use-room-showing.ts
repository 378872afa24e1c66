import { useState } from 'react'
import {
  pagesOf,
  roomViewOf,
  showingOf,
  shuffled,
  type Showing,
  type ShownRoom,
} from '../../../core/room-projector'
import { countRoom, type RoomItem } from '../../../core/room'
import { showQuestion, showView } from '../../../core/workshop'
import { useServices } from '../../use-services'
import { useSession, useWorkshop } from '../workshop/workshop-context'
import type { RoomState } from './use-room'

export interface RoomShowing {
  /** Whether it may be shown as it is now. */
  readonly may: Showing
  /** What the projector shows of it: the page, and of how many groups; `null`: something else. */
  readonly onShow: { readonly page: number; readonly pages: number; readonly groups: number } | null
  /**
   * The questions looked at, of the groups that were last shown: that tells of no other. Absent: none were, or this window
   * has been loaded again since.
   */
  readonly again?: () => void
  readonly showNow: () => void
  /** Another page of what is shown. */
  readonly turnTo: (page: number) => void
  readonly takeOff: () => void
}

/** The room on the projector: what is shown stays as it was when "Show" was pressed, whatever comes in meanwhile. */
export function useRoomShowing(
  { room, memory }: RoomState,
  shown: readonly RoomItem[],
  withColumns: boolean,
): RoomShowing {
  const { workshop, checklist, foreign } = useSession()
  const { store } = useWorkshop()
  const { randomBelow } = useServices()
  const [kept, setKept] = useState(memory.shown)
  const { about, onProjector, shownGroups } = workshop
  const view = onProjector.kind === 'view' && onProjector.view.kind === 'room' ? onProjector.view : null

  function put(picture: ShownRoom, page: number): void {
    const origin = { language: checklist.language, foreign }
    const columns = withColumns ? shuffled(picture.groups, randomBelow) : null
    const next = roomViewOf(picture, checklist.items, { page, columns, origin })
    store.getState().change((before) => ({
      ...showView(before, next),
      shownGroups: picture.groups.length,
    }))
  }

  function begin(picture: ShownRoom): void {
    memory.keepShown(picture)
    setKept(picture)
    put(picture, 1)
  }

  return {
    may: showingOf(about, room.groups.length, shownGroups),
    onShow: view === null ? null : { page: view.page, pages: view.pages, groups: view.groups },
    // By the rule of now: they may have been made-up ones when they were shown.
    ...(kept === null || showingOf(about, kept.groups.length, null).kind !== 'may-show'
      ? {}
      : {
          again: () => {
            // Of the groups that were shown already, whatever came in since.
            const wanted = new Set(shown.map(({ item }) => item))
            const counted = countRoom(checklist, kept.groups).filter(({ item }) => wanted.has(item))
            begin({ items: counted, groups: kept.groups, about })
          },
        }),
    showNow() {
      begin({ items: shown, groups: room.groups, about })
    },
    turnTo(page) {
      if (kept !== null && page >= 1 && page <= pagesOf(kept)) put(kept, page)
    },
    takeOff() {
      store.getState().change(showQuestion)
    },
  }
}
