import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ID_MAX_LENGTH } from '../../src/core/checklist'
import { fail } from '../../src/core/result'
import type { JsonObject } from '../../src/core/json'
import { parseAssessment } from '../../src/files/assessment-file'
import { writeCode } from '../../src/core/answer-code'
import { readChat } from '../../src/files/chat'
import { checklistSha256, parseChecklist } from '../../src/files/checklist-file'
import { readFileText } from '../../src/files/file-text'
import { LIMITS } from '../../src/files/limits'
import { parseJson } from '../../src/files/open-json'
import type { FileProblem } from '../../src/files/problem'
import { parseControls, parseSources } from '../../src/files/reference-files'
import { readSealed } from '../../src/files/read-sealed'
import { parseScenario } from '../../src/files/scenario-file'
import { makeScenario, makeStep } from '../core/builders'
import { DICTIONARY, makePdf, PLAIN_DICTIONARY } from './pdfs'
import { asText, changed, fullChecklist, plainAssessment, REMOVED, shelf } from './texts'

/** One table for every limit there is: read with so much in it, and with one more. Forgetting a limit is a compile error. */

type Problems = readonly FileProblem[]
interface Bound {
  readonly what: string
  readonly read: (size: number) => Problems | Promise<Problems>
  readonly most: number
  readonly kind: FileProblem['kind']
  /** What is more by one. */
  readonly step?: number
}

/** Patterns over these gave up where they were millions of characters long, and the reading with them. */
const OVERRUNS: readonly [at: string, value: (size: number) => string][] = [
  ['/checklist/id', (size) => `a${'-a'.repeat((size - 1) / 2)}`.padEnd(size, 'a')],
  ['/checklist/version', (size) => '1.0.0-'.padEnd(size, 'a.')],
  ['/name', (size) => 'x'.padEnd(size, '\u0316')],
]

const none: Problems = []
const long = (size: number): string => 'x'.repeat(size)
const list = (size: number, part: unknown = 'Do it.'): unknown[] => Array.from({ length: size }, () => part)
const numbered = (size: number, make: (id: string) => unknown): unknown[] =>
  Array.from({ length: size }, (_, index) => make(`n-${index}`))
const byId = (size: number, part: unknown): object =>
  Object.fromEntries(numbered(size, (id) => [id, part]) as [string, unknown][])
const same = (size: number): number => size

const ofChecklist = (file: unknown): Problems => problemsOf(parseChecklist(asText(file)))
const problemsOf = (read: { ok: true } | { ok: false; problem: Problems }): Problems =>
  read.ok ? none : read.problem

type Fill = (size: number) => unknown
type Place = readonly [what: string, most: number, kind: Bound['kind'], fill: Fill, step?: number]
const inFile =
  (file: Parameters<typeof changed>[0], read: (text: string) => Problems | Promise<Problems>) =>
  (at: string, ...[what, most, kind, fill, step]: Place): Bound => ({
    what: `${what}: ${at}`,
    most,
    kind,
    read: (size) => read(asText(changed(file, at, fill(size)))),
    ...(step === undefined ? {} : { step }),
  })

// Without what names other places, so that one part can be filled alone.
const plain = {
  ...fullChecklist,
  first: [],
  profile: [],
  items: fullChecklist.items.map(({ appliesWhen: _rule, after: _after, ...item }) => item),
}
const scenario = makeScenario([makeStep(['a-control stops'])])
const inChecklist = inFile(plain, (text) => problemsOf(parseChecklist(text)))
const inRules = inFile(fullChecklist, (text) => problemsOf(parseChecklist(text)))
const inScenario = inFile(scenario, (text) => problemsOf(parseScenario(text)))
const inAssessment = inFile(plainAssessment, async (text) => problemsOf(await parseAssessment(text, shelf)))

const nested = (depth: number): object => (depth === 1 ? { has: 'a-shop' } : { not: nested(depth - 1) })
const result = {
  at: '2027-01-01T00:00:00Z',
  version: '1.0.0',
  low: 0,
  high: 1,
  rating: { low: null, high: null },
  answers: {},
}
const references = (members: JsonObject): string => asText({ formatVersion: 1, ...members })
const source = {
  title: 'A page',
  publisher: 'Us',
  url: 'https://a.example',
  date: '2027-01-01',
  checked: 'seen',
}
const control = (id: string): object => ({
  id,
  title: 'A',
  threats: [],
  attack: [],
  cyberEssentials: [],
  caf: [],
  csf: [],
})
const book = { checklist: fullChecklist, sha256: checklistSha256(fullChecklist) }
const code = writeCode(book, { group: 1, counter: 0, answers: ['partly', 'partly', 'partly'] })
const many = 'too-many'
const text = 'too-long'

const BOUNDS: Readonly<Record<keyof typeof LIMITS | 'ids' | 'dates', readonly Bound[]>> = {
  fileBytes: [
    {
      what: 'a file',
      most: 10_000_000,
      kind: 'too-large',
      read: (size) => problemsOf(wrapped(readFileText(new Uint8Array(size).fill(0x20)))),
    },
    {
      what: 'its text',
      most: 10_000_000,
      kind: 'too-large',
      read: (size) => problemsOf(parseJson(`"${long(98)}"${' '.repeat(size - 100)}`)),
    },
  ],
  sealedBytes: [
    {
      what: 'a sealed file',
      most: 13_600_000,
      kind: 'too-large',
      read: (size) =>
        problemsOf(wrapped(readSealed(sealedFile(size)) ?? fail<FileProblem>({ kind: 'sealed' }))),
    },
  ],
  unpackedBytes: [
    {
      what: 'what lies packed in a PDF',
      most: 20_000_000,
      kind: 'unpacked-too-large',
      read: (size) => problemsOf(wrapped(readFileText(packed(size)))),
    },
  ],
  pdfDictionary: [
    {
      what: 'the dictionary in a PDF',
      most: 1_024,
      kind: 'pdf-damaged',
      read: (size) => problemsOf(wrapped(readFileText(withDictionary(size)))),
    },
  ],
  nesting: [
    {
      what: 'lists',
      most: 32,
      kind: 'too-deep',
      read: (size) => problemsOf(parseJson('['.repeat(size) + ']'.repeat(size))),
    },
    {
      what: 'objects and lists in turn',
      most: 32,
      kind: 'too-deep',
      read: (size) => {
        const opening = Array.from({ length: size }, (_, depth) => (depth % 2 === 0 ? '{"a":' : '['))
        const closing = opening.map((open) => (open === '[' ? ']' : '}')).reverse()
        return problemsOf(parseJson(`${opening.join('')}1${closing.join('')}`))
      },
    },
  ],
  values: [
    {
      what: 'a list',
      most: 300_000,
      kind: 'too-many-values',
      read: (size) => problemsOf(parseJson(`[0${',0'.repeat(size - 2)}]`)),
    },
    {
      what: 'an object, keys not counted',
      most: 300_000,
      kind: 'too-many-values',
      read: (size) => problemsOf(parseJson(asText(byId(size - 1, 0)))),
    },
  ],
  token: [
    {
      what: 'a text',
      most: 100_000,
      kind: 'text-too-long',
      read: (size) => problemsOf(parseJson(`["${long(size - 2)}"]`)),
    },
    {
      what: 'a key',
      most: 100_000,
      kind: 'text-too-long',
      read: (size) => problemsOf(parseJson(`{"${long(size - 2)}":1}`)),
    },
    {
      what: 'a number',
      most: 100_000,
      kind: 'text-too-long',
      read: (size) => problemsOf(parseJson(`[${'1'.repeat(size)}]`)),
    },
    {
      what: 'text that no longer overruns a regular expression',
      most: 100_000,
      kind: 'text-too-long',
      read: async (size) => {
        const kinds: string[] = []
        for (const [at, value] of OVERRUNS) {
          const filled = value(size - 2)
          const told = problemsOf(await parseAssessment(asText(changed(plainAssessment, at, filled)), shelf))
          kinds.push(...told.map((problem) => problem.kind))
        }
        return kinds
          .filter((kind) => kind === 'text-too-long')
          .map(() => ({ kind: 'text-too-long', limit: 1, line: 1, column: 1 }))
      },
    },
  ],
  items: [
    inChecklist('/items', 'items', 500, many, (size) => numbered(size, (id) => ({ ...plain.items[2], id }))),
    inChecklist('/items/0/replaces', 'ids it took over', 500, many, (size) => numbered(size, (id) => id)),
  ],
  themes: [
    inChecklist('/themes', 'themes', 50, many, (size) => [
      ...plain.themes,
      ...numbered(size - plain.themes.length, (id) => ({ ...plain.themes[0], id })),
    ]),
  ],
  facts: [
    inChecklist('/profile', 'facts', 100, many, (size) =>
      numbered(size, (id) => ({ id, question: 'Is it?', help: 'Look.' })),
    ),
  ],
  partsOfItem: [
    inChecklist('/items/0/how', 'steps', 20, many, list),
    inChecklist('/items/0/evidence', 'evidence', 20, many, list),
    inChecklist('/items/0/sources', 'sources', 20, many, (size) => list(size, { source: 'DD' })),
    inScenario('/sources', 'sources', 20, many, (size) => list(size, { source: 'DD' })),
    inScenario('/steps/0/sources', 'sources', 20, many, (size) => list(size, { source: 'DD' })),
    inScenario('/steps/0/defences', 'defences', 20, many, (size) =>
      list(size, { control: 'a-control', effect: 'stops' }),
    ),
  ],
  first: [
    inFile(
      { ...plain, items: numbered(9, (id) => ({ ...plain.items[2], id })) } as unknown as JsonObject,
      (file) => problemsOf(parseChecklist(file)),
    )('/first', 'items to do first', 6, many, (size) => numbered(size, (id) => id)),
  ],
  steps: [inScenario('/steps', 'steps', 12, many, (size) => list(size, makeStep()))],
  ruleDepth: [
    inRules('/items/0/appliesWhen', 'a rule', 5, 'rule-too-deep', nested),
    inScenario('/appliesWhen', 'a rule', 5, 'rule-too-deep', nested),
  ],
  ruleParts: [
    inRules('/items/0/appliesWhen', 'all', 100, many, (size) => ({ all: list(size, { has: 'a-shop' }) })),
    inRules('/items/0/appliesWhen', 'any', 100, many, (size) => ({ any: list(size, { has: 'a-shop' }) })),
  ],
  planActions: [inAssessment('/plan/actions', 'actions', 500, many, (size) => byId(size, {}))],
  history: [inAssessment('/history', 'earlier results', 1_000, many, (size) => list(size, result))],
  retired: [
    inAssessment('/retired', 'what was kept aside', 2_000, many, (size) => byId(size, {})),
    inAssessment('/answers', 'answers to be kept aside', 2_000, many, (size) => byId(size, {})),
  ],
  answers: [
    inAssessment('/profile', 'facts', 2_500, many, (size) => byId(size, true)),
    inAssessment('/history', 'answers of an earlier result', 2_500, many, (size) => [
      { ...result, answers: byId(size, 'partly') },
    ]),
    // No checklist has so many items, so most of them are kept aside: told by that limit, and past this one by this.
    {
      what: 'answers',
      most: 2_500,
      kind: many,
      read: async (size) => {
        const file = changed(plainAssessment, '/answers', byId(size, {}))
        const told = problemsOf(await parseAssessment(asText(file), shelf))
        return told.filter((problem) => 'at' in problem && problem.at === '/answers')
      },
    },
  ],
  references: [
    {
      what: 'sources',
      most: 1_000,
      kind: many,
      read: (size) =>
        problemsOf(
          parseSources(references({ format: 'hustings/sources', sources: byId(size, source) as JsonObject })),
        ),
    },
    {
      what: 'controls',
      most: 1_000,
      kind: many,
      read: (size) =>
        problemsOf(
          parseControls(
            references({
              format: 'hustings/controls',
              controls: numbered(size, control) as unknown as JsonObject,
            }),
          ),
        ),
    },
  ],
  unknownKeys: [
    {
      what: 'keys nobody knows, each told: of more, so many are told',
      most: 20,
      kind: 'key-unknown',
      read: (size) => {
        const told = ofChecklist({ ...plain, ...byId(size, 1) })
        return told.length === size ? none : told
      },
    },
  ],
  title: [
    inChecklist('/title', 'a title', 300, text, long),
    inChecklist('/items/0/question', 'a question', 300, text, long),
    inScenario('/title', 'a title', 300, text, long),
    inAssessment('/name', 'a name', 300, text, long),
    inAssessment('/answers/one/by', 'who answered', 300, text, long),
    inAssessment('/answers/one/from', 'the name of a file', 300, text, long),
    inAssessment('/plan/actions/one/owner', 'an owner', 300, text, long),
  ],
  prose: [
    inChecklist('/summary', 'a summary', 2_000, text, long),
    inChecklist('/items/0/why', 'why', 2_000, text, long),
    inChecklist('/items/0/how/0', 'a step', 2_000, text, long),
    inChecklist('/guidance/url', 'an address', 2_000, text, (size) => `https://a.example/${long(size - 18)}`),
    inScenario('/steps/0/story', 'a story', 2_000, text, long),
  ],
  note: [
    inAssessment('/answers/one/note', 'a note', 10_000, text, long),
    inAssessment('/answers/one/evidence', 'evidence', 10_000, text, long),
    inAssessment('/answers/one/reason', 'a reason', 10_000, text, long),
    inAssessment('/plan/actions/one/note', 'a note', 10_000, text, long),
  ],
  chatBytes: [
    {
      what: 'a chat',
      most: 5_000_000,
      kind: 'too-large',
      read: (size) => problemsOf(wrapped(readChat(new Uint8Array(size).fill(0x20), [book]))),
    },
  ],
  codes: [
    {
      what: 'codes in a chat',
      most: 100_000,
      kind: 'too-many-codes',
      read: (size) =>
        problemsOf(wrapped(readChat(new TextEncoder().encode(`${code} `.repeat(size)), [book]))),
    },
  ],
  hours: [
    inChecklist('/items/0/hours', 'hours', 1_000, 'too-great', same, 0.5),
    inAssessment('/plan/hoursPerWeek', 'hours of a week', 1_000, 'too-great', same, 0.001),
    inAssessment('/plan/actions/one/hours', 'hours of an action', 1_000, 'too-great', same, 0.25),
  ],
  weight: [inChecklist('/weights/essential', 'a weight', 100, 'too-great', same, 0.001)],
  days: [
    inChecklist('/items/0/days', 'days', 36_525, 'too-great', same),
    inAssessment('/plan/freezeDays', 'days without changes', 36_525, 'too-great', same),
  ],
  minutes: [inChecklist('/minutes', 'minutes', 10_000, 'too-great', same)],
  ids: [
    inChecklist('/id', 'an id', ID_MAX_LENGTH, text, long),
    inChecklist('/items/2/id', 'an id', ID_MAX_LENGTH, text, long),
    inScenario('/id', 'an id', ID_MAX_LENGTH, text, long),
  ],
  dates: [
    inAssessment('/plan/pollingDay', 'the last day of all', 31, 'not-a-date', (day) =>
      day > 31 ? '2100-01-01' : `2099-12-${day}`,
    ),
    inAssessment('/plan/start', 'days before the first', 0, 'not-a-date', (days) =>
      days > 0 ? '1999-12-31' : '2000-01-01',
    ),
  ],
}

describe.each(Object.entries(BOUNDS))('%s', (name, bounds) => {
  test.each(bounds)('$what: $most opens, and one more does not', async ({ read, most, kind, step = 1 }) => {
    if (name in LIMITS) expect(most).toBe(LIMITS[name as keyof typeof LIMITS])
    const kinds = async (size: number) => [...new Set((await read(size)).map((problem) => problem.kind))]
    expect(await kinds(most)).toEqual([])
    expect(await kinds(most + step)).toEqual([kind])
  })
})

describe('amounts are above nothing, and finite', () => {
  test.each(['/items/0/hours', '/weights/essential', '/minutes'])('%s', (at) => {
    expect(ofChecklist(changed(plain, at, 0))).toMatchObject([{ kind: 'not-above', at }])
    expect(ofChecklist(changed(plain, at, -1))).toMatchObject([{ kind: 'not-above', at }])
    const endless = asText(changed(plain, at, REMOVED)).replace(/\}\s*$/, '}')
    expect(problemsOf(parseChecklist(endless.replace('{', '{"x": 1e999,')))).toMatchObject([
      { kind: 'too-great', at: '/x' },
    ])
  })
})

function wrapped<Value>(read: { ok: true; value: Value } | { ok: false; problem: FileProblem }) {
  return read.ok ? read : { ok: false as const, problem: [read.problem] }
}

function sealedFile(size: number): Uint8Array {
  const header = `age-encryption.org/v1\n-> scrypt ${'s'.repeat(22)} 18\n${'k'.repeat(43)}\n--- ${'m'.repeat(43)}\n`
  const bytes = new Uint8Array(size)
  bytes.set(new TextEncoder().encode(header))
  return bytes
}

function packed(size: number): Uint8Array {
  const data = deflateSync(Buffer.concat([Buffer.from('{'), Buffer.alloc(size - 1, 32)]))
  return makePdf({ content: data, packed: false, dictionary: DICTIONARY })
}

function withDictionary(size: number): Uint8Array {
  const bare = PLAIN_DICTIONARY.replace('LENGTH', '2').length + '\n/X()'.length
  const dictionary = PLAIN_DICTIONARY.replace('<<', `<</X(${long(size - bare)})`)
  return makePdf({ content: '{}', packed: false, dictionary })
}
