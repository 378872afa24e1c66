import type { JsonObject, JsonValue } from '../../src/core/json'

/** As much of JSON Schema 2020-12 as our schema uses. A keyword it does not know is a mistake in the test. */

type Check = (value: JsonValue, wanted: JsonValue, schema: JsonObject, root: JsonObject) => boolean

const ANNOTATIONS = ['$schema', '$defs', 'title', 'description', 'format', 'else']

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value)
const number = (limit: JsonValue): number => limit as number
const names = (list: JsonValue): readonly string[] => list as readonly string[]

const TYPES: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: isList,
  object: isObject,
}

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (value, path, _schema, root) => accepts(definition(root, path as string), value, root),
  type: (value, type) => TYPES[type as string]!(value),
  const: (value, wanted) => value === wanted,
  enum: (value, words) => (words as readonly JsonValue[]).includes(value),
  pattern: (value, pattern) => typeof value !== 'string' || new RegExp(pattern as string, 'u').test(value),
  maxLength: (value, most) => typeof value !== 'string' || Array.from(value).length <= number(most),
  minimum: (value, least) => typeof value !== 'number' || value >= number(least),
  maximum: (value, most) => typeof value !== 'number' || value <= number(most),
  exclusiveMinimum: (value, bound) => typeof value !== 'number' || value > number(bound),
  multipleOf: (value, step) => typeof value !== 'number' || Number.isInteger(value / number(step)),
  items: (value, items, _schema, root) =>
    !isList(value) || value.every((part) => accepts(items as JsonObject, part, root)),
  minItems: (value, least) => !isList(value) || value.length >= number(least),
  maxItems: (value, most) => !isList(value) || value.length <= number(most),
  uniqueItems: (value) =>
    !isList(value) || new Set(value.map((part) => JSON.stringify(part))).size === value.length,
  required: (value, keys) => !isObject(value) || names(keys).every((key) => Object.hasOwn(value, key)),
  minProperties: (value, least) => !isObject(value) || Object.keys(value).length >= number(least),
  maxProperties: (value, most) => !isObject(value) || Object.keys(value).length <= number(most),
  properties: (value, properties, _schema, root) =>
    !isObject(value) ||
    Object.entries(properties as JsonObject).every(
      ([key, part]) => !Object.hasOwn(value, key) || accepts(part as JsonObject, value[key]!, root),
    ),
  additionalProperties: (value, _false, schema) =>
    !isObject(value) ||
    Object.keys(value).every((key) => Object.hasOwn(schema['properties'] as JsonObject, key)),
  if: (value, condition, schema, root) =>
    accepts(condition as JsonObject, value, root) || accepts(schema['else'] as JsonObject, value, root),
}

export function accepts(schema: JsonObject, value: JsonValue, root = schema): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    if (ANNOTATIONS.includes(keyword)) return true
    const check = CHECKS[keyword]
    if (check === undefined) throw new Error(`This validator does not know "${keyword}".`)
    return check(value, wanted, schema, root)
  })
}

function definition(root: JsonObject, path: string): JsonObject {
  return path
    .split('/')
    .slice(1)
    .reduce((place, key) => place[key] as JsonObject, root)
}
