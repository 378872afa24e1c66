import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codedAnswersOf, type AnswerCode, type CodedAnswer } from '../../src/core/answer-code'
import type { Assessment } from '../../src/core/assessment'
import { replayScenario } from '../../src/core/replay'
import { replayRoom, type VerdictCounts } from '../../src/core/room-replay'
import { anyAttack } from './arbitraries'
import { makeChecklist, makeItem, makeScenario, makeStep } from './builders'

const checklist = makeChecklist([
  makeItem('lock', { control: 'lock' }),
  makeItem('bell', { control: 'bell', alwaysApplies: true }),
])

function groupOf(...answers: readonly CodedAnswer[]): AnswerCode {
  return { group: 1, counter: 0, answers }
}

/** Only what is not 0, so that a table says what it is about. */
function some(counts: object): object {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))
}

const scenario = makeScenario([
  makeStep(['lock stops', 'bell reveals'], { ends: true }),
  makeStep(['moat slows'], { harm: true }),
])

describe('each step is counted', () => {
  test.each<[what: string, answers: CodedAnswer[], counts: Partial<VerdictCounts>, atLeast: object]>([
    ['in place', ['in-place', 'not-in-place'], { stopped: 1 }, { stopped: 1 }],
    ['in part', ['partly', 'not-in-place'], { slowed: 1 }, { slowed: 1 }],
    ['only seen', ['not-in-place', 'in-place'], { noticed: 1 }, { noticed: 1 }],
    ['nothing', ['not-in-place', 'not-in-place'], { open: 1 }, { open: 1 }],
    ['not known', ['not-sure', 'in-place'], { unknown: 1 }, { noticed: 1 }],
    ['not answered', ['unanswered', 'not-in-place'], { unknown: 1 }, { open: 1 }],
    [
      'a defence that is hidden or set aside is left out',
      ['not-applicable', 'in-place'],
      { noticed: 1 },
      { noticed: 1 },
    ],
    [
      'what a profile hides is left out also where nobody may set it aside',
      ['not-applicable', 'not-applicable'],
      { 'does-not-apply': 1 },
      { 'does-not-apply': 1 },
    ],
  ])('%s', (_what, answers, counts, atLeast) => {
    const { steps } = replayRoom(checklist, [groupOf(...answers)], scenario)
    expect(some(steps[0]!.counts)).toEqual(counts)
    expect(some(steps[0]!.atLeast)).toEqual(atLeast)
    expect(some(steps[1]!.counts)).toEqual({ outside: 1 })
  })

  test('several groups are added up, and those that hold it are counted', () => {
    const room = replayRoom(
      checklist,
      [
        groupOf('in-place', 'partly'),
        groupOf('in-place', 'not-sure'),
        groupOf('not-in-place', 'not-in-place'),
        groupOf('not-sure', 'not-sure'),
      ],
      scenario,
    )
    expect(room.groups).toBe(4)
    expect(room.held).toBe(2)
    expect(some(room.steps[0]!.counts)).toEqual({ stopped: 2, open: 1, unknown: 1 })
    expect(some(room.steps[0]!.atLeast)).toEqual({ stopped: 2, open: 2 })
  })

  test('an empty room has steps and no counts', () => {
    const { groups, held, steps } = replayRoom(checklist, [], scenario)
    expect([groups, held, steps.length]).toEqual([0, 0, 2])
    for (const step of steps) expect([some(step.counts), some(step.atLeast)]).toEqual([{}, {}])
  })
})

/** A code does not tell what is to be confirmed. */
function withoutMarks(assessment: Assessment): Assessment {
  const answers = [...assessment.answers].map(
    ([item, answer]) => [item, { ...answer, confirm: false }] as const,
  )
  return { ...assessment, answers: new Map(answers) }
}

test('the room says of each group what its own replay says', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyAttack, anyAttack, (one, other) => {
      const assessments = [withoutMarks(one.assessment), { ...withoutMarks(other.assessment) }]
      const codes = assessments.map((assessment, index) => ({
        group: index,
        counter: 0,
        answers: codedAnswersOf(one.checklist, assessment),
      }))
      const own = assessments.map((assessment) => replayScenario(one.checklist, assessment, one.scenario))
      const room = replayRoom(one.checklist, codes, one.scenario)
      expect(room.held).toBe(own.filter(({ heldAt }) => heldAt !== null).length)
      for (const [index, { counts, atLeast }] of room.steps.entries()) {
        const total = (numbers: object): number =>
          Object.values(numbers).reduce((sum: number, count: number) => sum + count, 0)
        expect([total(counts), total(atLeast)]).toEqual([2, 2])
        for (const { steps } of own) {
          const { verdict, from } = steps[index]!
          expect(counts[verdict]).toBe(
            own.filter((replay) => replay.steps[index]!.verdict === verdict).length,
          )
          expect(atLeast[from]).toBe(own.filter((replay) => replay.steps[index]!.from === from).length)
          seen.add(verdict)
        }
      }
    }),
    { numRuns: 200 },
  )
  for (const verdict of ['stopped', 'slowed', 'open', 'unknown', 'does-not-apply', 'outside'])
    expect(seen).toContain(verdict)
})
