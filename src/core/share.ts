import type { Answer } from './answer'
import type { Assessment, EarlierResult, PlanEntry, PlanSettings, Retired } from './assessment'
import { sha256Hex } from './hash'

/**
 * The one door out: every file and report is made from a share copy, never from the assessment. It is built from a
 * list of fields per preset, so a field nobody thought of stays here.
 * `everything`: what the organisation keeps. `pages`: what can stand on the pages of a report, notes and reasons too.
 * `plan`: the same without notes. `numbers`: waits for its own report.
 */
export const PRESETS = ['everything', 'pages', 'plan'] as const
export type Preset = (typeof PRESETS)[number]

export interface ShareChoices {
  readonly preset: Preset
  /** False: the organisation stays unnamed. */
  readonly withName: boolean
}

/** Hex digits of an id that is stable for an assessment and preset and does not lead back. */
const SHARED_ID_DIGITS = 32

/** Stands where the format wants an instant and none may be told. */
const NO_TIME = '2000-01-01T00:00:00Z'

/** What is told of an answer, and of what is planned for it. */
const ANSWER_FIELDS = {
  everything: ['status', 'note', 'evidence', 'reason', 'by', 'from', 'answeredAt', 'confirm'],
  pages: ['status', 'note', 'evidence', 'reason', 'confirm'],
  plan: ['status', 'confirm'],
} as const satisfies Record<Preset, readonly (keyof Answer)[]>

const ENTRY_FIELDS = {
  everything: ['owner', 'due', 'hours', 'state', 'note'],
  pages: ['owner', 'due', 'hours', 'state', 'note'],
  plan: ['owner', 'due', 'hours', 'state'],
} as const satisfies Record<Preset, readonly (keyof PlanEntry)[]>

export function makeShareCopy(assessment: Assessment, { preset, withName }: ShareChoices): Assessment {
  const everything = preset === 'everything'
  return {
    id: everything ? assessment.id : sha256Hex(assessment.id + preset).slice(0, SHARED_ID_DIGITS),
    name: withName ? assessment.name : '',
    createdAt: everything ? assessment.createdAt : NO_TIME,
    changedAt: everything ? assessment.changedAt : NO_TIME,
    checklist: pick(assessment.checklist, ['id', 'version', 'sha256', 'content']),
    profile: assessment.profile,
    answers: mapValues(assessment.answers, (answer) => shareAnswer(answer, preset)),
    plan: shareSettings(assessment.plan, preset),
    retired: everything ? mapValues(assessment.retired, shareRetired) : new Map(),
    history: everything ? assessment.history.map(shareEarlierResult) : [],
  }
}

/** Whether it is a copy that does not tell when it was made or changed. */
export function isUndated({ changedAt }: Pick<Assessment, 'changedAt'>): boolean {
  return changedAt === NO_TIME
}

/** What was opened from an undated copy begins when it is kept. */
export function dateFrom(assessment: Assessment, at: string): Assessment {
  return isUndated(assessment) ? { ...assessment, createdAt: at, changedAt: at } : assessment
}

function shareSettings(plan: PlanSettings, preset: Preset): PlanSettings {
  return {
    ...pick(plan, ['start', 'pollingDay', 'hoursPerWeek', 'freezeDays']),
    actions: mapValues(plan.actions, (entry) => shareEntry(entry, preset)),
  }
}

function shareAnswer(answer: Answer, preset: Preset): Answer {
  return pick<Answer, keyof Answer>(answer, ANSWER_FIELDS[preset])
}

function shareEntry(entry: PlanEntry, preset: Preset): PlanEntry {
  return pick<PlanEntry, keyof PlanEntry>(entry, ENTRY_FIELDS[preset])
}

function shareRetired({ answer, action }: Retired): Retired {
  return {
    ...(answer === undefined ? {} : { answer: shareAnswer(answer, 'everything') }),
    ...(action === undefined ? {} : { action: shareEntry(action, 'everything') }),
  }
}

function shareEarlierResult(result: EarlierResult): EarlierResult {
  return {
    ...pick(result, ['at', 'version', 'low', 'high', 'rating', 'answers']),
    rating: pick(result.rating, ['low', 'high']),
  }
}

function pick<Source extends object, Key extends keyof Source>(
  source: Source,
  keys: readonly Key[],
): Pick<Source, Key> {
  return Object.fromEntries(
    keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]),
  ) as Pick<Source, Key>
}

function mapValues<Value, Result>(
  entries: ReadonlyMap<string, Value>,
  change: (value: Value) => Result,
): ReadonlyMap<string, Result> {
  return new Map([...entries].map(([key, value]) => [key, change(value)]))
}
