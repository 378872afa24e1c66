import { useEffect, useState } from 'react'
import type { Framework } from '../../core/reference'
import type { References } from '../services'
import { useServices } from '../use-services'

export interface AllReferences extends References {
  readonly frameworks: readonly Framework[]
}

/** `null` until they are there, and for good where they cannot be loaded. */
export function useReferences(): AllReferences | null {
  const { checklists } = useServices()
  const [references, setReferences] = useState<AllReferences | null>(null)
  useEffect(() => {
    Promise.all([checklists.references(), checklists.frameworks()]).then(
      ([found, frameworks]) => {
        setReferences({ ...found, frameworks })
      },
      () => undefined,
    )
  }, [checklists])
  return references
}
