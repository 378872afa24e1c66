import { describe, expect, test } from 'vitest'
import { creditOf, type Answer, type Status } from '../../src/core/answer'
import { highOf, lowOf, percentagesOf, scoreAssessment, type Result } from '../../src/core/score'
import { makeAnswered, makeChecklist, makeItem, makeTheme, type Answers } from './builders'

const essential = makeItem('an-essential', { level: 'essential' })
const important = makeItem('an-important')
const good = makeItem('a-good-one', { level: 'good-practice' })

function scoreOf(answers: Answers, items = [essential, important, good]): Result {
  const checklist = makeChecklist(items)
  return scoreAssessment(checklist, makeAnswered(checklist, answers))
}

describe('credit', () => {
  test.each<[status: Status | undefined, confirm: boolean, credit: number | null | undefined]>([
    ['in-place', false, 1],
    ['partly', false, 0.5],
    ['not-in-place', false, 0],
    ['not-sure', false, null],
    ['not-applicable', false, undefined],
    [undefined, false, null],
    ['in-place', true, null],
    ['partly', true, null],
    ['not-in-place', true, null],
    ['not-sure', true, null],
    ['not-applicable', true, undefined],
    [undefined, true, null],
  ])('%s, to confirm %s: %s', (status, confirm, credit) => {
    expect(creditOf(status, confirm)).toBe(credit)
  })
})

describe('the score is a range while anything is unknown', () => {
  test.each<[name: string, answers: Answers, low: number | null, high: number | null]>([
    ['nothing answered', {}, 0, 1],
    [
      'all in place',
      { 'an-essential': 'in-place', 'an-important': 'in-place', 'a-good-one': 'in-place' },
      1,
      1,
    ],
    [
      'essential alone',
      { 'an-essential': 'in-place', 'an-important': 'not-in-place', 'a-good-one': 'not-in-place' },
      5 / 9,
      5 / 9,
    ],
    [
      'one partly, one not sure',
      { 'an-essential': 'partly', 'an-important': 'not-sure', 'a-good-one': 'in-place' },
      3.5 / 9,
      6.5 / 9,
    ],
    [
      'one to confirm',
      {
        'an-essential': { status: 'in-place', confirm: true },
        'an-important': 'in-place',
        'a-good-one': 'in-place',
      },
      4 / 9,
      1,
    ],
    [
      'one set aside',
      { 'an-essential': 'not-applicable', 'an-important': 'in-place', 'a-good-one': 'not-in-place' },
      3 / 4,
      3 / 4,
    ],
    [
      'one set aside, to confirm',
      {
        'an-essential': { status: 'not-applicable', confirm: true },
        'an-important': 'in-place',
        'a-good-one': 'not-in-place',
      },
      3 / 4,
      3 / 4,
    ],
    [
      'all set aside',
      { 'an-essential': 'not-applicable', 'an-important': 'not-applicable', 'a-good-one': 'not-applicable' },
      null,
      null,
    ],
  ])('%s', (_name, answers, low, high) => {
    const { score } = scoreOf(answers)
    expect([lowOf(score), highOf(score)]).toEqual([low, high])
  })

  test('a checklist may bring its own weights', () => {
    const checklist = makeChecklist([essential, good], {
      weights: { essential: 2, important: 1, 'good-practice': 8 },
    })
    const { score } = scoreAssessment(
      checklist,
      makeAnswered(checklist, { 'an-essential': 'in-place', 'a-good-one': 'partly' }),
    )
    expect([lowOf(score), highOf(score)]).toEqual([0.6, 0.6])
  })

  test('an item that does not apply scores nothing and is counted as hidden', () => {
    const hidden = makeItem('hidden', { appliesWhen: { has: 'a-website' } })
    const checklist = makeChecklist([hidden, important])
    const answers = { hidden: 'not-in-place', 'an-important': 'in-place' } as const
    const result = scoreAssessment(
      checklist,
      makeAnswered(checklist, answers, { profile: new Map([['a-website', false]]) }),
    )
    expect(lowOf(result.score)).toBe(1)
    expect(result.counts).toMatchObject({ hidden: 1, 'in-place': 1, 'not-in-place': 0 })
  })
})

describe('percentages are rounded down', () => {
  test.each<[answers: Answers, low: number, high: number]>([
    [{ 'an-essential': 'in-place', 'an-important': 'not-in-place', 'a-good-one': 'not-in-place' }, 55, 55],
    [{ 'an-essential': 'in-place', 'an-important': 'in-place', 'a-good-one': 'partly' }, 94, 94],
    [{ 'an-essential': 'in-place' }, 55, 100],
  ])('%j', (answers, low, high) => {
    expect(percentagesOf(scoreOf(answers).score)).toEqual({ low, high })
  })

  test('there are none where nothing applies', () => {
    expect(percentagesOf({ earnedLow: 0, earnedHigh: 0, possible: 0 })).toBeNull()
  })

  test('29 of 50 is 58%, not the 57% that a rounded fraction gives', () => {
    expect(percentagesOf({ earnedLow: 29, earnedHigh: 29, possible: 50 })).toEqual({ low: 58, high: 58 })
  })
})

describe('an item that always applies cannot be set aside', () => {
  const firm = makeItem('firm', { level: 'essential', alwaysApplies: true })
  const answer: Answer = { status: 'not-applicable', reason: 'We think so' }

  test('it is read as not sure, in the score and in every count', () => {
    const result = scoreOf({ firm: answer }, [firm])
    expect([lowOf(result.score), highOf(result.score)]).toEqual([0, 1])
    expect(result.counts).toMatchObject({ 'not-sure': 1, 'not-applicable': 0 })
    expect(result.essentials).toMatchObject({ total: 1, unknown: ['firm'], setAside: [] })
  })

  test('the profile may still hide it', () => {
    const checklist = makeChecklist([{ ...firm, appliesWhen: { has: 'a-shop' } }])
    const assessment = makeAnswered(checklist, { firm: answer }, { profile: new Map([['a-shop', false]]) })
    expect(scoreAssessment(checklist, assessment).counts.hidden).toBe(1)
  })
})

test('counts go by status, whether an answer is to confirm or not', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => makeItem(id))
  const hidden = makeItem('h', { appliesWhen: { not: { has: 'x' } } })
  const checklist = makeChecklist([...items, hidden])
  const assessment = makeAnswered(
    checklist,
    {
      a: 'in-place',
      b: { status: 'in-place', confirm: true },
      c: 'partly',
      d: 'not-in-place',
      e: 'not-sure',
      f: 'not-applicable',
      g: { note: 'No status yet' },
    },
    { profile: new Map([['x', true]]) },
  )
  const { counts, complete } = scoreAssessment(checklist, assessment)
  expect(counts).toEqual({
    'in-place': 2,
    partly: 1,
    'not-in-place': 1,
    'not-sure': 1,
    'not-applicable': 1,
    unanswered: 1,
    hidden: 1,
  })
  expect(complete).toBe(false)
})

test('a result is complete when every item that applies has an answer', () => {
  expect(
    scoreOf({ 'an-essential': 'not-sure', 'an-important': 'not-applicable', 'a-good-one': 'partly' })
      .complete,
  ).toBe(true)
})

test('essentials are told apart by what is known', () => {
  const ids = ['yes', 'half', 'no', 'unsure', 'unanswered', 'aside', 'old'] as const
  const checklist = makeChecklist([...ids.map((id) => makeItem(id, { level: 'essential' })), important])
  const assessment = makeAnswered(checklist, {
    yes: 'in-place',
    half: 'partly',
    no: 'not-in-place',
    unsure: 'not-sure',
    aside: 'not-applicable',
    old: { status: 'in-place', confirm: true },
  })
  expect(scoreAssessment(checklist, assessment).essentials).toEqual({
    total: 6,
    inPlace: 1,
    partly: ['half'],
    missing: ['no'],
    unknown: ['unsure', 'unanswered', 'old'],
    setAside: ['aside'],
    unanswered: 1,
  })
})

test('each theme has its own score, also one without items', () => {
  const items = [makeItem('a', { theme: 'people' }), makeItem('b'), makeItem('c')]
  const checklist = makeChecklist(items, { themes: ['accounts', 'people', 'nothing'].map(makeTheme) })
  const { themes } = scoreAssessment(
    checklist,
    makeAnswered(checklist, { a: 'in-place', b: 'partly', c: 'not-in-place' }),
  )
  expect(themes.map(({ id, score }) => [id, lowOf(score), highOf(score)])).toEqual([
    ['accounts', 0.25, 0.25],
    ['people', 1, 1],
    ['nothing', null, null],
  ])
  expect(themes.map(({ counts }) => counts.partly)).toEqual([1, 0, 0])
})
