import type { AttackData } from '../../src/core/attack'
import type { Scenario, ScenarioEntry } from '../../src/core/scenario'
import type { ScenarioLibrary } from '../../src/core/scenario-library'
import { scenarioSha256 } from '../../src/files/scenario-file'
import { foreignScenarioId } from '../../src/ui/app/foreign-scenario'
import type { KeptFile } from '../../src/ui/services'
import { makeAttackData, NOON } from '../core/builders'

/** These are ours. */
export function makeScenarioLibrary(
  scenarios: readonly Scenario[] = [],
  attack: AttackData = makeAttackData(),
): ScenarioLibrary {
  const entries = scenarios.map(entryOfScenario)
  return {
    scenarios: () => entries,
    scenario: (id) => Promise.resolve(scenarios.find((one) => one.id === id)),
    isOurs: (sha256) => entries.some((one) => one.sha256 === sha256),
    attack: () => Promise.resolve(attack),
  }
}

function entryOfScenario(scenario: Scenario): ScenarioEntry {
  const { id, version, title, kind, summary, sources, steps, appliesWhen } = scenario
  const rule = appliesWhen === undefined ? {} : { appliesWhen }
  const sha256 = scenarioSha256(scenario)
  return { id, version, title, kind, summary, sources, steps: steps.length, sha256, ...rule }
}

export function keptScenario(scenario: Scenario): KeptFile {
  return { id: foreignScenarioId(scenario), text: JSON.stringify(scenario), loadedAt: NOON }
}
