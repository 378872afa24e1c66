import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanJson } from '../../src/files/json-scan'
import { LIMITS } from '../../src/files/limits'
import { latestOf, migrate, type Lineage, type Migration } from '../../src/files/migrations'
import { ASSESSMENT_LINEAGE, CHECKLIST_LINEAGE } from '../../src/files/migrations'
import { parseJson, readFormat } from '../../src/files/open-json'
import { pointerTo } from '../../src/files/pointer'
import type { FileProblem } from '../../src/files/problem'

function problemOf(text: string): FileProblem | null {
  const read = parseJson(text)
  return read.ok ? null : (read.problem[0] ?? null)
}

describe('size is counted before anything is read', () => {
  const filled = (bytes: number): string => `"${'x'.repeat(1_000)}"${' '.repeat(bytes - 1_002)}`

  test('10 MB open, one byte more does not', () => {
    expect(problemOf(filled(LIMITS.fileBytes))).toBeNull()
    expect(problemOf(filled(LIMITS.fileBytes + 1))).toEqual({ kind: 'too-large', limit: 10_000_000 })
  })

  test('bytes count, not characters', () => {
    const euros = (count: number): string =>
      `["${'€'.repeat(90_000)}"${`,"${'€'.repeat(90_000)}"`.repeat(36)},"${'€'.repeat(count)}"]`
    expect(problemOf(euros(3_295))).toBeNull()
    expect(problemOf(euros(3_296))).toEqual({ kind: 'too-large', limit: 10_000_000 })
  })
})

describe('nesting is counted before anything is parsed', () => {
  test('32 deep opens, 33 does not, and the place is told', () => {
    expect(problemOf('['.repeat(32) + ']'.repeat(32))).toBeNull()
    expect(problemOf(`{\n "a": ${'['.repeat(32)}${']'.repeat(32)} }`)).toEqual({
      kind: 'too-deep',
      limit: 32,
      line: 2,
      column: 38,
    })
  })

  test('brackets in text are no nesting', () => {
    expect(problemOf(JSON.stringify('[{'.repeat(100)))).toBeNull()
  })

  test('a hundred thousand deep costs nothing', () => {
    expect(problemOf('['.repeat(100_000))).toMatchObject({ kind: 'too-deep', line: 1, column: 33 })
    expect(problemOf('{"a":'.repeat(100_000))).toMatchObject({ kind: 'too-deep' })
  })
})

test.each(['', '   ', '\n\n', '\ufeff'])('%j is empty', (text) => {
  expect(problemOf(text)).toEqual({ kind: 'empty' })
})

test('bytes that were not UTF-8 are noticed by what a decoder leaves of them', () => {
  expect(problemOf('{"name": "\ufffd"}')).toEqual({ kind: 'not-utf8' })
  expect(problemOf('{"name": "\\ufffd"}')).toBeNull()
})

describe('what is not JSON is told with its place', () => {
  test.each<[text: string, line: number, column: number]>([
    ['hello', 1, 1],
    ['{"a" 1}', 1, 6],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1 "b": 2}', 1, 9],
    ['{a: 1}', 1, 2],
    ["{'a': 1}", 1, 2],
    ['[1 2]', 1, 4],
    ['[,1]', 1, 2],
    ['[1]]', 1, 4],
    ['[1}', 1, 3],
    ['{"a": 1]', 1, 8],
    ['{"a"}', 1, 5],
    ['{"a":}', 1, 6],
    ['{"a", 1}', 1, 5],
    ['{:1}', 1, 2],
    ['1 2', 1, 3],
    ['01', 1, 2],
    ['-', 1, 1],
    ['1.', 1, 2],
    ['nul', 1, 1],
    ['"no end', 1, 1],
    ['"tab\there"', 1, 1],
    ['"\\x"', 1, 1],
    ['"\\u12g4"', 1, 1],
    ['"\\', 1, 1],
    ['{\n  "a": 1,\n  "b": oops\n}', 3, 8],
    ['{"a": {}} // done', 1, 11],
    ['[{]', 1, 3],
    ['[1][2]', 1, 4],
    ['{}{}', 1, 3],
  ])('%j: line %i, character %i', (text, line, column) => {
    expect(problemOf(text)).toEqual({ kind: 'not-json', line, column })
    expect(() => JSON.parse(text) as unknown).toThrow()
  })
})

describe('what was cut off is told as that', () => {
  const whole = '{"a": ["x\\u00e9\\n", -1.5e+3, true, false, null, {}], "b": 0.25}'

  test.each(Array.from({ length: whole.length - 1 }, (_, index) => whole.slice(0, index + 1)))(
    '%s',
    (text) => {
      expect(problemOf(text)).toEqual({ kind: 'cut-off' })
    },
  )

  test.each(['{"a": x', '{"a": tx', '{"a": "\\x', '{"a": "\\u0g', '{"a": 1}}', '"no end', '[1}'])(
    'and %s is not',
    (text) => {
      expect(problemOf(text)).toMatchObject({ kind: 'not-json' })
    },
  )
})

test('a key that stands twice in one object is refused: one of two answers would be lost', () => {
  expect(problemOf('{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}')).toBeNull()
  expect(problemOf('{"a": 1,\n "\\u0061": 2}')).toEqual({
    kind: 'same-key-twice',
    key: 'a',
    line: 2,
    column: 2,
  })
})

describe('the scan and JSON.parse agree', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  const isRefusedAsJson = (text: string): boolean =>
    ['not-json', 'cut-off'].includes(scanJson(text)?.kind ?? '')

  test('on any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
        expect(isRefusedAsJson(JSON.stringify(JSON.parse(text), null, space))).toBe(false)
      }),
    )
  })

  test('on pieces of JSON in any order', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '"\\n"',
      '"\\',
      '"',
      '1',
      '-0.5e+3',
      '00',
      'true',
      'null',
      ' ',
      '\n',
      '\u00a0',
      '\\',
      'x',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
        const text = pieces.join('')
        // Where a key stands twice, the scan ends before it has seen the rest.
        fc.pre(scanJson(text)?.kind !== 'same-key-twice' && text.trim() !== '')
        expect(scanJson(text) === null).toBe(parses(text))
      }),
      { numRuns: 5000 },
    )
  })

  test('on JSON with one character changed', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.string({ maxLength: 1 }),
        (text, place, character) => {
          const at = place % text.length
          const spoilt = text.slice(0, at) + character + text.slice(at + 1)
          fc.pre(scanJson(spoilt)?.kind !== 'same-key-twice')
          expect(scanJson(spoilt) === null).toBe(parses(spoilt))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('a file of an older version is brought up to date', () => {
  const renameMood: Migration = {
    to: 2,
    name: 'rename "mood" to "temper"',
    up: ({ mood, ...rest }) => ({ ...rest, temper: mood ?? null }),
  }
  const dropTemper: Migration = { to: 3, name: 'drop "temper"', up: ({ temper: _temper, ...rest }) => rest }
  const lineage: Lineage = { format: 'hustings/assessment', migrations: [renameMood, dropTemper] }
  const file = (formatVersion: number, rest: object): object => ({
    format: 'hustings/assessment',
    formatVersion,
    ...rest,
  })

  test.each<[from: number, given: object, expected: object]>([
    [1, { mood: 'good', kept: [1] }, { kept: [1] }],
    [2, { temper: 'good', kept: [1] }, { kept: [1] }],
    [3, { kept: [1] }, { kept: [1] }],
  ])('from %i, by the steps that are missing', (from, given, expected) => {
    expect(readFormat(file(from, given) as never, lineage)).toEqual({ ok: true, value: file(3, expected) })
  })

  test('one step at a time', () => {
    expect(migrate({ formatVersion: 1, mood: 'bad' }, 1, { ...lineage, migrations: [renameMood] })).toEqual({
      formatVersion: 2,
      temper: 'bad',
    })
  })

  test('a newer one is refused', () => {
    expect(readFormat(file(4, {}) as never, lineage)).toEqual({
      ok: false,
      problem: [{ kind: 'too-new', at: '', wanted: 'hustings/assessment', version: 4 }],
    })
  })

  test.each([ASSESSMENT_LINEAGE, CHECKLIST_LINEAGE])('the steps of $format count up from 2', (real) => {
    expect(real.migrations.map(({ to }) => to)).toEqual(real.migrations.map((_step, index) => index + 2))
    expect(latestOf(real)).toBe(real.migrations.length + 1)
  })
})

test.each<[path: readonly (string | number)[], pointer: string]>([
  [[], ''],
  [['items', 0, 'id'], '/items/0/id'],
  [['a/b', 'm~n', ''], '/a~1b/m~0n/'],
])('the pointer to %j is "%s"', (path, pointer) => {
  expect(pointerTo(path)).toBe(pointer)
})
