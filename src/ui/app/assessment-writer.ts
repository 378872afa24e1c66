import { isSameSlot } from '../../core/keep-versions'
import { asVersion, type KeptVersion, type StoredAssessment } from '../../core/stored'
import { summarise } from '../../core/summary'
import { formatAssessment } from '../../files/assessment-text'
import type { AssessmentState } from '../../state/assessment-state'
import type { AssessmentStore } from '../../state/assessment-store'
import type { Held, Step } from '../../state/steps'
import type { Services } from '../services'
import type { Session } from './sessions'

export interface Writer extends Pick<Session, 'whereKept'> {
  readonly write: (latest: AssessmentState) => Promise<void>
  /** What another tab wrote is what lies there now. */
  readonly takeIn: (stored: StoredAssessment) => void
  /** The next write deletes the earlier versions, and holds nothing that only they held. */
  readonly forgetVersions: () => void
  /** It is known without a write that it is not there any more. */
  readonly fail: () => void
}

/** Writes it, and knows how the last time ended. Once it was there, its being gone means that somebody deleted it. */
export function makeWriter(
  { assessments, clock }: Services,
  store: AssessmentStore,
  id: string,
  stored: StoredAssessment | null,
): Writer {
  const life = assessments.life()
  let last: KeptVersion | null = stored === null ? null : asVersion(stored)
  let lastStep: Step | undefined
  let forgets = false
  let lastFailed = false

  /** What lies there now becomes a version, unless this only goes on typing in the same field. */
  function earlierThan(next: KeptVersion, step: Step | undefined): { readonly earlier?: KeptVersion } {
    if (last === null || forgets || last.text === next.text) return {}
    const goesOn = step === lastStep && isSameSlot(last.savedAt, next.savedAt)
    return goesOn ? {} : { earlier: last }
  }

  return {
    async write(latest) {
      const dated = toStored(id, latest, clock.now())
      const step = latest.past.at(-1)
      const forgetsVersions = forgets
      try {
        await assessments.write(dated, {
          mustExist: last !== null,
          life,
          forgetsVersions,
          ...earlierThan(dated, step),
        })
        last = asVersion(dated)
        lastStep = step
        if (forgetsVersions) forgets = false
        lastFailed = false
      } catch (problem: unknown) {
        lastFailed = true
        throw problem
      }
    },
    takeIn(written) {
      last = asVersion(written)
    },
    forgetVersions() {
      forgets = true
      store.getState().forgetOlder()
    },
    fail() {
      lastFailed = true
    },
    whereKept() {
      if (lastFailed) return 'tab'
      return store.getState().saving === 'saving' ? 'not-known-yet' : 'device'
    },
  }
}

function toStored(id: string, state: AssessmentState, savedAt: string): KeptVersion {
  const { assessment, checklist, isOurs, copies, shownCode, emptied } = state
  return {
    id,
    text: storedText(state),
    summary: summarise(checklist, assessment),
    isOurs,
    copies,
    ...(shownCode === null ? {} : { shownCode }),
    ...(emptied.length === 0 ? {} : { emptied }),
    savedAt,
  }
}

/** As it lies in the store. */
export function storedText({ assessment, checklist, isOurs }: Held): string {
  return formatAssessment(assessment, isOurs ? undefined : checklist)
}
