import type { AnswerCode } from './answer-code'
import type { Item } from './checklist'
import { spreadOf, type Origin, type StepView } from './projected'
import { gatherRoom } from './room'
import type { RoomStep } from './room-replay'
import { showingOf, type Showing } from './room-projector'
import { STEP_VERDICTS, type ReplayVerdict } from './replay'
import type { Effect, Scenario } from './scenario'
import { MOST_HANDS, type Workshop } from './workshop'

/** Replaying an attack for the room: which one, which step, and who would have noticed. */

const ALWAYS_POSSIBLE = ['open', 'unknown', 'does-not-apply'] as const

export const VOTES = ['yes', 'no'] as const
export type Vote = (typeof VOTES)[number]

/** Another attack begins at its first step, without votes. */
export function chooseScenario(workshop: Workshop, scenario: string | null): Workshop {
  return scenario === workshop.scenario ? workshop : { ...workshop, scenario, step: 0, votes: new Map() }
}

/** `view`: of that step, for a projector that shows a step now: the story goes along, and never what the room said. */
export function goToStep(workshop: Workshop, step: number, view: StepView): Workshop {
  const { onProjector } = workshop
  const follows = onProjector.kind === 'view' && onProjector.view.kind === 'step'
  return { ...workshop, step, ...(follows ? { onProjector: { kind: 'view', view } } : {}) }
}

/** One hand more or less, from none to `MOST_HANDS`. */
export function countVote(workshop: Workshop, vote: Vote, change: 1 | -1): Workshop {
  const own = votesAt(workshop)
  const hands = Math.min(MOST_HANDS, Math.max(0, own[vote] + change))
  if (hands === own[vote]) return workshop
  return { ...workshop, votes: new Map(workshop.votes).set(workshop.step, { ...own, [vote]: hands }) }
}

/** At the step on the trainer's screen. */
export function votesAt({ votes, step }: Workshop): Readonly<Record<Vote, number>> {
  return votes.get(step) ?? { yes: 0, no: 0 }
}

/** At how many steps the questions that are asked tell something. */
export function stepsReached({ steps }: Scenario, asked: readonly Pick<Item, 'control'>[]): number {
  const controls = new Set(asked.map(({ control }) => control))
  return steps.filter(({ defences }) => defences.some(({ control }) => controls.has(control))).length
}

/** One a group: a newer code of a group takes the place of its older one. */
export function groupsIn({ entries }: Pick<Workshop, 'entries'>): readonly AnswerCode[] {
  return gatherRoom(entries.map(({ code }) => code)).groups
}

/**
 * Whether what the answers say of a step may be projected. The same groups may be shown step after step: nobody has come
 * between two pictures of them.
 */
export function showingOfReplay({ about, shownGroups }: Workshop, groups: number): Showing {
  return showingOf(about, groups, groups === shownGroups ? null : shownGroups)
}

/** What a defence of each kind can bring about, depending on the answers. */
const POSSIBLE: Readonly<Record<Effect, readonly ReplayVerdict[]>> = {
  stops: ['stopped', 'slowed'],
  slows: ['slowed'],
  reveals: ['noticed'],
  recovers: ['ready'],
}

/** Without what no answers could have brought about at this step. Which that is, is no secret of any group. */
export function countsToShow({ step, counts }: RoomStep): Readonly<Partial<Record<ReplayVerdict, number>>> {
  if (counts.outside > 0) return { outside: counts.outside }
  const possible = new Set(step.defences.flatMap(({ effect }) => POSSIBLE[effect]))
  const shown = [...STEP_VERDICTS.filter((verdict) => possible.has(verdict)), ...ALWAYS_POSSIBLE]
  return Object.fromEntries(shown.map((verdict) => [verdict, counts[verdict]]))
}

/** What of a step the room sees besides its story. */
export interface StepParts {
  readonly votes: boolean
  readonly verdicts: boolean
}

/** Counts alone, and of few real organisations words in their place. `room`: `null` where there are no groups. */
export function stepViewOf(
  workshop: Workshop,
  { title, steps }: Scenario,
  step: number,
  {
    parts,
    room,
    origin,
  }: {
    readonly parts: StepParts
    readonly room: RoomStep | null
    readonly origin: Origin
  },
): StepView | null {
  const told = steps[step]
  if (told === undefined) return null
  const groups = groupsIn(workshop).length
  return {
    kind: 'step',
    scenario: title,
    number: step + 1,
    of: steps.length,
    when: told.when,
    title: told.title,
    story: told.story,
    certainty: told.certainty,
    votes: parts.votes ? votesAt({ ...workshop, step }) : null,
    verdicts: parts.verdicts && room !== null ? spreadOf(countsToShow(room), groups, workshop.about) : null,
    ...origin,
  }
}
