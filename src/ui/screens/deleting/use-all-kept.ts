import { useEffect, useState } from 'react'
import type { SetAside, StoredSummary } from '../../../core/stored'
import { useApp } from '../../app/app-context'
import { useServices } from '../../use-services'

interface AllKept {
  /** Also those that are only in this tab. */
  readonly assessments: readonly StoredSummary[]
  readonly setAside: readonly SetAside[]
}

/** What would be gone. */
export function useAllKept(): AllKept | 'loading' | 'no-storage' {
  const { assessments } = useServices()
  const { sessions } = useApp()
  const [kept, setKept] = useState<AllKept | 'loading' | 'no-storage'>('loading')
  useEffect(() => {
    const unkept = sessions.listUnkept()
    Promise.all([assessments.list(), assessments.listSetAside()]).then(
      ([stored, setAside]) => {
        const others = stored.filter(({ id }) => unkept.every((one) => one.id !== id))
        // What is sealed opens on the start page only.
        const readable = setAside.filter((one) => 'text' in one)
        setKept({ assessments: [...unkept, ...others], setAside: readable })
      },
      () => {
        setKept(unkept.length === 0 ? 'no-storage' : { assessments: unkept, setAside: [] })
      },
    )
  }, [assessments, sessions])
  return kept
}
