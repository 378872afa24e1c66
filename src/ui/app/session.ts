import { makeAssessment, type Assessment } from '../../core/assessment'
import type { CopyNotes } from '../../core/copy-reminder'
import { emptyPlaces } from '../../core/emptied-texts'
import { NotKept, SealedHere, type StoredAssessment } from '../../core/stored'
import { summarise } from '../../core/summary'
import { parseAssessment } from '../../files/assessment-file'
import { makeAssessmentStore, type AssessmentStore } from '../../state/assessment-store'
import { makeSaver } from '../../state/saver'
import type { EditingLock, Services } from '../services'
import { makeWriter, storedText, type Writer } from './assessment-writer'
import { keepInFile } from './keep-in-file'
import { forgetWhenSaved } from './forget-when-saved'
import { lockName } from './lock-name'
import type { NewSession, Session } from './sessions'
import { whenLeaving } from './when-leaving'

/** Puts an assessment into a store, keeps every change of it, and holds the right to write it. `stored`: it was read from there. */
export function makeSession(
  services: Services,
  opened: NewSession,
  stored: StoredAssessment | null,
): Session {
  const { assessment, checklist, isOurs, kept = true } = opened
  const store = makeAssessmentStore({
    checklist,
    isOurs,
    assessment,
    // What comes from a file has been copied before it came here.
    copies: stored === null ? { beganAt: services.clock.now() } : copiesOf(stored, assessment),
    shownCode: stored?.shownCode,
    emptied: stored?.emptied ?? [],
    now: () => services.clock.now(),
  })
  const keeping = kept ? keepChanges(services, store, assessment.id, stored) : keepNothing(store)
  return {
    id: assessment.id,
    store,
    kept,
    isSealed: services.seals.isOpen(assessment.id),
    forget: () => {
      const { id, createdAt: at, checklist: of } = assessment
      const nothing = makeAssessment({ id, name: '', at, checklist: of, profile: new Map() })
      store.setState({ assessment: nothing, past: [], future: [] })
    },
    summarise: () => {
      const latest = store.getState()
      return {
        id: latest.assessment.id,
        summary: summarise(latest.checklist, latest.assessment),
        isOurs: latest.isOurs,
      }
    },
    ...keeping,
  }
}

type Keeping = Pick<
  Session,
  'file' | 'whereKept' | 'saveNow' | 'forgetVersions' | 'forgetEmptied' | 'takeOver' | 'close' | 'reopen'
>

/** What a write holds. */
const IS_KEPT = ['assessment', 'copies', 'shownCode', 'emptied'] as const

function keepChanges(
  services: Services,
  store: AssessmentStore,
  id: string,
  stored: StoredAssessment | null,
): Keeping {
  const writer = makeWriter(services, store, id, stored)
  const file = services.keptIn === 'tab' ? keepInFile(services, store, id) : null
  const saver = makeSaver(writer.write, (status, problem) => {
    store.getState().setSaving(status, status === 'failed' ? reasonOf(problem) : undefined)
  })
  const forgetEmptied = (): Promise<boolean> => forgetWhenSaved(services, store, id)
  function begin(): Pick<Keeping, 'takeOver' | 'close'> {
    const stopListening = store.subscribe((state, before) => {
      if (IS_KEPT.some((part) => state[part] !== before[part])) saver.save(state)
    })
    const stopHurrying = whenLeaving(() => {
      writeRest(store, writer)
    })
    const stopWatching = services.assessments.whenCleared(() => {
      writer.fail()
      store.getState().setSaving('failed', 'cleared')
    })
    const stopFollowing = file?.follow()
    // Once it is held: what the tab before this one did not come to.
    const onHeld = (): void => void forgetEmptied()
    const lock = holdLock(services, store, id, { onTakenIn: writer.takeIn, onHeld })
    return {
      takeOver: lock.takeOver,
      close: () => {
        void forgetEmptied()
        stopListening()
        stopHurrying()
        stopWatching()
        stopFollowing?.()
        lock.release()
      },
    }
  }

  let running = begin()
  return {
    file,
    whereKept: writer.whereKept,
    saveNow: () => {
      saver.save(store.getState())
    },
    forgetVersions: writer.forgetVersions,
    forgetEmptied,
    takeOver: () => {
      running.takeOver()
    },
    close: () => {
      running.close()
    },
    reopen: () => {
      running = begin()
    },
  }
}

/** The saver tells how it ends, if anybody is still here to be told. */
function writeRest(store: AssessmentStore, { write }: Pick<Writer, 'write'>): void {
  const state = store.getState()
  if (state.saving === 'saving' && state.mayWrite) write(state).catch(() => undefined)
}

function reasonOf(problem: unknown): NotKept['reason'] {
  return problem instanceof NotKept ? problem.reason : 'blocked'
}

interface LockEvents {
  readonly onTakenIn: (stored: StoredAssessment) => void
  /** This tab may write it now, and has taken in what there is. */
  readonly onHeld: () => void
}

/** The right to write it. What another tab has written meanwhile is taken in before anything is written here. */
function holdLock(
  { assessments, checklists, locks, seals }: Services,
  store: AssessmentStore,
  id: string,
  { onTakenIn, onHeld }: LockEvents,
): EditingLock {
  let holds = true

  async function takeIn(): Promise<void> {
    const stored = await assessments.read(id).catch((problem: unknown) => {
      // Another tab has sealed it meanwhile: what is here is not to be written beside that.
      if (problem instanceof SealedHere) seals.lock(id)
      return problem instanceof SealedHere ? null : undefined
    })
    if (stored === null) return
    if (stored !== undefined && stored.text !== storedText(store.getState())) {
      const read = await parseAssessment(stored.text, checklists)
      // Not readable here, so not ours to write over.
      if (!read.ok || !holds) return
      const { assessment, checklist, isOurs } = read.value
      onTakenIn(stored)
      const copies = copiesOf(stored, assessment)
      const emptied = emptyPlaces(stored.emptied ?? [], assessment)
      const shownCode = stored.shownCode ?? null
      store.setState({ assessment, checklist, isOurs, copies, shownCode, emptied, past: [], future: [] })
    } else if (stored?.shownCode !== undefined && holds) {
      // The other tab has only shown a code: two numbers for one group would count it twice.
      store.setState({ shownCode: stored.shownCode })
    }
    store.getState().setMayWrite(holds)
    if (holds) onHeld()
  }

  return locks.hold(lockName(id), (mayWrite) => {
    holds = mayWrite
    if (!mayWrite) store.getState().setMayWrite(false)
    else if (!store.getState().mayWrite) void takeIn()
    else onHeld()
  })
}

function copiesOf({ copies }: StoredAssessment, { createdAt }: Assessment): CopyNotes {
  return copies ?? { beganAt: createdAt }
}

/** In memory only: no other tab can have it, and it has no earlier versions. */
function keepNothing(store: AssessmentStore): Keeping {
  return {
    file: null,
    whereKept: () => 'tab',
    saveNow: () => undefined,
    forgetVersions: () => undefined,
    forgetEmptied: () => {
      const { emptied, forgetEmptied, setForgotten } = store.getState()
      forgetEmptied()
      setForgotten(emptied)
      return Promise.resolve(false)
    },
    takeOver: () => undefined,
    close: () => undefined,
    reopen: () => undefined,
  }
}
