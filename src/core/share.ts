import { STATUSES, type Answer } from './answer'
import type { Assessment, EarlierResult, PlanEntry, PlanSettings, Retired } from './assessment'
import { ID_PATTERN, type Checklist } from './checklist'
import { sha256Hex } from './hash'
import type { JsonObject, JsonValue } from './json'
import type { Profile } from './profile'

/**
 * The one door out: every file and report is made from a share copy, never from the assessment. It is built from a
 * list of fields per preset, so a field nobody thought of stays here.
 * `everything`: what the organisation keeps. `pages`: what can stand on the pages of a report, notes and reasons too.
 * `plan`: the same without notes. Numbers alone are not an assessment any more: `share-numbers.ts`.
 */
export const PRESETS = ['everything', 'pages', 'plan'] as const
export type Preset = (typeof PRESETS)[number]

/** Whose it says it is: the organisation's own name, none, or a name typed in place of it. */
export type SharedName = { readonly withName: boolean } | { readonly alias: string }

export type ShareChoices = { readonly preset: Preset } & SharedName

/** Hex digits of an id that is stable for an assessment and preset and does not lead back. */
export const SHARED_ID_DIGITS = 32
/** Our own ids have hyphens, so this one was made for a share copy. */
const SHARED_ID = /^[0-9a-f]{32}$/

/** Stands where the format wants an instant and none may be told. */
export const NO_TIME = '2000-01-01T00:00:00Z'

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

/**
 * A copy of a copy holds what both presets hold, and has the id of the first one: hashed again, one branch would come
 * twice. So a copy of the same assessment by the same preset has the same id, whoever it went through.
 * `checklist`: what the answers are to. Facts that it does not ask about go with `everything` alone.
 */
export function makeShareCopy(
  assessment: Assessment,
  choices: ShareChoices,
  checklist?: Checklist,
): Assessment {
  const { preset } = choices
  const everything = preset === 'everything'
  return {
    id: everything ? assessment.id : sharedId(assessment.id, preset),
    name: sharedName(assessment.name, choices),
    createdAt: everything ? assessment.createdAt : NO_TIME,
    changedAt: everything ? assessment.changedAt : NO_TIME,
    checklist: pick(assessment.checklist, ['id', 'version', 'sha256', 'content']),
    profile: everything ? assessment.profile : askedFacts(assessment.profile, checklist),
    answers: mapValues(assessment.answers, (answer) => shareAnswer(answer, preset)),
    plan: shareSettings(assessment.plan, preset),
    retired: everything ? mapValues(assessment.retired, shareRetired) : new Map(),
    history: everything ? assessment.history.map(shareEarlierResult) : [],
  }
}

/** The organisation's own name, another one, or `''`. */
export function sharedName(own: string, choice: SharedName): string {
  if ('alias' in choice) return choice.alias.trim()
  return choice.withName ? own : ''
}

/** Whether it is a copy that does not tell when it was made or changed. */
export function isUndated({ changedAt }: Pick<Assessment, 'changedAt'>): boolean {
  return changedAt === NO_TIME
}

/** What was opened from an undated copy begins when it is kept. */
export function dateFrom(assessment: Assessment, at: string): Assessment {
  return isUndated(assessment) ? { ...assessment, createdAt: at, changedAt: at } : assessment
}

/** Whether an id was made for a share copy. */
export function isSharedId(id: string): boolean {
  return SHARED_ID.test(id)
}

function sharedId(id: string, preset: Preset): string {
  return isSharedId(id) ? id : sha256Hex(id + preset).slice(0, SHARED_ID_DIGITS)
}

/** In a file a fact may be called anything. */
function askedFacts(profile: Profile, checklist: Checklist | undefined): Profile {
  const asked = checklist === undefined ? null : new Set(checklist.profile.map(({ id }) => id))
  return new Map([...profile].filter(([fact]) => (asked === null ? ID_PATTERN.test(fact) : asked.has(fact))))
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
    ...pick(result, ['at', 'version', 'low', 'high']),
    rating: pick(result.rating, ['low', 'high']),
    answers: new Map([...result.answers].flatMap(([item, answer]) => shareEarlierAnswer(item, answer))),
  }
}

/** Ours are a status each; other tools may note whole answers. */
function shareEarlierAnswer(item: string, answer: JsonValue): [string, JsonValue][] {
  if (STATUSES.some((status) => status === answer)) return [[item, answer]]
  if (!isObject(answer)) return []
  const told = ANSWER_FIELDS.everything.flatMap((field): [string, JsonValue][] => {
    const value = Object.hasOwn(answer, field) ? answer[field] : undefined
    return typeof value === 'string' || typeof value === 'boolean' ? [[field, value]] : []
  })
  return [[item, Object.fromEntries(told)]]
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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
