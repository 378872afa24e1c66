import { catalogue } from 'virtual:checklist-catalogue'
import type { CatalogueEntry } from '../core/catalogue'
import type { Checklist } from '../core/checklist'
import type { Fictional } from '../core/fictional'
import type { Controls, Framework, Sources } from '../core/reference'
import type { ScenarioLibrary } from '../core/scenario-library'

type JsonModule = () => Promise<{ readonly default: unknown }>

/** Modules, not files to fetch: the page's policy lets nothing be fetched. Ours pass the reader in the test run. */
const RELEASED = import.meta.glob<{ readonly default: unknown }>([
  '../../checklists/*/*.json',
  '!../../checklists/scenarios/*',
  '!../../checklists/frameworks/*',
  '!../../checklists/attack/*',
  '!../../checklists/examples/*',
  '!../../checklists/fictional/*',
])

const OURS: ReadonlySet<string> = new Set(catalogue.map((entry: CatalogueEntry) => entry.sha256))

export const checklistLibrary = {
  catalogue,
  async find(id: string, version: string): Promise<Checklist | undefined> {
    const path = `../../checklists/${id}/${version}.json`
    const load: JsonModule | undefined = Object.hasOwn(RELEASED, path) ? RELEASED[path] : undefined
    return load === undefined ? undefined : ((await load()).default as Checklist)
  },
  isOurs: (sha256: string): boolean => OURS.has(sha256),
  /** The worked example, as the text of a saved file. */
  async example(): Promise<string> {
    const { default: example } = await import('../../checklists/examples/political-organisation.json')
    return JSON.stringify(example)
  },
  /** Made-up organisations to practise with, the smallest first. */
  async fictional(): Promise<readonly Fictional[]> {
    const { FICTIONAL } = await import('./fictional-library')
    return FICTIONAL
  },
  async references(): Promise<{ sources: Sources; controls: Controls }> {
    const [reader, sources, controls] = await Promise.all([
      import('../files/reference-files'),
      import('../../checklists/sources.json'),
      import('../../checklists/controls.json'),
    ])
    return {
      sources: reader.readSources(sources.default),
      controls: reader.readControls(controls.default),
    }
  },
  /** Loaded when asked for, list and all: the first screen needs none of it. */
  async scenarios(): Promise<ScenarioLibrary> {
    const { scenarioLibrary } = await import('./scenario-library')
    return scenarioLibrary
  },
  async frameworks(): Promise<readonly Framework[]> {
    const { FRAMEWORKS } = await import('./frameworks')
    return FRAMEWORKS
  },
}
