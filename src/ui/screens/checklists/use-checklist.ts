import { useEffect, useState } from 'react'
import type { Checklist } from '../../../core/checklist'
import { useServices } from '../../use-services'

export type Loading =
  | { readonly kind: 'loading' | 'unknown' | 'failed' }
  | { readonly kind: 'here'; readonly checklist: Checklist }

/** One released version, by what its address says. */
export function useChecklist(id: string, version: string): Loading {
  const { checklists } = useServices()
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly loading: Loading } | null>(null)
  const wanted = `${id}/${version}`
  useEffect(() => {
    let gone = false
    const tell = (loading: Loading): void => {
      if (!gone) setLoaded({ of: wanted, loading })
    }
    checklists.find(id, version).then(
      (checklist) => {
        tell(checklist === undefined ? { kind: 'unknown' } : { kind: 'here', checklist })
      },
      () => {
        tell({ kind: 'failed' })
      },
    )
    return () => {
      gone = true
    }
  }, [checklists, id, version, wanted])
  return loaded?.of === wanted ? loaded.loading : { kind: 'loading' }
}
