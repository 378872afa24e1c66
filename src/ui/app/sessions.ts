import type { Assessment } from '../../core/assessment'
import type { Checklist } from '../../core/checklist'
import type { FileNotice, FileProblem } from '../../files/problem'
import type { AssessmentStore } from '../../state/assessment-store'
import type { Services } from '../services'

/** An assessment that is open in this tab. */
export interface Session {
  readonly id: string
  readonly store: AssessmentStore
  /** Tries the last write again. */
  readonly retrySave: () => void
  readonly takeOver: () => void
  readonly close: () => void
}

export type Opening =
  | { readonly kind: 'open'; readonly session: Session; readonly notices: readonly FileNotice[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly text: string; readonly problems: readonly FileProblem[] }

export interface NewSession {
  readonly assessment: Assessment
  readonly checklist: Checklist
  readonly isOurs: boolean
}

/** At most one assessment is open in a tab; opening another lets the first go. */
export interface Sessions {
  open(id: string): Promise<Opening>
  /** Opens what was just made or read from a file, and writes it at once. It stays usable when it cannot be kept. */
  start(opened: NewSession): Promise<Session>
  /** When it was last changed, if it is the one that is open: where nothing can be stored, it is nowhere else. */
  changedAt(id: string): string | undefined
  /** Lets go of an assessment that is being deleted or replaced. */
  close(id: string): void
}

export function makeSessions(services: Services): Sessions {
  let current: Session | null = null
  const adopt = (session: Session): Session => {
    current?.close()
    current = session
    return session
  }
  return {
    async open(id) {
      if (current?.id === id) return { kind: 'open', session: current, notices: [] }
      const [stored, { makeSession, parseAssessment }] = await Promise.all([
        services.assessments.read(id).catch(() => undefined),
        loadSession(),
      ])
      if (stored === undefined) return { kind: 'missing' }
      const read = await parseAssessment(stored.text, services.checklists)
      if (!read.ok) return { kind: 'unreadable', text: stored.text, problems: read.problem }
      return { kind: 'open', session: adopt(makeSession(services, read.value)), notices: read.value.notices }
    },
    async start(opened) {
      const { makeSession } = await loadSession()
      const session = adopt(makeSession(services, opened))
      session.retrySave()
      return session
    },
    changedAt: (id) => (current?.id === id ? current.store.getState().assessment.changedAt : undefined),
    close(id) {
      if (current?.id !== id) return
      current.close()
      current = null
    },
  }
}

/** Rules, stores and the reader come when an assessment is opened: the first screen does without them. */
async function loadSession() {
  const [{ makeSession }, { parseAssessment }] = await Promise.all([
    import('./session'),
    import('../../files/assessment-file'),
  ])
  return { makeSession, parseAssessment }
}
