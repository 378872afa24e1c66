import type { Press } from '../core/presses'
import type { ProjectedView } from '../core/projected'
import {
  readFromProjector,
  readToProjector,
  type FromProjector,
  type ToProjector,
} from '../files/projector-messages'
import { forgetClonedCopies } from './reload-copy'

/** `none`: no window was opened. `here`: it answers. `gone`: it was there, and is closed, or does not answer any more. */
export type ProjectorStanding = 'none' | 'here' | 'gone'

/** The trainer's end. One at a time. */
export interface TrainerEnd {
  /** Opens the projected window, or brings it to the front. False where the browser would not. */
  open(): boolean
  /** What it shows from now on, and whenever it asks. */
  show(view: ProjectedView): void
  /** Lets go of it: it keeps what it shows. */
  leave(): void
}

export interface TrainerEvents {
  readonly onStanding: (standing: ProjectorStanding) => void
  /** A key was pressed there: a clicker goes where the focus is. */
  readonly onPress: (press: Press) => void
}

/** The projected end. */
export interface ProjectedEnd {
  press(press: Press): void
  leave(): void
}

/** Carries messages, whatever way: a channel or a port. */
export interface Line<Out> {
  readonly send: (message: Out) => void
  readonly close: () => void
}
export type OpenLine<Out> = (onMessage: (data: unknown) => void) => Line<Out>

const ASK_EVERY_MS = 2_000
/** So many questions without an answer, and it is taken for gone. A hidden window answers late. */
const MOST_UNANSWERED = 4

/** `openWindow`: opens it or brings it to the front; false where the browser would not. `isClosed`: known to be. */
export function talkToProjector(
  openLine: OpenLine<ToProjector>,
  screen: { readonly open: () => boolean; readonly isClosed: () => boolean },
  { onStanding, onPress }: TrainerEvents,
): TrainerEnd {
  let standing: ProjectorStanding = 'none'
  let unanswered = 0
  let view: ProjectedView = { kind: 'waiting' }
  const setStanding = (next: ProjectorStanding): void => {
    if (next === standing) return
    standing = next
    onStanding(next)
  }
  const hear = (message: FromProjector | undefined): void => {
    if (message === undefined) return
    unanswered = 0
    if (message.kind === 'gone') {
      setStanding('gone')
      return
    }
    // It may just have come, or come back.
    if (message.kind === 'hello' || standing !== 'here') line.send({ kind: 'view', view })
    setStanding('here')
    if (message.kind === 'press') onPress(message.press)
  }
  const line = openLine((data) => {
    hear(readFromProjector(data))
  })
  const ask = (): void => {
    if (standing === 'here' && (screen.isClosed() || unanswered >= MOST_UNANSWERED)) setStanding('gone')
    unanswered += 1
    line.send({ kind: 'ask' })
  }
  ask()
  const asking = setInterval(ask, ASK_EVERY_MS)
  return {
    open: screen.open,
    show(next) {
      view = next
      line.send({ kind: 'view', view })
    },
    leave() {
      clearInterval(asking)
      line.close()
    },
  }
}

export function talkToTrainer(
  openLine: OpenLine<FromProjector>,
  onView: (view: ProjectedView) => void,
): ProjectedEnd {
  forgetClonedCopies()
  const line = openLine((data) => {
    const message = readToProjector(data)
    if (message?.kind === 'view') onView(message.view)
    if (message?.kind === 'ask') line.send({ kind: 'here' })
  })
  const tellGone = (): void => {
    line.send({ kind: 'gone' })
  }
  addEventListener('pagehide', tellGone)
  line.send({ kind: 'hello' })
  return {
    press(press) {
      line.send({ kind: 'press', press })
    },
    leave() {
      removeEventListener('pagehide', tellGone)
      tellGone()
      line.close()
    },
  }
}
