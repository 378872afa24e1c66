import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../src/core/answer'
import {
  ASK_STAGES,
  beginAsking,
  changeSettings,
  countHands,
  goOn,
  goToQuestion,
  isStale,
  MOST_HANDS,
  paceOf,
  resetAsking,
  resetTimer,
  revealNext,
  secondsAQuestion,
  secondsLeft,
  showQuestion,
  showStage,
  showView,
  startWorkshop,
  toggleBlank,
  toggleTimer,
  type Workshop,
  type WorkshopSettings,
} from '../../src/core/workshop'
import { NOON } from './builders'

const SETTINGS: WorkshopSettings = {
  checklist: { id: 'village-society', version: '1.0.0' },
  about: 'fictional',
  items: ['locks', 'moat', 'bridge', 'guards'],
  minutes: 8,
}
const STARTED = startWorkshop(SETTINGS, NOON)

/** NOON and so many seconds more. */
function after(seconds: number): string {
  return new Date(Date.parse(NOON) + seconds * 1000).toISOString()
}

describe('the time for a question', () => {
  test.each<[minutes: number, items: number, seconds: number]>([
    [16, 12, 80],
    [8, 4, 120],
    [10, 11, 50],
    [1, 12, 15],
    [240, 1, 14_400],
  ])('%i minutes for %i questions are %i seconds each', (minutes, count, seconds) => {
    const items = Array.from({ length: count }, (_, index) => `item-${index}`)
    expect(secondsAQuestion({ ...SETTINGS, minutes, items })).toBe(seconds)
  })
})

describe('the timer', () => {
  const running = toggleTimer(STARTED, NOON)

  test('runs down to nothing and stays there, also over a sleep', () => {
    expect(secondsLeft(running.timer, NOON)).toBe(120)
    expect(secondsLeft(running.timer, after(0.4))).toBe(120)
    expect(secondsLeft(running.timer, after(119.5))).toBe(1)
    expect(secondsLeft(running.timer, after(120))).toBe(0)
    expect(secondsLeft(running.timer, after(90_000))).toBe(0)
  })

  test('stops where it is, and goes on from there', () => {
    const stopped = toggleTimer(running, after(30))
    expect(stopped.timer).toEqual({ kind: 'stopped', secondsLeft: 90 })
    expect(secondsLeft(toggleTimer(stopped, after(300)).timer, after(310))).toBe(80)
  })

  test('begins anew once time is up, and can be set back at any time', () => {
    expect(secondsLeft(toggleTimer(running, after(121)).timer, after(121))).toBe(120)
    expect(resetTimer(running).timer).toEqual({ kind: 'stopped', secondsLeft: 120 })
  })
})

describe('going from question to question', () => {
  test.each<[to: number, position: number]>([
    [1, 1],
    [3, 3],
    [4, 3],
    [-1, 0],
  ])('to %i is %i', (to, position) => {
    expect(goToQuestion(STARTED, to).position).toBe(position)
  })

  test('begins with the question alone and a full timer, and shows it', () => {
    const revealed = toggleTimer(showStage(STARTED, 'how'), NOON)
    expect(goToQuestion(revealed, 1)).toMatchObject({
      stage: 'question',
      timer: { kind: 'stopped', secondsLeft: 120 },
      onProjector: { kind: 'ask' },
    })
  })

  test('with a projector that waits, the first step shows the first question and stays on it', () => {
    const first = goOn(STARTED, true)
    expect(first).toMatchObject({ position: 0, onProjector: { kind: 'ask' } })
    expect(goOn(first, true).position).toBe(1)
    expect(goOn(STARTED, false)).toMatchObject({ position: 1, onProjector: { kind: 'ask' } })
  })

  test('past the end changes nothing', () => {
    const last = goToQuestion(STARTED, 3)
    expect(goToQuestion(last, 4)).toBe(last)
    expect(goToQuestion(STARTED, -1)).toBe(STARTED)
  })
})

describe('what is shown', () => {
  test('is nothing until something is', () => {
    expect(STARTED.onProjector).toEqual({ kind: 'waiting' })
  })

  test.each([
    ['question', 'reveal'],
    ['tally', 'reveal'],
    ['reveal', 'how'],
    ['how', 'question'],
  ] as const)('after %s comes %s', (stage, next) => {
    expect(revealNext(showStage(STARTED, stage)).stage).toBe(next)
  })

  test('a blank hides it and lets it come back', () => {
    const shown = showView(STARTED, { kind: 'waiting' })
    expect(toggleBlank(shown)).toEqual({ ...shown, isBlank: true })
    expect(toggleBlank(toggleBlank(shown))).toEqual(shown)
  })

  test('showing something ends the blank', () => {
    const blank = toggleBlank(STARTED)
    expect(showQuestion(blank)).toMatchObject({ isBlank: false, onProjector: { kind: 'ask' } })
    expect(showView(blank, { kind: 'waiting' })).toMatchObject({
      isBlank: false,
      onProjector: { kind: 'view' },
    })
  })
})

describe('hands', () => {
  test('are counted one by one, for one question alone', () => {
    const counted = countHands(countHands(STARTED, 'locks', 'partly', 1), 'locks', 'partly', 1)
    expect(counted.tallies.get('locks')).toMatchObject({ partly: 2, 'in-place': 0 })
    expect(counted.tallies.has('moat')).toBe(false)
    expect(STARTED.tallies.size).toBe(0)
  })

  test('are never fewer than none or more than a hall holds', () => {
    expect(countHands(STARTED, 'locks', 'partly', -1)).toBe(STARTED)
    let full: Workshop = STARTED
    for (let hand = 0; hand <= MOST_HANDS; hand += 1) full = countHands(full, 'locks', 'partly', 1)
    expect(full.tallies.get('locks')?.partly).toBe(MOST_HANDS)
  })

  test('one more and one less is as before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATUSES), fc.nat(20), (answer, before) => {
        let workshop: Workshop = STARTED
        for (let hand = 0; hand <= before; hand += 1) workshop = countHands(workshop, 'moat', answer, 1)
        const both = countHands(countHands(workshop, 'moat', answer, 1), 'moat', answer, -1)
        expect(both).toEqual(workshop)
      }),
    )
  })

  test('are forgotten for the next group, and nothing else is', () => {
    const asked = beginAsking(goToQuestion(countHands(STARTED, 'locks', 'partly', 1), 2), NOON)
    const reset = resetAsking({ ...asked, shownGroups: 7 })
    expect(reset).toMatchObject({ position: 0, stage: 'question', askedSince: null, shownGroups: 7 })
    expect(reset.tallies.size).toBe(0)
    expect(reset.onProjector).toEqual({ kind: 'ask' })
  })
})

describe('pace', () => {
  const asking = beginAsking(STARTED, NOON)

  test('is not known before the first question', () => {
    expect(paceOf(STARTED, after(600))).toBeNull()
  })

  test('is counted from the first question, once', () => {
    expect(beginAsking(asking, after(300))).toBe(asking)
  })

  // Four questions in 8 minutes: two minutes each.
  test.each<[position: number, seconds: number, used: number, behind: number]>([
    [0, 0, 0, 0],
    [0, 119, 1, 0],
    [0, 200, 3, -0 + 1],
    [1, 120, 2, 0],
    [1, 20, 0, -1],
    [3, 60, 1, -5],
    [3, 480, 8, 0],
    [3, 600, 10, 2],
    [0, -60, 0, 0],
  ])('at question index %i after %i s: %i minutes used, %i behind', (position, seconds, used, behind) => {
    const pace = paceOf(goToQuestion(asking, position), after(seconds))
    expect([pace?.used, (pace?.behind ?? NaN) + 0]).toEqual([used, behind])
  })
})

describe('changing what is asked while it goes on', () => {
  const at = showStage(countHands(goToQuestion(STARTED, 2), 'bridge', 'partly', 1), 'reveal')

  test('keeps the question on the screen, and what was counted', () => {
    const changed = changeSettings(at, { ...SETTINGS, items: ['moat', 'bridge'], minutes: 4 })
    expect(changed).toMatchObject({ position: 1, stage: 'reveal', minutes: 4 })
    expect(changed.tallies).toBe(at.tallies)
  })

  test('keeps half a sheet only while its questions are asked', () => {
    const half = { ...at, paper: ['partly'] as const }
    expect(changeSettings(half, { ...SETTINGS, minutes: 4 }).paper).toEqual(['partly'])
    expect(changeSettings(half, { ...SETTINGS, items: ['moat'] }).paper).toEqual([])
  })

  test('begins again where that question is not asked any more', () => {
    const changed = changeSettings(at, { ...SETTINGS, items: ['moat'], minutes: 1, about: 'real' })
    expect(changed).toMatchObject({ position: 0, stage: 'question', about: 'real' })
    expect(changed.timer).toEqual({ kind: 'stopped', secondsLeft: 60 })
  })
})

test.each<[hours: number, stale: boolean]>([
  [0, false],
  [23.9, false],
  [24, true],
  [400, true],
])('%f hours later it is stale: %s', (hours, stale) => {
  expect(isStale(STARTED, after(hours * 3600))).toBe(stale)
})

test('whatever is done, the question on the screen is one that is asked', () => {
  const step = fc.oneof(
    fc.integer({ min: -2, max: 9 }).map((to) => (workshop: Workshop) => goToQuestion(workshop, to)),
    fc.constantFrom(...ASK_STAGES).map((stage) => (workshop: Workshop) => showStage(workshop, stage)),
    fc.constantFrom(resetAsking, revealNext, toggleBlank),
    fc
      .subarray([...SETTINGS.items], { minLength: 1 })
      .map((items) => (workshop: Workshop) => changeSettings(workshop, { ...SETTINGS, items })),
  )
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const end = steps.reduce<Workshop>((workshop, change) => change(workshop), STARTED)
      expect(end.items[end.position]).toBeDefined()
    }),
  )
})
