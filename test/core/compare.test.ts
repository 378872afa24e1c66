import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Status } from '../../src/core/answer'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import {
  compareAssessments,
  isDifferent,
  ITEM_CHANGES,
  type Compared,
  type Comparison,
  type ItemChange,
} from '../../src/core/compare'
import { moveAssessment } from '../../src/core/move'
import { scoreAssessment } from '../../src/core/score'
import { checklistSha256 } from '../../src/files/checklist-file'
import { anyMove, anySituation } from './arbitraries'
import { LATER, makeAnswered, makeChecklist, makeFact, makeItem, NOON } from './builders'

function makeSide(checklist: Checklist, assessment: Assessment, isOurs = true): Compared {
  return { checklist, assessment, isOurs, checklistSha256: checklistSha256(checklist) }
}

function compare(before: Compared, after: Compared): Comparison {
  const compared = compareAssessments(before, after)
  if (!compared.ok) throw new Error(compared.problem)
  return compared.value
}

const checklist = makeChecklist([makeItem('locks', { appliesWhen: { has: 'doors' } })], {
  profile: [makeFact('doors')],
})

/** `hidden`: there are no doors. */
type Given = Status | Answer | 'hidden' | undefined

function sideOf(given: Given): Compared {
  const hidden = { profile: new Map([['doors', false]]) }
  return makeSide(
    checklist,
    given === 'hidden' ? makeAnswered(checklist, {}, hidden) : makeAnswered(checklist, { locks: given }),
  )
}

const early: Answer = { status: 'partly', answeredAt: NOON }
const late: Answer = { status: 'partly', answeredAt: LATER }
const unconfirmed: Answer = { status: 'partly', confirm: true, answeredAt: LATER }

describe('what became of one item', () => {
  test.each<[before: Given, after: Given, change: ItemChange]>([
    ['not-in-place', 'not-sure', 'better'],
    ['not-in-place', 'in-place', 'better'],
    ['not-sure', 'partly', 'better'],
    ['partly', 'in-place', 'better'],
    ['in-place', 'partly', 'worse'],
    ['partly', 'not-sure', 'worse'],
    ['not-sure', 'not-in-place', 'worse'],
    [undefined, 'not-in-place', 'new'],
    [undefined, 'in-place', 'new'],
    ['in-place', undefined, 'taken-back'],
    ['not-in-place', undefined, 'taken-back'],
    [undefined, undefined, 'open'],
    ['partly', 'not-applicable', 'set-aside'],
    [undefined, 'not-applicable', 'set-aside'],
    ['not-applicable', 'partly', 'brought-back'],
    ['not-applicable', undefined, 'brought-back'],
    ['not-applicable', 'not-applicable', 'carried-over'],
    ['hidden', 'partly', 'now-asked'],
    ['hidden', undefined, 'now-asked'],
    ['hidden', 'not-applicable', 'now-asked'],
    ['partly', 'hidden', 'no-longer-asked'],
    [undefined, 'hidden', 'no-longer-asked'],
    ['not-applicable', 'hidden', 'no-longer-asked'],
    ['hidden', 'hidden', 'not-asked'],
    ['partly', 'partly', 'carried-over'],
    [early, early, 'carried-over'],
    [early, late, 're-checked'],
    [late, early, 'carried-over'],
    ['partly', late, 'carried-over'],
    [early, 'partly', 'carried-over'],
    [unconfirmed, 'partly', 're-checked'],
    [early, unconfirmed, 'to-confirm'],
    [{ ...unconfirmed, answeredAt: NOON }, unconfirmed, 'carried-over'],
    ['not-in-place', unconfirmed, 'better'],
  ])('from %j to %j: %s', (before, after, change) => {
    const [compared] = compare(sideOf(before), sideOf(after)).items
    expect(compared?.change).toBe(change)
  })

  test('an instant with fractions of a second is later than the full second', () => {
    const after: Answer = { ...early, answeredAt: NOON.replace('Z', '.5Z') }
    expect(compare(sideOf(early), sideOf(after)).items[0]?.change).toBe('re-checked')
  })

  test('a status that may not be given counts as it is read', () => {
    const always = makeChecklist([makeItem('locks', { alwaysApplies: true })])
    const [before, after] = (['not-applicable', 'partly'] as const).map((locks) =>
      makeSide(always, makeAnswered(always, { locks })),
    )
    const [compared] = compare(before!, after!).items
    expect([compared?.change, compared?.before.stand]).toEqual(['better', 'not-sure'])
  })

  test('both sides say how it stands, and whether that is to be confirmed', () => {
    expect(compare(sideOf('hidden'), sideOf(unconfirmed)).items[0]).toMatchObject({
      before: { stand: 'hidden', confirm: false },
      after: { stand: 'partly', confirm: true },
    })
  })
})

const older = makeChecklist(['same', 'changed', 'gone', 'first', 'second'].map((id) => makeItem(id)))
const newer = makeChecklist(
  [
    makeItem('both', { replaces: ['second', 'first'] }),
    makeItem('same'),
    makeItem('changed', { revision: 2 }),
    makeItem('fresh'),
  ],
  { version: '2.0.0' },
)

describe('between versions', () => {
  const old = makeSide(
    older,
    makeAnswered(older, {
      same: 'partly',
      changed: 'in-place',
      first: 'in-place',
      second: 'partly',
      gone: 'in-place',
    }),
  )
  const now = makeSide(
    newer,
    makeAnswered(newer, { same: 'in-place', changed: 'in-place', both: 'not-in-place', fresh: 'partly' }),
  )
  const changesOf = ({ items }: Comparison): unknown => items.map(({ item, change }) => [item.id, change])

  test('the older side is moved first, and what is gone is named', () => {
    const compared = compare(old, now)
    expect(compared.checklist).toBe(newer)
    expect(changesOf(compared)).toEqual([
      ['both', 'worse'],
      ['same', 'better'],
      ['changed', 're-checked'],
      ['fresh', 'new'],
    ])
    expect(compared.moved).toEqual({ side: 'before', from: older, removed: [older.items[2]] })
    expect(compared.items[3]?.before).toEqual({ stand: 'not-there', confirm: false })
  })

  test('whichever side it is: the order is the one asked for', () => {
    const compared = compare(now, old)
    expect(compared.checklist).toBe(newer)
    expect(changesOf(compared)).toEqual([
      ['both', 'better'],
      ['same', 'worse'],
      ['changed', 'to-confirm'],
      ['fresh', 'no-longer-asked'],
    ])
    expect(compared.moved).toMatchObject({ side: 'after', from: older })
  })

  test('a question that only the newer version has, and nobody answered, is open', () => {
    const unanswered = makeSide(newer, makeAnswered(newer, {}))
    expect(compare(old, unanswered).items[3]?.change).toBe('open')
    expect(compare(unanswered, old).items[3]?.change).toBe('no-longer-asked')
  })

  test('results are those in the newer version', () => {
    const { before, after } = compare(old, now)
    expect(before).toEqual(scoreAssessment(newer, moveAssessment(older, newer, old.assessment, LATER)))
    expect(after).toEqual(scoreAssessment(newer, now.assessment))
  })
})

describe('what cannot be compared', () => {
  const one = makeSide(older, makeAnswered(older, {}))
  const other = { ...older, id: 'another' }
  const twin = { ...older, title: 'Somebody wrote this' }
  const later = { ...newer, title: 'Somebody wrote this' }
  test.each([
    ['another-checklist', one, makeSide(other, makeAnswered(other, {}))],
    ['older-is-foreign', makeSide(twin, makeAnswered(twin, {}), false), one],
    ['newer-is-foreign', one, makeSide(twin, makeAnswered(twin, {}), false)],
    ['newer-is-foreign', makeSide(later, makeAnswered(later, {}), false), one],
    [
      'another-content',
      makeSide(older, makeAnswered(older, {}), false),
      makeSide(twin, makeAnswered(twin, {}), false),
    ],
  ])('%s', (problem, before, after) => {
    expect(compareAssessments(before, after)).toEqual({ ok: false, problem })
  })

  test('two files of one author are compared like ours', () => {
    const before = makeSide(twin, makeAnswered(twin, {}), false)
    const after = makeSide(later, makeAnswered(later, {}), false)
    expect(compareAssessments(before, after).ok).toBe(true)
  })
})

describe('for every pair of assessments', () => {
  const anyPair = anyMove.map(({ older: from, newer: to, assessment }) => ({
    before: makeSide(from, assessment),
    after: makeSide(to, moveAssessment(from, to, assessment, LATER)),
  }))

  test('moving changes nothing but what is new or to be confirmed on both sides', () => {
    fc.assert(
      fc.property(anyPair, ({ before, after }) => {
        const changes = compare(before, after).items.map(({ change }) => change)
        expect(changes.filter((change) => change !== 'carried-over' && change !== 'open')).toEqual([])
      }),
    )
  })

  const TURNED: Partial<Record<ItemChange, ItemChange>> = {
    better: 'worse',
    worse: 'better',
    'set-aside': 'brought-back',
    'now-asked': 'no-longer-asked',
    open: 'open',
    'not-asked': 'not-asked',
    'taken-back': 'new',
  }

  test('each item is in one class, in checklist order, and the other way round in its opposite', () => {
    const anyTwo = anySituation.chain(({ checklist: asked, assessment }) =>
      fc.record({
        before: fc.constant(makeSide(asked, assessment)),
        statuses: fc.array(fc.constantFrom(undefined, 'in-place', 'partly', 'not-applicable'), {
          minLength: asked.items.length,
          maxLength: asked.items.length,
        }),
        profile: fc.constantFrom(assessment.profile, new Map<string, boolean>()),
        asked: fc.constant(asked),
      }),
    )
    fc.assert(
      fc.property(anyTwo, ({ before, statuses, profile, asked }) => {
        const answers = Object.fromEntries(
          asked.items.map(({ id }, index) => [id, statuses[index] as Status]),
        )
        const after = makeSide(asked, makeAnswered(asked, answers, { profile }))
        const there = compare(before, after).items
        const back = compare(after, before).items
        expect(there.map(({ item }) => item.id)).toEqual(asked.items.map(({ id }) => id))
        for (const [index, { change }] of there.entries()) {
          expect(ITEM_CHANGES).toContain(change)
          const turned = TURNED[change]
          if (turned !== undefined && change !== 'set-aside') expect(back[index]?.change).toBe(turned)
        }
      }),
    )
  })

  test('with itself nothing differs', () => {
    fc.assert(
      fc.property(anySituation, ({ checklist: asked, assessment }) => {
        const side = makeSide(asked, assessment)
        const { items, before, after, moved } = compare(side, side)
        expect(items.filter(isDifferent)).toEqual([])
        expect(before).toEqual(after)
        expect(moved).toBeNull()
      }),
    )
  })
})
