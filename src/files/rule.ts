import * as v from 'valibot'
import type { Rule } from '../core/checklist'
import type { JsonObject, JsonValue } from '../core/json'
import { id, says } from './fields'
import { LIMITS } from './limits'
import { isJsonObject } from './open-json'
import type { Path } from './pointer'
import type { Fault } from './problem'
import { issuePath } from './shapes'

type Report = (fault: Fault, path: Path) => void

/** Exactly one of `has`, `not`, `all`, `any`; lists not empty; at most so deep. */
export const rule = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Rule>(({ dataset, addIssue }) => {
    checkRule(dataset.value as JsonValue, [], 1, (fault, path) => {
      addIssue({ message: says(fault), path: issuePath(path) })
    })
    return dataset.value as Rule
  }),
  v.metadata({ keywords: { $ref: '#/$defs/rule' } }),
)

/** Every `has` of a rule that may be misshapen, with where it stands. */
export function factsNamedIn(
  value: JsonValue | undefined,
  path: Path,
): readonly { id: string; path: Path }[] {
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, key]
    if (key === 'has' && typeof part === 'string') return [{ id: part, path: here }]
    if (!Array.isArray(part)) return factsNamedIn(part, here)
    return (part as readonly JsonValue[]).flatMap((inner, index) => factsNamedIn(inner, [...here, index]))
  })
}

function checkRule(value: JsonValue, path: Path, depth: number, report: Report): void {
  const [kind, ...more] = isJsonObject(value) ? Object.keys(value) : []
  if (kind === undefined || more.length > 0) {
    report({ kind: 'rule-unclear' }, path)
    return
  }
  if (depth > LIMITS.ruleDepth) {
    report({ kind: 'rule-too-deep', limit: LIMITS.ruleDepth }, path)
    return
  }
  const part = (value as JsonObject)[kind] as JsonValue
  const here = [...path, kind]
  if (kind === 'has') {
    if (!v.is(id, part)) report({ kind: 'not-an-id' }, here)
  } else if (kind === 'not') {
    checkRule(part, here, depth + 1, report)
  } else if (kind === 'all' || kind === 'any') {
    checkParts(part, here, depth, report)
  } else {
    report({ kind: 'rule-unclear' }, path)
  }
}

function checkParts(parts: JsonValue, path: Path, depth: number, report: Report): void {
  if (!Array.isArray(parts)) report({ kind: 'wrong-type', wanted: 'list' }, path)
  else if (parts.length === 0) report({ kind: 'list-empty' }, path)
  else if (parts.length > LIMITS.ruleParts) report({ kind: 'too-many', limit: LIMITS.ruleParts }, path)
  else {
    for (const [index, part] of (parts as readonly JsonValue[]).entries()) {
      checkRule(part, [...path, index], depth + 1, report)
    }
  }
}
