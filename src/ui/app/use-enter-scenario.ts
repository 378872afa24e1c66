import type { Scenario } from '../../core/scenario'
import { useServices } from '../use-services'
import { keepScenario } from './foreign-scenario'
import { addressOf, assessmentOf } from './route'
import { goTo, useRoute } from './use-route'

interface EnterScenario {
  /** One of ours is here already. */
  readonly show: (scenario: string) => void
  /** Keeps one from a file, then shows it. */
  readonly load: (scenario: Scenario) => Promise<void>
}

/** A scenario is played against the assessment that is open; where none is, it has a page of its own. */
export function useEnterScenario(): EnterScenario {
  const { clock, foreignScenarios } = useServices()
  const open = assessmentOf(useRoute())
  const show = (scenario: string): void => {
    goTo(
      addressOf(
        open === null ? { screen: 'scenario', id: scenario } : { screen: 'replay', id: open, scenario },
      ),
    )
  }
  return {
    show,
    load: async (scenario) => {
      show(await keepScenario(foreignScenarios, scenario, clock.now()))
    },
  }
}
