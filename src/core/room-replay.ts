import { creditOf } from './answer'
import type { AnswerCode, CodedAnswer } from './answer-code'
import type { Checklist } from './checklist'
import {
  replayStandings,
  SILENT_VERDICTS,
  STEP_VERDICTS,
  type Replay,
  type ReplayVerdict,
  type SilentVerdict,
  type StepVerdict,
} from './replay'
import type { Scenario, ScenarioStep } from './scenario'
import type { Standing } from './standing'

/** How many groups meet a step in which way. */
export type VerdictCounts = Readonly<Record<ReplayVerdict, number>>

/** One step of a scenario against all groups of a room. */
export interface RoomStep {
  readonly step: ScenarioStep
  readonly counts: VerdictCounts
  /** With all that is unknown taken as missing: the least that each group has. None of them is `unknown`. */
  readonly atLeast: Readonly<Record<StepVerdict | SilentVerdict, number>>
}

/** A scenario played against a room. The counts of each step add up to the number of groups. */
export interface RoomReplay {
  readonly scenario: Scenario
  readonly groups: number
  readonly steps: readonly RoomStep[]
  /** How many groups likely stop it before any harm is done. */
  readonly held: number
}

/** The verdicts of DESIGN, "Replay", for each group by itself, then counted: no group is told from another. */
export function replayRoom(
  checklist: Checklist,
  groups: readonly AnswerCode[],
  scenario: Scenario,
): RoomReplay {
  const played = groups.map(({ answers }) => replayStandings(codedStandings(checklist, answers), scenario))
  return {
    scenario,
    groups: groups.length,
    steps: scenario.steps.map((step, index) => countStep(step, index, played)),
    held: played.filter(({ heldAt }) => heldAt !== null).length,
  }
}

/** A code does not tell what the profile hides from what was set aside: neither counts. */
function codedStandings(checklist: Checklist, answers: readonly CodedAnswer[]): readonly Standing[] {
  return checklist.items.map((item, index) => {
    const coded = answers[index] as CodedAnswer
    const status = coded === 'unanswered' ? undefined : coded
    return {
      item,
      applies: coded !== 'not-applicable',
      status,
      confirm: false,
      credit: creditOf(status, false),
      answer: undefined,
    }
  })
}

function countStep(step: ScenarioStep, index: number, played: readonly Replay[]): RoomStep {
  const counts = zeros([...STEP_VERDICTS, ...SILENT_VERDICTS, 'unknown'])
  const atLeast = zeros([...STEP_VERDICTS, ...SILENT_VERDICTS])
  for (const { steps } of played) {
    const own = steps[index] as Replay['steps'][number]
    counts[own.verdict] += 1
    atLeast[own.from] += 1
  }
  return { step, counts, atLeast }
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
}
