import type { Answer } from './answer'
import { makeAssessment, type Assessment } from './assessment'
import type { PlainDate } from './dates'
import type { Profile } from './profile'

/** A made-up organisation to practise with: its story, and answers that somebody there would give. Not a real one. */
export interface Fictional {
  readonly id: string
  readonly name: string
  /** What kind of people it is about, in a few words: "A small party branch". */
  readonly what: string
  /** One paragraph. */
  readonly story: string
  readonly checklist: { readonly id: string; readonly version: string }
  readonly profile: Profile
  /** One for every item that applies. */
  readonly answers: ReadonlyMap<string, Answer>
  /** Questions to talk about. None has a right answer. */
  readonly discuss: readonly string[]
}

interface Beginning {
  readonly id: string
  /** What it is called here: told to be made up. */
  readonly name: string
  readonly at: string
  readonly pollingDay: PlainDate
}

/** An assessment to work on, all of it answered at one instant. */
export function assessFictional(fictional: Fictional, { id, name, at, pollingDay }: Beginning): Assessment {
  const { checklist, profile, answers } = fictional
  return {
    ...makeAssessment({ id, name, at, checklist, profile, pollingDay }),
    answers: new Map([...answers].map(([item, answer]) => [item, { ...answer, answeredAt: at }])),
  }
}
