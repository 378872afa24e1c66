import { describe, expect, test } from 'vitest'
import type { CodedAnswer } from '../../src/core/answer-code'
import { replayRoom } from '../../src/core/room-replay'
import { MOST_HANDS, startWorkshop, type About, type RoomEntry, type Workshop } from '../../src/core/workshop'
import {
  chooseScenario,
  countsToShow,
  countVote,
  goToStep,
  groupsIn,
  showingOfReplay,
  stepsReached,
  stepViewOf,
  votesAt,
} from '../../src/core/workshop-replay'
import { makeChecklist, makeItem, makeScenario, makeStep, NOON } from './builders'

const checklist = makeChecklist([
  makeItem('lock', { control: 'lock' }),
  makeItem('bell', { control: 'bell' }),
])
const scenario = makeScenario([
  makeStep(['lock stops'], { title: 'The door' }),
  makeStep(['bell reveals', 'lock recovers'], { title: 'The stairs' }),
  makeStep(['moat slows'], { title: 'The moat' }),
])

function begun(about: About = 'fictional'): Workshop {
  const begins = startWorkshop(
    { checklist: { id: 'village-society', version: '1.0.0' }, about, items: ['lock'], minutes: 16 },
    NOON,
  )
  return { ...begins, scenario: 'raid' }
}

function entryOf(group: number, counter: number, ...answers: readonly CodedAnswer[]): RoomEntry {
  return { from: 'paper', code: { group, counter, answers } }
}

function viewOf(workshop: Workshop, step: number, votes = false, verdicts = false) {
  const room = replayRoom(checklist, groupsIn(workshop), scenario)
  return stepViewOf(workshop, scenario, step, {
    parts: { votes, verdicts },
    room: room.groups === 0 ? null : (room.steps[step] ?? null),
    origin: { language: 'en-GB', foreign: null },
  })
}

describe('choosing an attack', () => {
  test('begins at its first step, without votes', () => {
    const voted = { ...countVote(begun(), 'yes', 1), step: 2 }
    const other = chooseScenario(voted, 'flood')
    expect([other.scenario, other.step, other.votes.size]).toEqual(['flood', 0, 0])
    expect(chooseScenario(voted, null).scenario).toBeNull()
  })

  test('the same again changes nothing', () => {
    const voted = countVote(begun(), 'yes', 1)
    expect(chooseScenario(voted, 'raid')).toBe(voted)
  })
})

describe('votes', () => {
  test('are counted for the step on the screen', () => {
    const first = countVote(countVote(begun(), 'yes', 1), 'no', 1)
    const second = countVote({ ...first, step: 1 }, 'yes', 1)
    expect(votesAt(second)).toEqual({ yes: 1, no: 0 })
    expect(votesAt({ ...second, step: 0 })).toEqual({ yes: 1, no: 1 })
  })

  test('stay between none and the most that can be counted', () => {
    const none = begun()
    expect(countVote(none, 'no', -1)).toBe(none)
    const most = { ...none, votes: new Map([[0, { yes: MOST_HANDS, no: 0 }]]) }
    expect(countVote(most, 'yes', 1)).toBe(most)
    expect(votesAt(countVote(most, 'yes', -1)).yes).toBe(MOST_HANDS - 1)
  })
})

describe('another step', () => {
  const story = viewOf(begun(), 1)!

  test('goes along to a projector that shows a step, as a story alone', () => {
    const shown: Workshop = {
      ...begun(),
      onProjector: { kind: 'view', view: viewOf(countVote(begun(), 'yes', 1), 0, true)! },
    }
    const next = goToStep(shown, 1, story)
    expect(next.step).toBe(1)
    expect(next.onProjector).toEqual({ kind: 'view', view: story })
    expect(story).toMatchObject({ title: 'The stairs', number: 2, of: 3, votes: null, verdicts: null })
  })

  test.each<[what: string, onProjector: Workshop['onProjector']]>([
    ['nothing yet', { kind: 'waiting' }],
    ['a question', { kind: 'ask' }],
    ['something else', { kind: 'view', view: { kind: 'waiting' } }],
  ])('leaves a projector alone that shows %s', (_what, onProjector) => {
    const next = goToStep({ ...begun(), onProjector }, 1, story)
    expect([next.step, next.onProjector]).toEqual([1, onProjector])
  })
})

test('a newer code of a group takes the place of its older one', () => {
  const entries = [
    entryOf(1, 0, 'partly', 'partly'),
    entryOf(2, 0, 'partly', 'partly'),
    entryOf(1, 1, 'in-place', 'partly'),
  ]
  expect(groupsIn({ entries }).map(({ group, counter }) => [group, counter])).toEqual([
    [1, 1],
    [2, 0],
  ])
})

test.each<[about: About, groups: number, shownGroups: number | null, kind: string]>([
  ['fictional', 1, 1, 'may-show'],
  ['real', 4, null, 'too-few'],
  ['real', 5, null, 'may-show'],
  ['real', 5, 5, 'may-show'],
  ['real', 7, 5, 'too-few-new'],
  ['real', 10, 5, 'may-show'],
])('%s: %d groups, %s shown before: %s', (about, groups, shownGroups, kind) => {
  expect(showingOfReplay({ ...begun(about), shownGroups }, groups).kind).toBe(kind)
})

describe('what the room sees of a step', () => {
  const roomOf = (count: number): readonly RoomEntry[] =>
    Array.from({ length: count }, (_, index) =>
      entryOf(index, 0, index === 0 ? 'not-in-place' : 'in-place', 'in-place'),
    )

  test('is its story, with votes and verdicts where they were asked for', () => {
    const workshop = { ...countVote({ ...begun(), step: 1 }, 'no', 1), entries: roomOf(2) }
    expect(viewOf(workshop, 1, true, true)).toMatchObject({
      scenario: 'The raid on the village',
      story: 'It happens.',
      votes: { yes: 0, no: 1 },
      verdicts: { kind: 'counts', counts: { noticed: 2, ready: 0, open: 0 } },
    })
  })

  test('has no verdicts where there are no groups, and none past the last step', () => {
    expect(viewOf(begun(), 0, false, true)?.verdicts).toBeNull()
    expect(viewOf(begun(), 3)).toBeNull()
  })

  test('tells of few real organisations in words, of many in counts', () => {
    const few = { ...begun('real'), entries: roomOf(6) }
    expect(viewOf(few, 0, false, true)?.verdicts).toEqual({
      kind: 'words',
      shares: { stopped: 'most', slowed: 'few', open: 'few', unknown: 'few', 'does-not-apply': 'few' },
    })
    const many = { ...begun('real'), entries: roomOf(10) }
    expect(viewOf(many, 0, false, true)?.verdicts).toMatchObject({
      kind: 'counts',
      counts: { stopped: 9, open: 1 },
    })
  })

  test('leaves out what no answers could bring about', () => {
    const { steps } = replayRoom(checklist, groupsIn({ entries: roomOf(2) }), scenario)
    expect(steps.map((step) => Object.keys(countsToShow(step)))).toEqual([
      ['stopped', 'slowed', 'open', 'unknown', 'does-not-apply'],
      ['noticed', 'ready', 'open', 'unknown', 'does-not-apply'],
      ['outside'],
    ])
  })
})

test('the questions that are asked reach the steps that meet one of their controls', () => {
  const [lock, bell] = checklist.items
  expect(stepsReached(scenario, [])).toBe(0)
  expect(stepsReached(scenario, [bell!])).toBe(1)
  expect(stepsReached(scenario, [lock!, bell!])).toBe(2)
})
