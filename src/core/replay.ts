import type { Status } from './answer'
import type { Assessment } from './assessment'
import type { Checklist, Item } from './checklist'
import { standControls, type ControlCredit, type ControlStandings } from './control-standing'
import { readRule } from './profile'
import type { Effect, Scenario, ScenarioStep } from './scenario'
import { standingsOf, type Standing } from './standing'

/** What the answers do to a step, best first. */
export const STEP_VERDICTS = ['stopped', 'slowed', 'noticed', 'ready', 'open'] as const
export type StepVerdict = (typeof STEP_VERDICTS)[number]

/** Nothing of this step is asked here: because it does not apply, or because the checklist does not go into it. */
export const SILENT_VERDICTS = ['does-not-apply', 'outside'] as const
export type SilentVerdict = (typeof SILENT_VERDICTS)[number]

/** `unknown`: the answers leave it open, somewhere from `from` to `to`. */
export type ReplayVerdict = StepVerdict | SilentVerdict | 'unknown'

/** An answer behind a verdict. */
export interface Because {
  readonly item: Item
  /** As read; absent: unanswered. */
  readonly status: Status | undefined
  /** Carried over and not confirmed yet, so it counts as unknown. */
  readonly confirm: boolean
  readonly effect: Effect
}

export interface StepReplay {
  readonly step: ScenarioStep
  readonly verdict: ReplayVerdict
  /** With everything unknown taken as missing; the same as `verdict` unless that is `unknown`. */
  readonly from: StepVerdict | SilentVerdict
  /** With everything unknown taken as in place; the same as `verdict` unless that is `unknown`. */
  readonly to: StepVerdict | SilentVerdict
  /** In checklist order. */
  readonly because: readonly Because[]
}

/** A scenario played against somebody's answers. Steps are counted from 1. */
export interface Replay {
  readonly scenario: Scenario
  readonly steps: readonly StepReplay[]
  /** The step at which it is likely stopped, before any harm is done. */
  readonly heldAt: number | null
  /** The first step at which something is known to help, even if it is not enough. */
  readonly earliestHelp: number | null
}

/** Own rule: DESIGN, "Replay". Computes a scenario that does not apply, too: whether to offer it is `isOffered`. */
export function replayScenario(checklist: Checklist, assessment: Assessment, scenario: Scenario): Replay {
  return replayStandings(standingsOf(checklist, assessment), scenario)
}

/** The same for answers that are read already: every item of a checklist, in its order. */
export function replayStandings(standings: readonly Standing[], scenario: Scenario): Replay {
  const controls = standControls(standings)
  const steps = scenario.steps.map((step) => replayStep(step, controls))
  return { scenario, steps, heldAt: findHeldAt(steps), earliestHelp: findEarliestHelp(steps) }
}

/** A scenario whose own rule is definitely false for this organisation is not offered on the screens. */
export function isOffered({ appliesWhen }: Pick<Scenario, 'appliesWhen'>, { profile }: Assessment): boolean {
  return appliesWhen === undefined || readRule(appliesWhen, profile) !== false
}

/** No step meets anything that is asked and applies here, so there is nothing to tell. */
export function isBlank({ steps }: Replay): boolean {
  return steps.every(({ because }) => because.length === 0)
}

/** A defence whose control has an item that counts. */
interface CountedDefence {
  readonly effect: Effect
  readonly credit: ControlCredit
}

function replayStep(step: ScenarioStep, { asked, counted, credits }: ControlStandings): StepReplay {
  const defences = step.defences.flatMap(({ control, effect }): CountedDefence[] => {
    const credit = credits.get(control)
    return credit === undefined ? [] : [{ effect, credit }]
  })
  if (defences.length === 0) {
    const isAsked = step.defences.some(({ control }) => asked.has(control))
    const verdict = isAsked ? 'does-not-apply' : 'outside'
    return { step, verdict, from: verdict, to: verdict, because: [] }
  }
  const [from, to] = [verdictAt(defences, 'low'), verdictAt(defences, 'high')]
  const because = counted.flatMap(({ item, status, confirm }) =>
    step.defences
      .filter(({ control }) => control === item.control)
      .map(({ effect }) => ({ item, status, confirm, effect })),
  )
  return { step, verdict: from === to ? from : 'unknown', from, to, because }
}

function verdictAt(defences: readonly CountedDefence[], end: 'low' | 'high'): StepVerdict {
  const has = (effects: readonly Effect[], credit: number): boolean =>
    defences.some(({ effect, credit: own }) => effects.includes(effect) && own[end] >= credit)
  if (has(['stops'], 1)) return 'stopped'
  if (has(['stops', 'slows'], 0.5)) return 'slowed'
  if (has(['reveals'], 0.5)) return 'noticed'
  return has(['recovers'], 0.5) ? 'ready' : 'open'
}

function findHeldAt(steps: readonly StepReplay[]): number | null {
  for (const [index, { step, verdict }] of steps.entries()) {
    if (step.ends && verdict === 'stopped') return index + 1
    // Once damage is done, nothing that comes later keeps it from happening.
    if (step.harm && verdict !== 'stopped' && verdict !== 'does-not-apply') return null
  }
  return null
}

function findEarliestHelp(steps: readonly StepReplay[]): number | null {
  const index = steps.findIndex(
    ({ from }) => from !== 'open' && from !== 'does-not-apply' && from !== 'outside',
  )
  return index === -1 ? null : index + 1
}
