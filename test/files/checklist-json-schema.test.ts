import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { parseChecklist } from '../../src/files/checklist-file'
import { makeChecklistJsonSchema } from '../../src/files/checklist-json-schema'
import { makeChecklist, makeItem } from '../core/builders'
import { BROKEN, INSIDE_LIMITS } from './broken-checklists'
import { accepts } from './json-schema-validator'
import { asText, changed, fullChecklist } from './texts'

const schema = makeChecklistJsonSchema()

/** What no shape can say: an editor is silent, `check` is not. */
const LEFT_TO_THE_READER = [
  'id-twice',
  'unknown-theme',
  'unknown-item',
  'unknown-fact',
  'after-itself',
  'after-circle',
  'rule-too-deep',
]

test('checklist.schema.json is what the reader says: write it anew with `node test/setup/schema.mjs`', () => {
  const file = readFileSync('checklists/checklist.schema.json', 'utf8')
  expect(file).toBe(`${JSON.stringify(schema, null, 2)}\n`)
})

describe('an editor takes what the reader takes', () => {
  test.each<[name: string, file: unknown]>([
    ['every key there is', fullChecklist],
    ['only what must be', makeChecklist([makeItem('one')])],
    ...INSIDE_LIMITS.map(([at, value]): [string, unknown] => [
      `${at}: ${JSON.stringify(value).slice(0, 40)}`,
      changed(fullChecklist, at, value),
    ]),
  ])('%s', (_name, file) => {
    expect(accepts(schema, file as JsonValue)).toBe(true)
  })

  test('all of ours', () => {
    const ours = readdirSync('checklists', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\/\d+\.\d+\.\d+\.json$/.test(path))
      .map((path) => join('checklists', path))
    expect(ours.length).toBeGreaterThan(0)
    expect(
      ours.filter((path) => !accepts(schema, JSON.parse(readFileSync(path, 'utf8')) as JsonValue)),
    ).toEqual([])
  })

  test('whatever stands anywhere', () => {
    const places = BROKEN.map(([at]) => at)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (at, value) => {
        const file = JSON.parse(asText(changed(fullChecklist, at, value))) as JsonValue
        if (parseChecklist(asText(file)).ok) expect(accepts(schema, file)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})

test.each(BROKEN)('an editor refuses what the reader refuses: %s, %j, %s', (at, value, kind) => {
  const isTwiceInFirst = at === '/first' && kind === 'id-twice'
  const isSeen = !LEFT_TO_THE_READER.includes(kind) && value !== '2027-02-30'
  const file = JSON.parse(asText(changed(fullChecklist, at, value))) as JsonValue
  expect(accepts(schema, file)).toBe(!isSeen && !isTwiceInFirst)
})

describe('every object of the schema', () => {
  function objectsIn(part: JsonValue): readonly JsonObject[] {
    if (typeof part !== 'object' || part === null) return []
    const inner = Object.values(part).flatMap((value) => objectsIn(value))
    return 'additionalProperties' in part ? [part, ...inner] : inner
  }
  const objects = objectsIn(schema)

  test('is closed, and says of each key what it is for', () => {
    expect(objects).toHaveLength(8)
    for (const { type, additionalProperties, properties } of objects) {
      expect([type, additionalProperties]).toEqual(['object', false])
      for (const part of Object.values(properties as JsonObject)) {
        expect((part as JsonObject)['description']).toMatch(/^[A-Z"].+\.$/)
      }
    }
  })
})
