import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/core/json'
import { checklistSha256, parseChecklist } from '../../src/files/checklist-file'
import type { FileProblem } from '../../src/files/problem'
import { makeChecklist, makeItem } from '../core/builders'
import { BROKEN, INSIDE_LIMITS } from './broken-checklists'
import { asText, changed, fullChecklist, REMOVED } from './texts'

function problemsOf(file: unknown): readonly FileProblem[] {
  const read = parseChecklist(asText(file))
  return read.ok ? [] : read.problem
}

/** Kind and place of each fault. */
function faultsOf(file: unknown): readonly string[] {
  return problemsOf(file).map((problem) => ('at' in problem ? `${problem.kind} ${problem.at}` : problem.kind))
}

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
  test.each(BROKEN)('%s', (at, value, kind, elsewhere = at) => {
    expect(faultsOf(changed(fullChecklist, at, value))).toEqual([`${kind} ${elsewhere}`])
  })
})

describe('what stands just inside the limits opens', () => {
  test.each(INSIDE_LIMITS)('%s', (at, value) => {
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
