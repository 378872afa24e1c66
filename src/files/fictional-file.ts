import * as v from 'valibot'
import { STATUSES } from '../core/answer'
import type { Fictional } from '../core/fictional'
import type { JsonValue } from '../core/json'
import { id, note, oneOf, prose, says, title, version, yesOrNo } from './fields'
import { LIMITS } from './limits'
import { closedObject, listOf, mapOf, readValue } from './shapes'

const optional = v.exactOptional

const answer = closedObject({
  status: oneOf(STATUSES),
  note: optional(note),
  evidence: optional(note),
  reason: optional(note),
})

const file = closedObject({
  format: v.literal('hustings/fictional', says({ kind: 'not-one-of', words: ['hustings/fictional'] })),
  formatVersion: v.literal(1, says({ kind: 'not-one-of', words: ['1'] })),
  id,
  name: title,
  what: title,
  story: prose,
  checklist: closedObject({ id, version }),
  profile: mapOf(yesOrNo, LIMITS.answers),
  answers: mapOf(answer, LIMITS.answers),
  discuss: listOf(title, { least: 1, most: LIMITS.partsOfItem }),
})

/** A made-up organisation of ours, loaded as a module: throws where it is wrong, for that is our mistake. */
export function readFictional(value: unknown): Fictional {
  const read = readValue(file, value as JsonValue)
  if (!read.ok) throw new Error(`A made-up organisation of ours is wrong: ${JSON.stringify(read.problem)}`)
  const { format: _format, formatVersion: _version, ...fictional } = read.value
  return fictional
}
