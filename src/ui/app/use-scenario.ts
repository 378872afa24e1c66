import { useCallback, useEffect, useState } from 'react'
import type { Scenario } from '../../core/scenario'
import type { Services } from '../services'
import { useServices } from '../use-services'
import { isForeignId } from './foreign-files'
import { readKeptScenario } from './foreign-scenario'

export interface FoundScenario {
  readonly kind: 'here'
  readonly scenario: Scenario
  /** The instant it was loaded from a file, or `null` for one of ours. */
  readonly loadedAt: string | null
}

type FindingScenario = { readonly kind: 'loading' | 'unknown' | 'failed' } | FoundScenario

/** One of ours or one from a file, by what its address says. */
export function useScenario(id: string): readonly [FindingScenario, tryAgain: () => void] {
  const services = useServices()
  const [found, setFound] = useState<FindingScenario>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    let gone = false
    const tell = (finding: FindingScenario): void => {
      if (!gone) setFound(finding)
    }
    find(services, id).then(tell, () => {
      tell({ kind: 'failed' })
    })
    return () => {
      gone = true
    }
  }, [services, id, attempt])
  const tryAgain = useCallback(() => {
    setFound({ kind: 'loading' })
    setAttempt((before) => before + 1)
  }, [])
  return [found, tryAgain]
}

async function find({ checklists, foreignScenarios }: Services, id: string): Promise<FindingScenario> {
  if (isForeignId(id)) {
    const kept = await foreignScenarios.read(id)
    const foreign = kept === undefined ? undefined : readKeptScenario(kept)
    return foreign === undefined
      ? { kind: 'unknown' }
      : { kind: 'here', scenario: foreign.scenario, loadedAt: foreign.loadedAt }
  }
  const scenario = await (await checklists.scenarios()).scenario(id)
  return scenario === undefined ? { kind: 'unknown' } : { kind: 'here', scenario, loadedAt: null }
}
