import { describe, expect, test } from 'vitest'
import { joinTexts } from '../../src/core/join-texts'
import { applyMerge, beginMerge, entriesIn, firstChoices, undecided, type Merge } from '../../src/core/merge'
import type { MergeChoice, MergeEntry } from '../../src/core/merge-entry'
import { makeShareCopy } from '../../src/core/share'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import { LATER, makeAnswered, makeChecklist, makeFact, makeItem, NOON } from './builders'
import { compared } from './merge-arbitraries'

const checklist = makeChecklist(
  ['keys', 'doors'].map((id) => makeItem(id)),
  {
    profile: [makeFact('an-office')],
  },
)
const FROM = { from: 'bob.json', at: LATER }

function begin(mine: Assessment, theirs: Assessment, of: Checklist = checklist, theirsOf = of): Merge {
  const merge = beginMerge(compared(of, mine), compared(theirsOf, theirs), LATER)
  if (!merge.ok) throw new Error(merge.problem)
  return merge.value
}

function told({ entries }: Merge): readonly string[] {
  return entries.map(({ key, list }) => `${key} ${list}`)
}

function entry(merge: Merge, key: string): MergeEntry {
  return merge.entries.find((one) => one.key === key)!
}

function taking(merge: Merge, ...keys: readonly string[]): Assessment {
  return applyMerge(merge, new Map(keys.map((key): [string, MergeChoice] => [key, 'theirs'])), FROM)
}

describe('an answer', () => {
  test('goes with who gave it, when and why; notes stay', () => {
    const mine = makeAnswered(checklist, {
      keys: { status: 'partly', note: 'Ask Ann', by: 'Ann', answeredAt: NOON },
    })
    const theirs = makeAnswered(checklist, {
      keys: { status: 'not-applicable', reason: 'No locks', by: 'Bob' },
    })
    const merge = begin(mine, theirs)
    expect(told(merge)).toEqual(['answer:keys different', 'note:keys only-mine'])
    expect(taking(merge, 'answer:keys').answers.get('keys')).toEqual({
      status: 'not-applicable',
      reason: 'No locks',
      note: 'Ask Ann',
      by: 'Bob',
      from: 'bob.json',
    })
  })

  test('that is still to be confirmed is not the same as one that is not', () => {
    const mine = makeAnswered(checklist, { keys: { status: 'in-place', confirm: true } })
    const theirs = makeAnswered(checklist, { keys: { status: 'in-place', answeredAt: NOON } })
    const merge = begin(mine, theirs)
    expect(undecided(merge, firstChoices(merge)).map(({ key }) => key)).toEqual(['answer:keys'])
    expect(taking(merge, 'answer:keys').answers.get('keys')).toEqual({
      status: 'in-place',
      answeredAt: NOON,
      from: 'bob.json',
    })
  })

  test('with other reasons for the same answer asks for the reason alone', () => {
    const [mine, theirs] = ['Too small', 'No office'].map((reason) =>
      makeAnswered(checklist, { keys: { status: 'not-applicable', reason } }),
    ) as [Assessment, Assessment]
    expect(told(begin(mine, theirs))).toEqual(['answer:keys same', 'reason:keys different'])
  })

  test('given after now is taken without its time', () => {
    const theirs = makeAnswered(checklist, { keys: { status: 'partly', answeredAt: '2098-01-01T00:00:00Z' } })
    const merged = taking(begin(makeAnswered(checklist, {}), theirs), 'answer:keys')
    expect(merged.answers.get('keys')).toEqual({ status: 'partly', from: 'bob.json' })
  })
})

describe('texts', () => {
  test.each<[string, string, string | null]>([
    ['Ask Ann', 'Ask Bob', 'Ask Ann\nAsk Bob'],
    ['Ask Ann\nAsk Bob', 'Ask Bob', 'Ask Ann\nAsk Bob'],
    ['Ask Bob', 'Ask Ann\nAsk Bob', 'Ask Ann\nAsk Bob'],
    ['Ask Bob', 'Ask Bob today', 'Ask Bob\nAsk Bob today'],
    ['x'.repeat(5_000), 'y'.repeat(4_999), `${'x'.repeat(5_000)}\n${'y'.repeat(4_999)}`],
    ['x'.repeat(5_000), 'y'.repeat(5_000), null],
  ])('%#', (one, other, joined) => {
    expect(joinTexts(one, other)).toBe(joined)
  })

  test('that are too long together have to be chosen between', () => {
    const [mine, theirs] = ['x', 'y'].map((letter) =>
      makeAnswered(checklist, { keys: { note: letter.repeat(6_000) } }),
    ) as [Assessment, Assessment]
    const merge = begin(mine, theirs)
    expect(undecided(merge, firstChoices(merge)).map(({ key }) => key)).toEqual(['note:keys'])
  })
})

describe('the newer side', () => {
  const at = (answeredAt: string | undefined, changedAt: string): Assessment =>
    makeAnswered(
      checklist,
      { keys: { status: 'partly', ...(answeredAt === undefined ? {} : { answeredAt }) } },
      { changedAt },
    )
  const other = (answeredAt: string | undefined, changedAt: string): Assessment => {
    const one = at(answeredAt, changedAt)
    return { ...one, answers: new Map([['keys', { ...one.answers.get('keys'), status: 'in-place' }]]) }
  }
  const [EARLY, LATE, FUTURE] = ['2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z', '2098-01-01T00:00:00Z']

  test.each<[string, mine: Assessment, theirs: Assessment, newer: 'mine' | 'theirs' | null]>([
    ['was answered later', at(EARLY, LATE), other(LATE, EARLY), 'theirs'],
    ['or else changed later', at(undefined, EARLY), other(undefined, LATE), 'theirs'],
    ['or, answered at one moment, changed later', at(EARLY, LATE), other(EARLY, EARLY), 'mine'],
    ['is the one whose time is known', at(EARLY, EARLY), other(FUTURE, LATE), 'mine'],
    ['is not the file from the future', at(undefined, EARLY), other(LATE, FUTURE), 'mine'],
    ['is nobody where both are from the future', at(FUTURE, FUTURE), other(FUTURE, FUTURE), null],
    ['is nobody where both are as old', at(EARLY, EARLY), other(EARLY, EARLY), null],
  ])('%s', (_what, mine, theirs, newer) => {
    expect(entry(begin(mine, theirs), 'answer:keys').newer).toBe(newer)
  })

  test('is never a share copy, which tells no times', () => {
    const shared = makeShareCopy(other(LATE, LATE), { preset: 'plan', withName: false })
    expect(entry(begin(at(undefined, EARLY), shared), 'answer:keys').newer).toBe('mine')
  })
})

describe('another version', () => {
  const newer = {
    ...checklist,
    version: '2.0.0',
    items: [makeItem('keys', { revision: 2 }), makeItem('gates', { replaces: ['doors'] })],
  }
  const old = makeAnswered(checklist, { keys: 'in-place', doors: 'partly' })
  const fresh = { ...makeAnswered(newer, { gates: 'in-place' }), changedAt: NOON }

  test('of theirs is moved first, and what it means is to be confirmed', () => {
    const merge = begin(fresh, old, newer, checklist)
    expect(merge.moved).toEqual({ side: 'theirs', from: '1.0.0' })
    expect(told(merge)).toEqual([
      'answer:keys only-theirs',
      'answer:gates different',
      'retired:only-theirs:doors only-theirs',
    ])
    expect(entry(merge, 'answer:keys').isPreselected).toBe(true)
    expect(applyMerge(merge, new Map(), FROM)).toBe(fresh)
  })

  test('of mine is moved first, and told', () => {
    const merge = begin(old, fresh, checklist, newer)
    expect(merge.moved).toEqual({ side: 'mine', from: '1.0.0' })
    expect(merge.checklist.version).toBe('2.0.0')
    expect(merge.mine).toMatchObject({ id: old.id, changedAt: LATER, checklist: { version: '2.0.0' } })
    expect(entriesIn(merge, 'different').map(({ key }) => key)).toEqual(['answer:gates'])
  })
})

describe('what was kept aside', () => {
  const gone = (note: string): Assessment => ({
    ...makeAnswered(checklist, {}),
    retired: new Map([['gone', { answer: { status: 'partly' as const, note } }]]),
  })

  test('is taken beside what mine has of the same question, and only once', () => {
    const merge = begin(gone('Ann'), gone('Bob'))
    const merged = applyMerge(merge, firstChoices(merge), FROM)
    expect([...merged.retired]).toEqual([
      ['gone', { answer: { status: 'partly', note: 'Ann' } }],
      ['gone#2', { answer: { status: 'partly', note: 'Bob', from: 'bob.json' } }],
    ])
    expect(entriesIn(begin(merged, gone('Bob')), 'only-theirs')).toEqual([])
  })
})

test.each<[string, Assessment, Assessment, string]>([
  [
    'a share copy',
    makeShareCopy(makeAnswered(checklist, {}), { preset: 'plan', withName: false }),
    makeAnswered(checklist, {}),
    'into-share-copy',
  ],
  [
    'a share copy of a share copy',
    makeShareCopy(makeAnswered(checklist, {}), { preset: 'plan', withName: false }),
    makeShareCopy(makeShareCopy(makeAnswered(checklist, {}), { preset: 'plan', withName: false }), {
      preset: 'plan',
      withName: false,
    }),
    'two-share-copies',
  ],
])('into %s nothing is merged', (_what, mine, theirs, problem) => {
  expect(beginMerge(compared(checklist, mine), compared(checklist, theirs), LATER)).toEqual({
    ok: false,
    problem,
  })
})

test('another checklist, and one that only calls itself the same, are refused', () => {
  const mine = compared(checklist, makeAnswered(checklist, {}))
  const another = { ...mine, checklist: { ...checklist, id: 'town-society' } }
  expect(beginMerge(mine, another, LATER)).toEqual({ ok: false, problem: 'another-checklist' })
  const twin = { ...mine, checklistSha256: 'another sum' }
  expect(beginMerge(mine, twin, LATER)).toEqual({ ok: false, problem: 'another-content' })
  expect(beginMerge({ ...mine, isOurs: true }, mine, LATER)).toEqual({
    ok: false,
    problem: 'newer-is-foreign',
  })
})
