import type { Assessment } from '../../core/assessment'
import type { Checklist } from '../../core/checklist'
import type { FileNotice, FileProblem } from '../../files/problem'
import type { AssessmentStore } from '../../state/assessment-store'
import type { StoredSummary } from '../../core/stored'
import type { Services } from '../services'

/** An assessment that is open in this tab. */
export interface Session {
  readonly id: string
  readonly store: AssessmentStore
  /** False: it is in the memory of this tab and nowhere else. */
  readonly kept: boolean
  readonly summarise: () => StoredSummary
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
  /** False: nothing of it is ever written to the browser's store. Absent: it is kept. */
  readonly kept?: boolean
}

/** One assessment is open in a tab; opening another lets the first go, unless it is nowhere else. */
export interface Sessions {
  open(id: string): Promise<Opening>
  /** Opens what was just made or read from a file, and writes it at once. It stays usable when it cannot be kept. */
  start(opened: NewSession): Promise<Session>
  /** When it was last changed, if it is the one that is open: where nothing can be stored, it is nowhere else. */
  changedAt(id: string): string | undefined
  /** What is kept nowhere but in this tab. */
  listUnkept(): readonly StoredSummary[]
  /** Forgets what is kept nowhere else. Gives the way back, or `null` where there is no such assessment. */
  letGo(id: string): (() => void) | null
  /** Lets go of an assessment that is being deleted or replaced. */
  close(id: string): void
}

export function makeSessions(services: Services): Sessions {
  let current: Session | null = null
  const unkept = new Map<string, Session>()
  const find = (id: string): Session | undefined => (current?.id === id ? current : unkept.get(id))
  const adopt = (session: Session): Session => {
    if (current?.kept === true && current !== session) current.close()
    if (!session.kept) keepInMind(session)
    current = session
    return session
  }
  const keepInMind = (session: Session): void => {
    unkept.set(session.id, session)
    addEventListener('beforeunload', ask)
  }
  /** The browser asks before it is all gone. */
  const ask = (event: BeforeUnloadEvent): void => {
    if ([...unkept.values()].some(hasAnswers)) event.preventDefault()
  }
  return {
    async open(id) {
      const here = find(id)
      if (here !== undefined) return { kind: 'open', session: adopt(here), notices: [] }
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
    changedAt: (id) => find(id)?.store.getState().assessment.changedAt,
    listUnkept: () => [...unkept.values()].map((session) => session.summarise()),
    letGo(id) {
      const session = unkept.get(id)
      if (session === undefined) return null
      unkept.delete(id)
      if (current?.id === id) current = null
      return () => {
        keepInMind(session)
      }
    },
    close(id) {
      find(id)?.close()
      unkept.delete(id)
      if (current?.id === id) current = null
    },
  }
}

function hasAnswers({ store }: Session): boolean {
  return store.getState().assessment.answers.size > 0
}

/** Rules, stores and the reader come when an assessment is opened: the first screen does without them. */
async function loadSession() {
  const [{ makeSession }, { parseAssessment }] = await Promise.all([
    import('./session'),
    import('../../files/assessment-file'),
  ])
  return { makeSession, parseAssessment }
}
