import type { Item } from '../core/checklist'
import { factsOf, readRule, type Profile } from '../core/profile'
import { reportWords } from '../words/report'
import type { PlanReport } from './plan-report'

/** Why an item is not asked: what its checklist says of the fact that hides it. Without a full stop. */
export function whyHidden(report: PlanReport, item: Item): string {
  return hidingText(report, hidingFact(item, report.assessment.profile))
}

/** What the answer to one fact leaves out, in the checklist's words. Without a full stop. */
export function hidingText({ checklist, language }: PlanReport, fact: string): string {
  const { question = fact, whenHidden } = checklist.profile.find(({ id }) => id === fact) ?? {}
  return (whenHidden ?? reportWords(language).hiddenBy(question)).replace(/\.$/, '')
}

/** The first fact whose answer alone makes the rule false, else the first the rule names. */
export function hidingFact({ appliesWhen }: Item, profile: Profile): string {
  if (appliesWhen === undefined) return ''
  const facts = factsOf(appliesWhen)
  const alone = facts.find((fact) => {
    const answer = profile.get(fact)
    return answer !== undefined && readRule(appliesWhen, new Map([[fact, answer]])) === false
  })
  return alone ?? facts[0] ?? ''
}
