import { useServices } from '../use-services'
import { useApp } from './app-context'

/** The first name for a copy that no other assessment here has. `nth` counts from 1. */
export function useFreeName(): (nameOf: (nth: number) => string) => Promise<string> {
  const { assessments } = useServices()
  const { sessions } = useApp()
  return async (nameOf) => {
    const stored = await assessments.list().catch(() => [])
    const taken = new Set([...stored, ...sessions.listUnkept()].map(({ summary }) => summary.name))
    let nth = 1
    while (taken.has(nameOf(nth))) nth += 1
    return nameOf(nth)
  }
}
