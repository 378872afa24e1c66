import type { Assessment } from '../../core/assessment'
import type { Checklist } from '../../core/checklist'
import { fail, succeed, type Result } from '../../core/result'
import type { FileNotice, FileProblem } from '../../files/problem'
import type { AssessmentStore } from '../../state/assessment-store'
import { SealedHere, type StoredSummary } from '../../core/stored'
import type { Services } from '../services'
import type { FileKeeping } from './keep-in-file'

/** An assessment that is open in this tab. */
export interface Session {
  readonly id: string
  readonly store: AssessmentStore
  /** False: it is to be in the memory of this tab and nowhere else. */
  readonly kept: boolean
  /** It is sealed on this device: there is something to lock. */
  readonly isSealed: boolean
  /** Where it is kept in this tab only: the file it can be kept in besides. */
  readonly file: FileKeeping | null
  /** `tab`: only here, wanted so or because the last write failed. `not-known-yet`: it is being written. */
  readonly whereKept: () => 'device' | 'tab' | 'not-known-yet'
  readonly summarise: () => StoredSummary
  readonly saveNow: () => void
  /** Deletes its earlier versions, and what else of it only older states held. */
  readonly forgetVersions: () => void
  /**
   * Deletes what was emptied from what is older, once that is saved. True where earlier versions had it and have it no
   * more.
   */
  readonly forgetEmptied: () => Promise<boolean>
  readonly takeOver: () => void
  readonly close: () => void
  /** After `close`: nothing of it stays in what this session holds. */
  readonly forget: () => void
  /** After `close`: begins to keep it again. */
  readonly reopen: () => void
}

export type Opening =
  | { readonly kind: 'open'; readonly session: Session; readonly notices: readonly FileNotice[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'locked' }
  /** The store did not answer: nobody knows whether it is there. */
  | { readonly kind: 'no-storage' }
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
  /** The one that is open in this tab: where nothing can be stored, it is nowhere else. */
  find(id: string): Session | undefined
  /** What is kept nowhere but in this tab. */
  listUnkept(): readonly StoredSummary[]
  /** Forgets what is kept nowhere else. Gives the way back, or `null` where there is no such assessment. */
  letGo(id: string): (() => void) | null
  /** Lets go of everything, also of what is kept nowhere else. */
  closeAll(): void
  /** Changes what is stored while no other tab may write it, then lets go of it here. Rejects as `change` does. */
  changeStored<Value>(id: string, change: () => Promise<Value>): Promise<Result<Value, 'open-elsewhere'>>
}

export function makeSessions(services: Services): Sessions {
  let current: Session | null = null
  const held = new Map<string, Session>()

  const adopt = (session: Session): Session => {
    for (const other of held.values()) {
      if (other !== session && other.whereKept() === 'device') drop(other)
    }
    hold(session)
    current = session
    return session
  }
  const hold = (session: Session): void => {
    held.set(session.id, session)
    addEventListener('beforeunload', ask)
  }
  const drop = (session: Session): void => {
    session.close()
    held.delete(session.id)
    if (current === session) current = null
  }
  followLocks(services, held, drop)
  const listOnlyHere = (): readonly Session[] =>
    [...held.values()].filter((session) => session.whereKept() === 'tab')
  /** The browser asks before it is all gone. */
  const ask = (event: BeforeUnloadEvent): void => {
    if (listOnlyHere().some(hasAnswers)) event.preventDefault()
  }

  return {
    open: (id) => open(services, held.get(id), id, adopt),
    async start(opened) {
      if (opened.kept === false) services.preferences.stayInTab()
      const { makeSession } = await loadSession()
      const session = adopt(makeSession(services, opened, null))
      session.saveNow()
      return session
    },
    find: (id) => held.get(id),
    listUnkept: () => listOnlyHere().map((session) => session.summarise()),
    letGo(id) {
      const session = listOnlyHere().find((one) => one.id === id)
      if (session === undefined) return null
      drop(session)
      return () => {
        session.reopen()
        hold(session)
      }
    },
    closeAll: () => {
      held.forEach(drop)
    },
    async changeStored(id, change) {
      const here = held.get(id)
      if (here === undefined) return changeIfFree(services, id, change)
      // Open here, so the lock is this tab's already, or another's.
      if (!here.store.getState().mayWrite) return fail('open-elsewhere')
      const value = await change()
      drop(here)
      return succeed(value)
    },
  }
}

function followLocks(
  { seals }: Services,
  held: ReadonlyMap<string, Session>,
  drop: (session: Session) => void,
): void {
  seals.whenLocked((id) => {
    const session = held.get(id)
    if (session === undefined) return
    drop(session)
    session.forget()
  })
  seals.whenIdle((id) => {
    const session = held.get(id)
    // Locked now, what could not be kept would be lost: it stays until it can be.
    if (session?.whereKept() === 'tab') session.saveNow()
    else seals.lock(id)
  })
}

async function changeIfFree<Value>(
  { locks }: Services,
  id: string,
  change: () => Promise<Value>,
): Promise<Result<Value, 'open-elsewhere'>> {
  const { holdIfFree } = await import('./lock-name')
  const lock = await holdIfFree(locks, id)
  if (lock === null) return fail('open-elsewhere')
  try {
    return succeed(await change())
  } finally {
    lock.release()
  }
}

async function open(
  services: Services,
  here: Session | undefined,
  id: string,
  adopt: (session: Session) => Session,
): Promise<Opening> {
  if (here !== undefined) return { kind: 'open', session: adopt(here), notices: [] }
  const [stored, { makeSession, parseAssessment }] = await Promise.all([
    services.assessments
      .read(id)
      .catch((problem: unknown) => (problem instanceof SealedHere ? 'locked' : null)),
    loadSession(),
  ])
  if (stored === null) return { kind: 'no-storage' }
  if (stored === 'locked') return { kind: 'locked' }
  if (stored === undefined) return { kind: 'missing' }
  const wasOpen = services.seals.isOpen(id)
  const read = await parseAssessment(stored.text, services.checklists)
  if (wasOpen && !services.seals.isOpen(id)) return { kind: 'locked' }
  if (!read.ok) return { kind: 'unreadable', text: stored.text, problems: read.problem }
  return {
    kind: 'open',
    session: adopt(makeSession(services, read.value, stored)),
    notices: read.value.notices,
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
