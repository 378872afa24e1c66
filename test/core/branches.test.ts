import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Status } from '../../src/core/answer'
import type { Assessment } from '../../src/core/assessment'
import type { BranchFile } from '../../src/core/branch-file'
import {
  compareBranches,
  mostMissed,
  type BranchGroup,
  type ComparedBranches,
  type CountedPeople,
} from '../../src/core/branches'
import { compareChecklists } from '../../src/core/changes'
import type { Checklist } from '../../src/core/checklist'
import { heatOf } from '../../src/core/heat'
import { moveAssessment } from '../../src/core/move'
import { lowOf, scoreAssessment } from '../../src/core/score'
import { checklistSha256 } from '../../src/files/checklist-file'
import { anyChecklist, anyMove } from './arbitraries'
import {
  LATER,
  makeAnswered,
  makeChecklist,
  makeFact,
  makeItem,
  makeTheme,
  NOON,
  type Answers,
} from './builders'

const checklist = makeChecklist(
  [
    makeItem('locks', { level: 'essential' }),
    makeItem('keys', { level: 'essential' }),
    makeItem('mail', { appliesWhen: { not: { has: 'run-by-head-office' } } }),
    makeItem('moat', { theme: 'grounds', appliesWhen: { has: 'castle' } }),
    makeItem('bells', { theme: 'grounds' }),
  ],
  {
    themes: [makeTheme('accounts'), makeTheme('grounds'), makeTheme('empty')],
    profile: [makeFact('castle'), makeFact('run-by-head-office')],
  },
)

let files = 0
function makeFile(
  assessment: Assessment,
  asked: Checklist = checklist,
  changes: Partial<BranchFile> = {},
): BranchFile {
  files += 1
  return {
    key: `key-${String(files)}`,
    assessmentId: `assessment-${String(files)}`,
    changedAt: NOON,
    copy: assessment,
    checklist: asked,
    checklistSha256: checklistSha256(asked),
    isOurs: true,
    ...changes,
  }
}

function branch(answers: Answers, facts: Readonly<Record<string, boolean>> = {}, name = 'Llŷn'): BranchFile {
  return makeFile(makeAnswered(checklist, answers, { name, profile: new Map(Object.entries(facts)) }))
}

function only<Kind extends BranchGroup['kind']>(
  kind: Kind,
  given: readonly BranchFile[],
): Extract<BranchGroup, { kind: Kind }> {
  const { groups } = compareBranches(given)
  expect(groups.map((group) => group.kind)).toEqual([kind])
  return groups[0] as Extract<BranchGroup, { kind: Kind }>
}

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

describe('only questions that all were asked are compared', () => {
  const group = only('compared', [
    branch({ locks: 'in-place', keys: 'partly', mail: 'in-place', bells: 'in-place' }, { castle: false }),
    branch({ locks: 'not-in-place', keys: 'partly', bells: 'not-sure' }, { 'run-by-head-office': true }),
  ])

  test('what head office runs is told apart from what is left out for another reason', () => {
    expect(idsOf(group.common)).toEqual(['locks', 'keys', 'bells'])
    expect(idsOf(group.headOffice)).toEqual(['mail'])
    expect(idsOf(group.otherwiseLeftOut)).toEqual(['moat'])
  })

  test('scores and ratings count those alone', () => {
    expect(group.branches.map(({ score }) => score)).toEqual([
      { earnedLow: 10.5, earnedHigh: 10.5, possible: 13 },
      { earnedLow: 2.5, earnedHigh: 5.5, possible: 13 },
    ])
    expect(group.branches.map(({ rating }) => rating.low)).toEqual(['basics-in-progress', 'urgent-gaps'])
  })

  test('a theme without a common question has no column', () => {
    expect(group.branches.map(({ themes }) => idsOf(themes))).toEqual([
      ['accounts', 'grounds'],
      ['accounts', 'grounds'],
    ])
  })
})

test('one branch alone is its own comparison', () => {
  const group = only('compared', [branch({ locks: 'in-place' })])
  expect(group.branches).toHaveLength(1)
  expect(idsOf(group.common)).toEqual(['locks', 'keys', 'mail', 'moat', 'bells'])
})

test('without a file there is nothing', () => {
  expect(compareBranches([])).toEqual({ groups: [], repeated: [] })
})

test('without a common question there is a row and no score', () => {
  const asked = makeChecklist([makeItem('moat', { appliesWhen: { has: 'castle' } })], {
    profile: [makeFact('castle')],
  })
  const group = only('compared', [
    makeFile(makeAnswered(asked, { moat: 'partly' }), asked),
    makeFile(makeAnswered(asked, {}, { profile: new Map([['castle', false]]) }), asked),
  ])
  expect(group.branches.map(({ score, rating, themes }) => [score.possible, rating.low, themes])).toEqual([
    [0, null, []],
    [0, null, []],
  ])
})

describe('essentials', () => {
  const group = only(
    'compared',
    (
      [
        { locks: 'not-in-place', keys: 'partly' },
        { locks: 'in-place', keys: 'not-in-place' },
        { locks: 'in-place', keys: 'not-in-place', bells: 'not-in-place' },
      ] satisfies Answers[]
    ).map((answers) => branch(answers)),
  )

  test('are counted over the branches', () => {
    expect(
      group.essentials.map(({ item, counts }) => [item.id, counts['not-in-place'], counts['in-place']]),
    ).toEqual([
      ['locks', 1, 2],
      ['keys', 2, 0],
    ])
  })

  test('come missed most often first', () => {
    expect(idsOf(mostMissed(group.essentials).map(({ item }) => item))).toEqual(['keys', 'locks'])
  })

  test.each<[first: readonly Status[], second: readonly Status[], order: readonly string[]]>([
    [
      ['partly', 'partly'],
      ['not-in-place', 'in-place'],
      ['keys', 'locks'],
    ],
    [
      ['not-in-place', 'in-place'],
      ['not-in-place', 'partly'],
      ['keys', 'locks'],
    ],
    [['in-place', 'in-place'], ['not-sure', 'in-place'], ['keys']],
    [
      ['partly', 'in-place'],
      ['partly', 'not-sure'],
      ['keys', 'locks'],
    ],
    [
      ['partly', 'in-place'],
      ['partly', 'in-place'],
      ['locks', 'keys'],
    ],
    [['in-place', 'in-place'], ['not-applicable', 'in-place'], []],
  ])('%j before or behind %j: %j', (locks, keys, order) => {
    const { essentials } = only(
      'compared',
      locks.map((status, index) => branch({ locks: status, keys: keys[index] })),
    )
    expect(idsOf(mostMissed(essentials).map(({ item }) => item))).toEqual(order)
  })
})

describe('the spread of a theme', () => {
  const bells = (statuses: readonly (Status | undefined)[]): ComparedBranches['themes'][number] | undefined =>
    only(
      'compared',
      statuses.map((status) => branch({ bells: status }, { castle: false })),
    ).themes.find(({ id }) => id === 'grounds')

  test.each<[statuses: readonly (Status | undefined)[], spread: readonly number[] | null]>([
    [['in-place'], [1, 1, 1]],
    [
      ['not-in-place', 'in-place', 'partly'],
      [0, 0.5, 1],
    ],
    [
      ['partly', 'in-place'],
      [0.5, 0.75, 1],
    ],
    [
      ['in-place', undefined, 'not-sure'],
      [0, 0, 1],
    ],
    [
      ['not-applicable', 'in-place'],
      [1, 1, 1],
    ],
    [['not-applicable'], null],
  ])('%j: %j', (statuses, spread) => {
    const found = bells(statuses)?.spread
    expect(
      found === null || found === undefined ? null : [found.lowest, found.median, found.highest],
    ).toEqual(spread)
  })

  test('says how many branches it rests on', () => {
    expect(bells(['not-applicable', 'in-place', 'partly'])?.branches).toBe(2)
  })
})

describe('which files stand together', () => {
  const newer = makeChecklist([...checklist.items.slice(0, 2), makeItem('fresh')], {
    themes: checklist.themes,
    profile: checklist.profile,
    version: '2.0.0',
  })
  const other = { ...checklist, id: 'choir' }
  const twin = { ...checklist, title: 'Somebody wrote this' }
  const answers = { locks: 'in-place' } as const

  test('different versions, moved to the newest among them', () => {
    const group = only('compared', [
      makeFile(makeAnswered(newer, { locks: 'partly', fresh: 'in-place' }), newer),
      branch(answers),
    ])
    expect(group.checklist).toBe(newer)
    expect(group.movedFrom).toEqual(['1.0.0'])
    expect(idsOf(group.common)).toEqual(['locks', 'keys'])
    expect(idsOf(group.otherwiseLeftOut)).toEqual(['fresh'])
    expect(group.branches.map(({ score }) => score.possible)).toEqual([10, 10])
  })

  test('different checklists stand apart, in the order of the files', () => {
    const { groups } = compareBranches([
      branch(answers),
      makeFile(makeAnswered(other, answers), other),
      branch(answers),
    ])
    expect(groups.map((group) => [group.checklist.id, (group as ComparedBranches).branches.length])).toEqual([
      ['village-society', 2],
      ['choir', 1],
    ])
  })

  test('ours never beside somebody’s, nor two that only call themselves the same', () => {
    const foreign = { isOurs: false }
    const another = { ...checklist, title: 'Somebody else wrote this' }
    const { groups } = compareBranches([
      branch(answers),
      makeFile(makeAnswered(twin, answers), twin, foreign),
      makeFile(makeAnswered(another, answers), another, foreign),
      makeFile(makeAnswered(twin, answers), twin, foreign),
      makeFile(makeAnswered(newer, answers), newer, foreign),
    ])
    expect(
      groups.map((group) => [
        group.isOurs,
        group.checklist.title,
        (group as ComparedBranches).branches.length,
      ]),
    ).toEqual([
      [true, 'Village society', 1],
      [false, 'Village society', 3],
      [false, 'Somebody else wrote this', 1],
    ])
    expect((groups[1] as ComparedBranches).movedFrom).toEqual(['1.0.0'])
  })
})

test('one assessment counts once: the copy that was changed last', () => {
  const [early, late] = [branch({ locks: 'partly' }), branch({ locks: 'in-place' })]
  const copies = [
    { ...early, assessmentId: 'same' },
    { ...late, assessmentId: 'same', changedAt: LATER },
    { ...early, key: 'again', assessmentId: 'same', changedAt: LATER },
  ]
  const { groups, repeated } = compareBranches(copies)
  expect((groups[0] as ComparedBranches).branches.map(({ key }) => key)).toEqual([late.key])
  expect(repeated.map(({ key }) => key)).toEqual([early.key, 'again'])
})

test('branches that began with one file have its id, and are told apart by their names', () => {
  const copies = ['Llŷn', 'Harbour', 'Llŷn'].map((name) => ({
    ...branch({ locks: 'partly' }, {}, name),
    assessmentId: 'handed-out',
  }))
  const { groups, repeated } = compareBranches(copies)
  expect((groups[0] as ComparedBranches).branches.map(({ name }) => name)).toEqual(['Llŷn', 'Harbour'])
  expect(repeated).toEqual([copies[2]])
})

describe('files about people', () => {
  const people = { ...checklist, id: 'high-risk-individual' }
  const person = (
    answers: Answers,
    facts: Readonly<Record<string, boolean>> = {},
    asked: Checklist = people,
  ): BranchFile =>
    makeFile(makeAnswered(asked, answers, { name: 'Ann', profile: new Map(Object.entries(facts)) }), asked)

  test.each([1, 4])('of %i nothing is told', (count) => {
    const group = only(
      'too-few-people',
      Array.from({ length: count }, () => person({ locks: 'partly' })),
    )
    expect(Object.keys(group).sort()).toEqual(['checklist', 'files', 'isOurs', 'kind'])
    expect(group.files).toBe(count)
  })

  test('five copies of one file are one person', () => {
    const one = person({})
    const copies = Array.from({ length: 5 }, (_, index) => ({
      ...one,
      key: String(index),
      copy: { ...one.copy, name: `Ann ${String(index)}` },
    }))
    expect(only('too-few-people', copies).files).toBe(1)
  })

  test('of five there are counts, and no row for anybody', () => {
    const group: CountedPeople = only('counted', [
      ...Array.from({ length: 4 }, () => person({ locks: 'partly' })),
      person({ locks: 'in-place' }, { castle: false }),
    ])
    expect(Object.keys(group)).not.toContain('branches')
    expect(JSON.stringify(group)).not.toContain('Ann')
    expect(
      group.items.map(({ item, counts }) => [item.id, counts.partly, counts['in-place'], counts.unanswered]),
    ).toEqual([
      ['locks', 4, 1, 0],
      ['keys', 0, 0, 5],
      ['mail', 0, 0, 5],
      ['bells', 0, 0, 5],
    ])
  })

  test('a file of somebody’s that goes by the name is about a person as well', () => {
    const theirs = { ...people, id: 'staff-and-volunteers' }
    const foreign = { ...person({}, {}, theirs), isOurs: false }
    expect(only('too-few-people', [foreign]).isOurs).toBe(false)
  })
})

test.each<[low: number, high: number, possible: number, mark: Status]>([
  [0, 0, 0, 'not-applicable'],
  [85, 85, 100, 'in-place'],
  [84, 100, 100, 'partly'],
  [50, 50, 100, 'partly'],
  [49, 50, 100, 'not-sure'],
  [0, 100, 100, 'not-sure'],
  [0, 49, 100, 'not-in-place'],
])('from %i to %i of %i is shown as %s', (earnedLow, earnedHigh, possible, mark) => {
  expect(heatOf({ earnedLow, earnedHigh, possible })).toBe(mark)
})

describe('for any branches', () => {
  const anyStatus = fc.constantFrom<Status | undefined>(
    undefined,
    'in-place',
    'partly',
    'not-in-place',
    'not-sure',
    'not-applicable',
  )
  const anyBranches = anyChecklist.chain((asked) =>
    fc
      .array(
        fc.record({
          statuses: fc.array(anyStatus, { minLength: asked.items.length, maxLength: asked.items.length }),
          truths: fc.dictionary(fc.constantFrom(...asked.profile.map(({ id }) => id)), fc.boolean()),
        }),
        { minLength: 1, maxLength: 6 },
      )
      .map((sketches) => ({
        asked,
        given: sketches.map(({ statuses, truths }) =>
          makeFile(
            makeAnswered(
              asked,
              Object.fromEntries(asked.items.map(({ id }, index) => [id, statuses[index]])),
              { profile: new Map(Object.entries(truths)) },
            ),
            asked,
          ),
        ),
      })),
  )

  test('every question is common or not asked of somebody, and each branch counts once a question', () => {
    fc.assert(
      fc.property(anyBranches, ({ asked, given }) => {
        const { common, headOffice, otherwiseLeftOut, essentials, branches } = only('compared', given)
        expect([...common, ...headOffice, ...otherwiseLeftOut].map(({ id }) => id).sort()).toEqual(
          asked.items.map(({ id }) => id).sort(),
        )
        for (const { counts } of essentials) {
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(given.length)
          expect(counts.hidden).toBe(0)
        }
        expect(branches.map(({ key }) => key)).toEqual(given.map(({ key }) => key))
      }),
    )
  })

  test('scores are those of an assessment that has the common questions alone', () => {
    fc.assert(
      fc.property(anyBranches, ({ asked, given }) => {
        const { common, branches } = only('compared', given)
        const short = { ...asked, items: common }
        for (const [index, { score, rating, essentials, themes }] of branches.entries()) {
          const alone = scoreAssessment(short, given[index]!.copy)
          expect([score, rating, essentials]).toEqual([alone.score, alone.rating, alone.essentials])
          for (const { id, score: own } of themes) {
            expect(own).toEqual(alone.themes.find((theme) => theme.id === id)?.score)
          }
        }
      }),
    )
  })

  test('the order of the files changes the order of the rows and nothing else', () => {
    fc.assert(
      fc.property(anyBranches, ({ given }) => {
        const [there, back] = [given, [...given].reverse()].map((order) => only('compared', order))
        expect([...back!.branches].reverse()).toEqual(there!.branches)
        expect({ ...back, branches: [] }).toEqual({ ...there, branches: [] })
      }),
    )
  })

  test('the spread holds every branch', () => {
    fc.assert(
      fc.property(anyBranches, ({ given }) => {
        const { branches, themes } = only('compared', given)
        for (const { id, spread } of themes) {
          const shares = branches.flatMap(
            (one) => lowOf(one.themes.find((theme) => theme.id === id)!.score) ?? [],
          )
          expect(spread?.lowest ?? null).toBe(shares.length === 0 ? null : Math.min(...shares))
          expect(spread?.highest ?? null).toBe(shares.length === 0 ? null : Math.max(...shares))
          if (spread === null) continue
          expect(shares.filter((share) => share < spread.median).length * 2).toBeLessThanOrEqual(
            shares.length,
          )
          expect(shares.filter((share) => share > spread.median).length * 2).toBeLessThanOrEqual(
            shares.length,
          )
        }
      }),
    )
  })

  test('of an older file all counts that its version asked in some form', () => {
    fc.assert(
      fc.property(anyMove, ({ older, newer, assessment }) => {
        const now = makeFile(makeAnswered(newer, {}), newer)
        const group = only('compared', [now, makeFile(assessment, older)])
        const { added } = compareChecklists(older, newer)
        expect(group.common).toEqual(newer.items.filter(({ id }) => !added.includes(id)))
        const moved = moveAssessment(older, newer, assessment, NOON)
        expect(group.branches[1]?.score).toEqual(
          scoreAssessment({ ...newer, items: group.common }, moved).score,
        )
      }),
    )
  })
})
