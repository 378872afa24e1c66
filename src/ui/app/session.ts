import type { Assessment } from '../../core/assessment'
import type { Checklist } from '../../core/checklist'
import { sha256Hex } from '../../core/hash'
import { summarise } from '../../core/summary'
import { parseAssessment } from '../../files/assessment-file'
import { formatAssessment } from '../../files/assessment-text'
import { makeAssessmentStore, type AssessmentStore } from '../../state/assessment-store'
import { makeSaver } from '../../state/saver'
import type { Services } from '../services'
import type { NewSession, Session } from './sessions'

/** Puts an assessment into a store, keeps every change of it, and holds the right to write it. */
export function makeSession(services: Services, opened: NewSession): Session {
  const { assessment, checklist, isOurs, kept = true } = opened
  const store = makeAssessmentStore({ checklist, isOurs, assessment, now: () => services.clock.now() })
  const keeping = kept ? keepChanges(services, store, assessment.id) : NOT_KEPT
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

type Keeping = Pick<Session, 'retrySave' | 'takeOver' | 'close'>
type Held = { readonly assessment: Assessment; readonly checklist: Checklist }

function keepChanges(services: Services, store: AssessmentStore, id: string): Keeping {
  const { assessments, checklists, locks } = services
  const { isOurs } = store.getState()
  const textOf = ({ assessment, checklist }: Held): string =>
    formatAssessment(assessment, isOurs ? undefined : checklist)
  const write = (latest: Held): Promise<void> =>
    assessments.write({
      id,
      text: textOf(latest),
      summary: summarise(latest.checklist, latest.assessment),
      isOurs,
    })
  const saver = makeSaver(write, (status) => {
    store.getState().setSaving(status)
  })
  const stopListening = store.subscribe((state, before) => {
    if (state.assessment !== before.assessment) saver.save(state)
  })
  const stopHurrying = whenLeaving(() => {
    const state = store.getState()
    // The saver tells how it ends, if anybody is still here to be told.
    if (state.saving === 'saving' && state.mayWrite) write(state).catch(() => undefined)
  })
  let holds = true

  /** What another tab has written meanwhile is taken in before anything is written here. */
  async function takeIn(): Promise<void> {
    const stored = await assessments.read(id).catch(() => undefined)
    if (stored !== undefined && stored.text !== textOf(store.getState())) {
      const read = await parseAssessment(stored.text, checklists)
      // Not readable here, so not ours to write over.
      if (!read.ok || !holds) return
      const { assessment, checklist } = read.value
      store.setState({ assessment, checklist, past: [], future: [] })
    }
    store.getState().setMayWrite(holds)
  }

  const lock = locks.hold(lockName(id), (mayWrite) => {
    holds = mayWrite
    if (!mayWrite) store.getState().setMayWrite(false)
    else if (!store.getState().mayWrite) void takeIn()
  })
  return {
    retrySave: () => {
      saver.save(store.getState())
    },
    takeOver: () => {
      lock.takeOver()
    },
    close: () => {
      stopListening()
      stopHurrying()
      lock.release()
    },
  }
}

/** In memory only: no other tab can have it. */
const NOT_KEPT: Keeping = {
  retrySave: () => undefined,
  takeOver: () => undefined,
  close: () => undefined,
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

/** Ids come from files, so they are never lock names themselves. */
function lockName(id: string): string {
  return `hustings-${sha256Hex(id).slice(0, 16)}`
}
