import type { Answer } from './answer'
import type { Assessment, EarlierResult, PlanEntry, PlanSettings, Retired } from './assessment'
import { sha256Hex } from './hash'

/**
 * The one door out: every file and report is made from a share copy, never from the assessment. It is built from a
 * list of fields per preset, so a field nobody thought of stays here.
 * `everything`: what the organisation keeps. `plan`: the plan without notes. `numbers`: waits for its own report.
 */
export const PRESETS = ['everything', 'plan'] as const
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

export function makeShareCopy(assessment: Assessment, { preset, withName }: ShareChoices): Assessment {
  const everything = preset === 'everything'
  return {
    id: everything ? assessment.id : sha256Hex(assessment.id + preset).slice(0, SHARED_ID_DIGITS),
    name: withName ? assessment.name : '',
    createdAt: everything ? assessment.createdAt : NO_TIME,
    changedAt: everything ? assessment.changedAt : NO_TIME,
    checklist: pick(assessment.checklist, ['id', 'version', 'sha256', 'content']),
    profile: assessment.profile,
    answers: mapValues(assessment.answers, everything ? wholeAnswer : answerWithoutNotes),
    plan: shareSettings(assessment.plan, everything ? wholeEntry : entryWithoutNotes),
    retired: everything ? mapValues(assessment.retired, wholeRetired) : new Map(),
    history: everything ? assessment.history.map(shareEarlierResult) : [],
  }
}

function shareSettings(plan: PlanSettings, shareEntry: (entry: PlanEntry) => PlanEntry): PlanSettings {
  return {
    ...pick(plan, ['start', 'pollingDay', 'hoursPerWeek', 'freezeDays']),
    actions: mapValues(plan.actions, shareEntry),
  }
}

function wholeAnswer(answer: Answer): Answer {
  return pick(answer, ['status', 'note', 'evidence', 'reason', 'by', 'from', 'answeredAt', 'confirm'])
}

function answerWithoutNotes(answer: Answer): Answer {
  return pick(answer, ['status', 'confirm'])
}

function wholeEntry(entry: PlanEntry): PlanEntry {
  return pick(entry, ['owner', 'due', 'hours', 'state', 'note'])
}

function entryWithoutNotes(entry: PlanEntry): PlanEntry {
  return pick(entry, ['owner', 'due', 'hours', 'state'])
}

function wholeRetired({ answer, action }: Retired): Retired {
  return {
    ...(answer === undefined ? {} : { answer: wholeAnswer(answer) }),
    ...(action === undefined ? {} : { action: wholeEntry(action) }),
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
