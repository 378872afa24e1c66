import type { Origin } from '../../../core/projected'
import { REFERENCE_LANGUAGE } from '../../../core/reference'
import { useMemo } from 'react'
import type { Press } from '../../../core/presses'
import type { StepView } from '../../../core/projected'
import { replayRoom, type RoomReplay } from '../../../core/room-replay'
import type { Showing } from '../../../core/room-projector'
import { showView, toggleBlank, type Workshop } from '../../../core/workshop'
import {
  countVote,
  goToStep,
  groupsIn,
  showingOfReplay,
  stepViewOf,
  type StepParts,
  type Vote,
} from '../../../core/workshop-replay'
import type { FoundScenario } from '../../app/use-scenario'
import { useSession, useWorkshop } from './workshop-context'

export interface ReplayOfRoom {
  readonly room: RoomReplay
  /** Whether what the answers say may be projected. */
  readonly showing: Showing
  readonly press: (press: Press) => void
  readonly go: (change: 1 | -1) => void
  readonly vote: (vote: Vote, change: 1 | -1) => void
  readonly undoVote: () => void
  /** Puts the step on the projector; what is shown of it stays there. */
  readonly show: (parts: Partial<StepParts>) => void
  /** What the projector shows of this step; `null`: nothing. */
  readonly onProjector: StepView | null
  /** This step without what the room said. */
  readonly story: StepView | null
}

const STORY: StepParts = { votes: false, verdicts: false }

/** What can be done while an attack is replayed: by button, by key, and by a clicker in either window. */
export function useReplay(found: FoundScenario): ReplayOfRoom {
  const { store } = useWorkshop()
  const { workshop } = useSession()
  const { room, view } = usePlayed(found)
  const { change, undo } = store.getState()
  const { step } = workshop
  const showing = showingOfReplay(workshop, room.groups)
  const onProjector = shownOf(workshop)

  function show(parts: Partial<StepParts>): void {
    const asked = { ...(onProjector === null ? STORY : partsOf(onProjector)), ...parts }
    const withRoom = asked.verdicts && room.groups > 0 && showing.kind === 'may-show'
    const shown = view(step, { ...asked, verdicts: withRoom })
    if (shown === null) return
    const shownGroups = withRoom ? { shownGroups: room.groups } : {}
    change((now) => ({ ...showView(now, shown), ...shownGroups }))
  }

  function go(by: 1 | -1): void {
    const next = view(step + by, STORY)
    if (next !== null) change((now) => goToStep(now, step + by, next))
  }

  const presses: Readonly<Record<Press, () => void>> = {
    next: () => {
      go(1)
    },
    back: () => {
      go(-1)
    },
    blank: () => {
      change(toggleBlank)
    },
    // A step has no time box of its own.
    timer: () => undefined,
    reveal: () => {
      show({ verdicts: true })
    },
    tally: () => {
      show({ votes: true })
    },
  }
  return {
    room,
    showing,
    press: (press) => {
      presses[press]()
    },
    go,
    vote: (vote, by) => {
      change((now) => countVote(now, vote, by))
    },
    undoVote: () => {
      undo('votes')
    },
    show,
    onProjector,
    story: view(step, STORY),
  }
}

interface Played {
  readonly room: RoomReplay
  /** `null` past either end. */
  readonly view: (step: number, parts: StepParts) => StepView | null
}

function usePlayed(found: FoundScenario): Played {
  const { scenario } = found
  const { workshop, checklist } = useSession()
  const origin = useOriginOf(found)
  const { entries } = workshop
  const room = useMemo(
    () => replayRoom(checklist, groupsIn({ entries }), scenario),
    [checklist, entries, scenario],
  )
  return {
    room,
    view: (step, parts) => {
      const own = room.groups === 0 ? null : (room.steps[step] ?? null)
      return stepViewOf(workshop, scenario, step, { parts, room: own, origin })
    },
  }
}

/** The step on the trainer's screen, where it is on the projector too. */
function shownOf({ onProjector, step }: Workshop): StepView | null {
  if (onProjector.kind !== 'view' || onProjector.view.kind !== 'step') return null
  return onProjector.view.number === step + 1 ? onProjector.view : null
}

function partsOf({ votes, verdicts }: StepView): StepParts {
  return { votes: votes !== null, verdicts: verdicts !== null }
}

/** The words of the attack are what the room reads; where those are ours, the checklist's may still be a stranger's. */
function useOriginOf({ scenario, loadedAt }: FoundScenario): Origin {
  const { foreign } = useSession()
  return useMemo(
    () =>
      loadedAt === null
        ? { language: REFERENCE_LANGUAGE, foreign }
        : { foreign: { title: scenario.title, loadedAt } },
    [loadedAt, foreign, scenario.title],
  )
}
