import { sha256Hex } from '../core/hash'
import { canonicalJson, type JsonValue } from '../core/json'
import type { Result } from '../core/result'
import type { Scenario } from '../core/scenario'
import { SCENARIO_LINEAGE } from './migrations'
import { parseJson, readFormat } from './open-json'
import type { FileProblem, PlacedProblem } from './problem'
import { scenario as schema } from './scenario-schema'
import { readValue } from './shapes'

/**
 * The only way in for a scenario, ours or anybody's. Lists every fault it can see. A control that no checklist knows,
 * a source that is not on our list and a fact of another checklist are no faults: see `strangersIn`.
 */
export function parseScenario(text: string): Result<Scenario, readonly FileProblem[]> {
  const parsed = parseJson(text)
  return parsed.ok ? readScenario(parsed.value) : parsed
}

/** The same for a scenario that is parsed already. */
export function readScenario(value: JsonValue): Result<Scenario, readonly PlacedProblem[]> {
  const file = readFormat(value, SCENARIO_LINEAGE)
  if (!file.ok) return file
  return readValue<Scenario>(schema, file.value)
}

/** The mark by which ours are told from foreign ones, whatever a scenario calls itself. */
export function scenarioSha256(scenario: Scenario): string {
  return sha256Hex(canonicalJson(scenario as unknown as JsonValue))
}
