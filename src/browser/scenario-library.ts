import { scenarioCatalogue } from 'virtual:scenario-catalogue'
import type { Scenario } from '../core/scenario'
import type { ScenarioLibrary } from '../core/scenario-library'

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
