import type { Assessment } from '../../core/assessment'
import { sha256Hex } from '../../core/hash'
import { summarise } from '../../core/summary'
import { formatAssessment } from '../../files/assessment-text'
import { makeAssessmentStore } from '../../state/assessment-store'
import { makeSaver } from '../../state/saver'
import type { Services } from '../services'
import type { NewSession, Session } from './sessions'

/** Puts an assessment into a store, keeps every change of it, and holds the right to write it. */
export function makeSession(services: Services, { assessment, checklist, isOurs }: NewSession): Session {
  const { clock, assessments, locks } = services
  const store = makeAssessmentStore({ checklist, isOurs, assessment, now: () => clock.now() })
  const saver = makeSaver<Assessment>(
    (latest) =>
      assessments.write({
        id: latest.id,
        text: formatAssessment(latest, isOurs ? undefined : checklist),
        summary: summarise(checklist, latest),
      }),
    (status) => {
      store.getState().setSaving(status)
    },
  )
  const stopListening = store.subscribe((state, before) => {
    if (state.assessment !== before.assessment) saver.save(state.assessment)
  })
  const lock = locks.hold(lockName(assessment.id), (mayWrite) => {
    store.getState().setMayWrite(mayWrite)
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
      lock.release()
    },
  }
}

/** Ids come from files, so they are never lock names themselves. */
function lockName(id: string): string {
  return `hustings-${sha256Hex(id).slice(0, 16)}`
}
