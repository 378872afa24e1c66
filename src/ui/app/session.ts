import type { Assessment } from '../../core/assessment'
import type { CopyNotes } from '../../core/copy-reminder'
import { isSameSlot } from '../../core/keep-versions'
import { asVersion, NotKept, type KeptVersion, type StoredAssessment } from '../../core/stored'
import { summarise } from '../../core/summary'
import { parseAssessment } from '../../files/assessment-file'
import { formatAssessment } from '../../files/assessment-text'
import { makeAssessmentStore, type AssessmentState, type AssessmentStore } from '../../state/assessment-store'
import { makeSaver } from '../../state/saver'
import type { Held, Step } from '../../state/steps'
import type { EditingLock, Services } from '../services'
import { lockName } from './lock-name'
import type { NewSession, Session } from './sessions'

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
    now: () => services.clock.now(),
  })
  const keeping = kept ? keepChanges(services, store, assessment.id, stored) : NOT_KEPT
  return {
    id: assessment.id,
    store,
    kept,
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

type Keeping = Pick<Session, 'whereKept' | 'saveNow' | 'forgetVersions' | 'takeOver' | 'close' | 'reopen'>

function keepChanges(
  services: Services,
  store: AssessmentStore,
  id: string,
  stored: StoredAssessment | null,
): Keeping {
  const writer = makeWriter(services, store, id, stored)
  const { write, whereKept } = writer
  const saver = makeSaver(write, (status, problem) => {
    store.getState().setSaving(status, status === 'failed' ? reasonOf(problem) : undefined)
  })

  function begin(): Pick<Keeping, 'takeOver' | 'close'> {
    const stopListening = store.subscribe((state, before) => {
      if (state.assessment !== before.assessment || state.copies !== before.copies) saver.save(state)
    })
    const stopHurrying = whenLeaving(() => {
      const state = store.getState()
      // The saver tells how it ends, if anybody is still here to be told.
      if (state.saving === 'saving' && state.mayWrite) write(state).catch(() => undefined)
    })
    const stopWatching = services.assessments.whenCleared(() => {
      writer.fail()
      store.getState().setSaving('failed', 'cleared')
    })
    const lock = holdLock(services, store, id, writer.takeIn)
    return {
      takeOver: lock.takeOver,
      close: () => {
        stopListening()
        stopHurrying()
        stopWatching()
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
    forgetVersions: () => {
      writer.forgetNext()
      store.getState().forgetOlder()
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

function reasonOf(problem: unknown): NotKept['reason'] {
  return problem instanceof NotKept ? problem.reason : 'blocked'
}

interface Writer extends Pick<Session, 'whereKept'> {
  readonly write: (latest: AssessmentState) => Promise<void>
  /** What another tab wrote is what lies there now. */
  readonly takeIn: (stored: StoredAssessment) => void
  /** The next write deletes the earlier versions. */
  readonly forgetNext: () => void
  /** It is known without a write that it is not there any more. */
  readonly fail: () => void
}

/** Writes it, and knows how the last time ended. Once it was there, its being gone means that somebody deleted it. */
function makeWriter(
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
      const { assessment, checklist, isOurs, copies, past } = latest
      const next = { id, text: textOf(latest), summary: summarise(checklist, assessment), isOurs }
      const dated = { ...next, copies, savedAt: clock.now() }
      const step = past.at(-1)
      const mustExist = last !== null
      const forgetsVersions = forgets
      try {
        await assessments.write(dated, {
          mustExist,
          life,
          forgetsVersions,
          ...earlierThan(dated, step),
        })
        last = dated
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
    forgetNext() {
      forgets = true
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

/** The right to write it. What another tab has written meanwhile is taken in before anything is written here. */
function holdLock(
  { assessments, checklists, locks }: Services,
  store: AssessmentStore,
  id: string,
  onTakenIn: (stored: StoredAssessment) => void,
): EditingLock {
  let holds = true

  async function takeIn(): Promise<void> {
    const stored = await assessments.read(id).catch(() => undefined)
    if (stored !== undefined && stored.text !== textOf(store.getState())) {
      const read = await parseAssessment(stored.text, checklists)
      // Not readable here, so not ours to write over.
      if (!read.ok || !holds) return
      const { assessment, checklist, isOurs } = read.value
      onTakenIn(stored)
      const copies = copiesOf(stored, assessment)
      store.setState({ assessment, checklist, isOurs, copies, past: [], future: [] })
    }
    store.getState().setMayWrite(holds)
  }

  return locks.hold(lockName(id), (mayWrite) => {
    holds = mayWrite
    if (!mayWrite) store.getState().setMayWrite(false)
    else if (!store.getState().mayWrite) void takeIn()
  })
}

function copiesOf({ copies }: StoredAssessment, { createdAt }: Assessment): CopyNotes {
  return copies ?? { beganAt: createdAt }
}

function textOf({ assessment, checklist, isOurs }: Held): string {
  return formatAssessment(assessment, isOurs ? undefined : checklist)
}

/** In memory only: no other tab can have it. */
const NOT_KEPT: Keeping = {
  whereKept: () => 'tab',
  saveNow: () => undefined,
  forgetVersions: () => undefined,
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
