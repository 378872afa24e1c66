import type { ProjectedView } from '../core/projected'
import { makeProjectedWindow } from './projected-window'
import {
  talkToProjector,
  talkToTrainer,
  type Line,
  type ProjectedEnd,
  type TrainerEnd,
  type TrainerEvents,
} from './projector-talk'

/**
 * The way of the one-file edition (THREATS R2): in Chrome and Edge all local files are one origin, so nothing is called out
 * to all of them. The projected window hands a port to the window that opened it, and after a reload of either it hands over
 * another one.
 */
const HANDING = 'hustings-projector-port'
const HAND_AGAIN_MS = 1_000
/** The trainer's window asks every two seconds. */
const SILENCE_MS = 6_000

const projected = makeProjectedWindow()

export const projector = {
  lead: (events: TrainerEvents): TrainerEnd => talkToProjector(takePorts, projected, events),
  follow: (onView: (view: ProjectedView) => void): ProjectedEnd => talkToTrainer(handPort, onView),
  /** Nothing is kept for a reload. */
  forget: (): void => undefined,
}

/** Takes each port that the window we opened hands over; the last one counts. */
function takePorts(onMessage: (data: unknown) => void): Line<unknown> {
  let port: MessagePort | undefined
  const take = ({ data, source, ports: [handed] }: MessageEvent<unknown>): void => {
    if (data !== HANDING || handed === undefined || !isOurs(source)) return
    port?.close()
    port = handed
    port.onmessage = (event: MessageEvent<unknown>) => {
      onMessage(event.data)
    }
    onMessage({ kind: 'hello' })
  }
  const letGo = (): void => {
    port?.postMessage(HANDING)
    port?.close()
  }
  addEventListener('message', take)
  addEventListener('pagehide', letGo)
  return {
    send: (message) => port?.postMessage(message),
    close: () => {
      removeEventListener('message', take)
      removeEventListener('pagehide', letGo)
      letGo()
    },
  }
}

/** Opened by this window: by this page, or by the one that was here before a reload. One at a time. */
function isOurs(source: MessageEventSource | null): boolean {
  const from = source as Window | null
  if (from === null || from.opener !== window) return false
  return projected.adopt(from)
}

/** Hands a port over again and again, until something comes back through one: the other window may be loading. */
function handPort(onMessage: (data: unknown) => void): Line<unknown> {
  const trainer = window.opener as Window | null
  let port: MessagePort | undefined
  let heardAt = -Infinity
  const hand = (): void => {
    if (performance.now() - heardAt < SILENCE_MS) return
    port?.close()
    const { port1, port2 } = new MessageChannel()
    port = port1
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      // The page that took it goes: another is wanted as soon as one is there.
      heardAt = data === HANDING ? -Infinity : performance.now()
      onMessage(data)
    }
    trainer?.postMessage(HANDING, '*', [port2])
  }
  hand()
  const handing = setInterval(hand, HAND_AGAIN_MS)
  return {
    send: (message) => port?.postMessage(message),
    close: () => {
      clearInterval(handing)
      port?.close()
    },
  }
}
