import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../src/core/coverage'
import { percentagesOf, scoreAssessment } from '../../src/core/score'
import { makeShareNumbers } from '../../src/core/share-numbers'
import { anySituation } from './arbitraries'
import { makeAnswered, makeChecklist, makeFact, makeItem, makeTheme } from './builders'

const checklist = makeChecklist(
  [
    makeItem('locks', { level: 'essential' }),
    makeItem('keys'),
    makeItem('moat', { theme: 'grounds', appliesWhen: { has: 'castle' } }),
  ],
  { themes: [makeTheme('accounts'), makeTheme('grounds')], profile: [makeFact('castle')] },
)
const secret = 'zz-secret'
const assessment = makeAnswered(
  checklist,
  {
    locks: { status: 'in-place', note: secret, evidence: secret, reason: secret, by: secret, from: secret },
    keys: 'partly',
  },
  {
    id: secret,
    name: 'Harbour',
    profile: new Map([['castle', false]]),
    actions: { keys: { owner: secret, note: secret } },
  },
)
const bare = { withName: false, byTheme: false, day: null } as const

describe('numbers', () => {
  test('are the rating, whole percentages of the whole checklist, and what stands behind them', () => {
    expect(makeShareNumbers(checklist, assessment, bare)).toEqual({
      name: '',
      checklist: {
        title: checklist.title,
        version: checklist.version,
        language: checklist.language,
        released: checklist.released,
        reviewBy: checklist.reviewBy,
        guidance: checklist.guidance,
      },
      rating: { low: 'basics-in-place', high: 'basics-in-place' },
      percentages: { low: 81, high: 81 },
      coverage: { asked: 2, answered: 2, essentials: 1, essentialsWithEvidence: 1, setAside: 0 },
      themes: null,
      day: null,
    })
  })

  test('name somebody, a day and the themes only where that was asked for', () => {
    const { name, day, themes } = makeShareNumbers(checklist, assessment, {
      withName: true,
      byTheme: true,
      day: '2027-03-01',
    })
    expect([name, day]).toEqual(['Harbour', '2027-03-01'])
    // Of the grounds no question applies.
    expect(themes).toEqual([{ title: 'All about accounts', percentages: { low: 81, high: 81 } }])
    expect(makeShareNumbers(checklist, assessment, { ...bare, alias: ' Branch A ' }).name).toBe('Branch A')
  })

  test('have no rating while an essential is open, and none where the checklist has none', () => {
    const open = makeAnswered(checklist, { keys: 'partly' })
    expect(makeShareNumbers(checklist, open, bare).rating).toBe('essentials-open')
    expect(makeShareNumbers({ ...checklist, rated: false }, assessment, bare).rating).toBe('none')
    const nothing = makeShareNumbers(
      checklist,
      makeAnswered(
        checklist,
        { locks: 'not-applicable', keys: 'not-applicable' },
        { profile: new Map([['castle', false]]) },
      ),
      { ...bare, byTheme: true },
    )
    expect([nothing.rating, nothing.percentages]).toEqual(['none', null])
    expect(nothing.themes).toEqual([{ title: 'All about accounts', percentages: null }])
  })

  test('hold nothing else, whatever was written', () => {
    expect(JSON.stringify(makeShareNumbers(checklist, assessment, { ...bare, byTheme: true }))).not.toContain(
      secret,
    )
    expect(JSON.stringify(assessment.id + JSON.stringify([...assessment.answers]))).toContain(secret)
  })

  test('are those of the screens, for any answers', () => {
    fc.assert(
      fc.property(anySituation, ({ checklist: asked, assessment: given }) => {
        const { percentages, coverage, rating } = makeShareNumbers(asked, given, bare)
        const result = scoreAssessment(asked, given)
        expect(percentages).toEqual(percentagesOf(result.score))
        expect(coverageOf(asked, given)).toMatchObject(coverage)
        if (typeof rating !== 'string') expect(rating).toEqual(result.rating)
        expect(rating === 'none').toBe(result.rating.low === null)
      }),
    )
  })
})
