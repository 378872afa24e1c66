import { highOf, lowOf, scoreAssessment, type Result } from '../core/score'
import type { Checklist } from '../core/checklist'
import { coverageOf } from '../core/coverage'
import type { PlainDate } from '../core/dates'
import { planActions } from '../core/plan'
import { titleOfTheme } from '../core/summary'
import type { OpenedAssessment } from '../files/assessment-file'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { resultWords } from '../words/result'
import { openAssessment } from './input'
import { printable, printableJson } from './printing'
import { tellReview } from './review'
import type { ExitCode, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)
const meaning = resultWords(DEFAULT_LANGUAGE)

export interface ScoreWish {
  readonly path: string
  readonly asJson: boolean
  readonly today: PlainDate
}

export async function score({ path, asJson, today }: ScoreWish, world: World): Promise<ExitCode> {
  const opened = await openAssessment(path, world)
  if (opened === undefined) return 1
  tellReview(path, opened.checklist, today, world)
  const result = scoreAssessment(opened.checklist, opened.assessment)
  world.print(
    asJson
      ? `${printableJson(scoreJson(opened.checklist, result))}\n`
      : linesOf(opened, result, today).join('\n'),
  )
  return 0
}

/** Keys and order are an interface: DESIGN §5. Fractions are not rounded. */
function scoreJson(checklist: Checklist, result: Result): object {
  const { total, inPlace, partly, missing, unknown, setAside } = result.essentials
  return {
    checklist: { id: checklist.id, version: checklist.version },
    score: { low: lowOf(result.score), high: highOf(result.score) },
    rating: { low: result.rating.low, high: result.rating.high },
    complete: result.complete,
    counts: countsJson(result.counts),
    themes: result.themes.map(({ id, score: own, counts }) => ({
      id,
      low: lowOf(own),
      high: highOf(own),
      counts: countsJson(counts),
    })),
    essentials: { total, inPlace, partly, missing, unknown, setAside },
  }
}

function countsJson(counts: Result['counts']): Result['counts'] {
  return {
    'in-place': counts['in-place'],
    partly: counts.partly,
    'not-in-place': counts['not-in-place'],
    'not-sure': counts['not-sure'],
    'not-applicable': counts['not-applicable'],
    unanswered: counts.unanswered,
    hidden: counts.hidden,
  }
}

function linesOf(
  { checklist, assessment }: OpenedAssessment,
  result: Result,
  today: PlainDate,
): readonly string[] {
  const { toConfirm } = planActions(checklist, assessment, today)
  const range = meaning.rangeReason(result, toConfirm.length)
  const essentials = checklist.items.filter(({ id }) => result.essentials.missing.includes(id))
  const lines = [
    meaning.ratingLine(result),
    meaning.ratingReason(checklist, result),
    meaning.rangeLine(result) + (range === null ? '' : ` (${range})`),
    meaning.coverageLine(coverageOf(checklist, assessment)),
    '',
    ...result.themes.map(({ id, score: own }) => words.themeLine(titleOfTheme(checklist, id), own)),
    ...(essentials.length === 0 ? [] : ['', words.missingEssentials]),
    ...essentials.map(({ id, action }) => `- ${action} [${id}]`),
    '',
  ]
  return lines.map(printable)
}
