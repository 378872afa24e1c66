import { useEffect, useState } from 'react'
import type { ScenarioEntry } from '../../core/scenario'
import { useServices } from '../use-services'

/** The built-in ones. `null` until they are there, `failed` where they could not be loaded. */
export function useScenarioList(): readonly ScenarioEntry[] | 'failed' | null {
  const { checklists } = useServices()
  const [entries, setEntries] = useState<readonly ScenarioEntry[] | 'failed' | null>(null)
  useEffect(() => {
    let gone = false
    checklists.scenarios().then(
      (library) => {
        if (!gone) setEntries(library.scenarios())
      },
      () => {
        if (!gone) setEntries('failed')
      },
    )
    return () => {
      gone = true
    }
  }, [checklists])
  return entries
}
