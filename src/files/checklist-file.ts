import type { Checklist } from '../core/checklist'
import { sha256Hex } from '../core/hash'
import { canonicalJson, type JsonValue } from '../core/json'
import { fail, succeed, type Result } from '../core/result'
import { checkReferences } from './checklist-references'
import { checklist as schema } from './checklist-schema'
import { CHECKLIST_LINEAGE } from './migrations'
import { parseJson, readFormat } from './open-json'
import type { FileProblem, PlacedProblem } from './problem'
import { readValue } from './shapes'

/** The only way in for a checklist, ours or anybody's. Lists every fault it can see. */
export function parseChecklist(text: string): Result<Checklist, readonly FileProblem[]> {
  const parsed = parseJson(text)
  return parsed.ok ? readChecklist(parsed.value) : parsed
}

/** The same for a checklist that lies parsed inside another file. */
export function readChecklist(value: JsonValue): Result<Checklist, readonly PlacedProblem[]> {
  const file = readFormat(value, CHECKLIST_LINEAGE)
  if (!file.ok) return file
  const shape = readValue<Checklist>(schema, file.value)
  const wrongShapes = shape.ok ? [] : shape.problem
  // Following references through more items than anybody may have would take for ever.
  const isOverfull = wrongShapes.some(({ kind }) => kind === 'too-many')
  const misshapen = new Set(wrongShapes.map(({ at }) => at))
  const wrongReferences = isOverfull ? [] : checkReferences(file.value).filter(({ at }) => !misshapen.has(at))
  if (shape.ok && wrongReferences.length === 0) return succeed(shape.value)
  return fail([...wrongShapes, ...wrongReferences])
}

/** The mark by which ours are told from foreign ones, whatever a checklist calls itself. */
export function checklistSha256(checklist: Checklist): string {
  return sha256Hex(canonicalJson(checklist as unknown as JsonValue))
}
