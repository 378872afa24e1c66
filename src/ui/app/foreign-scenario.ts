import type { Scenario } from '../../core/scenario'
import { parseScenario, scenarioSha256 } from '../../files/scenario-file'
import type { ForeignFiles, KeptFile } from '../services'
import { foreignId, keepOnce } from './foreign-files'

/** A scenario that is not one of ours, with when it was loaded. */
export interface ForeignScenario {
  readonly id: string
  readonly scenario: Scenario
  readonly loadedAt: string
}

export function foreignScenarioId(scenario: Scenario): string {
  return foreignId(scenarioSha256(scenario))
}

/** Read anew like every file; `undefined` where that fails. */
export function readKeptScenario({ id, text, loadedAt }: KeptFile): ForeignScenario | undefined {
  const read = parseScenario(text)
  return read.ok ? { id, scenario: read.value, loadedAt } : undefined
}

export async function keepScenario(
  shelf: ForeignFiles,
  scenario: Scenario,
  loadedAt: string,
): Promise<string> {
  const id = foreignScenarioId(scenario)
  await keepOnce(shelf, { id, text: JSON.stringify(scenario), loadedAt })
  return id
}
