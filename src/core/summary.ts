import type { Assessment } from './assessment'
import { coverageOf } from './coverage'
import type { Checklist } from './checklist'
import type { RatingRange } from './rating'
import { scoreAssessment, type Counts } from './score'

/** What a list of assessments shows of each without opening it. */
export interface Summary {
  readonly name: string
  readonly checklistId: string
  readonly checklistVersion: string
  readonly checklistTitle: string
  /** BCP 47, of the titles. Absent in what an older copy of the app has kept. */
  readonly checklistLanguage?: string
  readonly changedAt: string
  readonly asked: number
  readonly answered: number
  readonly rating: RatingRange
  readonly essentialsMissing: number
  /** Essentials without an answer. */
  readonly essentialsOpen: number
  readonly themes: readonly { readonly title: string; readonly counts: Counts }[]
}

export function summarise(checklist: Checklist, assessment: Assessment): Summary {
  const result = scoreAssessment(checklist, assessment)
  const { asked, answered } = coverageOf(checklist, assessment)
  return {
    name: assessment.name,
    checklistId: checklist.id,
    checklistVersion: checklist.version,
    checklistTitle: checklist.title,
    checklistLanguage: checklist.language,
    changedAt: assessment.changedAt,
    asked,
    answered,
    rating: result.rating,
    essentialsMissing: result.essentials.missing.length,
    essentialsOpen: result.essentials.unanswered,
    themes: result.themes.map(({ id, counts }) => ({ title: titleOfTheme(checklist, id), counts })),
  }
}

export function titleOfTheme(checklist: Checklist, id: string): string {
  return checklist.themes.find((theme) => theme.id === id)?.title ?? id
}
