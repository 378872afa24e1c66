import { useEffect, useEffectEvent, useState } from 'react'
import { compareAssessments, type CompareObstacle, type Comparison } from '../../../core/compare'
import { parseAssessment, type OpenedAssessment } from '../../../files/assessment-file'
import { useFindHere } from '../../app/find-here'
import { useServices } from '../../use-services'

export interface BothSides {
  readonly before: OpenedAssessment
  readonly after: OpenedAssessment
}

export type Comparing =
  | { readonly kind: 'loading' | 'missing' | 'locked' | 'unreadable' }
  | (BothSides & { readonly kind: 'obstacle'; readonly problem: CompareObstacle })
  | (BothSides & { readonly kind: 'compared'; readonly comparison: Comparison })

/** Two assessments of this device, as they stand now: what is open in this tab, else what is stored. */
export function useCompared(before: string, after: string): Comparing {
  const { checklists } = useServices()
  const findHere = useFindHere()
  const [comparing, setComparing] = useState<Comparing>({ kind: 'loading' })

  const load = useEffectEvent(async (): Promise<Comparing> => {
    const [one, other] = await Promise.all([findHere(before), findHere(after)])
    if (one === 'locked' || other === 'locked') return { kind: 'locked' }
    if (one === undefined || other === undefined) return { kind: 'missing' }
    const [left, right] = await Promise.all([
      parseAssessment(one.text, checklists),
      parseAssessment(other.text, checklists),
    ])
    if (!left.ok || !right.ok) return { kind: 'unreadable' }
    const sides = { before: left.value, after: right.value }
    const compared = compareAssessments(sides.before, sides.after)
    return compared.ok
      ? { kind: 'compared', ...sides, comparison: compared.value }
      : { kind: 'obstacle', ...sides, problem: compared.problem }
  })

  useEffect(() => {
    let gone = false
    void load().then((loaded) => {
      if (!gone) setComparing(loaded)
    })
    return () => {
      gone = true
    }
  }, [before, after])
  return comparing
}
