import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { compareVersions, type CatalogueEntry } from '../core/catalogue.ts'
import type { Checklist } from '../core/checklist'
import { sha256Hex } from '../core/hash.ts'
import { canonicalJson, type JsonValue } from '../core/json.ts'

const VIRTUAL = 'virtual:checklist-catalogue'
const RESOLVED = `\0${VIRTUAL}`

/**
 * The list of released checklists, made at build time: what the first screen says of each without loading it, and
 * the hashes by which ours are told from foreign ones.
 */
export function checklistCatalogue(folder: string): Plugin {
  return {
    name: 'checklist-catalogue',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null
      const entries = releasedFiles(folder).map((path) => {
        this.addWatchFile(path)
        return describe(JSON.parse(readFileSync(path, 'utf8')) as Checklist)
      })
      return `export const catalogue = ${JSON.stringify(entries.sort(newestFirst))}`
    },
  }
}

/** `<checklist>/<version>.json`, and nothing else that lies in the folder. */
function releasedFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !['scenarios', 'frameworks', 'attack', 'examples'].includes(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
    .filter((path) => /\d+\.\d+\.\d+\.json$/.test(path))
    .sort()
}

function describe(checklist: Checklist): CatalogueEntry {
  return {
    id: checklist.id,
    version: checklist.version,
    title: checklist.title,
    audience: checklist.audience,
    summary: checklist.summary,
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
