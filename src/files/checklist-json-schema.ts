import type { JsonObject } from '../core/json'
import { CHECKLIST_HINTS } from './checklist-hints'
import { checklist } from './checklist-schema'
import { id } from './fields'
import { makeJsonSchema } from './json-schema'
import { LIMITS } from './limits'

const rules: JsonObject = {
  type: 'array',
  minItems: 1,
  maxItems: LIMITS.ruleParts,
  items: { $ref: '#/$defs/rule' },
}

/** Rules are read by a function, so this one part is written by hand. How deep they lie is left to the reader. */
const rule: JsonObject = {
  description: `Exactly one of "has", "not", "all" and "any", at most ${LIMITS.ruleDepth} deep.`,
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  properties: {
    has: {
      description: 'The id of a fact of this checklist: true where the answer is yes.',
      ...makeJsonSchema(id, {}),
    },
    not: { description: 'True where this rule is false.', $ref: '#/$defs/rule' },
    all: { description: 'True where every one of these rules is.', ...rules },
    any: { description: 'True where one of these rules is.', ...rules },
  },
}

/**
 * The shapes of a checklist for an editor (`checklists/checklist.schema.json`), made from the reader's own schema.
 * What no shape can say is left to the reader: ids that stand twice, names of what is not there, circles, rules too
 * deep, days that are not in the calendar.
 */
export function makeChecklistJsonSchema(): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Hustings checklist',
    description: 'One released version of one checklist. README.md beside this file says how to write one.',
    ...makeJsonSchema(checklist, CHECKLIST_HINTS),
    $defs: { rule },
  }
}
