import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/core/json'
import { checklistSha256, parseChecklist } from '../../src/files/checklist-file'
import type { FileProblem } from '../../src/files/problem'
import { makeChecklist, makeItem } from '../core/builders'
import { asText, changed, fullChecklist, REMOVED } from './texts'

function problemsOf(file: unknown): readonly FileProblem[] {
  const read = parseChecklist(asText(file))
  return read.ok ? [] : read.problem
}

/** Kind and place of each fault. */
function faultsOf(file: unknown): readonly string[] {
  return problemsOf(file).map((problem) => ('at' in problem ? `${problem.kind} ${problem.at}` : problem.kind))
}

const long = (length: number): string => 'x'.repeat(length)

test('a checklist with every key there is opens, and comes out as it went in', () => {
  expect(parseChecklist(asText(fullChecklist))).toEqual({ ok: true, value: fullChecklist })
})

test('a checklist with only what it must have opens', () => {
  const checklist = makeChecklist([makeItem('one')])
  expect(parseChecklist(asText(checklist))).toEqual({ ok: true, value: checklist })
})

test('a byte order mark in front does no harm', () => {
  expect(parseChecklist(`\ufeff${asText(fullChecklist)}`).ok).toBe(true)
})

describe('one wrong value is one fault, at its place', () => {
  test.each<[at: string, value: unknown, kind: string, elsewhere?: string]>([
    ['/format', 'hustings/assessment', 'not-ours', ''],
    ['/format', REMOVED, 'not-ours', ''],
    ['/format', 7, 'not-ours', ''],
    ['/formatVersion', 2, 'too-new', ''],
    ['/formatVersion', 0, 'not-one-of'],
    ['/formatVersion', 1.5, 'not-one-of'],
    ['/formatVersion', '1', 'not-one-of'],
    ['/formatVersion', REMOVED, 'not-one-of'],
    ['/id', 'Village', 'not-an-id'],
    ['/id', 'two--hyphens', 'not-an-id'],
    ['/id', '1st', 'not-an-id'],
    ['/id', long(61), 'too-long'],
    ['/id', REMOVED, 'key-missing'],
    ['/version', '1.0', 'not-a-version'],
    ['/version', '01.0.0', 'not-a-version'],
    ['/version', `1.0.0-${long(60)}`, 'too-long'],
    ['/title', '', 'blank'],
    ['/title', ' \n ', 'blank'],
    ['/title', 3, 'wrong-type'],
    ['/title', null, 'wrong-type'],
    ['/title', long(301), 'too-long'],
    ['/summary', long(2001), 'too-long'],
    ['/language', 'English', 'not-a-language'],
    ['/released', '2027-02-30', 'not-a-date'],
    ['/reviewBy', 'soon', 'not-a-date'],
    ['/reviewBy', '2100-01-01', 'not-a-date'],
    ['/reconstructed', 'yes', 'wrong-type'],
    ['/minutes', 0, 'not-above'],
    ['/rated', 1, 'wrong-type'],
    ['/extra', true, 'key-unknown'],
    ['/guidance', [], 'wrong-type'],
    ['/guidance/extra', 1, 'key-unknown'],
    ['/guidance/licence', REMOVED, 'key-missing'],
    ['/guidance/url', 'http://example.org', 'not-an-address'],
    ['/guidance/url', 'https://ann@example.org/', 'not-an-address'],
    ['/guidance/url', 'https://ann:word@example.org/', 'not-an-address'],
    ['/guidance/url', 'https://example.org:8443/', 'not-an-address'],
    ['/guidance/url', 'https://example.org/a b', 'not-an-address'],
    ['/guidance/url', 'https://example..org/', 'not-an-address'],
    ['/guidance/url', 'https:example.org', 'not-an-address'],
    ['/profile', {}, 'wrong-type'],
    ['/profile/2', { id: 'a-shop', question: 'Again?', help: 'Again.' }, 'id-twice', '/profile/2/id'],
    ['/profile/0/help', REMOVED, 'key-missing'],
    ['/profile/0', 'a-website', 'wrong-type'],
    ['/themes/2/id', 'accounts', 'id-twice'],
    ['/themes/2/colour', 'red', 'key-unknown'],
    ['/items', REMOVED, 'key-missing'],
    ['/items/0', null, 'wrong-type'],
    ['/items/3', makeItem('two'), 'id-twice', '/items/3/id'],
    ['/items/1/id', REMOVED, 'key-missing'],
    ['/items/0/revision', 0, 'too-small'],
    ['/items/0/revision', 1.5, 'not-whole'],
    ['/items/0/theme', 'nowhere', 'unknown-theme'],
    ['/items/0/theme', 9, 'wrong-type'],
    ['/items/0/control', 'No Control', 'not-an-id'],
    ['/items/0/level', 'vital', 'not-one-of'],
    ['/items/0/question', long(301), 'too-long'],
    ['/items/0/how', [], 'list-empty'],
    ['/items/0/how', 'Do it', 'wrong-type'],
    ['/items/0/how/1', '', 'blank'],
    ['/items/0/how', Array.from({ length: 21 }, () => 'Do it'), 'too-many'],
    ['/items/0/evidence', Array.from({ length: 21 }, () => 'A photo'), 'too-many'],
    ['/items/0/action', REMOVED, 'key-missing'],
    ['/items/0/hours', 0, 'not-above'],
    ['/items/0/hours', -1, 'not-above'],
    ['/items/0/hours', -0.3, 'not-above'],
    ['/ti\u200btle', 'Another', 'key-twice', '/title'],
    ['/items/0/hours', 1000.5, 'too-great'],
    ['/items/0/hours', 0.75, 'not-a-multiple'],
    ['/items/0/hours', '2', 'wrong-type'],
    ['/items/0/days', -1, 'too-small'],
    ['/items/0/days', 0.5, 'not-whole'],
    ['/items/0/freeze', 'true', 'wrong-type'],
    ['/items/0/doneBy', 'somebody', 'not-one-of'],
    ['/items/1/after', 'nothing', 'unknown-item'],
    ['/items/1/after', 'two', 'after-itself'],
    ['/items/1/after', 'three', 'after-circle'],
    ['/items/0/after', 'three', 'after-circle'],
    ['/items/0/appliesWhen', 'a-website', 'rule-unclear'],
    ['/items/0/appliesWhen', {}, 'rule-unclear'],
    ['/items/0/appliesWhen', { has: 'a-shop', not: { has: 'a-shop' } }, 'rule-unclear'],
    ['/items/0/appliesWhen', { unless: { has: 'a-shop' } }, 'rule-unclear'],
    ['/items/0/appliesWhen', { has: 'a-boat' }, 'unknown-fact', '/items/0/appliesWhen/has'],
    ['/items/0/appliesWhen', { has: 7 }, 'not-an-id', '/items/0/appliesWhen/has'],
    ['/items/0/appliesWhen', { all: [] }, 'list-empty', '/items/0/appliesWhen/all'],
    ['/items/0/appliesWhen', { any: { has: 'a-shop' } }, 'wrong-type', '/items/0/appliesWhen/any'],
    [
      '/items/0/appliesWhen',
      { any: Array.from({ length: 101 }, () => ({ has: 'a-shop' })) },
      'too-many',
      '/items/0/appliesWhen/any',
    ],
    ['/items/0/appliesWhen', nestedRule(6), 'rule-too-deep', `/items/0/appliesWhen${'/not'.repeat(5)}`],
    ['/items/0/alwaysApplies', null, 'wrong-type'],
    ['/items/0/allOrNothing', 0, 'wrong-type'],
    ['/items/0/replaces', ['Old One'], 'not-an-id', '/items/0/replaces/0'],
    ['/items/0/basis', 'hearsay', 'not-one-of'],
    ['/items/0/sources', [], 'sources-missing'],
    ['/items/0/sources/1/source', '', 'blank'],
    ['/items/0/sources/0/page', 3, 'key-unknown'],
    ['/items/0/weight', 3, 'key-unknown'],
    ['/first', ['one', 'four'], 'unknown-item', '/first/1'],
    ['/first', ['one', 'one'], 'id-twice', '/first/1'],
    ['/first', [1], 'wrong-type', '/first/0'],
    ['/first', 'one', 'wrong-type'],
    ['/first', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'too-many'],
    ['/weights', { essential: 5, important: 3 }, 'key-missing', '/weights/good-practice'],
    ['/weights/important', 0, 'not-above'],
    ['/weights/important', 100.5, 'too-great'],
    ['/weights/vital', 9, 'key-unknown'],
  ])('%s', (at, value, kind, elsewhere = at) => {
    expect(faultsOf(changed(fullChecklist, at, value))).toEqual([`${kind} ${elsewhere}`])
  })
})

function nestedRule(depth: number): JsonValue {
  return depth === 1 ? { has: 'a-shop' } : { not: nestedRule(depth - 1) }
}

describe('what stands just inside the limits opens', () => {
  test.each<[at: string, value: JsonValue]>([
    ['/id', long(60)],
    ['/version', '1.0.0-draft.2+build'],
    ['/title', long(300)],
    ['/summary', long(2000)],
    ['/language', 'cy'],
    ['/language', 'zh-Hant-TW'],
    ['/guidance/url', 'https://example.org'],
    ['/guidance/url', 'https://example.org:443/a?b=c:d@e#f'],
    ['/items/0/hours', 1000],
    ['/items/0/hours', 0.5],
    ['/items/0/days', 0],
    ['/items/0/how', Array.from({ length: 20 }, () => 'Do it')],
    ['/items/0/appliesWhen', nestedRule(5)],
    ['/items/0/replaces', []],
    ['/weights/important', 100],
    ['/first', []],
  ])('%s', (at, value) => {
    expect(faultsOf(changed(fullChecklist, at, value))).toEqual([])
  })

  test.each<[key: 'items' | 'themes' | 'profile', limit: number]>([
    ['items', 500],
    ['themes', 50],
    ['profile', 100],
  ])('%s: %i, and one more is too many', (key, limit) => {
    const [sample] = fullChecklist[key].slice(-1)
    const fill = (count: number): unknown[] => [
      ...fullChecklist[key],
      ...Array.from({ length: count - fullChecklist[key].length }, (_, index) => ({
        ...sample,
        id: `more-${index}`,
      })),
    ]
    expect(faultsOf({ ...fullChecklist, [key]: fill(limit) })).toEqual([])
    expect(faultsOf({ ...fullChecklist, [key]: fill(limit + 1) })).toEqual([`too-many /${key}`])
  })
})

describe('what we ask of our own alone never refuses a file', () => {
  test.each<[at: string, value: JsonValue]>([
    ['/items/0/question', `${'word '.repeat(40)}? And then?`],
    ['/items/0/how', ['One step only.']],
    ['/items/0/hours', 40],
    ['/items/0/control', 'a-control-nobody-knows'],
    ['/first', ['one']],
  ])('%s', (at, value) => {
    expect(faultsOf(changed(fullChecklist, at, value))).toEqual([])
  })
})

describe('an author hears of everything at once', () => {
  test('shapes and references alike', () => {
    const file = changed(
      changed(changed(fullChecklist, '/items/0/hours', 'two'), '/items/1/theme', 'nowhere'),
      '/items/2/action',
      REMOVED,
    )
    expect(faultsOf(file)).toEqual([
      'wrong-type /items/0/hours',
      'key-missing /items/2/action',
      'unknown-theme /items/1/theme',
    ])
  })

  test('also where whole parts have the wrong shape', () => {
    const file = { ...changed(fullChecklist, '/themes', 'none'), first: 'one' }
    expect(faultsOf(file)).toEqual(['wrong-type /first', 'wrong-type /themes'])
  })

  test('empty lists are told together with what misses them', () => {
    expect(faultsOf({ ...fullChecklist, themes: [] })).toContain('list-empty /themes')
    expect(faultsOf({ ...fullChecklist, items: [] })).toContain('list-empty /items')
    expect(faultsOf({ ...fullChecklist, profile: [] })).toEqual([
      'unknown-fact /items/0/appliesWhen/all/0/has',
      'unknown-fact /items/0/appliesWhen/all/1/not/any/0/has',
    ])
  })

  test('a circle is told once, with everybody in it', () => {
    expect(problemsOf(changed(fullChecklist, '/items/0/after', 'three'))).toEqual([
      { kind: 'after-circle', at: '/items/0/after', found: 'three', items: ['one', 'three', 'two'] },
    ])
  })

  test('waiting for somebody in a circle is no circle of its own', () => {
    const file = changed(changed(fullChecklist, '/items/0/after', 'two'), '/items/1/after', 'one')
    expect(faultsOf(file)).toEqual(['after-circle /items/0/after'])
    const turned = { ...file, items: [...(file['items'] as JsonValue[])].reverse() }
    expect(faultsOf(turned)).toEqual(['after-circle /items/1/after'])
  })

  test('the first of two equal ids is named', () => {
    expect(problemsOf(changed(fullChecklist, '/items/2/id', 'one'))).toContainEqual({
      kind: 'id-twice',
      at: '/items/2/id',
      found: 'one',
      first: '/items/0/id',
    })
  })

  test('of very many unknown keys, twenty', () => {
    const keys = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key-${index}`, 1]))
    expect(problemsOf({ ...fullChecklist, ...keys })).toHaveLength(20)
  })
})

test('a key called __proto__ is refused like any other unknown key', () => {
  const text = asText(fullChecklist).replace('"title"', '"__proto__": { "rated": false }, "title"')
  const read = parseChecklist(text)
  expect(read.ok ? [] : read.problem).toEqual([{ kind: 'key-unknown', at: '/__proto__', found: null }])
})

test('what is found is told as it stands, made safe', () => {
  expect(problemsOf(changed(fullChecklist, '/items/0/level', 'vi\u202etal\u001b[2J'))).toMatchObject([
    { found: 'vital[2J' },
  ])
  expect(problemsOf(changed(fullChecklist, '/items/0/hours', 0.75))).toMatchObject([{ found: '0.75' }])
})

test.each(['null', '7', '"text"', '[]', 'true'])('%s is not a checklist', (text) => {
  const read = parseChecklist(text)
  expect(read.ok ? [] : read.problem).toEqual([
    { kind: 'not-ours', at: '', wanted: 'hustings/checklist', found: null },
  ])
})

test('the hash of a checklist does not depend on how its file is laid out', () => {
  const read = parseChecklist(JSON.stringify(Object.fromEntries(Object.entries(fullChecklist).reverse())))
  expect(read.ok && checklistSha256(read.value)).toBe(checklistSha256(fullChecklist))
  expect(checklistSha256({ ...fullChecklist, title: 'Other' })).not.toBe(checklistSha256(fullChecklist))
})
