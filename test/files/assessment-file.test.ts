import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/core/json'
import { parseAssessment, type OpenedAssessment, type ReadingOptions } from '../../src/files/assessment-file'
import { formatAssessment } from '../../src/files/assessment-text'
import { checklistSha256 } from '../../src/files/checklist-file'
import { checksumOf } from '../../src/files/checksum'
import type { FileProblem } from '../../src/files/problem'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { asText, changed, fullChecklist, makeShelf, plainAssessment, REMOVED, shelf } from './texts'

const long = (length: number): string => 'x'.repeat(length)

async function open(file: unknown, from = shelf, options?: ReadingOptions): Promise<OpenedAssessment> {
  const read = await parseAssessment(asText(file), from, options)
  if (!read.ok) throw new Error(asText(read.problem))
  return read.value
}

async function problemsOf(
  file: unknown,
  from = shelf,
  options?: ReadingOptions,
): Promise<readonly FileProblem[]> {
  const read = await parseAssessment(asText(file), from, options)
  return read.ok ? [] : read.problem
}

const faultsOf = async (file: unknown): Promise<readonly string[]> =>
  (await problemsOf(file)).map((problem) =>
    'at' in problem ? `${problem.kind} ${problem.at}` : problem.kind,
  )

test('a file opens with the checklist it belongs to', async () => {
  const { assessment, checklist, checklistSha256: sum, isOurs, notices } = await open(plainAssessment)
  expect(checklist).toEqual(fullChecklist)
  expect(sum).toBe(checklistSha256(fullChecklist))
  expect(isOurs).toBe(true)
  expect(notices).toEqual([{ kind: 'no-checksum' }])
  expect(assessment.answers.get('one')).toEqual({ status: 'partly', note: 'Ask Ann' })
  expect(assessment.plan.actions.get('one')).toEqual({ owner: 'Ann', hours: 1.25, due: '2027-04-01' })
  expect(assessment.profile).toEqual(new Map([['a-website', true]]))
})

test('a file without plans opens', async () => {
  expect((await open({ ...plainAssessment, plan: {} })).assessment.plan).toEqual({ actions: new Map() })
})

describe('one wrong value is one fault, at its place', () => {
  test.each<[at: string, value: unknown, kind: string, elsewhere?: string]>([
    ['/format', 'hustings/checklist', 'not-ours', ''],
    ['/format', 'something/else', 'not-ours', ''],
    ['/formatVersion', 2, 'too-new', ''],
    ['/formatVersion', 0, 'not-one-of'],
    ['/id', 'not-a-uuid', 'not-a-uuid'],
    ['/id', REMOVED, 'key-missing'],
    ['/name', REMOVED, 'key-missing'],
    ['/name', long(301), 'too-long'],
    ['/createdAt', '2027-03-01', 'not-an-instant'],
    ['/changedAt', '2027-03-01T25:00:00Z', 'not-an-instant'],
    ['/checklist', 'village-society', 'wrong-type'],
    ['/checklist/id', '__proto__', 'not-an-id'],
    ['/checklist/version', 'one', 'not-a-version'],
    ['/checklist/sha256', 'ABC', 'not-a-sha256'],
    ['/profile', [], 'wrong-type'],
    ['/profile/a-website', 'yes', 'wrong-type'],
    ['/answers', null, 'wrong-type'],
    ['/answers/one', 'partly', 'wrong-type'],
    ['/answers/one/status', 'yes', 'not-one-of'],
    ['/answers/one/status', null, 'not-one-of'],
    ['/answers/one/note', long(10_001), 'too-long'],
    ['/answers/one/note', '', 'blank'],
    ['/answers/one/evidence', 7, 'wrong-type'],
    ['/answers/one/by', long(301), 'too-long'],
    ['/answers/one/answeredAt', 'yesterday', 'not-an-instant'],
    ['/answers/one/confirm', 'yes', 'wrong-type'],
    ['/plan', REMOVED, 'key-missing'],
    ['/plan/start', '1 March', 'not-a-date'],
    ['/plan/pollingDay', '2027-02-29', 'not-a-date'],
    ['/plan/hoursPerWeek', 0, 'not-above'],
    ['/plan/hoursPerWeek', 1001, 'too-great'],
    ['/plan/freezeDays', -1, 'too-small'],
    ['/plan/freezeDays', 1.5, 'not-whole'],
    ['/plan/actions/one/due', '2027-13-01', 'not-a-date'],
    ['/plan/actions/one/hours', 0.3, 'not-a-multiple'],
    ['/plan/actions/one/hours', 0, 'not-above'],
    ['/plan/actions/one/hours', 1000.25, 'too-great'],
    ['/plan/actions/one/state', 'finished', 'not-one-of'],
    ['/plan/actions/one/owner', long(301), 'too-long'],
    ['/retired', [], 'wrong-type'],
    ['/retired/old', { answer: { status: 'maybe' } }, 'not-one-of', '/retired/old/answer/status'],
    ['/history', {}, 'wrong-type'],
    ['/history/0', { at: 'never' }, 'not-an-instant', '/history/0/at'],
  ])('%s', async (at, value, kind, elsewhere = at) => {
    const [first, ...more] = await faultsOf(changed(plainAssessment, at, value))
    expect(first).toBe(`${kind} ${elsewhere}`)
    if (!at.startsWith('/history/')) expect(more).toEqual([])
  })

  test('an unknown answer is told with the words that are known', async () => {
    expect(await problemsOf(changed(plainAssessment, '/answers/one/status', 'yes'))).toEqual([
      {
        kind: 'not-one-of',
        at: '/answers/one/status',
        found: 'yes',
        words: ['in-place', 'partly', 'not-in-place', 'not-sure', 'not-applicable'],
      },
    ])
  })

  test('all faults are told together', async () => {
    const file = changed(changed(plainAssessment, '/answers/one/status', 'yes'), '/plan/start', 'soon')
    expect(await faultsOf(file)).toEqual(['not-one-of /answers/one/status', 'not-a-date /plan/start'])
  })
})

describe('what stands just inside the limits opens', () => {
  test.each<[at: string, value: unknown]>([
    ['/id', '11111111222243338444555555555555'],
    ['/name', ''],
    ['/name', long(300)],
    ['/answers/one/note', long(10_000)],
    ['/answers/one/reason', 'Why not?\nBecause.'],
    ['/plan/hoursPerWeek', 1000],
    ['/plan/freezeDays', 0],
    ['/plan/actions/one/hours', 0.25],
    ['/plan/actions/one/hours', 1000],
  ])('%s', async (at, value) => {
    expect(await faultsOf(changed(plainAssessment, at, value))).toEqual([])
  })

  const many = (count: number, value: JsonValue): JsonObject =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`item-${index}`, value]))
  const result: JsonValue = {
    at: '2027-01-01T00:00:00Z',
    version: '1.0.0',
    low: 0,
    high: 1,
    rating: { low: 'urgent-gaps', high: null },
    answers: { one: 'partly' },
  }

  test.each<[at: string, limit: number, fill: (count: number) => JsonValue]>([
    ['/plan/actions', 500, (count) => many(count, {})],
    ['/retired', 2000, (count) => many(count, {})],
    ['/history', 1000, (count) => Array.from({ length: count }, () => result)],
  ])('%s: %i, and one more is too many', async (at, limit, fill) => {
    expect(await faultsOf(changed(plainAssessment, at, fill(limit)))).toEqual([])
    expect(await faultsOf(changed(plainAssessment, at, fill(limit + 1)))).toEqual([`too-many ${at}`])
  })

  test('2,000 strangers can be retired, one more cannot', async () => {
    expect(await faultsOf(changed(plainAssessment, '/answers', many(2000, { status: 'partly' })))).toEqual([])
    expect(await faultsOf(changed(plainAssessment, '/answers', many(2001, { status: 'partly' })))).toEqual([
      'too-many /retired',
    ])
    expect(await faultsOf(changed(plainAssessment, '/answers', many(2501, {})))).toEqual([
      'too-many /answers',
    ])
  })
})

describe('the checksum finds damage', () => {
  const sealed = { ...plainAssessment, checksum: checksumOf(plainAssessment) }

  test('right: nothing to tell', async () => {
    expect((await open(sealed)).notices).toEqual([])
  })

  test('it does not depend on how the file is laid out', async () => {
    expect((await open(Object.fromEntries(Object.entries(sealed).reverse()))).notices).toEqual([])
  })

  test.each<[at: string, value: unknown]>([
    ['/answers/one/status', 'in-place'],
    ['/name', 'Another'],
    ['/checksum', 'sha256:0'],
    ['/checksum', null],
  ])('wrong after a change of %s: refused', async (at, value) => {
    expect(await problemsOf(changed(sealed, at, value))).toEqual([{ kind: 'checksum-wrong' }])
  })

  test('a copy to look at opens all the same, and says so', async () => {
    const { assessment, notices } = await open(changed(sealed, '/name', 'Another'), shelf, {
      acceptDamaged: true,
    })
    expect(assessment.name).toBe('Another')
    expect(notices).toEqual([{ kind: 'damaged' }])
  })

  test('a copy to look at is read as strictly as any other', async () => {
    const file = changed(sealed, '/answers/one/status', 'yes')
    expect(await problemsOf(file, shelf, { acceptDamaged: true })).toMatchObject([{ kind: 'not-one-of' }])
  })
})

describe('the checklist', () => {
  const twin = { ...fullChecklist, title: 'A twin with another title' }
  const sum = checklistSha256(fullChecklist)
  const withContent = (content: unknown, more: JsonObject = {}): JsonObject =>
    changed(plainAssessment, '/checklist', { id: 'village-society', version: '1.0.0', content, ...more })

  test('inside the file wins over one of the same name and version', async () => {
    const { checklist, isOurs, notices, assessment } = await open(withContent(twin))
    expect(checklist.title).toBe(twin.title)
    expect(isOurs).toBe(false)
    expect(notices).toContainEqual({ kind: 'foreign-checklist', title: twin.title })
    expect(assessment.checklist.content).toEqual(twin)
  })

  test('inside the file is ours where it is the same to the letter', async () => {
    const { isOurs, notices } = await open(withContent(fullChecklist))
    expect([isOurs, notices]).toEqual([true, [{ kind: 'no-checksum' }]])
  })

  test('that nobody has is told by its name', async () => {
    expect(await problemsOf(changed(plainAssessment, '/checklist/version', '9.0.0'))).toEqual([
      { kind: 'checklist-unknown', id: 'village-society', version: '9.0.0' },
    ])
  })

  test.each<[name: string, file: JsonObject, opens: boolean]>([
    ['on the shelf, right', changed(plainAssessment, '/checklist/sha256', sum), true],
    ['on the shelf, wrong', changed(plainAssessment, '/checklist/sha256', 'a'.repeat(64)), false],
    ['inside, right', withContent(twin, { sha256: checklistSha256(twin) }), true],
    ['inside, wrong', withContent(twin, { sha256: sum }), false],
  ])('its hash: %s', async (_name, file, opens) => {
    const expected = opens ? [] : [{ kind: 'checklist-changed', at: '/checklist/sha256' }]
    expect(await problemsOf(file)).toEqual(expected)
  })

  test('its hash is over what stands in the file, and what we write has its own', async () => {
    const spelt = { ...fullChecklist, title: 'Cafe\u0301' }
    const { assessment } = await open(withContent(spelt, { sha256: checklistSha256(spelt) }))
    expect(assessment.checklist.sha256).toBe(checklistSha256({ ...fullChecklist, title: 'Café' }))
    expect(await problemsOf(JSON.parse(formatAssessment(assessment)))).toEqual([])
  })

  test.each([
    ['"checklist"', '"check\u200blist"'],
    ['"content"', '"con\u200btent"'],
  ])('its hash cannot be right where %s hides a character', async (key, spoilt) => {
    const text = asText(withContent(twin, { sha256: checklistSha256(twin) })).replace(key, spoilt)
    const read = await parseAssessment(text, shelf)
    expect(read.ok ? [] : read.problem).toMatchObject([{ kind: 'checklist-changed' }])
  })

  test.each<[at: string, value: string]>([
    ['/checklist/id', 'another'],
    ['/checklist/version', '1.0.1'],
  ])('inside has to be the one that %s names', async (at, value) => {
    const [problem] = await problemsOf(changed(withContent(fullChecklist), at, value))
    expect(problem).toMatchObject({ kind: 'checklist-other', at })
  })

  test('inside is read like any other, each fault at its place in the whole file', async () => {
    const broken = changed(fullChecklist, '/items/0/level', 'vital')
    expect(await faultsOf(withContent(broken))).toEqual(['not-one-of /checklist/content/items/0/level'])
    expect(await faultsOf(withContent('none'))).toEqual(['not-ours /checklist/content'])
    expect(await faultsOf(withContent({ ...fullChecklist, formatVersion: 7 }))).toEqual([
      'too-new /checklist/content',
    ])
  })
})

describe('what belongs to no item is retired', () => {
  test('answers and plans move, with a notice, and count for nothing', async () => {
    const file = changed(
      changed(plainAssessment, '/answers/gone', { status: 'in-place', note: 'Old' }),
      '/plan/actions/gone-too',
      { owner: 'Bob' },
    )
    const { assessment, notices } = await open(file)
    expect([...assessment.answers.keys()]).toEqual(['one', 'two'])
    expect(assessment.retired).toEqual(
      new Map([
        ['gone', { answer: { status: 'in-place', note: 'Old' } }],
        ['gone-too', { action: { owner: 'Bob' } }],
      ]),
    )
    expect(notices).toContainEqual({ kind: 'retired', items: ['gone', 'gone-too'] })
  })

  test('what was retired before stays', async () => {
    const file = changed(plainAssessment, '/retired', { gone: { action: { owner: 'Bob' } }, old: {} })
    const { assessment } = await open(changed(file, '/answers/gone', { status: 'in-place' }))
    expect(assessment.retired.get('gone')).toEqual({
      action: { owner: 'Bob' },
      answer: { status: 'in-place' },
    })
    expect(assessment.retired.has('old')).toBe(true)
  })
})

describe('hostile keys are keys like any other', () => {
  const hostile = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '0', 'a/b~c']

  test.each(hostile)('an answer to "%s" is retired and written back', async (key) => {
    const answers = JSON.parse(`{${JSON.stringify(key)}: {"status": "partly"}}`) as JsonObject
    const { assessment } = await open({ ...plainAssessment, answers })
    expect(assessment.retired.get(key)).toEqual({ answer: { status: 'partly' } })
    const written = JSON.parse(formatAssessment(assessment)) as { retired: JsonObject }
    expect(Object.hasOwn(written.retired, key)).toBe(true)
    expect(({} as Record<string, unknown>)['status']).toBeUndefined()
  })

  test('an item may be called "constructor"', async () => {
    const checklist = makeChecklist([makeItem('constructor')])
    const file = formatAssessment(makeAnswered(checklist, { ['constructor' as string]: 'partly' }), checklist)
    const read = await parseAssessment(file, makeShelf([]))
    expect(read.ok && read.value.assessment.answers.get('constructor')).toEqual({ status: 'partly' })
    const none = await open(JSON.parse(formatAssessment(makeAnswered(checklist, {}), checklist)))
    expect(none.assessment.answers.get('constructor')).toBeUndefined()
  })

  test('faults in them are told with their pointer', async () => {
    const answers = { 'a/b~c': { status: 'yes' } }
    expect(await faultsOf({ ...plainAssessment, answers })).toEqual(['not-one-of /answers/a~1b~0c/status'])
  })
})

test('keys nobody knows are kept in every place, and nothing of them is shown', async () => {
  const mark = { kept: ['x', { y: null }] }
  const places = [
    '',
    '/checklist',
    '/answers/one',
    '/plan',
    '/plan/actions/one',
    '/retired/old',
    '/retired/old/answer',
    '/history/0',
  ]
  const base = {
    ...plainAssessment,
    retired: { old: { answer: {} } },
    history: [
      {
        at: '2027-01-01T00:00:00Z',
        version: '1.0.0',
        low: null,
        high: null,
        rating: { low: null, high: null },
        answers: {},
      },
    ],
  }
  const file = places.reduce<JsonObject>((whole, place) => changed(whole, `${place}/from-later`, mark), base)
  const { assessment } = await open(file)
  const { checksum: _checksum, ...written } = JSON.parse(formatAssessment(assessment)) as JsonObject
  expect(written).toEqual(file)
  expect(assessment.unknownKeys).toEqual({ 'from-later': mark })
})

test('text is made safe on the way in', async () => {
  const file = changed(
    changed(plainAssessment, '/name', 'Little\nSnoring\u202e \u001b[2J'),
    '/answers/one/note',
    'first\r\nsecond\u0000',
  )
  const { assessment } = await open(file)
  expect(assessment.name).toBe('Little Snoring [2J')
  expect(assessment.answers.get('one')?.note).toBe('first\nsecond')
})

test.each(['', '{', '[1,]', '['.repeat(40), 'null', '"hustings/assessment"'])(
  '%j is refused with a reason',
  async (text) => {
    const read = await parseAssessment(text, shelf)
    expect(read.ok ? [] : read.problem).toHaveLength(1)
  },
)
