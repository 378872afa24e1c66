import type { ProjectedView } from '../core/projected'
import { makeProjectedWindow } from './projected-window'
import { newId } from './random-id'
import {
  talkToProjector,
  talkToTrainer,
  type Line,
  type ProjectedEnd,
  type TrainerEnd,
  type TrainerEvents,
} from './projector-talk'

/**
 * Pages of one address hear each other: enough where there is an address of one's own. Each trainer's window has a channel
 * of its own, named like the window it opens: a name outlives a reload.
 */
const NAME = 'hustings-projector'

/** Of this window, for as long as it is open. */
let ownName: string | undefined

function findName(): string {
  ownName ??= readName() ?? `${NAME}-${newId()}`
  try {
    sessionStorage.setItem(NAME, ownName)
  } catch {
    // Then a reload begins with another one.
  }
  return ownName
}

function readName(): string | undefined {
  try {
    return sessionStorage.getItem(NAME) ?? undefined
  } catch {
    return undefined
  }
}

export const projector = {
  lead(events: TrainerEvents): TrainerEnd {
    const name = findName()
    return talkToProjector(openChannel(name), makeProjectedWindow(name), events)
  },
  follow(onView: (view: ProjectedView) => void): ProjectedEnd {
    return talkToTrainer(openChannel(window.name.startsWith(NAME) ? window.name : NAME), onView)
  },
  /** Leaves no name behind for a reload. */
  forget(): void {
    try {
      sessionStorage.removeItem(NAME)
    } catch {
      // Nothing was left.
    }
  },
}

const openChannel =
  (name: string) =>
  (onMessage: (data: unknown) => void): Line<unknown> => {
    const channel = new BroadcastChannel(name)
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      onMessage(data)
    })
    return {
      send: (message) => {
        channel.postMessage(message)
      },
      close: () => {
        channel.close()
      },
    }
  }
