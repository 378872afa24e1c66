import { describe, expect, test } from 'vitest'
import { isOffered, replayScenario, type Replay } from '../../src/core/replay'
import { strangersIn, type Scenario } from '../../src/core/scenario'
import { makeAnswered, makeChecklist, makeItem, makeScenario, makeStep, type Answers } from './builders'

const checklist = makeChecklist([
  makeItem('one', { control: 'gate' }),
  makeItem('two', { control: 'gate' }),
  makeItem('watch', { control: 'watch' }),
  makeItem('spare', { control: 'spare' }),
  makeItem('shop', { control: 'shop', appliesWhen: { has: 'a-shop' } }),
])
const profile = new Map([['a-shop', false]])

function play(scenario: Scenario, answers: Answers): Replay {
  return replayScenario(checklist, makeAnswered(checklist, answers, { profile }), scenario)
}

function verdictOf(defences: readonly string[], answers: Answers): string {
  const { verdict, from, to } = play(makeScenario([makeStep(defences)]), answers).steps[0]!
  if (verdict !== 'unknown') expect([from, to]).toEqual([verdict, verdict])
  return verdict === 'unknown' ? `${from}..${to}` : verdict
}

describe('the verdict on a step', () => {
  test.each<[verdict: string, defences: string[], answers: Answers]>([
    ['stopped', ['watch stops'], { watch: 'in-place' }],
    ['slowed', ['watch stops'], { watch: 'partly' }],
    ['open', ['watch stops'], { watch: 'not-in-place' }],
    ['slowed', ['watch slows'], { watch: 'in-place' }],
    ['slowed', ['watch slows'], { watch: 'partly' }],
    ['noticed', ['watch reveals'], { watch: 'partly' }],
    ['ready', ['watch recovers'], { watch: 'partly' }],
    ['open', ['watch recovers'], { watch: 'not-in-place' }],
    ['open..stopped', ['watch stops'], { watch: 'not-sure' }],
    ['open..stopped', ['watch stops'], {}],
    ['open..stopped', ['watch stops'], { watch: { status: 'in-place', confirm: true } }],
    ['open..ready', ['watch recovers'], {}],
    // The best of several defences counts.
    ['stopped', ['spare recovers', 'watch stops'], { watch: 'in-place', spare: 'in-place' }],
    ['noticed', ['spare recovers', 'watch reveals'], { watch: 'partly', spare: 'in-place' }],
    ['ready..slowed', ['spare recovers', 'watch slows'], { spare: 'in-place' }],
    ['slowed', ['spare slows', 'watch reveals'], { spare: 'in-place' }],
    // Of a control the lowest item counts.
    ['slowed', ['gate stops'], { one: 'in-place', two: 'partly' }],
    ['open', ['gate stops'], { one: 'in-place', two: 'not-in-place' }],
    ['open..stopped', ['gate stops'], { one: 'in-place' }],
    ['open..slowed', ['gate stops'], { one: 'partly' }],
    ['stopped', ['gate stops'], { one: 'in-place', two: 'not-applicable' }],
    // A defence without items that count is left out.
    ['noticed', ['shop stops', 'watch reveals'], { watch: 'in-place' }],
    ['does-not-apply', ['shop stops', 'nobody stops'], {}],
    ['does-not-apply', ['watch stops'], { watch: 'not-applicable' }],
    ['outside', ['nobody stops'], {}],
    ['outside', [], {}],
  ])('%s: %j, answered %j', (verdict, defences, answers) => {
    expect(verdictOf(defences, answers)).toBe(verdict)
  })

  test('has the answers behind it, in checklist order', () => {
    const scenario = makeScenario([makeStep(['watch reveals', 'nobody stops', 'gate stops'])])
    const { because } = play(scenario, {
      two: { status: 'partly', confirm: true },
      watch: 'not-applicable',
    }).steps[0]!
    expect(because.map(({ item, status, confirm, effect }) => [item.id, status, confirm, effect])).toEqual([
      ['one', undefined, false, 'stops'],
      ['two', 'partly', true, 'stops'],
    ])
  })

  test('takes "does not apply" to an item that always applies for "not sure"', () => {
    const strict = makeChecklist([makeItem('one', { control: 'gate', alwaysApplies: true })])
    const assessment = makeAnswered(strict, { one: 'not-applicable' })
    const [step] = replayScenario(strict, assessment, makeScenario([makeStep(['gate stops'])])).steps
    expect(step).toMatchObject({ verdict: 'unknown', because: [{ status: 'not-sure' }] })
  })
})

describe('where it is stopped', () => {
  const ends = makeStep(['watch stops'], { ends: true })
  const harm = makeStep(['gate stops'], { harm: true })
  const unrelated = makeStep(['shop stops'], { harm: true })
  const all: Answers = { one: 'in-place', two: 'in-place', watch: 'in-place' }

  test.each<[heldAt: number | null, steps: Scenario['steps'], answers: Answers]>([
    [1, [ends], all],
    [2, [harm, ends], all],
    [null, [harm, ends], { watch: 'in-place', one: 'in-place', two: 'partly' }],
    [null, [harm, ends], { watch: 'in-place' }],
    [2, [unrelated, ends], all],
    [null, [makeStep([], { harm: true }), ends], all],
    [2, [makeStep([]), ends], all],
    [null, [makeStep(['watch stops'])], all],
    [null, [ends], { watch: 'not-sure' }],
    [null, [ends], { watch: 'partly' }],
    [2, [ends, { ...harm, ends: true }], { ...all, watch: 'partly' }],
    [1, [{ ...harm, ends: true }, ends], all],
  ])('%j', (heldAt, steps, answers) => {
    expect(play(makeScenario(steps), answers).heldAt).toBe(heldAt)
  })

  test.each<[earliestHelp: number | null, answers: Answers]>([
    [2, { one: 'in-place', two: 'partly' }],
    [3, { watch: 'in-place' }],
    [null, { watch: 'not-sure' }],
    [null, {}],
  ])('the earliest help is at %j', (earliestHelp, answers) => {
    const scenario = makeScenario([unrelated, harm, makeStep(['watch reveals']), makeStep([])])
    expect(play(scenario, answers).earliestHelp).toBe(earliestHelp)
  })
})

test('a scenario is offered unless its rule is definitely false', () => {
  const assessment = makeAnswered(checklist, {}, { profile })
  expect(isOffered({}, assessment)).toBe(true)
  expect(isOffered({ appliesWhen: { has: 'a-shop' } }, assessment)).toBe(false)
  expect(isOffered({ appliesWhen: { has: 'a-fact-of-another-checklist' } }, assessment)).toBe(true)
})

test('names that nothing of ours goes by are told once each', () => {
  const scenario = makeScenario(
    [makeStep(['watch stops', 'odd stops'], { sources: [{ source: 'X' }] }), makeStep(['odd slows'])],
    { sources: [{ source: 'X' }, { source: 'DD' }, { source: 'Y', section: '2' }] },
  )
  expect(strangersIn(scenario, new Set(['watch']), new Set(['DD']))).toEqual({
    controls: ['odd'],
    sources: ['X', 'Y'],
  })
})
