import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEAST_COUNTED, shareOf, spreadOf, toldOf, type Share } from '../../src/core/projected'
import { handsIn, handsOf, projectedViewOf } from '../../src/core/projecting'
import {
  ASK_STAGES,
  countHands,
  showStage,
  showView,
  startWorkshop,
  toggleBlank,
  toggleTimer,
} from '../../src/core/workshop'
import { makeItem, NOON } from './builders'

const ITEM = makeItem('locks')
const FOREIGN = { title: 'A stranger’s', loadedAt: NOON }
const ORIGIN = { language: 'cy', foreign: FOREIGN }
const STARTED = startWorkshop(
  { checklist: { id: 'x', version: '1.0.0' }, about: 'fictional', items: ['locks', 'moat'], minutes: 2 },
  NOON,
)
const asking = showStage(STARTED, 'question')
const show = (workshop: typeof STARTED, item: typeof ITEM | undefined = ITEM) =>
  projectedViewOf(workshop, item, ORIGIN, NOON)

describe('the projected window', () => {
  test('waits until something is shown, and where the question is not there', () => {
    expect(show(STARTED)).toEqual({ kind: 'waiting' })
    expect(projectedViewOf(asking, undefined, { foreign: null }, NOON)).toEqual({ kind: 'waiting' })
  })

  test('is blank over everything', () => {
    expect(show(toggleBlank(STARTED))).toEqual({ kind: 'blank' })
    expect(show(toggleBlank(asking))).toEqual({ kind: 'blank' })
  })

  test('keeps what was shown as it was then', () => {
    const view = { kind: 'room', groups: 3, rows: [], page: 1, pages: 1, foreign: null } as const
    expect(show(countHands(showView(STARTED, view), 'locks', 'partly', 1))).toBe(view)
  })

  test('tells the question, and seconds only while the timer runs', () => {
    const asked = { number: 1, of: 2, question: ITEM.question, ...ORIGIN }
    expect(show(asking)).toEqual({ kind: 'question', ...asked, secondsLeft: null })
    expect(show(toggleTimer(asking, NOON))).toEqual({ kind: 'question', ...asked, secondsLeft: 60 })
  })

  test('tells what yes means and why, then how', () => {
    expect(show(showStage(STARTED, 'reveal'))).toMatchObject({ inPlace: ITEM.inPlace, why: ITEM.why })
    expect(show(showStage(STARTED, 'how'))).toMatchObject({ how: ITEM.how })
  })

  test('says where the words come from on every view of a question', () => {
    for (const stage of ASK_STAGES)
      expect(show(showStage(STARTED, stage))).toMatchObject({ foreign: FOREIGN })
  })

  test('counts hands of made-up organisations, and tells few real ones in words', () => {
    const tally = showStage(countHands(STARTED, 'locks', 'partly', 1), 'tally')
    expect(show(tally)).toMatchObject({ spread: { kind: 'counts', counts: { partly: 1 } } })
    expect(show({ ...tally, about: 'real' })).toMatchObject({
      spread: { kind: 'words', shares: { partly: 'most', 'in-place': 'few' } },
    })
  })
})

describe('a share', () => {
  test.each<[part: number, all: number, share: Share]>([
    [9, 9, 'most'],
    [6, 9, 'most'],
    [5, 9, 'about-half'],
    [3, 9, 'about-half'],
    [2, 9, 'few'],
    [0, 9, 'few'],
    [1, 2, 'about-half'],
  ])('%i of %i are %s', (part, all, share) => {
    expect(shareOf(part, all)).toBe(share)
  })

  test('of real organisations is told in words below ten, and in figures from ten on', () => {
    const counts = { yes: 3, no: 6 }
    expect(spreadOf(counts, LEAST_COUNTED - 1, 'real')).toEqual({
      kind: 'words',
      shares: { yes: 'about-half', no: 'most' },
    })
    expect(spreadOf(counts, LEAST_COUNTED, 'real')).toEqual({ kind: 'counts', counts })
    expect(spreadOf(counts, 9, 'fictional')).toEqual({ kind: 'counts', counts })
    expect(spreadOf({ yes: 0, no: 0 }, 0, 'real').kind).toBe('counts')
  })

  test('in words never tells two rooms of which one differs by nobody and somebody apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 9 }), (all) => {
        const [none, one] = [0, 1].map((few) => spreadOf({ yes: all - few, no: few }, all, 'real'))
        expect(one).toEqual(none)
      }),
    )
  })
})

test('of a spread, what stands out is told, in the order asked for', () => {
  const keys = ['yes', 'no', 'perhaps'] as const
  expect(toldOf(keys, { kind: 'counts', counts: { no: 2, yes: 0, perhaps: 1 } })).toEqual([
    { key: 'no', told: 2 },
    { key: 'perhaps', told: 1 },
  ])
  expect(toldOf(keys, { kind: 'words', shares: { perhaps: 'most', yes: 'few', no: 'about-half' } })).toEqual([
    { key: 'no', told: 'about-half' },
    { key: 'perhaps', told: 'most' },
  ])
  expect(toldOf(keys, { kind: 'words', shares: {} })).toEqual([])
})

test('hands are those for the five answers', () => {
  expect(handsIn(handsOf(undefined))).toBe(0)
  const counted = countHands(countHands(STARTED, 'locks', 'partly', 1), 'locks', 'not-sure', 1)
  expect(handsIn(handsOf(counted.tallies.get('locks')))).toBe(2)
})
