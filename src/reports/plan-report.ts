import type { Assessment } from '../core/assessment'
import type { Checklist } from '../core/checklist'
import { coverageOf, type Coverage } from '../core/coverage'
import type { PlainDate } from '../core/dates'
import { hostsOf } from '../core/links'
import { planActions, type ActionPlan } from '../core/plan'
import type { Sources } from '../core/reference'
import { scoreAssessment, type Result } from '../core/score'
import { standingsOf, type Standing } from '../core/standing'
import { sameLanguage, tagOf, type Language } from '../words/language'
import type { Text } from './document'

export interface ActionPlanInput {
  readonly checklist: Checklist
  /** A share copy: what is not in it does not appear. */
  readonly assessment: Assessment
  readonly sources: Sources
  /** False for a checklist that somebody else wrote, whatever it calls itself. */
  readonly isOurs: boolean
  readonly today: PlainDate
  readonly language: Language
  /** Of the assessment itself, where the copy leaves evidence out: counts alone. */
  readonly coverage?: Coverage
}

/** What the rules make of the input. */
interface Worked {
  readonly standings: readonly Standing[]
  readonly result: Result
  readonly plan: ActionPlan
  /** Of the copy: without evidence where the copy has none. */
  readonly ownCoverage: Coverage
  /** Hosts a link may lead to. */
  readonly hosts: ReadonlySet<string>
}

/** What every part of a report reads: the input, and what the rules make of it. */
export type PlanReport = ActionPlanInput & Worked

export function makePlanReport<Input extends ActionPlanInput>(input: Input): Input & Worked {
  const { checklist, assessment, today } = input
  return {
    ...input,
    standings: standingsOf(checklist, assessment),
    result: scoreAssessment(checklist, assessment),
    plan: planActions(checklist, assessment, today),
    ownCoverage: coverageOf(checklist, assessment),
    hosts: hostsOf(input.sources),
  }
}

interface WordsOfChecklist {
  readonly checklist: Pick<Checklist, 'language'>
  readonly language: Language
}

/** The checklist's own words, told apart where they are in another language than the report. */
export function inItsLanguage({ checklist, language }: WordsOfChecklist, text: string): Text {
  return sameLanguage(checklist.language, tagOf(language)) ? text : [{ text, lang: checklist.language }]
}

/** "Why: …": a bold word of ours, then words of the checklist. */
export function labelled({ checklist, language }: WordsOfChecklist, label: string, text: string): Text {
  const run = sameLanguage(checklist.language, tagOf(language))
    ? { text }
    : { text, lang: checklist.language }
  return [{ text: `${label} `, bold: true }, run]
}

export function questionOf({ checklist }: PlanReport, id: string): string {
  return checklist.items.find((item) => item.id === id)?.question ?? id
}

/** To put more words behind. */
export function asRuns(text: Text): Exclude<Text, string> {
  return typeof text === 'string' ? [text] : text
}
