import type { ChecklistShelf } from '../files/assessment-file'
import { parseChecklist } from '../files/checklist-file'
import { sha256Hex } from '../core/hash'
import { canonicalJson, type JsonValue } from '../core/json'

/** The text of every released checklist, by its path. */
const RELEASED = import.meta.glob<string>(
  [
    '../../checklists/*/*.json',
    '!../../checklists/scenarios/*',
    '!../../checklists/frameworks/*',
    '!../../checklists/attack/*',
    '!../../checklists/examples/*',
    '!../../checklists/fictional/*',
  ],
  { query: '?raw', import: 'default', eager: true },
)

/** The checklists that are built in. */
export function makeShelf(): ChecklistShelf {
  let ours: ReadonlySet<string> | undefined
  return {
    find(id, version) {
      const path = `../../checklists/${id}/${version}.json`
      const text = Object.hasOwn(RELEASED, path) ? RELEASED[path] : undefined
      const read = text === undefined ? undefined : parseChecklist(text)
      return Promise.resolve(read?.ok === true ? read.value : undefined)
    },
    isOurs(sha256) {
      ours ??= new Set(Object.values(RELEASED).map(hashText))
      return ours.has(sha256)
    },
  }
}

function hashText(text: string): string {
  return sha256Hex(canonicalJson(JSON.parse(text) as JsonValue))
}
