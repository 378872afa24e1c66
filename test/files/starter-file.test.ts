import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeStarter, presetItems, type Starter, type StarterChoices } from '../../src/core/starter'
import { beginMerge } from '../../src/core/merge'
import { readOpened } from '../../src/files/read-opened'
import { LIMITS } from '../../src/files/limits'
import { formatStarter, parseStarter, type OpenedStarter } from '../../src/files/starter-file'
import { anyTwoFiles, NOW } from '../core/merge-arbitraries'
import { makeAnswered, makeChecklist, NOON } from '../core/builders'
import { asText, changed, fullChecklist, makeShelf, REMOVED, shelf } from './texts'

const ALL: Omit<StarterChoices, 'answers'> = {
  withProfile: true,
  withNotes: true,
  withDueDates: true,
  withPollingDay: true,
}

async function open(text: string, from = shelf): Promise<OpenedStarter> {
  const read = await parseStarter(text, from)
  if (!read.ok) throw new Error(asText(read.problem))
  return read.value
}

/** The kind and place of the first fault, or `opens`. */
async function faultOf(file: unknown): Promise<string> {
  const read = await parseStarter(typeof file === 'string' ? file : asText(file), shelf)
  if (read.ok) return 'opens'
  const [problem] = read.problem
  return `${problem!.kind}${'at' in problem! ? ` ${problem.at}` : ''}`
}

const plain = {
  format: 'hustings/starter',
  formatVersion: 1,
  title: 'For every branch',
  checklist: { id: 'village-society', version: '1.0.0' },
  profile: { 'a-website': true },
  answers: { one: { status: 'partly', note: 'Head office does it' } },
  plan: { pollingDay: '2027-05-06', actions: { one: { due: '2027-04-01' } } },
}

describe('a starter file', () => {
  test('comes back as it was written, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTwoFiles,
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => /\p{L}/u.test(text)),
        fc.record({
          withProfile: fc.boolean(),
          withNotes: fc.boolean(),
          withDueDates: fc.boolean(),
          withPollingDay: fc.boolean(),
        }),
        async ({ mine: { assessment, checklist } }, title, choices) => {
          const answers = new Set(presetItems(checklist, assessment))
          const starter = makeStarter(title, checklist, assessment, { ...choices, answers })
          const text = formatStarter(starter, checklist)
          const { presets, title: called } = await open(text, makeShelf([]))
          const again: Starter = { ...starter, ...presets.assessment, title: called }
          expect(formatStarter(again, checklist)).toBe(text)
          expect(presets.assessment.answers).toEqual(starter.answers)
          expect(presets.assessment.plan.actions).toEqual(starter.plan.actions)
          expect(presets.checklist).toEqual(checklist)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('holds nothing that was not chosen, and never who, when, evidence, owners, hours or earlier results', () => {
    fc.assert(
      fc.property(anyTwoFiles, ({ mine: { assessment, checklist } }) => {
        const answers = new Set(presetItems(checklist, assessment))
        const none = { withProfile: false, withNotes: false, withDueDates: false, withPollingDay: false }
        const empty = makeStarter('T', checklist, assessment, { ...none, answers: new Set() })
        expect([empty.profile.size, empty.answers.size, empty.plan]).toEqual([0, 0, { actions: new Map() }])
        const full = makeStarter('T', checklist, assessment, { ...ALL, answers })
        for (const answer of full.answers.values())
          for (const key of Object.keys(answer)) expect(['status', 'reason', 'note']).toContain(key)
        for (const entry of full.plan.actions.values()) expect(Object.keys(entry)).toEqual(['due'])
      }),
      { numRuns: 100 },
    )
  })

  test('names its checklist as the assessment does, with a sum and a copy or without', () => {
    const given = makeAnswered(fullChecklist, { one: 'partly' })
    const [bare, whole] = [
      { id: fullChecklist.id, version: fullChecklist.version },
      { id: fullChecklist.id, version: fullChecklist.version, sha256: 'a'.repeat(64), content: {} },
    ]
    for (const checklist of [bare, whole]) {
      const starter = makeStarter('T', fullChecklist, { ...given, checklist }, { ...ALL, answers: new Set() })
      expect(starter.checklist).toEqual(checklist)
    }
  })

  test('says why a question does not apply, and only of that', () => {
    const reason = 'No website'
    const given = makeAnswered(fullChecklist, {})
    const [one, two] = fullChecklist.items.map(({ id }) => id)
    const answers = new Map([
      [one!, { status: 'not-applicable', reason } as const],
      [two!, { status: 'partly', reason } as const],
    ])
    const starter = makeStarter(
      'T',
      fullChecklist,
      { ...given, answers },
      { ...ALL, answers: new Set([one!, two!]) },
    )
    expect([...starter.answers.values()]).toEqual([
      { status: 'not-applicable', reason },
      { status: 'partly' },
    ])
  })

  test('with more answers to unknown questions than are kept is refused', async () => {
    const strangers = Object.fromEntries(
      Array.from({ length: LIMITS.retired + 1 }, (_, index) => [
        `stranger-${String(index)}`,
        { status: 'partly' },
      ]),
    )
    expect(await faultOf({ ...plain, answers: strangers })).toBe('too-many /answers')
  })

  test('of version 1 opens for ever', async () => {
    const text = readFileSync(new URL('../fixtures/saved/version-1.starter.json', import.meta.url), 'utf8')
    const { title, presets } = await open(text)
    expect(title).toBe('For every branch')
    expect(presets.assessment).toMatchObject({
      profile: new Map([['a-website', true]]),
      answers: new Map([['one', { status: 'partly', note: 'Head office does it' }]]),
      plan: { pollingDay: '2027-05-06', actions: new Map([['one', { due: '2027-04-01' }]]) },
    })
  })

  test('is read as what it says it is, whatever was wanted', async () => {
    const bytes = new TextEncoder().encode(asText(plain))
    for (const wanted of ['assessment', 'checklist', 'scenario', 'starter'] as const) {
      const read = await readOpened({ bytes, wanted, orOther: true, acceptDamaged: false }, shelf)
      expect(read).toMatchObject({ kind: 'starter', title: 'For every branch' })
    }
    const only = await readOpened(
      { bytes, wanted: 'assessment', orOther: false, acceptDamaged: false },
      shelf,
    )
    expect(only.kind).toBe('refused')
  })

  test('tells whose questions it brings, and what belongs to none', async () => {
    const { presets } = await open(
      asText(changed(plain, '/answers/moat', { status: 'in-place' })),
      makeShelf([fullChecklist], []),
    )
    expect(presets.isOurs).toBe(false)
    expect(presets.notices.map(({ kind }) => kind)).toEqual(['foreign-checklist', 'retired'])
    expect([...presets.assessment.retired.keys()]).toEqual(['moat'])
  })

  test('presets are only theirs, each of them', async () => {
    const { presets } = await open(asText(plain))
    const mine = { ...presets, assessment: makeAnswered(fullChecklist, {}) }
    const merge = beginMerge(mine, presets, NOW)
    expect(merge.ok && merge.value.entries.map(({ key, list }) => `${key} ${list}`)).toEqual([
      'fact:a-website only-theirs',
      'setting:pollingDay only-theirs',
      'answer:one only-theirs',
      'note:one only-theirs',
      'due:one only-theirs',
    ])
  })

  test.each<[what: string, file: unknown, fault: string]>([
    ['no title', changed(plain, '/title', REMOVED), 'key-missing /title'],
    ['a blank title', changed(plain, '/title', ' '), 'blank /title'],
    ['a title at the limit', changed(plain, '/title', 'x'.repeat(300)), 'opens'],
    ['a title past it', changed(plain, '/title', 'x'.repeat(301)), 'too-long /title'],
    ['a note at the limit', changed(plain, '/answers/one/note', 'x'.repeat(10_000)), 'opens'],
    ['a note past it', changed(plain, '/answers/one/note', 'x'.repeat(10_001)), 'too-long /answers/one/note'],
    ['a made-up answer', changed(plain, '/answers/one/status', 'yes'), 'not-one-of /answers/one/status'],
    [
      'a day that is none',
      changed(plain, '/plan/actions/one/due', '2027-02-30'),
      'not-a-date /plan/actions/one/due',
    ],
    ['a newer format', changed(plain, '/formatVersion', 2), 'too-new '],
    ['a checklist that is not here', changed(plain, '/checklist/version', '9.0.0'), 'checklist-unknown'],
    [
      'another checklist than it was made for',
      changed(plain, '/checklist/sha256', '0'.repeat(64)),
      'checklist-changed /checklist/sha256',
    ],
    ['a key that is no key', `{"__proto__": {"format": "hustings/starter"}}`, 'not-ours '],
    ['keys nobody knows', changed(plain, '/mood', 'glad'), 'opens'],
    [
      'too many answers',
      changed(
        plain,
        '/answers',
        Object.fromEntries(Array.from({ length: 2_501 }, (_, n) => [`i${String(n)}`, {}])),
      ),
      'too-many /answers',
    ],
    [
      'nesting without end',
      `{"format":"hustings/starter","a":${'['.repeat(40)}${']'.repeat(40)}}`,
      'too-deep',
    ],
  ])('with %s', async (_what, file, fault) => {
    expect(await faultOf(file)).toBe(fault)
  })

  test('has its text made safe', async () => {
    const { title, presets } = await open(
      asText(changed(changed(plain, '/title', 'A\u202eB\u0007'), '/answers/one/note', 'C\u200b')),
    )
    expect([title, presets.assessment.answers.get('one')?.note]).toEqual(['AB', 'C'])
  })

  test('an answer that is still to be confirmed cannot go in', () => {
    const checklist = makeChecklist([...fullChecklist.items])
    const assessment = makeAnswered(checklist, {
      one: { status: 'in-place', confirm: true },
      two: { note: 'Only a note', answeredAt: NOON },
      three: 'partly',
    })
    expect(presetItems(checklist, assessment)).toEqual(['three'])
  })
})
