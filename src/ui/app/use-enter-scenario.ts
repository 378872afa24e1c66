import type { Scenario } from '../../core/scenario'
import { scenarioSha256 } from '../../files/scenario-file'
import { useServices } from '../use-services'
import { keepScenario } from './foreign-scenario'
import type { Outcome } from './open-outcome'
import { addressOf, assessmentOf } from './route'
import { goTo, useRoute } from './use-route'

interface EnterScenario {
  /** One of ours is here already; of any other it is asked first. */
  readonly meet: (scenario: Scenario, ask: (outcome: Outcome) => void) => Promise<void>
  /** Keeps one from a file, then shows it. */
  readonly load: (scenario: Scenario) => Promise<void>
}

/** A scenario is played against the assessment that is open; where none is, it has a page of its own. */
export function useEnterScenario(): EnterScenario {
  const { checklists, clock, foreignScenarios } = useServices()
  const open = assessmentOf(useRoute())
  const show = (scenario: string): void => {
    goTo(
      addressOf(
        open === null ? { screen: 'scenario', id: scenario } : { screen: 'replay', id: open, scenario },
      ),
    )
  }
  return {
    async meet(scenario, ask) {
      const library = await checklists.scenarios()
      if (library.isOurs(scenarioSha256(scenario))) show(scenario.id)
      else ask({ kind: 'foreign-scenario', scenario })
    },
    load: async (scenario) => {
      show(await keepScenario(foreignScenarios, scenario, clock.now()))
    },
  }
}
