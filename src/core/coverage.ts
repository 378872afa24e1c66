import type { Assessment } from './assessment'
import type { Checklist, Role } from './checklist'
import { ROLES } from './checklist'
import { standingsOf } from './standing'

/** How much stands behind a result that is, after all, self-reported. Counts of items. */
export interface Coverage {
  /** Items that apply. */
  readonly asked: number
  readonly answered: number
  /** Essentials that apply and are not set aside. */
  readonly essentials: number
  /** Of those, how many have evidence noted. */
  readonly essentialsWithEvidence: number
  /** Items of any level set aside as not applying. */
  readonly setAside: number
  readonly hidden: number
}

export function coverageOf(checklist: Checklist, assessment: Assessment): Coverage {
  const standings = standingsOf(checklist, assessment)
  const asked = standings.filter(({ applies }) => applies)
  const essentials = asked.filter(({ item, credit }) => item.level === 'essential' && credit !== undefined)
  return {
    asked: asked.length,
    answered: asked.filter(({ status }) => status !== undefined).length,
    essentials: essentials.length,
    essentialsWithEvidence: essentials.filter(({ answer }) => answer?.evidence !== undefined).length,
    setAside: asked.filter(({ credit }) => credit === undefined).length,
    hidden: standings.length - asked.length,
  }
}

export interface HelpRequest {
  readonly role: Role
  readonly questions: readonly string[]
}

/** The not-sure questions, grouped by who would know. Questions only: no answers, no name. */
export function askForHelp(checklist: Checklist, assessment: Assessment): readonly HelpRequest[] {
  const unsure = standingsOf(checklist, assessment).filter(
    ({ applies, status }) => applies && status === 'not-sure',
  )
  return ROLES.map((role) => ({
    role,
    questions: unsure.filter(({ item }) => item.doneBy === role).map(({ item }) => item.question),
  })).filter(({ questions }) => questions.length > 0)
}
