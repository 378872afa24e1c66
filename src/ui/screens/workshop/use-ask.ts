import type { Status } from '../../../core/answer'
import type { Press } from '../../../core/presses'
import {
  beginAsking,
  countHands,
  goOn,
  goToQuestion,
  resetAsking,
  resetTimer,
  revealNext,
  showQuestion,
  showStage,
  toggleBlank,
  toggleTimer,
  type Workshop,
} from '../../../core/workshop'
import { useServices } from '../../use-services'
import { useSession, useWorkshop } from './workshop-context'

export interface Ask {
  readonly press: (press: Press) => void
  readonly count: (answer: Status, step: 1 | -1) => void
  readonly undoCount: () => void
  readonly resetTimer: () => void
  /** For the next group. */
  readonly reset: () => void
  readonly show: () => void
}

/** What can be done while the room is asked: by button, by key, and by a clicker in either window. */
export function useAsk(): Ask {
  const { clock } = useServices()
  const { store, projector } = useWorkshop()
  const { items } = useSession()
  const { change, undo } = store.getState()
  const timed = (edit: (workshop: Workshop) => Workshop): void => {
    change((before) => beginAsking(edit(before), clock.now()))
  }
  const presses: Readonly<Record<Press, () => void>> = {
    next: () => {
      timed((before) => goOn(before, projector.standing === 'here'))
    },
    back: () => {
      timed((before) => goToQuestion(before, before.position - 1))
    },
    blank: () => {
      change(toggleBlank)
    },
    timer: () => {
      timed((before) => toggleTimer(before, clock.now()))
    },
    reveal: () => {
      timed(revealNext)
    },
    tally: () => {
      timed((before) => showStage(before, before.stage === 'tally' ? 'question' : 'tally'))
    },
  }
  return {
    press: (press) => {
      presses[press]()
    },
    count: (answer, step) => {
      change((before) => {
        const item = items[before.position]
        return item === undefined ? before : countHands(before, item.id, answer, step)
      })
    },
    undoCount: () => {
      undo('tallies')
    },
    resetTimer: () => {
      change(resetTimer)
    },
    reset: () => {
      change(resetAsking)
    },
    show: () => {
      timed(showQuestion)
    },
  }
}
