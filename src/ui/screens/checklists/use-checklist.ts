import { useEffect, useState } from 'react'
import type { Checklist } from '../../../core/checklist'
import { readKept, type ForeignChecklist } from '../../app/foreign-checklist'
import { isForeignId } from '../../app/foreign-files'
import type { Services } from '../../services'
import { useServices } from '../../use-services'

export interface FoundChecklist {
  readonly kind: 'here'
  readonly checklist: Checklist
  /** Where it came from, or `null` for one of ours. */
  readonly foreign: ForeignChecklist | null
}

export type Loading = { readonly kind: 'loading' | 'unknown' | 'failed' } | FoundChecklist

/** One version of ours or one from a file, by what its address says. Of a file's, no version means the one it is. */
export function useChecklist(id: string, version: string | undefined): Loading {
  const services = useServices()
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly loading: Loading } | null>(null)
  const wanted = `${id}/${version ?? ''}`
  useEffect(() => {
    let gone = false
    const tell = (loading: Loading): void => {
      if (!gone) setLoaded({ of: wanted, loading })
    }
    find(services, id, version).then(tell, () => {
      tell({ kind: 'failed' })
    })
    return () => {
      gone = true
    }
  }, [services, id, version, wanted])
  return loaded?.of === wanted ? loaded.loading : { kind: 'loading' }
}

async function find(
  { checklists, foreignChecklists }: Services,
  id: string,
  version: string | undefined,
): Promise<Loading> {
  if (isForeignId(id)) {
    const kept = await foreignChecklists.read(id)
    const foreign = kept === undefined ? undefined : readKept(kept)
    if (foreign === undefined || (version ?? foreign.checklist.version) !== foreign.checklist.version)
      return { kind: 'unknown' }
    return { kind: 'here', checklist: foreign.checklist, foreign }
  }
  const checklist = version === undefined ? undefined : await checklists.find(id, version)
  return checklist === undefined ? { kind: 'unknown' } : { kind: 'here', checklist, foreign: null }
}
