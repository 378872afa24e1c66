import { useEffect, useState } from 'react'
import type { Checklist } from '../../../core/checklist'
import type { Fictional } from '../../../core/fictional'
import { useServices } from '../../use-services'

/** Those that are about this checklist. `null` until they are there, `failed` where they could not be loaded. */
export function useFictional(
  { id, version }: Checklist,
  isOurs: boolean,
): readonly Fictional[] | 'failed' | null {
  const { checklists } = useServices()
  const [all, setAll] = useState<readonly Fictional[] | 'failed' | null>(null)
  useEffect(() => {
    let gone = false
    const tell = (found: readonly Fictional[] | 'failed'): void => {
      if (!gone) setAll(found)
    }
    checklists.fictional().then(tell, () => {
      tell('failed')
    })
    return () => {
      gone = true
    }
  }, [checklists])
  if (!isOurs) return []
  if (all === null || all === 'failed') return all
  return all.filter(({ checklist }) => checklist.id === id && checklist.version === version)
}
