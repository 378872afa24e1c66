import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../src/core/scenario'
import type { FileProblem } from '../../src/files/problem'
import { parseScenario, readScenario, scenarioSha256 } from '../../src/files/scenario-file'
import { makeScenario, makeStep } from '../core/builders'
import { asText, changed as changedFile, REMOVED } from './texts'

/** A scenario that uses every key there is. */
const full: Scenario = makeScenario(
  [
    makeStep(['gate stops', 'watch reveals'], {
      certainty: 'known',
      sources: [{ source: 'DD' }],
      technique: 'T1566.002',
      ends: true,
    }),
    makeStep([], { certainty: 'alleged', sources: [], technique: 'T1078', harm: true }),
  ],
  {
    kind: 'real',
    sources: [{ source: 'DD', section: 'Page 2' }, { source: 'A-KEY-NOBODY-KNOWS' }],
    appliesWhen: { not: { has: 'a-fact-of-another-checklist' } },
  },
)

const changed = (pointer: string, value: unknown): unknown => changedFile(full, pointer, value)

function problemsOf(file: unknown): readonly FileProblem[] {
  const read = parseScenario(asText(file))
  return read.ok ? [] : read.problem
}

/** Kind and place of each fault. */
function faultsOf(file: unknown): readonly string[] {
  return problemsOf(file).map((problem) => ('at' in problem ? `${problem.kind} ${problem.at}` : problem.kind))
}

test('a scenario with every key there is opens, and comes out as it went in', () => {
  expect(parseScenario(asText(full))).toEqual({ ok: true, value: full })
  expect(readScenario(JSON.parse(asText(full)))).toEqual({ ok: true, value: full })
})

test('a scenario with only what it must have opens', () => {
  const scenario = makeScenario([makeStep()])
  expect(parseScenario(asText(scenario))).toEqual({ ok: true, value: scenario })
})

const long = (length: number): string => 'x'.repeat(length)
const many = <Value>(count: number, value: Value): readonly Value[] =>
  Array.from({ length: count }, () => value)
const defence = { control: 'gate', effect: 'stops' }

describe('one wrong value is one fault, at its place', () => {
  test.each<[at: string, value: unknown, kind: string, elsewhere?: string]>([
    ['/format', 'hustings/checklist', 'not-ours', ''],
    ['/formatVersion', 2, 'too-new', ''],
    ['/formatVersion', '1', 'not-one-of'],
    ['/id', 'The raid', 'not-an-id'],
    ['/id', REMOVED, 'key-missing'],
    ['/version', '1', 'not-a-version'],
    ['/title', ' ', 'blank'],
    ['/title', long(301), 'too-long'],
    ['/kind', 'rumour', 'not-one-of'],
    ['/summary', long(2001), 'too-long'],
    ['/sources', REMOVED, 'key-missing'],
    ['/sources', many(21, { source: 'DD' }), 'too-many'],
    ['/sources/0/page', 2, 'key-unknown'],
    ['/appliesWhen', { has: 'A fact' }, 'not-an-id', '/appliesWhen/has'],
    ['/appliesWhen', {}, 'rule-unclear'],
    ['/extra', 1, 'key-unknown'],
    ['/steps', [], 'list-empty'],
    ['/steps', many(13, makeStep()), 'too-many'],
    ['/steps/0/when', REMOVED, 'key-missing'],
    ['/steps/0/title', 7, 'wrong-type'],
    ['/steps/0/story', '', 'blank'],
    ['/steps/0/certainty', 'likely', 'not-one-of'],
    ['/steps/0/sources/0/source', '', 'blank'],
    ['/steps/0/technique', 'T15', 'not-a-technique'],
    ['/steps/0/technique', 'T1566.2', 'not-a-technique'],
    ['/steps/0/ends', 'yes', 'wrong-type'],
    ['/steps/0/harm', REMOVED, 'key-missing'],
    ['/steps/0/defences', REMOVED, 'key-missing'],
    ['/steps/0/defences', many(21, defence), 'too-many'],
    ['/steps/0/defences/0/control', 'The gate', 'not-an-id'],
    ['/steps/0/defences/0/effect', 'blocks', 'not-one-of'],
    ['/steps/0/defences/0/strength', 3, 'key-unknown'],
    ['/steps/0/discuss', ['Why?'], 'wrong-type'],
    ['/steps/1/verdict', 'open', 'key-unknown'],
  ])('%s: %j is %s', (at, value, kind, elsewhere = at) => {
    expect(faultsOf(changed(at, value))).toEqual([`${kind} ${elsewhere}`])
  })
})

describe('what stands just inside the limits opens', () => {
  test.each<[at: string, value: unknown]>([
    ['/title', long(300)],
    ['/summary', long(2000)],
    ['/sources', many(20, { source: 'DD' })],
    ['/sources', []],
    ['/steps', many(12, makeStep())],
    ['/steps/0/defences', many(20, defence)],
    // Whether anybody knows the name is no question of form.
    ['/steps/0/defences/0/control', 'a-control-nobody-knows'],
  ])('%s', (at, value) => {
    expect(faultsOf(changed(at, value))).toEqual([])
  })
})

test('a newer format says its number', () => {
  expect(problemsOf(changed('/formatVersion', 3))).toEqual([
    { kind: 'too-new', at: '', wanted: 'hustings/scenario', version: 3 },
  ])
})

test('text is made safe, and what is no scenario at all is told', () => {
  const read = parseScenario(asText(changed('/title', 'A\u202e raid\u001b[2J')))
  expect(read.ok && read.value.title).toBe('A raid[2J')
  expect(parseScenario('{]')).toMatchObject({ ok: false, problem: [{ kind: 'not-json' }] })
  expect(parseScenario('[]')).toMatchObject({ ok: false, problem: [{ kind: 'not-ours', found: null }] })
})

test('the hash of a scenario does not depend on how its file is laid out', () => {
  const read = parseScenario(JSON.stringify(Object.fromEntries(Object.entries(full).reverse())))
  expect(read.ok && scenarioSha256(read.value)).toBe(scenarioSha256(full))
  expect(scenarioSha256({ ...full, version: '1.0.1' })).not.toBe(scenarioSha256(full))
})
