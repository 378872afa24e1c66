import { STATUSES } from './answer'
import type { Assessment } from './assessment'
import type { Checklist } from './checklist'
import { coverageOf, type Coverage } from './coverage'
import type { PlainDate } from './dates'
import type { RatingRange } from './rating'
import { percentagesOf, scoreAssessment, type ThemeScore } from './score'
import { sharedName, type SharedName } from './share'
import { titleOfTheme } from './summary'

/** Whole percentages, rounded down as everywhere; `null` where nothing applies. */
export type Percentages = { readonly low: number; readonly high: number } | null

interface ThemeNumbers {
  readonly title: string
  readonly percentages: Percentages
}

/**
 * What stands behind the preset `numbers`: no answers, no notes, no people and no ids, so that it cannot be opened as
 * an assessment again. Of the checklist it has what a page has to say of it.
 */
export interface ShareNumbers {
  /** `''`: nobody is named. */
  readonly name: string
  readonly checklist: Pick<Checklist, 'title' | 'version' | 'language' | 'released' | 'reviewBy' | 'guidance'>
  /** `essentials-open`: it shows once every essential has an answer. `none`: there is none to this checklist. */
  readonly rating: RatingRange | 'essentials-open' | 'none'
  readonly percentages: Percentages
  readonly coverage: Pick<
    Coverage,
    'asked' | 'answered' | 'essentials' | 'essentialsWithEvidence' | 'setAside'
  >
  /** Those with a question that applies. `null`: left out, as in a theme of five questions they nearly tell the answers. */
  readonly themes: readonly ThemeNumbers[] | null
  /** `null`: the day is left out. */
  readonly day: PlainDate | null
}

const ASKED = [...STATUSES, 'unanswered'] as const

export type NumbersChoices = SharedName & {
  readonly byTheme: boolean
  readonly day: PlainDate | null
}

export function makeShareNumbers(
  checklist: Checklist,
  assessment: Assessment,
  choices: NumbersChoices,
): ShareNumbers {
  const { score, rating, essentials, themes } = scoreAssessment(checklist, assessment)
  const { title, version, language, released, reviewBy, guidance } = checklist
  const {
    asked,
    answered,
    essentials: counted,
    essentialsWithEvidence,
    setAside,
  } = coverageOf(checklist, assessment)
  return {
    name: sharedName(assessment.name, choices),
    checklist: { title, version, language, released, reviewBy, guidance },
    rating: ratingOf(rating, essentials.unanswered),
    percentages: percentagesOf(score),
    coverage: { asked, answered, essentials: counted, essentialsWithEvidence, setAside },
    themes: choices.byTheme ? themeNumbers(checklist, themes) : null,
    day: choices.day,
  }
}

function ratingOf(rating: RatingRange, openEssentials: number): ShareNumbers['rating'] {
  if (rating.low === null) return 'none'
  return openEssentials > 0 ? 'essentials-open' : { low: rating.low, high: rating.high }
}

function themeNumbers(checklist: Checklist, themes: readonly ThemeScore[]): readonly ThemeNumbers[] {
  return themes
    .filter(({ counts }) => ASKED.some((part) => counts[part] > 0))
    .map(({ id, score }) => ({ title: titleOfTheme(checklist, id), percentages: percentagesOf(score) }))
}
