import type { Answer, Status } from './answer'
import type { Assessment, ChecklistReference, PlanEntry, PlanSettings } from './assessment'
import type { Checklist } from './checklist'
import type { Profile } from './profile'

/** What somebody prepared for many: answers that are the same in every branch, due dates, facts. Of nobody yet. */
export interface Starter {
  readonly title: string
  readonly checklist: ChecklistReference
  readonly profile: Profile
  readonly answers: ReadonlyMap<string, Answer>
  readonly plan: PlanSettings
}

/** What goes into one; all else stays out. */
export interface StarterChoices {
  readonly withProfile: boolean
  /** Items whose answer goes in. */
  readonly answers: ReadonlySet<string>
  /** Of those answers: what was written about them. */
  readonly withNotes: boolean
  readonly withDueDates: boolean
  readonly withPollingDay: boolean
}

/** An answer that can go in says something. */
type Preset = Answer & { readonly status: Status }

/** Items of which an answer can go in, in checklist order. An answer that nobody has confirmed is none to hand on. */
export function presetItems(
  checklist: Checklist,
  { answers }: Pick<Assessment, 'answers'>,
): readonly string[] {
  return checklist.items
    .map(({ id }) => id)
    .filter((id) => {
      const answer = answers.get(id)
      return answer?.status !== undefined && answer.confirm !== true
    })
}

/** From a list of fields: never who answered, when, evidence, owners, hours, how far an action is, or earlier results. */
export function makeStarter(
  title: string,
  checklist: Checklist,
  assessment: Assessment,
  choices: StarterChoices,
): Starter {
  const { profile, plan } = assessment
  const { id, version, sha256, content } = assessment.checklist
  const asked = new Set(checklist.profile.map((fact) => fact.id))
  const answers = presetItems(checklist, assessment)
    .filter((item) => choices.answers.has(item))
    .map((item): [string, Answer] => [
      item,
      presetAnswer(assessment.answers.get(item) as Preset, choices.withNotes),
    ])
  return {
    title,
    checklist: {
      id,
      version,
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(content === undefined ? {} : { content }),
    },
    profile: new Map(choices.withProfile ? [...profile].filter(([fact]) => asked.has(fact)) : []),
    answers: new Map(answers),
    plan: {
      ...(choices.withPollingDay && plan.pollingDay !== undefined ? { pollingDay: plan.pollingDay } : {}),
      actions: new Map(choices.withDueDates ? dueDates(checklist, plan) : []),
    },
  }
}

/** Why something does not apply goes with the answer: without it the answer says nothing. */
function presetAnswer({ status, reason, note }: Preset, withNotes: boolean): Answer {
  return {
    status,
    ...(reason === undefined || status !== 'not-applicable' ? {} : { reason }),
    ...(note === undefined || !withNotes ? {} : { note }),
  }
}

function dueDates({ items }: Checklist, { actions }: PlanSettings): readonly [string, PlanEntry][] {
  return items.flatMap(({ id }): [string, PlanEntry][] => {
    const due = actions.get(id)?.due
    return due === undefined ? [] : [[id, { due }]]
  })
}
