import fc from 'fast-check'
import type { JsonValue } from '../../src/core/json'
import { formatAssessment } from '../../src/files/assessment-text'
import { anyChecklist, anySituation } from '../core/arbitraries'
import { makeAnswered } from '../core/builders'
import { DICTIONARY, makePdf, PLAIN_DICTIONARY } from './pdfs'
import { asText, fullChecklist, plainAssessment } from './texts'

/** Files as accidents, other programs and enemies make them. */

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Real files, as Hustings writes them. */
const anySaved = fc.oneof(
  anySituation.map(({ checklist, assessment }) => formatAssessment(assessment, checklist)),
  anySituation.map(({ checklist }) => asText(checklist)),
  fc.constant(formatAssessment(makeAnswered(fullChecklist, { one: 'partly' }, { name: 'Llŷn 👩‍💻' }))),
  fc.constant(asText(plainAssessment)),
  fc.constant(asText(fullChecklist)),
)

const NASTY_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  'length',
  '0',
  'then',
]
const NASTY_TEXTS = [
  '\u0000',
  '\u202e\u2066',
  '\ud800',
  '\ufffd',
  'x\u0316'.repeat(50),
  '\u001b]52;c;aGk=\u0007',
  '<script>',
]

function deep(depth: number): JsonValue {
  return depth === 0 ? 1 : [deep(depth - 1)]
}

const anyNastyValue: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, [], {}, '', ' ', -1, 0, 0.1, 1e308, -1e-308, 1e21, 2 ** 53),
  fc.constantFrom(...NASTY_KEYS, ...NASTY_TEXTS),
  fc.constantFrom(59, 60, 61, 300, 301, 2_000, 2_001, 10_000, 10_001).map((size) => 'x'.repeat(size)),
  fc
    .constantFrom(20, 21, 50, 51, 100, 101, 500, 501)
    .map((size) => Array.from({ length: size }, (_, n) => `n-${n}`)),
  fc.constantFrom(30, 31, 32, 33, 40).map(deep),
  fc
    .constantFrom(...NASTY_KEYS)
    .map((key) => JSON.parse(JSON.stringify({ x: 1 }).replace('x', key)) as JsonValue),
  fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as JsonValue),
)

/** A change to a parsed file: where, counted in a walk through all of it, and what. */
interface Change {
  readonly place: number
  readonly how: 'value' | 'key' | 'remove' | 'twin' | 'swap'
  readonly value: JsonValue
  readonly key: string
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(10_000),
  how: fc.constantFrom('value', 'value', 'key', 'remove', 'twin', 'swap'),
  value: anyNastyValue,
  key: fc.oneof(fc.constantFrom(...NASTY_KEYS), fc.string({ maxLength: 8 })),
})

type Container = Record<string, JsonValue> | JsonValue[]

function changedText(text: string, changes: readonly Change[], withChecksum: boolean): string {
  const file = JSON.parse(text) as Record<string, JsonValue>
  if (!withChecksum) delete file['checksum']
  for (const change of changes) apply(file, change)
  return asText(file)
}

function apply(file: Container, { place, how, value, key }: Change): void {
  const places = placesIn(file)
  const [container, at] = places[place % places.length] ?? [file, 'format']
  const members = container as Record<string, JsonValue>
  const [other, otherAt] = places[(place * 7 + 3) % places.length] ?? [container, at]
  if (how === 'value') members[at] = value
  if (how === 'key' && !Array.isArray(container))
    Object.defineProperty(members, key, {
      value: members[at],
      enumerable: true,
      configurable: true,
      writable: true,
    })
  if (how === 'remove') Reflect.deleteProperty(members, at)
  if (how === 'twin' && Array.isArray(container)) container.push(members[at] as JsonValue)
  // Not one inside the other: a circle cannot be written.
  if (how === 'swap')
    members[at] = JSON.parse(
      JSON.stringify((other as Record<string, JsonValue>)[otherAt] ?? null),
    ) as JsonValue
}

function placesIn(container: Container): readonly (readonly [Container, string])[] {
  return Object.entries(container).flatMap(([key, part]): (readonly [Container, string])[] => [
    [container, key],
    ...(part !== null && typeof part === 'object' ? placesIn(part as Container) : []),
  ])
}

function flipped(bytes: Uint8Array, flips: readonly (readonly [place: number, bit: number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (const [place, bit] of flips) copy[place % copy.length] = (copy[place % copy.length] ?? 0) ^ (1 << bit)
  return copy
}
const anyFlips = fc.array(fc.tuple(fc.nat(100_000), fc.nat(7)), { minLength: 1, maxLength: 8 })

const anyMutated = fc
  .record({
    text: anySaved,
    changes: fc.array(anyChange, { minLength: 1, maxLength: 4 }),
    withChecksum: fc.boolean(),
  })
  .map(({ text, changes, withChecksum }) => changedText(text, changes, withChecksum))

/** Of other tools, and of nobody. */
const anyForeignJson = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '{"name":"shop","version":"1.0.0","dependencies":{"a":"^1"}}',
    '{"type":"FeatureCollection","features":[]}',
    '{"catalog":{"uuid":"1","metadata":{}}}',
    '{"encrypted":true,"items":[{"login":{"username":"a"}}]}',
    '{"format":"hustings/starter","formatVersion":1}',
    '{"format":"hustings/assessment","formatVersion":2}',
    '{"format":"hustings/assessment","formatVersion":1e999}',
    '{"format":["hustings/assessment"],"formatVersion":"1"}',
  ),
)

const anyText = fc.oneof(
  anySaved,
  anyMutated,
  anyForeignJson,
  fc
    .record({ text: anySaved, most: fc.nat(100_000) })
    .map(({ text, most }) => text.slice(0, most % text.length)),
  fc
    .record({ text: anyMutated, nasty: fc.constantFrom(...NASTY_TEXTS), at: fc.nat(100_000) })
    .map(({ text, nasty, at }) => text.slice(0, at % text.length) + nasty + text.slice(at % text.length)),
  fc
    .record({ text: anySaved, key: fc.constantFrom(...NASTY_KEYS), value: anyNastyValue })
    .map(({ text, key, value }) => text.replace('{', `{${JSON.stringify(key)}: ${JSON.stringify(value)},`)),
  fc.constantFrom(33, 1_000, 100_000).map((depth) => '['.repeat(depth)),
  fc.constantFrom(33, 1_000, 50_000).map((depth) => '{"a":'.repeat(depth)),
)

const anyPdf = fc
  .record({
    content: fc.oneof(anyText, anyText, fc.uint8Array({ maxLength: 500 })),
    packed: fc.boolean(),
    dictionary: fc.constantFrom(
      DICTIONARY,
      PLAIN_DICTIONARY,
      '<<>>',
      '<</Type/EmbeddedFile/Length 99999999>>',
    ),
    flips: fc.oneof(fc.constant([]), anyFlips),
    twice: fc.boolean(),
  })
  .map(({ content, packed, dictionary, flips, twice }) => {
    const attached = { content, packed, dictionary }
    return flipped(makePdf(attached, ...(twice && flips.length > 0 ? [attached] : [])), flips)
  })

const HEADS = [
  'PK\u0003\u0004',
  '%PDF-1.7\n',
  'age-encryption.org/v1\n',
  '\u00ef\u00bb\u00bf{',
  '\u00ff\u00fe{',
  '\u0089PNG',
]

/** Each of them a whole file. */
export const anyHostileFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: anyText.map(encode) },
  {
    weight: 2,
    arbitrary: fc
      .record({ text: anySaved, flips: anyFlips })
      .map(({ text, flips }) => flipped(encode(text), flips)),
  },
  { weight: 2, arbitrary: anyPdf },
  {
    weight: 1,
    arbitrary: anyChecklist.map((checklist) =>
      encode(formatAssessment(makeAnswered(checklist, {}), { ...checklist, id: 'political-organisation' })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ head: fc.constantFrom('', ...HEADS), rest: fc.uint8Array({ maxLength: 2_000 }) })
      .map(({ head, rest }) => Uint8Array.from([...Buffer.from(head, 'latin1'), ...rest])),
  },
)
