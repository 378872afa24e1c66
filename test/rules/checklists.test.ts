import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HEAD_OFFICE_FACT, type Checklist, type Item } from '../../src/core/checklist'
import { applies, factsOf } from '../../src/core/profile'
import { parseAssessment } from '../../src/files/assessment-file'
import { checklistSha256, parseChecklist } from '../../src/files/checklist-file'
import { parseControls, parseSources } from '../../src/files/reference-files'
import { makeChecklist, makeItem } from '../core/builders'
import { faultsOfHistory, oldestFirst } from './checklist-history'
import { gradeOf, medianOf, wordsOf } from './readability'
import released from './released-checklists.json'

/** Rules that hold for our own checklists and are never a reason to refuse somebody else's (DESIGN §3). */

const FOLDER = 'checklists'
const AUDIENCES = [
  'political-organisation',
  'high-risk-individual',
  'election-organisation',
  'staff-and-volunteers',
]
const OURS = AUDIENCES.flatMap((audience) => releasedFiles(audience))
const CONTROLS = valueOf(parseControls(read('controls.json')))
const SOURCES = valueOf(parseSources(read('sources.json')))

function read(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8')
}

function releasedFiles(audience: string): readonly string[] {
  const folder = join(FOLDER, audience)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${audience}/${name}`)
}

function valueOf<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem, null, 2))
  return result.value
}

function open(path: string): Checklist {
  return valueOf(parseChecklist(read(path)))
}

function essentialsOf({ items }: Checklist): readonly Item[] {
  return items.filter(({ level }) => level === 'essential')
}

test('there is a checklist to look at', () => {
  expect(OURS).toContain('political-organisation/2.0.0.json')
})

describe.each(OURS)('%s', (path) => {
  const checklist = open(path)
  const { items } = checklist
  const asked = items.map(({ question }) => question)

  test('lies where its id and version say', () => {
    expect(`${checklist.id}/${checklist.version}.json`).toBe(path)
  })

  test('is the file that was released', () => {
    expect(checklistSha256(checklist)).toBe((released as Readonly<Record<string, string>>)[path])
  })

  test('asks one claim at a time, in at most 22 words', () => {
    expect(asked.filter((question) => wordsOf(question).length > 22)).toEqual([])
    expect(asked.filter((question) => question.split('?').length !== 2)).toEqual([])
    expect(new Set(asked).size).toBe(asked.length)
  })

  test('has at most a third and at most 18 essentials, none of more than 4 hours', () => {
    const essentials = essentialsOf(checklist)
    expect(essentials.length).toBeLessThanOrEqual(Math.min(18, items.length / 3))
    expect(essentials.filter(({ hours }) => hours > 4).map(({ id }) => id)).toEqual([])
  })

  test('names 3 to 6 essentials to do first, which wait for nothing outside that list', () => {
    const first = checklist.first ?? []
    expect(first.length).toBeGreaterThanOrEqual(3)
    expect(first.length).toBeLessThanOrEqual(6)
    const named = items.filter(({ id }) => first.includes(id))
    expect(named.filter(({ level }) => level !== 'essential').map(({ id }) => id)).toEqual([])
    expect(named.filter(({ after }) => after !== undefined && !first.includes(after))).toEqual([])
  })

  test('gives two steps or more for each item', () => {
    expect(items.filter(({ how }) => how.length < 2).map(({ id }) => id)).toEqual([])
  })

  test('cites sources that are on the list, and only our own advice goes without', () => {
    const cited = items.flatMap(({ sources }) => sources.map(({ source }) => source))
    expect(cited.filter((key) => !SOURCES.has(key))).toEqual([])
    expect(items.filter(({ basis, sources }) => basis !== 'ours' && sources.length === 0)).toEqual([])
  })

  test('asks about controls that are on the list', () => {
    expect(items.filter(({ control }) => !CONTROLS.has(control)).map(({ id }) => id)).toEqual([])
  })

  test('reads plainly', () => {
    const grades = items.flatMap(({ question, action }) => [question, action]).map(gradeOf)
    expect(medianOf(grades)).toBeLessThanOrEqual(8)
    expect(Math.max(...grades)).toBeLessThanOrEqual(12)
  })

  // A reconstructed one says what was asked then.
  test('sends nobody to a service that has ended, and asks for nothing that is advised against', () => {
    const text = read(path)
    const ended = checklist.reconstructed === true ? [] : ['Action Fraud', 'Mail Check', 'Web Check']
    for (const service of ended) expect(text).not.toContain(service)
    expect(text).not.toMatch(/Advanced Data Protection/)
  })

  test('knows head offices only where there are some', () => {
    const facts = checklist.profile.map(({ id }) => id)
    if (checklist.id !== 'political-organisation') expect(facts).not.toContain(HEAD_OFFICE_FACT)
    else if (checklist.reconstructed !== true) expect(facts).toContain(HEAD_OFFICE_FACT)
  })

  test('gives a rating word to organisations and people at risk, never to somebody in a team', () => {
    expect(checklist.rated ?? true).toBe(checklist.id !== 'staff-and-volunteers')
  })

  test('uses each of its themes and facts', () => {
    const themes = new Set(items.map(({ theme }) => theme))
    expect(checklist.themes.filter(({ id }) => !themes.has(id))).toEqual([])
    const facts = new Set(
      items.flatMap(({ appliesWhen }) => (appliesWhen === undefined ? [] : factsOf(appliesWhen))),
    )
    expect(checklist.profile.filter(({ id }) => !facts.has(id))).toEqual([])
  })

  test('is to be looked at again after it was released', () => {
    expect(checklist.reviewBy > checklist.released).toBe(true)
  })

  test('does not shout', () => {
    expect(read(path)).not.toMatch(/!|\b(?:ensure|leverage|robust)\b/i)
  })
})

describe('from version to version', () => {
  const released = AUDIENCES.map((audience) => releasedFiles(audience)).filter((paths) => paths.length > 0)

  test.each(released.map((paths) => ({ audience: paths[0]!.split('/')[0], paths })))(
    '$audience: ids and revisions mean what they say, and the newest can be started',
    ({ paths }) => {
      expect(faultsOfHistory(oldestFirst(paths.map(open)))).toEqual([])
    },
  )

  const old = makeChecklist([makeItem('a'), makeItem('b', { revision: 2 })])
  const makeNext = (items: readonly Item[], changes: Partial<Checklist> = {}): Checklist =>
    makeChecklist(items, { version: '2.0.0', ...changes })
  const other = { inPlace: 'Something else.' }

  /** Each planted fault must be found: otherwise the silence above means nothing. */
  test.each<[fault: string, versions: readonly Checklist[]]>([
    ['1.0.0 is the newest and cannot be started', [{ ...old, reconstructed: true }]],
    [
      '2.0.0: c says it replaces x, which no older version has',
      [old, makeNext([makeItem('c', { replaces: ['x', 'a'] })])],
    ],
    [
      '2.0.0: a says it replaces a, which no older version has',
      [old, makeNext([makeItem('a', { replaces: ['a'] })])],
    ],
    ['2.0.0: c is new and does not begin with revision 1', [old, makeNext([makeItem('c', { revision: 2 })])]],
    ['2.0.0: b goes back to a lower revision', [old, makeNext([makeItem('b', other)])]],
    [
      '2.0.0: a raises its revision by more than one',
      [old, makeNext([makeItem('a', { revision: 3, ...other })])],
    ],
    [
      '2.0.0: a raises its revision, and "in place" means the same',
      [old, makeNext([makeItem('a', { revision: 2 })])],
    ],
    [
      '3.0.0: a was gone, and its id is used again',
      [old, makeNext([makeItem('c')]), makeNext([makeItem('a')], { version: '3.0.0' })],
    ],
    ['2.0.0 was released before 1.0.0', [old, makeNext([makeItem('a')], { released: '2026-01-01' })]],
  ])('the rules fire on: %s', (fault, versions) => {
    expect(faultsOfHistory(versions)).toEqual([fault])
  })

  test('the rules are silent where all is well', () => {
    const next = makeNext([makeItem('a', { revision: 2, ...other }), makeItem('c', { replaces: ['b'] })])
    const last = makeNext([makeItem('d', { replaces: ['a', 'b', 'c'] })], { version: '10.0.0' })
    expect(faultsOfHistory(oldestFirst([last, next, { ...old, reconstructed: true }]))).toEqual([])
  })
})

describe('the checklist for political organisations', () => {
  const checklist = open('political-organisation/2.0.0.json')

  test('has 45 items or more in nine themes', () => {
    expect(checklist.items.length).toBeGreaterThanOrEqual(45)
    expect(checklist.themes).toHaveLength(9)
  })

  test('begins with what stops most attacks', () => {
    expect(checklist.first).toEqual([
      'admin-second-step',
      'exposed-systems-updated',
      'everyone-second-step',
      'leavers-closed',
      'backup-restored',
      'who-to-call-card',
    ])
  })

  test('leaves about 25 questions to a branch whose head office runs email and members', () => {
    const branch = new Map([['run-by-head-office', true]])
    const left = checklist.items.filter((item) => applies(item, branch)).length
    expect(left).toBeGreaterThanOrEqual(22)
    expect(left).toBeLessThanOrEqual(28)
  })

  test('gives mail authentication the weeks it needs, and keeps it away from polling day', () => {
    const enforced = checklist.items.find(({ id }) => id === 'email-authentication-enforced')
    expect(enforced?.days).toBeGreaterThanOrEqual(28)
    expect(enforced?.freeze).toBe(true)
  })
})

describe('the lists that go with the checklists', () => {
  const items = OURS.flatMap((path) => open(path).items)

  test('name no control that no item asks about', () => {
    const used = new Set(items.map(({ control }) => control))
    expect([...CONTROLS.keys()].filter((id) => !used.has(id))).toEqual([])
  })

  test('cite only what the frameworks have', () => {
    const idsIn = (file: string): string => read(`frameworks/${file}`)
    const known = (file: string, id: string): boolean => idsIn(file).includes(`"id": "${id}"`)
    const strangers = [...CONTROLS.values()].flatMap(({ cyberEssentials, caf, csf }) => [
      ...cyberEssentials.filter((id) => !known('cyber-essentials.json', id)),
      ...caf.filter((id) => !known('ncsc-caf.json', id)),
      ...csf.filter((id) => !known('nist-csf-2.0.json', id)),
    ])
    expect(strangers).toEqual([])
  })

  test('cite only mitigations that ATT&CK has, and never a marker', () => {
    const mitigations = [...CONTROLS.values()].flatMap(({ attack }) => attack)
    const known = (id: string): boolean => read('attack/mitigations.json').includes(`"id": "${id}"`)
    expect(mitigations.filter((id) => !known(id) || ['M1055', 'M1056'].includes(id))).toEqual([])
  })
})

test('the worked example passes the reader, and answers every question', async () => {
  const checklist = open('political-organisation/2.0.0.json')
  const example = await parseAssessment(read('examples/political-organisation.json'), {
    find: () => Promise.resolve(checklist),
    isOurs: () => true,
  })
  const { assessment, notices } = valueOf(example)
  expect(notices.map(({ kind }) => kind)).toEqual(['no-checksum'])
  expect(checklist.items.filter(({ id }) => assessment.answers.get(id)?.status === undefined)).toEqual([])
})
