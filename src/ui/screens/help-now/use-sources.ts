import { useEffect, useState } from 'react'
import type { Sources } from '../../../core/reference'
import { useServices } from '../../use-services'

/** `null` until they are there; and still where they could not be loaded: then addresses stay plain text. */
export function useSources(): Sources | null {
  const { checklists } = useServices()
  const [sources, setSources] = useState<Sources | null>(null)
  useEffect(() => {
    let gone = false
    checklists.references().then(
      (references) => {
        if (!gone) setSources(references.sources)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [checklists])
  return sources
}
