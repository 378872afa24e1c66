import type { Press } from '../core/presses'
import type { ProjectedView } from '../core/projected'

/** What a workshop needs of the world. */
export interface WorkshopWorld {
  readonly copy: WorkshopCopy
  readonly projector: Projector
}

/** A workshop as text, in this tab and nowhere else. */
interface WorkshopCopy {
  /** What was put last, also before a reload; `null` where there is nothing, or it cannot be read any more. */
  read(): Promise<string | null>
  /** False: this tab remembers it, and a reload would lose it. */
  put(text: string): Promise<boolean>
  clear(): void
}

/** `none`: no projected window was opened. `gone`: there was one, and it is closed or does not answer any more. */
export type ProjectorStanding = 'none' | 'here' | 'gone'

/** Between the trainer's window and the projected one. */
export interface Projector {
  /** For the trainer's window. */
  lead(events: TrainerEvents): TrainerEnd
  /** For the projected window: calls back with each view it is to show. */
  follow(onView: (view: ProjectedView) => void): ProjectedEnd
}

export interface TrainerEvents {
  readonly onStanding: (standing: ProjectorStanding) => void
  /** A key was pressed there: a clicker goes where the focus is. */
  readonly onPress: (press: Press) => void
}

export interface TrainerEnd {
  /** Opens the projected window, or brings it to the front. False where the browser would not. */
  open(): boolean
  /** What it shows from now on, and whenever it asks. */
  show(view: ProjectedView): void
  /** Lets go of it: it keeps what it shows. */
  leave(): void
}

export interface ProjectedEnd {
  press(press: Press): void
  leave(): void
}
