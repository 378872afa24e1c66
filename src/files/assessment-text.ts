import type { Answer } from '../core/answer'
import type {
  Assessment,
  ChecklistReference,
  EarlierResult,
  PlanEntry,
  PlanSettings,
  Retired,
} from '../core/assessment'
import type { Checklist } from '../core/checklist'
import { canonicalJson, type JsonObject, type JsonValue } from '../core/json'
import { checklistSha256 } from './checklist-file'
import { checksumOf } from './checksum'
import { ASSESSMENT_LINEAGE, latestOf } from './migrations'
import { makeSafeTree } from './safe-text'

/**
 * The text of a saved file: the same assessment is always the same text, and what is read back from it is written as
 * the same text again. With a checklist, the file carries it whole and opens anywhere.
 */
export function formatAssessment(assessment: Assessment, checklist?: Checklist): string {
  const written = makeSafeTree(writeAssessment(assessment, checklist)).value as JsonObject
  return textOfFile({ ...written, checksum: checksumOf(written) })
}

/** Any file of ours as text, made safe. */
export function textOf(file: JsonObject): string {
  return textOfFile(makeSafeTree(file).value as JsonObject)
}

export function textOfFile(file: JsonObject): string {
  // The reader takes this character for bytes that are not UTF-8.
  return `${JSON.stringify(file, null, 2).replaceAll('\ufffd', '\\ufffd')}\n`
}

function writeAssessment(assessment: Assessment, checklist: Checklist | undefined): JsonObject {
  const { id, name, createdAt, changedAt, profile, answers, plan, retired, history } = assessment
  return {
    format: ASSESSMENT_LINEAGE.format,
    formatVersion: latestOf(ASSESSMENT_LINEAGE),
    id,
    name,
    createdAt,
    changedAt,
    checklist: writeReference(assessment.checklist, checklist),
    profile: writeMap(profile, (truth) => truth),
    answers: writeMap(answers, writeAnswer),
    plan: writePlan(plan),
    retired: writeMap(retired, writeRetired),
    history: history.map(writeEarlierResult),
    ...assessment.unknownKeys,
  }
}

export function writeReference(reference: ChecklistReference, checklist: Checklist | undefined): JsonObject {
  const { id, version, unknownKeys } = reference
  const content = sorted(checklist ?? reference.content)
  const sha256 = checklist === undefined ? reference.sha256 : checklistSha256(checklist)
  return { ...present({ id, version, sha256, content }), ...unknownKeys }
}

/** A checklist keeps no order of its own keys: whatever order it had, the text is the same. */
function sorted(checklist: Checklist | undefined): JsonValue | undefined {
  if (checklist === undefined) return undefined
  return JSON.parse(canonicalJson(checklist as unknown as JsonValue)) as JsonValue
}

export function writeAnswer(answer: Answer): JsonObject {
  const { status, note, evidence, reason, by, from, answeredAt, confirm, unknownKeys } = answer
  return { ...present({ status, note, evidence, reason, by, from, answeredAt, confirm }), ...unknownKeys }
}

export function writePlan({
  start,
  pollingDay,
  hoursPerWeek,
  freezeDays,
  actions,
  unknownKeys,
}: PlanSettings): JsonObject {
  const written = writeMap(actions, writeEntry)
  return { ...present({ start, pollingDay, hoursPerWeek, freezeDays, actions: written }), ...unknownKeys }
}

function writeEntry({ owner, due, hours, state, note, unknownKeys }: PlanEntry): JsonObject {
  return { ...present({ owner, due, hours, state, note }), ...unknownKeys }
}

function writeRetired({ answer, action, unknownKeys }: Retired): JsonObject {
  return {
    ...(answer === undefined ? {} : { answer: writeAnswer(answer) }),
    ...(action === undefined ? {} : { action: writeEntry(action) }),
    ...unknownKeys,
  }
}

function writeEarlierResult({
  at,
  version,
  low,
  high,
  rating,
  answers,
  unknownKeys,
}: EarlierResult): JsonObject {
  return {
    at,
    version,
    low,
    high,
    rating: { low: rating.low, high: rating.high, ...rating.unknownKeys },
    answers: writeMap(answers, (answer) => answer),
    ...unknownKeys,
  }
}

/** By id, so that the order things were answered in does not tell. */
export function writeMap<Value>(
  entries: ReadonlyMap<string, Value>,
  write: (value: Value) => JsonValue,
): JsonObject {
  const byKey = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(byKey.map(([key, value]) => [key, write(value)]))
}

/** Without what is absent or blank: the format has no blank text. */
function present(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const written = Object.entries(members).filter(
    ([, value]) => value !== undefined && !(typeof value === 'string' && value.trim() === ''),
  )
  return Object.fromEntries(written) as JsonObject
}
