import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { compareVersions, type CatalogueEntry } from '../core/catalogue.ts'
import type { Checklist } from '../core/checklist'
import { sha256Hex } from '../core/hash.ts'
import { canonicalJson, type JsonValue } from '../core/json.ts'
import type { Scenario, ScenarioEntry } from '../core/scenario'

const CHECKLISTS = 'virtual:checklist-catalogue'
const SCENARIOS = 'virtual:scenario-catalogue'
/** Rollup's mark for a module that is no file. */
const MADE = '\0'

/**
 * The lists of released checklists and of scenarios, made at build time: what the screens say of each without loading
 * it, and the hashes by which ours are told from foreign ones. Two modules, because the first screen needs one of them.
 */
export function checklistCatalogue(folder: string): Plugin {
  return {
    name: 'checklist-catalogue',
    resolveId: (id) => (id === CHECKLISTS || id === SCENARIOS ? `${MADE}${id}` : null),
    load(id) {
      const read = (path: string): unknown => {
        this.addWatchFile(path)
        return JSON.parse(readFileSync(path, 'utf8'))
      }
      if (id === `${MADE}${CHECKLISTS}`) {
        const entries = releasedFiles(folder).map((path) => describe(read(path) as Checklist))
        return `export const catalogue = ${JSON.stringify(entries.sort(newestFirst))}`
      }
      if (id === `${MADE}${SCENARIOS}`) {
        const entries = scenarioFiles(folder).map((path) => describeScenario(read(path) as Scenario))
        return `export const scenarioCatalogue = ${JSON.stringify(entries.sort(realFirst))}`
      }
      return null
    },
  }
}

/** `<checklist>/<version>.json`, and nothing else that lies in the folder. */
function releasedFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !['scenarios', 'frameworks', 'attack', 'examples', 'fictional'].includes(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
    .filter((path) => /\d+\.\d+\.\d+\.json$/.test(path))
    .sort()
}

function scenarioFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, 'scenarios'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, 'scenarios', name))
    .sort()
}

function describe(checklist: Checklist): CatalogueEntry {
  return {
    id: checklist.id,
    version: checklist.version,
    title: checklist.title,
    audience: checklist.audience,
    summary: checklist.summary,
    language: checklist.language,
    items: checklist.items.length,
    essentials: checklist.items.filter(({ level }) => level === 'essential').length,
    minutes: checklist.minutes,
    released: checklist.released,
    reviewBy: checklist.reviewBy,
    reconstructed: checklist.reconstructed === true,
    sha256: sha256Hex(canonicalJson(checklist as unknown as JsonValue)),
  }
}

const ORDER = [
  'political-organisation',
  'high-risk-individual',
  'election-organisation',
  'staff-and-volunteers',
]

function newestFirst(a: CatalogueEntry, b: CatalogueEntry): number {
  return ORDER.indexOf(a.id) - ORDER.indexOf(b.id) || compareVersions(b.version, a.version)
}

function describeScenario(scenario: Scenario): ScenarioEntry {
  const { id, version, title, kind, summary, steps, appliesWhen, sources } = scenario
  const sha256 = sha256Hex(canonicalJson(scenario as unknown as JsonValue))
  const rule = appliesWhen === undefined ? {} : { appliesWhen }
  return { id, version, title, kind, summary, steps: steps.length, sources, sha256, ...rule }
}

const KINDS: readonly string[] = ['real', 'composite', 'exercise']

function realFirst(a: ScenarioEntry, b: ScenarioEntry): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1)
}
