import { createContext, use, type ReactNode } from 'react'
import type { AssessmentState } from '../../state/assessment-state'
import { useAssessmentStore } from '../../state/assessment-store'
import type { Session } from './sessions'
import { QuotedLanguage } from '../parts/quoted'

const SessionContext = createContext<Session | null>(null)

interface SessionProviderProps {
  readonly session: Session
  readonly children: ReactNode
}

export function SessionProvider({ session, children }: SessionProviderProps) {
  return (
    <SessionContext value={session}>
      <QuotesItsChecklist>{children}</QuotesItsChecklist>
    </SessionContext>
  )
}

export function useSession(): Session {
  const session = use(SessionContext)
  if (session === null) throw new Error('a component that needs an assessment stands outside SessionProvider')
  return session
}

function QuotesItsChecklist({ children }: Pick<SessionProviderProps, 'children'>) {
  const language = useAssessment((state) => state.checklist.language)
  return <QuotedLanguage value={language}>{children}</QuotedLanguage>
}

/** Select what is stored; derive while rendering. */
export function useAssessment<Selected>(select: (state: AssessmentState) => Selected): Selected {
  return useAssessmentStore(useSession().store, select)
}
