import { createContext, use, type ReactNode } from 'react'
import type { AssessmentState } from '../../state/assessment-state'
import { useAssessmentStore } from '../../state/assessment-store'
import type { Session } from './sessions'

const SessionContext = createContext<Session | null>(null)

interface SessionProviderProps {
  readonly session: Session
  readonly children: ReactNode
}

export function SessionProvider({ session, children }: SessionProviderProps) {
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = use(SessionContext)
  if (session === null) throw new Error('a component that needs an assessment stands outside SessionProvider')
  return session
}

/** Select what is stored; derive while rendering. */
export function useAssessment<Selected>(select: (state: AssessmentState) => Selected): Selected {
  return useAssessmentStore(useSession().store, select)
}
