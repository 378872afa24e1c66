import type * as v from 'valibot'
import type { JsonObject } from '../core/json'

/** What a schema says of its keys, for people: one text each, and the same again where a key holds objects. */
export type Hints = Readonly<Record<string, string | Hint>>
interface Hint {
  readonly about: string
  readonly keys: Hints
}

/** What our schemas say besides. */
interface Metadata {
  readonly keywords?: JsonObject
  readonly entries?: Readonly<Record<string, Part>>
}

/** As much of a valibot schema, or of an action in its pipe, as is looked at here. */
interface Part {
  readonly type: string
  readonly pipe?: readonly Part[]
  readonly requirement?: unknown
  readonly wrapped?: Part
  readonly item?: Part
  readonly literal?: string | number
  readonly options?: readonly string[]
  readonly metadata?: Metadata
}

type Describe = (part: Part, hints: Hints) => JsonObject

const OPTIONAL = 'exact_optional'

/** Everything that says something of the value; what is not here (checks, transforms) has said it in `metadata`. */
const DESCRIBE: Readonly<Record<string, Describe>> = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  literal: ({ literal }) => ({ const: literal as string }),
  picklist: ({ options }) => ({ enum: options as readonly string[] }),
  array: ({ item }, hints) => ({ type: 'array', items: describe(item as Part, hints) }),
  [OPTIONAL]: ({ wrapped }, hints) => describe(wrapped as Part, hints),
  integer: () => ({ type: 'integer' }),
  regex: ({ requirement }) => ({ pattern: (requirement as RegExp).source.replaceAll('\\/', '/') }),
  gt_value: ({ requirement }) => ({ exclusiveMinimum: requirement as number }),
  min_value: ({ requirement }) => ({ minimum: requirement as number }),
  max_value: ({ requirement }) => ({ maximum: requirement as number }),
  min_length: ({ requirement }) => ({ minItems: requirement as number }),
  max_length: ({ requirement }) => ({ maxLength: requirement as number }),
  metadata: ({ metadata }, hints) => {
    const { keywords, entries } = metadata as Metadata
    return { ...keywords, ...(entries === undefined ? {} : describeObject(entries, hints)) }
  },
}

/** A schema of ours in the words of JSON Schema 2020-12, so that the two cannot drift apart. */
export function makeJsonSchema(schema: v.GenericSchema, hints: Hints): JsonObject {
  return describe(schema, hints)
}

function describe(part: Part, hints: Hints): JsonObject {
  if (part.pipe === undefined) return DESCRIBE[part.type]?.(part, hints) ?? {}
  const said = Object.assign({}, ...part.pipe.map((step) => describe(step, hints))) as JsonObject
  const { maxLength, ...rest } = said
  // One action says how long a text may be and how long a list.
  return said['type'] === 'array' && maxLength !== undefined ? { ...rest, maxItems: maxLength } : said
}

function describeObject(entries: Readonly<Record<string, Part>>, hints: Hints): JsonObject {
  const keys = Object.entries(entries)
  return {
    type: 'object',
    additionalProperties: false,
    required: keys.filter(([, { type }]) => type !== OPTIONAL).map(([key]) => key),
    properties: Object.fromEntries(
      keys.map(([key, part]) => {
        const hint = hints[key] as string | Hint
        const { about, keys: inner } = typeof hint === 'string' ? { about: hint, keys: {} } : hint
        return [key, { description: about, ...describe(part, inner) }]
      }),
    ),
  }
}
