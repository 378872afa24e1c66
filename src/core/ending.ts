import { isOpen, type Action } from './action'
import type { Assessment } from './assessment'
import type { Checklist } from './checklist'
import { standControls } from './control-standing'
import { replayScenario, type Replay } from './replay'
import type { Scenario, ScenarioStep } from './scenario'
import { standingsOf } from './standing'

/** Fewest actions, and the ending once they are done. */
export interface EndingChange {
  /** Open ones, in plan order. */
  readonly actions: readonly Action[]
  /** The step at which it is then likely stopped. */
  readonly heldAt: number
  readonly replay: Replay
}

/** The ending once every open action of the plan is done. `plan`: the actions as `planActions` orders them. */
export function replayAfterPlan(
  checklist: Checklist,
  assessment: Assessment,
  scenario: Scenario,
  plan: readonly Action[],
): Replay {
  return replayScenario(checklist, withDone(assessment, plan.filter(isOpen)), scenario)
}

/**
 * What would change the ending: the fewest open actions that would stop the attack earliest. `null` when the plan has
 * none: it is stopped as early already, or nothing in the plan stops it.
 *
 * Own rule. An action done is its item in place (of a find-out: should it turn out so). The step to reach is where the
 * attack is held once all open actions are done. That step, and each earlier step with harm, needs one `stops` whose
 * items are all in place; what is missing there has to have an open action. Of all choices the one with the fewest
 * actions is taken; of equally many, the one whose first different action stands earlier in the plan. Exact: controls
 * are added one by one, and for each set of steps that is stopped the best actions so far are remembered. What an
 * action waits for in the plan is not counted: the plan brings it along.
 */
export function changeEnding(
  checklist: Checklist,
  assessment: Assessment,
  scenario: Scenario,
  plan: readonly Action[],
): EndingChange | null {
  const now = replayScenario(checklist, assessment, scenario)
  const { heldAt } = replayAfterPlan(checklist, assessment, scenario, plan)
  if (heldAt === null || heldAt === now.heldAt) return null
  const places = fewestPlaces(stepsToStop(now, heldAt), choicesIn(checklist, assessment, plan))
  const actions = places.map((place) => plan[place] as Action)
  return { actions, heldAt, replay: replayScenario(checklist, withDone(assessment, actions), scenario) }
}

function withDone(assessment: Assessment, actions: readonly Action[]): Assessment {
  const answers = new Map(assessment.answers)
  for (const { item } of actions) answers.set(item.id, { status: 'in-place' })
  return { ...assessment, answers }
}

function stepsToStop({ steps }: Replay, heldAt: number): readonly ScenarioStep[] {
  return steps
    .slice(0, heldAt)
    .filter(({ step, verdict }, index) => {
      if (verdict === 'stopped' || verdict === 'does-not-apply') return false
      return step.harm || index === heldAt - 1
    })
    .map(({ step }) => step)
}

/** By control: where in the plan the actions stand that would put all of its items in place. */
type Choices = ReadonlyMap<string, readonly number[]>

/** Without the controls that the plan cannot complete: something there is unanswered, dropped or to confirm. */
function choicesIn(checklist: Checklist, assessment: Assessment, plan: readonly Action[]): Choices {
  const placeOf = new Map(plan.flatMap((action, place) => (isOpen(action) ? [[action.item.id, place]] : [])))
  const choices = new Map<string, readonly number[]>()
  const impossible = new Set<string>()
  for (const { item, credit } of standControls(standingsOf(checklist, assessment)).counted) {
    if (credit === 1) continue
    const place = placeOf.get(item.id)
    if (place === undefined) impossible.add(item.control)
    else choices.set(item.control, [...(choices.get(item.control) ?? []), place])
  }
  for (const control of impossible) choices.delete(control)
  return choices
}

/** At most 12 steps: a set of them is a number, one bit a step. */
function fewestPlaces(steps: readonly ScenarioStep[], choices: Choices): readonly number[] {
  let best: ReadonlyMap<number, readonly number[]> = new Map([[0, []]])
  for (const [control, places] of choices) {
    const stopped = steps.reduce(
      (bits, step, index) => (stops(step, control) ? bits | (1 << index) : bits),
      0,
    )
    const better = new Map(best)
    for (const [others, chosen] of best) {
      const together = [...chosen, ...places].sort((a, b) => a - b)
      const known = better.get(others | stopped)
      if (known === undefined || comesBefore(together, known)) better.set(others | stopped, together)
    }
    best = better
  }
  return best.get((1 << steps.length) - 1) as readonly number[]
}

function stops({ defences }: ScenarioStep, control: string): boolean {
  return defences.some((defence) => defence.control === control && defence.effect === 'stops')
}

function comesBefore(places: readonly number[], others: readonly number[]): boolean {
  if (places.length !== others.length) return places.length < others.length
  const index = places.findIndex((place, position) => place !== others[position])
  return (places[index] as number) < (others[index] as number)
}
