import type { Assessment } from '../../core/assessment'
import type { Checklist } from '../../core/checklist'
import { summarise } from '../../core/summary'
import { parseAssessment } from '../../files/assessment-file'
import { formatAssessment } from '../../files/assessment-text'
import { makeAssessmentStore, type AssessmentStore } from '../../state/assessment-store'
import { makeSaver } from '../../state/saver'
import type { EditingLock, Services } from '../services'
import { lockName } from './lock-name'
import type { NewSession, Session } from './sessions'

/** Puts an assessment into a store, keeps every change of it, and holds the right to write it. `isStored`: it was read from there. */
export function makeSession(services: Services, opened: NewSession, isStored: boolean): Session {
  const { assessment, checklist, isOurs, kept = true } = opened
  const store = makeAssessmentStore({ checklist, isOurs, assessment, now: () => services.clock.now() })
  const keeping = kept ? keepChanges(services, store, assessment.id, isStored) : NOT_KEPT
  return {
    id: assessment.id,
    store,
    kept,
    summarise: () => {
      const { assessment: latest, checklist: current } = store.getState()
      return { id: latest.id, summary: summarise(current, latest), isOurs }
    },
    ...keeping,
  }
}

type Keeping = Pick<Session, 'whereKept' | 'saveNow' | 'takeOver' | 'close' | 'reopen'>
type Held = { readonly assessment: Assessment; readonly checklist: Checklist }

function keepChanges(services: Services, store: AssessmentStore, id: string, isStored: boolean): Keeping {
  const { write, whereKept } = makeWriter(services, store, id, isStored)
  const saver = makeSaver(write, (status) => {
    store.getState().setSaving(status)
  })

  function begin(): Pick<Keeping, 'takeOver' | 'close'> {
    const stopListening = store.subscribe((state, before) => {
      if (state.assessment !== before.assessment) saver.save(state)
    })
    const stopHurrying = whenLeaving(() => {
      const state = store.getState()
      // The saver tells how it ends, if anybody is still here to be told.
      if (state.saving === 'saving' && state.mayWrite) write(state).catch(() => undefined)
    })
    const lock = holdLock(services, store, id)
    return {
      takeOver: lock.takeOver,
      close: () => {
        stopListening()
        stopHurrying()
        lock.release()
      },
    }
  }

  let running = begin()
  return {
    whereKept,
    saveNow: () => {
      saver.save(store.getState())
    },
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

interface Writer extends Pick<Session, 'whereKept'> {
  readonly write: (latest: Held) => Promise<void>
}

/** Writes it, and knows how the last time ended. Once it was there, its being gone means that somebody deleted it. */
function makeWriter(
  { assessments }: Services,
  store: AssessmentStore,
  id: string,
  isStored: boolean,
): Writer {
  const { isOurs } = store.getState()
  let mustExist = isStored
  let lastFailed = false
  return {
    async write(latest) {
      const { assessment, checklist } = latest
      const text = textOf(latest, isOurs)
      const summary = summarise(checklist, assessment)
      try {
        await assessments.write({ id, text, summary, isOurs }, { mustExist })
        mustExist = true
        lastFailed = false
      } catch (problem: unknown) {
        lastFailed = true
        throw problem
      }
    },
    whereKept() {
      if (lastFailed) return 'tab'
      return store.getState().saving === 'saving' ? 'not-known-yet' : 'device'
    },
  }
}

/** The right to write it. What another tab has written meanwhile is taken in before anything is written here. */
function holdLock(
  { assessments, checklists, locks }: Services,
  store: AssessmentStore,
  id: string,
): EditingLock {
  let holds = true

  async function takeIn(): Promise<void> {
    const stored = await assessments.read(id).catch(() => undefined)
    const here = store.getState()
    if (stored !== undefined && stored.text !== textOf(here, here.isOurs)) {
      const read = await parseAssessment(stored.text, checklists)
      // Not readable here, so not ours to write over.
      if (!read.ok || !holds) return
      const { assessment, checklist } = read.value
      store.setState({ assessment, checklist, past: [], future: [] })
    }
    store.getState().setMayWrite(holds)
  }

  return locks.hold(lockName(id), (mayWrite) => {
    holds = mayWrite
    if (!mayWrite) store.getState().setMayWrite(false)
    else if (!store.getState().mayWrite) void takeIn()
  })
}

function textOf({ assessment, checklist }: Held, isOurs: boolean): string {
  return formatAssessment(assessment, isOurs ? undefined : checklist)
}

/** In memory only: no other tab can have it. */
const NOT_KEPT: Keeping = {
  whereKept: () => 'tab',
  saveNow: () => undefined,
  takeOver: () => undefined,
  close: () => undefined,
  reopen: () => undefined,
}

/** The last moment of a tab: what waits for the write before it cannot wait any longer. */
function whenLeaving(hurry: () => void): () => void {
  const hurryHidden = (): void => {
    if (document.visibilityState === 'hidden') hurry()
  }
  document.addEventListener('visibilitychange', hurryHidden)
  addEventListener('pagehide', hurry)
  return () => {
    document.removeEventListener('visibilitychange', hurryHidden)
    removeEventListener('pagehide', hurry)
  }
}
