import { scenarioCatalogue } from 'virtual:scenario-catalogue'
import type { AttackData } from '../core/attack'
import type { Scenario, ScenarioEntry } from '../core/scenario'

/** The built-in scenarios, and what is known of the groups that attack. Loaded as a whole only when somebody asks. */
export interface ScenarioLibrary {
  /** Real ones first, then those built from several, then exercises. */
  scenarios(): readonly ScenarioEntry[]
  scenario(id: string): Promise<Scenario | undefined>
  isOurs(sha256: string): boolean
  /** A selection of MITRE ATT&CK. */
  attack(): Promise<AttackData>
}

type JsonModule = () => Promise<{ readonly default: unknown }>

/** Modules, not files to fetch: the page's policy lets nothing be fetched. Ours pass the reader in the test run. */
const BUILT_IN = import.meta.glob<{ readonly default: unknown }>('../../checklists/scenarios/*.json')

const OURS: ReadonlySet<string> = new Set(scenarioCatalogue.map(({ sha256 }) => sha256))

export const scenarioLibrary: ScenarioLibrary = {
  scenarios: () => scenarioCatalogue,
  async scenario(id) {
    const path = `../../checklists/scenarios/${id}.json`
    const load: JsonModule | undefined = Object.hasOwn(BUILT_IN, path) ? BUILT_IN[path] : undefined
    return load === undefined ? undefined : ((await load()).default as Scenario)
  },
  isOurs: (sha256) => OURS.has(sha256),
  async attack() {
    const [reader, groups, techniques, controlMap] = await Promise.all([
      import('../files/attack-files'),
      import('../../checklists/attack/groups.json'),
      import('../../checklists/attack/techniques.json'),
      import('../../checklists/attack/control-map.json'),
    ])
    return reader.readAttackData({
      groups: groups.default,
      techniques: techniques.default,
      controlMap: controlMap.default,
    })
  },
}
