import type { Item } from '../core/checklist'
import { factsOf, readRule, type Profile } from '../core/profile'
import { reportWords } from '../words/report'
import { type PlanReport, quoting } from './plan-report'
import type { Text } from './document'
import { wordsOf } from './plain-text'

/** Why an item is not asked: what its checklist says of the fact that hides it. Without a full stop. */
export function whyHidden(report: PlanReport, item: Item): string {
  return wordsOf(quotingHidden(report, hidingFact(item, report.assessment.profile), (text) => text))
}

/** What the answer to one fact leaves out, in the checklist's words. Without a full stop. */
export function quotingHidden(report: PlanReport, fact: string, say: (text: string) => string): Text {
  const { checklist, language } = report
  const { question = fact, whenHidden } = checklist.profile.find(({ id }) => id === fact) ?? {}
  if (whenHidden !== undefined) return quoting(report, whenHidden.replace(/\.$/, ''), say)
  return quoting(report, question, (text) => say(reportWords(language).hiddenBy(text)))
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
