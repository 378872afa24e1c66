import { act } from '@testing-library/react'
import type { Press } from '../../src/core/presses'
import type { ProjectedView } from '../../src/core/projected'
import type { ProjectorStanding, TrainerEvents, WorkshopWorld } from '../../src/ui/workshop-world'

/** What a workshop has of the world, and what is seen of it from outside. */
export interface WorkshopShelf extends WorkshopWorld {
  /** What is there for a reload. */
  text: string | null
  /** False: the browser keeps nothing for a reload. */
  keeps: boolean
  /** False: the browser opens no second window. */
  opens: boolean
  /** What the projected window was told to show, the last one last. */
  readonly views: ProjectedView[]
  /** As if the projected window came or went. */
  readonly stand: (standing: ProjectorStanding) => void
  /** As if a key was pressed in the projected window; in it, what the trainer's was told. */
  readonly press: (press: Press) => void
  readonly pressed: readonly Press[]
  /** As if the trainer's window told this one, which is projected. */
  readonly tell: (view: ProjectedView) => void
}

export function makeWorkshopShelf(text: string | null = null): WorkshopShelf {
  const leading = new Set<TrainerEvents>()
  const following = new Set<(view: ProjectedView) => void>()
  const pressed: Press[] = []
  const shelf: WorkshopShelf = {
    text,
    keeps: true,
    opens: true,
    views: [],
    pressed,
    copy: {
      read: () => Promise.resolve(shelf.text),
      put: (put) => {
        shelf.text = put
        return Promise.resolve(shelf.keeps)
      },
      clear: () => {
        shelf.text = null
      },
    },
    projector: {
      lead: (events) => {
        leading.add(events)
        return {
          open: () => {
            if (shelf.opens) events.onStanding('here')
            return shelf.opens
          },
          show: (view) => {
            shelf.views.push(view)
          },
          leave: () => leading.delete(events),
        }
      },
      follow: (onView) => {
        following.add(onView)
        return {
          press: (press) => {
            pressed.push(press)
          },
          leave: () => following.delete(onView),
        }
      },
    },
    stand: (standing) => {
      act(() => {
        for (const { onStanding } of leading) onStanding(standing)
      })
    },
    press: (press) => {
      act(() => {
        for (const { onPress } of leading) onPress(press)
      })
    },
    tell: (view) => {
      act(() => {
        for (const onView of following) onView(view)
      })
    },
  }
  return shelf
}
