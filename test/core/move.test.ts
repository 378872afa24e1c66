import { describe, expect, test } from 'vitest'
import { STATUSES, type Answer, type Status } from '../../src/core/answer'
import type { Assessment, PlanEntry } from '../../src/core/assessment'
import { sha256Hex } from '../../src/core/hash'
import { canonicalJson, type JsonValue } from '../../src/core/json'
import { mayMoveTo, moveAssessment, obstacleToMove, type MoveObstacle } from '../../src/core/move'
import { planActions } from '../../src/core/plan'
import { lowOf, scoreAssessment } from '../../src/core/score'
import { LATER, makeAnswered, makeChecklist, makeItem, NOON, TODAY, type Answers } from './builders'

const older = makeChecklist([
  makeItem('same'),
  makeItem('changed'),
  makeItem('gone'),
  makeItem('first'),
  makeItem('second'),
])
const newer = makeChecklist(
  [
    makeItem('same'),
    makeItem('changed', { revision: 2 }),
    makeItem('both', { replaces: ['first', 'second'] }),
    makeItem('fresh'),
  ],
  { version: '2.0.0' },
)

function move(answers: Answers, changes: Parameters<typeof makeAnswered>[2] = {}): Assessment {
  return moveAssessment(older, newer, makeAnswered(older, answers, changes), LATER)
}

describe('the answers', () => {
  test('of kept items stay as they are, to the last key', () => {
    const answer: Answer = { status: 'partly', note: 'Ask', answeredAt: NOON, unknownKeys: { mood: 'good' } }
    expect(move({ same: answer }).answers.get('same')).toBe(answer)
  })

  test('of items with another meaning stay, to be confirmed', () => {
    expect(move({ changed: { status: 'in-place', note: 'Ask' } }).answers.get('changed')).toEqual({
      status: 'in-place',
      note: 'Ask',
      confirm: true,
    })
  })

  test('a note without an answer has nothing to confirm', () => {
    expect(move({ changed: { note: 'Ask' } }).answers.get('changed')).toEqual({ note: 'Ask' })
    expect(move({}).answers.size).toBe(0)
  })

  test('of items that are gone, or went up in others, are kept aside', () => {
    const { answers, retired } = move({ gone: 'partly', first: 'in-place', second: 'partly', same: 'partly' })
    expect([...answers.keys()]).toEqual(['same', 'both'])
    expect(Object.fromEntries(retired)).toEqual({
      gone: { answer: { status: 'partly' } },
      first: { answer: { status: 'in-place' } },
      second: { answer: { status: 'partly' } },
    })
  })

  test('to no item of the older one are kept aside, also where the newer one has such an item', () => {
    const { answers, retired } = move({ fresh: 'in-place', nowhere: 'partly' })
    expect(answers.size).toBe(0)
    expect([...retired.keys()]).toEqual(['fresh', 'nowhere'])
  })
})

describe('of several old answers the least favourable is taken over, to be confirmed', () => {
  const none = undefined
  test.each<[first: Status | undefined, second: Status | undefined, taken: Status | undefined]>([
    ['in-place', 'in-place', 'in-place'],
    ['in-place', 'partly', 'partly'],
    ['in-place', none, none],
    ['partly', none, none],
    [none, 'not-sure', 'not-sure'],
    ['partly', 'not-sure', 'not-sure'],
    ['not-sure', 'not-in-place', 'not-in-place'],
    [none, 'not-in-place', 'not-in-place'],
    ['not-applicable', 'in-place', 'in-place'],
    ['not-applicable', 'not-in-place', 'not-in-place'],
    ['not-applicable', none, none],
    ['not-applicable', 'not-applicable', 'not-applicable'],
    [none, none, none],
  ])('%s and %s: %s', (first, second, taken) => {
    const expected = taken === undefined ? undefined : { status: taken, confirm: true }
    expect(move({ first, second }).answers.get('both')).toEqual(expected)
    expect(move({ first: second, second: first }).answers.get('both')).toEqual(expected)
  })

  test.each(STATUSES)('one alone is as it was: %s', (status) => {
    const alone = makeChecklist([makeItem('new', { replaces: ['first'] })], { version: '2.0.0' })
    const moved = moveAssessment(older, alone, makeAnswered(older, { first: status }), LATER)
    expect(moved.answers.get('new')).toEqual({ status, confirm: true })
  })

  test('set aside where that may not be is not sure, and the reason stays', () => {
    const strict = makeChecklist([makeItem('first', { alwaysApplies: true }), makeItem('second')])
    const answered = makeAnswered(strict, {
      first: { status: 'not-applicable', reason: 'No website' },
      second: 'in-place',
    })
    expect(moveAssessment(strict, newer, answered, LATER).answers.get('both')).toEqual({
      status: 'not-sure',
      reason: 'No website',
      confirm: true,
    })
  })

  test('its own old answer is one of them', () => {
    const merged = makeChecklist([makeItem('first', { replaces: ['second'] })], { version: '2.0.0' })
    const answered = makeAnswered(older, { first: 'in-place', second: 'not-sure' })
    const { answers, retired } = moveAssessment(older, merged, answered, LATER)
    expect(answers.get('first')).toEqual({ status: 'not-sure', confirm: true })
    expect(retired.get('first')).toEqual({ answer: { status: 'in-place' } })
  })

  test('it counts as unknown until it is confirmed', () => {
    const moved = move({ first: 'in-place', second: 'in-place' })
    expect(planActions(newer, moved, TODAY).toConfirm).toEqual(['both'])
    expect(lowOf(scoreAssessment(newer, moved).score)).toBe(0)
  })
})

describe('what was written about old answers', () => {
  test('is joined, each text once; who answered and when is told of the one that counts', () => {
    const moved = move({
      first: { status: 'in-place', note: 'Ask Ann', evidence: 'A photo', by: 'Ann', answeredAt: NOON },
      second: { status: 'partly', note: 'Ask Bob', evidence: 'A photo', by: 'Bob', answeredAt: LATER },
    })
    expect(moved.answers.get('both')).toEqual({
      status: 'partly',
      note: 'Ask Ann\nAsk Bob',
      evidence: 'A photo',
      by: 'Bob',
      answeredAt: LATER,
      confirm: true,
    })
  })

  test('reasons are kept where all said that it does not apply, and else with what is retired', () => {
    const first: Answer = { status: 'not-applicable', reason: 'No office' }
    const second: Answer = { status: 'not-applicable', reason: 'No staff' }
    expect(move({ first, second }).answers.get('both')?.reason).toBe('No office\nNo staff')
    const mixed = move({ first, second: 'partly' })
    expect(mixed.answers.get('both')).toEqual({ status: 'partly', confirm: true })
    expect(mixed.retired.get('first')).toEqual({ answer: first })
  })

  test('a note is taken over also where nothing was answered', () => {
    expect(move({ first: { note: 'Ask Ann' }, second: 'in-place' }).answers.get('both')).toEqual({
      note: 'Ask Ann',
    })
  })

  test('what would be too long for a file is left out of the joined text, and stands with what is retired', () => {
    const long = 'x'.repeat(9_997)
    const moved = move({ first: { note: long }, second: { note: 'Ask' } })
    expect(moved.answers.get('both')?.note).toBe(long)
    expect(moved.retired.get('second')?.answer?.note).toBe('Ask')
  })
})

describe('the plan', () => {
  const settings = { pollingDay: '2027-05-06', hoursPerWeek: 4 }

  test('keeps its settings, and what was planned for items that stay', () => {
    const entry: PlanEntry = { owner: 'Ann', hours: 3, state: 'done', note: 'Well', due: '2027-04-01' }
    const moved = move({}, { plan: settings, actions: { same: entry, changed: entry, gone: entry } })
    expect(moved.plan).toEqual({
      ...settings,
      actions: new Map([
        ['same', entry],
        ['changed', entry],
      ]),
    })
    expect(Object.fromEntries(moved.retired)).toEqual({ gone: { action: entry } })
  })

  test.each<[what: string, first: PlanEntry, second: PlanEntry, taken: PlanEntry | undefined]>([
    [
      'of the answer that counts',
      { owner: 'Ann' },
      { owner: 'Bob', state: 'doing' },
      { owner: 'Bob', state: 'doing' },
    ],
    ['else of the first that is open', { owner: 'Ann' }, { owner: 'Bob', state: 'done' }, { owner: 'Ann' }],
    ['never what is done or dropped', { state: 'dropped', note: 'No' }, { state: 'done' }, undefined],
    ['not the hours', { owner: 'Ann' }, { hours: 2, due: '2027-04-01' }, { due: '2027-04-01' }],
    ['nothing but hours is nothing', { state: 'done' }, { hours: 2 }, undefined],
  ])('of an item that went up in another: %s', (_what, first, second, taken) => {
    const moved = move({ first: 'in-place', second: 'not-in-place' }, { actions: { first, second } })
    expect(moved.plan.actions.get('both')).toEqual(taken)
    expect(moved.retired.get('first')?.action).toEqual(first)
    expect(moved.retired.get('second')?.action).toEqual(second)
  })
})

describe('all else', () => {
  const strange = { unknownKeys: { mood: 'good' } }

  test('stays: facts nobody asks about, history, what was retired before, keys nobody knows', () => {
    const before: Assessment = {
      ...makeAnswered(older, { gone: 'partly' }, { profile: new Map([['a-fax', true]]) }),
      history: [{ at: NOON }],
      retired: new Map([['ancient', { answer: { status: 'partly' } }]]),
      ...strange,
    }
    const moved = moveAssessment(older, newer, before, LATER)
    expect(moved).toMatchObject({ profile: before.profile, history: before.history, ...strange })
    expect([...moved.retired.keys()]).toEqual(['ancient', 'gone'])
    expect([moved.id, moved.name, moved.createdAt, moved.changedAt]).toEqual([
      before.id,
      before.name,
      NOON,
      LATER,
    ])
  })

  test('the reference becomes that of the newer one, in the same kind', () => {
    const { id } = older
    const plain = { id, version: '1.0.0', ...strange }
    expect(move({}, { checklist: plain }).checklist).toEqual({ ...plain, version: '2.0.0' })
    const sha256 = sha256Hex(canonicalJson(newer as unknown as JsonValue))
    expect(move({}, { checklist: { ...plain, sha256: 'a'.repeat(64), content: older } }).checklist).toEqual({
      ...plain,
      version: '2.0.0',
      sha256,
      content: newer,
    })
  })

  test('moving to the version one has changes nothing, not even the time', () => {
    const before = makeAnswered(older, { same: 'partly' })
    expect(moveAssessment(older, older, before, LATER)).toBe(before)
    const moved = moveAssessment(older, newer, before, LATER)
    expect(moveAssessment(older, newer, moved, '2027-09-01T00:00:00Z')).toBe(moved)
  })
})

describe('who may move where', () => {
  const at = (id: string, version: string, isOurs: boolean) => ({ id, version, isOurs })
  test.each<[from: Parameters<typeof at>, to: Parameters<typeof at>, obstacle: MoveObstacle | null]>([
    [['a', '1.0.0', true], ['a', '1.0.1', true], null],
    [['a', '1.0.0', false], ['a', '2.0.0', false], null],
    [['a', '2.0.0-draft.1', false], ['a', '2.0.0', false], null],
    [['a', '1.0.0', true], ['a', '1.0.0', true], 'not-newer'],
    [['a', '2.0.0', true], ['a', '1.0.0', true], 'not-newer'],
    [['a', '1.0.0', true], ['b', '2.0.0', true], 'another-checklist'],
    [['a', '1.0.0', false], ['b', '2.0.0', false], 'another-checklist'],
    [['a', '1.0.0', false], ['a', '2.0.0', true], 'older-is-foreign'],
    [['a', '1.0.0', true], ['a', '2.0.0', false], 'newer-is-foreign'],
  ])('%j to %j: %s', (from, to, obstacle) => {
    expect(obstacleToMove(at(...from), at(...to))).toBe(obstacle)
    expect(mayMoveTo(at(...from), at(...to))).toBe(obstacle === null)
  })
})
