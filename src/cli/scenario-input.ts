import { ID_PATTERN } from '../core/checklist'
import { fail, succeed, type Result } from '../core/result'
import { strangersIn, type Scenario } from '../core/scenario'
import { scenarioSha256 } from '../files/scenario-file'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { openScenario, tell } from './input'
import type { UsageProblem } from './options'
import type { World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

/** A scenario that is built in, or the file of one; `undefined` once every reason against it has been told. */
export async function findScenario(
  name: string,
  world: World,
): Promise<Result<Scenario | undefined, UsageProblem>> {
  const builtIn = await world.scenarios.scenario(name)
  if (builtIn !== undefined) return succeed(builtIn)
  if (ID_PATTERN.test(name) && !(await world.exists(name))) {
    const known = world.scenarios.scenarios().map(({ id }) => id)
    return fail({ kind: 'unknown-scenario', text: name, known })
  }
  const scenario = await openScenario(name, world)
  if (scenario !== undefined) await tellForeign(name, scenario, world)
  return succeed(scenario)
}

/** What is foreign is told, and which of its names nothing of ours goes by. */
export async function tellForeign(path: string, scenario: Scenario, world: World): Promise<void> {
  if (world.scenarios.isOurs(scenarioSha256(scenario))) return
  tell(path, words.foreignScenario(scenario.title), world)
  const known = await world.references()
  const { controls, sources } = strangersIn(scenario, known.controls, known.sources)
  if (controls.length > 0) tell(path, words.strangeControls(controls), world)
  if (sources.length > 0) tell(path, words.strangeSources(sources), world)
}
