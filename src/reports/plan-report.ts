import type { Assessment } from '../core/assessment'
import type { Checklist } from '../core/checklist'
import { coverageOf, type Coverage } from '../core/coverage'
import type { PlainDate } from '../core/dates'
import { hostsOf } from '../core/links'
import { planActions, type ActionPlan } from '../core/plan'
import type { Sources } from '../core/reference'
import { scoreAssessment, type Result } from '../core/score'
import { standingsOf, type Standing } from '../core/standing'
import { wordsAround } from '../words/around'
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

/** Our words around one text of the checklist, told apart in the same way. */
export function quoting(about: WordsOfChecklist, text: string, say: (text: string) => string): Text {
  return quotingAll(about, [text], ([place = '']) => say(place))
}

/** Our words around several of its texts. */
export function quotingAll(
  { checklist, language }: WordsOfChecklist,
  texts: readonly string[],
  say: (texts: readonly string[]) => string,
): Text {
  if (sameLanguage(checklist.language, tagOf(language))) return say(texts)
  return wordsAround(texts.length, say).map((part) =>
    typeof part === 'string' ? part : { text: texts[part] ?? '', lang: checklist.language },
  )
}

/** One after the other, with something between. */
export function joined(texts: readonly Text[], between: string): Text {
  if (texts.every((text) => typeof text === 'string')) return texts.join(between)
  return texts.flatMap((text, index) => [...(index === 0 ? [] : [between]), ...asRuns(text)])
}

/** Leads to a heading of the same document. */
export function leadingTo(text: Text, to: string): Text {
  return asRuns(text).map((run) => (typeof run === 'string' ? { text: run, to } : { ...run, to }))
}

/** To put more words behind. */
export function asRuns(text: Text): Exclude<Text, string> {
  return typeof text === 'string' ? [text] : text
}
