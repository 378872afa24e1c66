import type { Assessment } from '../../core/assessment'
import { sha256Hex } from '../../core/hash'
import { summarise } from '../../core/summary'
import { parseAssessment } from '../../files/assessment-file'
import { formatAssessment } from '../../files/assessment-text'
import { makeAssessmentStore } from '../../state/assessment-store'
import { makeSaver } from '../../state/saver'
import type { Services } from '../services'
import type { NewSession, Session } from './sessions'

/** Puts an assessment into a store, keeps every change of it, and holds the right to write it. */
export function makeSession(services: Services, { assessment, checklist, isOurs }: NewSession): Session {
  const { clock, assessments, checklists, locks } = services
  const store = makeAssessmentStore({ checklist, isOurs, assessment, now: () => clock.now() })
  const textOf = (latest: Assessment): string => formatAssessment(latest, isOurs ? undefined : checklist)
  const write = (latest: Assessment): Promise<void> =>
    assessments.write({ id: latest.id, text: textOf(latest), summary: summarise(checklist, latest) })
  const saver = makeSaver(write, (status) => {
    store.getState().setSaving(status)
  })
  const stopListening = store.subscribe((state, before) => {
    if (state.assessment !== before.assessment) saver.save(state.assessment)
  })
  const stopHurrying = whenLeaving(() => {
    const { saving, mayWrite, assessment: latest } = store.getState()
    // The saver tells how it ends, if anybody is still here to be told.
    if (saving === 'saving' && mayWrite) write(latest).catch(() => undefined)
  })
  let holds = true

  /** What another tab has written meanwhile is taken in before anything is written here. */
  async function takeIn(): Promise<void> {
    const stored = await assessments.read(assessment.id).catch(() => undefined)
    if (stored !== undefined && stored.text !== textOf(store.getState().assessment)) {
      const read = await parseAssessment(stored.text, checklists)
      // Not readable here, so not ours to write over.
      if (!read.ok || !holds) return
      store.setState({ assessment: read.value.assessment, past: [], future: [] })
    }
    store.getState().setMayWrite(holds)
  }

  const lock = locks.hold(lockName(assessment.id), (mayWrite) => {
    holds = mayWrite
    if (!mayWrite) store.getState().setMayWrite(false)
    else if (!store.getState().mayWrite) void takeIn()
  })
  return {
    id: assessment.id,
    store,
    retrySave: () => {
      saver.save(store.getState().assessment)
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
