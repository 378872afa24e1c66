import type { Assessment } from '../core/assessment'
import { isOffered } from '../core/replay'
import type { ReportWish } from '../core/report-wish'
import type { Scenario } from '../core/scenario'
import type { ScenarioLibrary } from '../core/scenario-library'
import type { ReportInput } from './report'

/** Where the built-in attacks are. */
interface Shelf {
  scenarios(): Promise<ScenarioLibrary>
}

/** What only some reports are made from: loaded for those alone. `assessment`: the share copy. */
export async function loadAttacks(
  wish: ReportWish,
  assessment: Assessment,
  shelf: Shelf,
): Promise<Pick<ReportInput, 'scenarios' | 'attack'>> {
  const withReplay = wish.kind === 'board' || (wish.kind === 'full' && wish.sections.has('replay'))
  const withExposure = wish.kind === 'full' && wish.sections.has('exposure')
  if (!withReplay && !withExposure) return {}
  const library = await shelf.scenarios()
  return {
    ...(withReplay ? { scenarios: await loadReal(library, assessment) } : {}),
    ...(withExposure ? { attack: await library.attack() } : {}),
  }
}

/** The real ones, as far as they fit what the organisation said about itself. */
async function loadReal(library: ScenarioLibrary, assessment: Assessment): Promise<readonly Scenario[]> {
  const offered = library.scenarios().filter((entry) => entry.kind === 'real' && isOffered(entry, assessment))
  const loaded = await Promise.all(offered.map(({ id }) => library.scenario(id)))
  return loaded.filter((scenario) => scenario !== undefined)
}
