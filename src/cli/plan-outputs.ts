import controls from '../../checklists/controls.json'
import sources from '../../checklists/sources.json'
import { FRAMEWORKS } from '../browser/frameworks'
import { coverageOf } from '../core/coverage'
import type { PlainDate } from '../core/dates'
import type { ReportWish } from '../core/report-wish'
import { makeShareCopy } from '../core/share'
import type { OpenedAssessment } from '../files/assessment-file'
import { readControls, readSources } from '../files/reference-files'
import { loadAttacks } from '../reports/load-attacks'
import { makePlanReport } from '../reports/plan-report'
import type { WholeReport } from '../reports/report'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { writeOutputs, type Output, type OutputWish } from './outputs'
import { RELEASE } from './release'
import type { World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)
/** Characters named in one line. */
const MOST_NAMED = 10

/** What every form of the plan is made from. */
interface PlanSource {
  /** Of a share copy, like everything that leaves. */
  readonly report: WholeReport
  /** Which report `--pdf` makes. */
  readonly wish: ReportWish
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
  '--xlsx': makeXlsxOutput,
  '--calendar': makeCalendarOutput,
  '--oscal-results': makeOscalResultsOutput,
  '--oscal-poam': makeOscalPoamOutput,
} satisfies Readonly<Record<string, (source: PlanSource) => Promise<Output>>>

export type PlanOutput = keyof typeof MAKERS
/** The table's own keys, which its type knows and `Object.keys` does not. */
export const PLAN_OUTPUTS = Object.keys(MAKERS) as PlanOutput[]

export interface PlanWriting {
  readonly outputs: readonly OutputWish<PlanOutput>[]
  readonly wish: ReportWish
  readonly replace: boolean
  readonly today: PlainDate
}

/** False once the reason for writing nothing has been told. */
export async function writePlan(
  { checklist, assessment, isOurs }: OpenedAssessment,
  { outputs, wish, replace, today }: PlanWriting,
  world: World,
): Promise<boolean> {
  const copy = makeShareCopy(assessment, { preset: 'plan', withName: true }, checklist)
  const shelf = { scenarios: () => Promise.resolve(world.scenarios) }
  const report = makePlanReport({
    ...(await loadAttacks(wish, copy, shelf)),
    checklist,
    assessment: copy,
    sources: readSources(sources),
    controls: readControls(controls),
    frameworks: FRAMEWORKS,
    marking: '',
    release: RELEASE,
    isOurs,
    today,
    language: DEFAULT_LANGUAGE,
    coverage: coverageOf(checklist, assessment),
  })
  const source: PlanSource = { report, wish, assessmentId: assessment.id }
  return writeOutputs(outputs, (option) => MAKERS[option](source), replace, world)
}

async function makePdfOutput({ report, wish }: PlanSource): Promise<Output> {
  const [{ makeReport }, { makeReportPdf }] = await Promise.all([
    import('../reports/report'),
    import('../reports/report-pdf'),
  ])
  const { bytes, missing } = await makeReportPdf(makeReport(report, wish))
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

async function makeXlsxOutput({ report }: PlanSource): Promise<Output> {
  const { makePlanXlsx } = await import('../reports/plan-xlsx')
  return { bytes: makePlanXlsx(report), told: words.written }
}

async function makeOscalResultsOutput({ report }: PlanSource): Promise<Output> {
  const { makeOscalResults } = await import('../reports/plan-oscal')
  return { bytes: encode(makeOscalResults(report, report.controls)), told: words.written }
}

/** An OSCAL plan of action has one item at least, says its schema. */
async function makeOscalPoamOutput({ report }: PlanSource): Promise<Output> {
  const { makeOscalPoam } = await import('../reports/plan-oscal')
  const text = makeOscalPoam(report, report.controls)
  return text === null ? { bytes: null, told: words.poamEmpty } : { bytes: encode(text), told: words.written }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
