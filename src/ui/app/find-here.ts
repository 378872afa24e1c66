import { SealedHere, type StoredAssessment } from '../../core/stored'
import { formatAssessment } from '../../files/assessment-text'
import { useServices } from '../use-services'
import { useApp } from './app-context'
import type { NewSession } from './sessions'

/** The newest state of an assessment that is here. */
type Here = Pick<StoredAssessment, 'text' | 'summary'>

/** Looks in this tab first: what could not be stored is nowhere else. `locked`: it is here, sealed. */
export function useFindHere(): (id: string) => Promise<Here | 'locked' | undefined> {
  const { assessments } = useServices()
  const { sessions } = useApp()
  return async (id) => {
    const session = sessions.find(id)
    if (session === undefined) return assessments.read(id).catch(lockedOr)
    return { text: storedTextOf(session.store.getState()), summary: session.summarise().summary }
  }
}

function lockedOr(problem: unknown): 'locked' | undefined {
  return problem instanceof SealedHere ? 'locked' : undefined
}

/** What is stored of it, so that two can be compared. */
export function storedTextOf({ assessment, checklist, isOurs }: NewSession): string {
  return formatAssessment(assessment, isOurs ? undefined : checklist)
}
