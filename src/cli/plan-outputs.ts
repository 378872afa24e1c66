import sourcesText from '../../checklists/sources.json?raw'
import { coverageOf } from '../core/coverage'
import type { PlainDate } from '../core/dates'
import { makeShareCopy } from '../core/share'
import type { OpenedAssessment } from '../files/assessment-file'
import { readSources } from '../files/reference-files'
import { makePlanReport, type PlanReport } from '../reports/plan-report'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { writeOutputs, type Output, type OutputWish } from './outputs'
import type { World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)
/** Characters named in one line. */
const MOST_NAMED = 10

/** What every form of the plan is made from. */
interface PlanSource {
  /** Of a share copy, like everything that leaves. */
  readonly report: PlanReport
  /** The assessment's own, only to be hashed: what is made from it stays the same whatever is shared. */
  readonly assessmentId: string
}

/**
 * What `plan` can write, each behind an option of its own. Another form of the plan is another line here and one in the
 * usage. Each loads what it needs only when it is asked for.
 */
const MAKERS = {
  '--pdf': makePdfOutput,
  '--csv': makeCsvOutput,
  '--calendar': makeCalendarOutput,
} satisfies Readonly<Record<string, (source: PlanSource) => Promise<Output>>>

export type PlanOutput = keyof typeof MAKERS
/** The table's own keys, which its type knows and `Object.keys` does not. */
export const PLAN_OUTPUTS = Object.keys(MAKERS) as PlanOutput[]

export interface PlanWriting {
  readonly outputs: readonly OutputWish<PlanOutput>[]
  readonly replace: boolean
  readonly today: PlainDate
}

/** False once the reason for writing nothing has been told. */
export async function writePlan(
  { checklist, assessment, isOurs }: OpenedAssessment,
  { outputs, replace, today }: PlanWriting,
  world: World,
): Promise<boolean> {
  const report = makePlanReport({
    checklist,
    assessment: makeShareCopy(assessment, { preset: 'plan', withName: true }),
    sources: readSources(JSON.parse(sourcesText)),
    isOurs,
    today,
    language: DEFAULT_LANGUAGE,
    coverage: coverageOf(checklist, assessment),
  })
  const source: PlanSource = { report, assessmentId: assessment.id }
  return writeOutputs(outputs, (option) => MAKERS[option](source), replace, world)
}

async function makePdfOutput({ report }: PlanSource): Promise<Output> {
  const { makePlanPdf } = await import('../reports/plan-pdf')
  const { checklist, assessment, sources, isOurs, today, coverage } = report
  const { bytes, missing } = await makePlanPdf(checklist, assessment, sources, isOurs, today, coverage)
  const told =
    missing.length === 0 ? words.written : words.glyphsMissing(missing.slice(0, MOST_NAMED).join(' '))
  return { bytes, told }
}

async function makeCsvOutput({ report }: PlanSource): Promise<Output> {
  const { makePlanCsv } = await import('../reports/csv/plan-csv')
  return { bytes: makePlanCsv(report), told: words.written }
}

/** Neutral words and no reminders: calendars are usually on the internet and on lock screens. */
async function makeCalendarOutput({ report, assessmentId }: PlanSource): Promise<Output> {
  const { makePlanCalendar } = await import('../reports/calendar/plan-calendar')
  const choices = { assessmentId, wording: 'neutral', reminder: 'none' } as const
  const { bytes, events } = makePlanCalendar(report, choices)
  return { bytes, told: events === 0 ? words.calendarEmpty : words.written }
}
