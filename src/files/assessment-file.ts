import type { Assessment, ChecklistReference } from '../core/assessment'
import type { Checklist } from '../core/checklist'
import { sha256Hex } from '../core/hash'
import { canonicalJson, type JsonObject, type JsonValue } from '../core/json'
import { fail, succeed, type Result } from '../core/result'
import { retireInto } from '../core/retire'
import { assessment as schema, type AssessmentFile } from './assessment-schema'
import { checklistSha256, readChecklist } from './checklist-file'
import { checksumOf } from './checksum'
import { LIMITS } from './limits'
import { ASSESSMENT_LINEAGE } from './migrations'
import { isJsonObject, parseJson, readFormat } from './open-json'
import type { FileNotice, FileProblem, PlacedProblem } from './problem'
import { readValue } from './shapes'

/** The checklists at hand. */
export interface ChecklistShelf {
  find(id: string, version: string): Promise<Checklist | undefined>
  isOurs(sha256: string): boolean
}

export interface OpenedAssessment {
  readonly assessment: Assessment
  readonly checklist: Checklist
  readonly checklistSha256: string
  readonly isOurs: boolean
  readonly notices: readonly FileNotice[]
}

export interface ReadingOptions {
  /** Open a copy to look at although the checksum is wrong. */
  readonly acceptDamaged?: boolean
}

type Problems = readonly FileProblem[]

export interface FoundChecklist {
  readonly checklist: Checklist
  readonly sha256: string
}

/**
 * The one reading path: drafts, files, drops and the command line. In this order: size and depth, is it ours, is it
 * too new, migrate, check every value, check it against its checklist.
 */
export async function parseAssessment(
  text: string,
  shelf: ChecklistShelf,
  { acceptDamaged = false }: ReadingOptions = {},
): Promise<Result<OpenedAssessment, Problems>> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const file = readFormat(parsed.value, ASSESSMENT_LINEAGE)
  if (!file.ok) return file
  const checksum = readChecksum(parsed.value as JsonObject)
  if (checksum === 'wrong' && !acceptDamaged) return fail([{ kind: 'checksum-wrong' }])
  const values = readValue<AssessmentFile>(schema, file.value)
  if (!values.ok) return values
  const found = await findChecklist(values.value, parsed.value as JsonObject, shelf)
  if (!found.ok) return found
  const { checklist, sha256 } = found.value
  const { assessment, retired } = retireStrangers(makeFromFile(values.value, found.value), checklist)
  if (assessment.retired.size > LIMITS.retired) {
    return fail([{ kind: 'too-many', limit: LIMITS.retired, at: '/retired', found: null }])
  }
  const isOurs = shelf.isOurs(sha256)
  const notices: FileNotice[] = []
  if (checksum === 'absent') notices.push({ kind: 'no-checksum' })
  if (checksum === 'wrong') notices.push({ kind: 'damaged' })
  if (!isOurs) notices.push({ kind: 'foreign-checklist', title: checklist.title })
  if (retired.length > 0) notices.push({ kind: 'retired', items: retired })
  return succeed({ assessment, checklist, checklistSha256: sha256, isOurs, notices })
}

export function readChecksum(file: JsonObject): 'right' | 'wrong' | 'absent' {
  if (!Object.hasOwn(file, 'checksum')) return 'absent'
  return file['checksum'] === checksumOf(file) ? 'right' : 'wrong'
}

/** The checklist inside wins over one of the same name on the shelf: the answers were given to it. */
export async function findChecklist(
  { checklist: reference }: Pick<AssessmentFile, 'checklist'>,
  raw: JsonObject,
  shelf: ChecklistShelf,
): Promise<Result<FoundChecklist, Problems>> {
  const { id, version, sha256, content } = reference
  if (content !== undefined) return readContent(reference, raw)
  const checklist = await shelf.find(id, version)
  if (checklist === undefined) return fail([{ kind: 'checklist-unknown', id, version }])
  const found = checklistSha256(checklist)
  if (sha256 !== undefined && sha256 !== found) {
    return fail([{ kind: 'checklist-changed', at: '/checklist/sha256' }])
  }
  return succeed({ checklist, sha256: found })
}

function readContent(
  { id, version, sha256, content }: AssessmentFile['checklist'],
  raw: JsonObject,
): Result<FoundChecklist, Problems> {
  const read = readChecklist(content as JsonValue)
  if (!read.ok) return fail(read.problem.map(placeInContent))
  const checklist = read.value
  if (checklist.id !== id) {
    return fail([{ kind: 'checklist-other', at: '/checklist/id', found: checklist.id }])
  }
  if (checklist.version !== version) {
    return fail([{ kind: 'checklist-other', at: '/checklist/version', found: checklist.version }])
  }
  if (sha256 !== undefined && sha256 !== sha256AsWritten(raw)) {
    return fail([{ kind: 'checklist-changed', at: '/checklist/sha256' }])
  }
  return succeed({ checklist, sha256: checklistSha256(checklist) })
}

/** Over what stands in the file, before its text was made safe: that is what its maker counted. */
function sha256AsWritten({ checklist }: JsonObject): string {
  return sha256Hex(canonicalJson(isJsonObject(checklist) ? (checklist['content'] ?? null) : null))
}

function placeInContent(problem: PlacedProblem): PlacedProblem {
  return { ...problem, at: `/checklist/content${problem.at}` }
}

function makeFromFile(file: AssessmentFile, found: FoundChecklist): Assessment {
  const { format: _format, formatVersion: _version, checksum: _checksum, plan, checklist, ...rest } = file
  return {
    ...rest,
    checklist: referenceOf(checklist, found),
    plan: { ...plan, actions: plan.actions ?? new Map() },
  }
}

/** The kind of reference the file has, to what was found. */
export function referenceOf(
  { content, sha256, ...reference }: AssessmentFile['checklist'],
  found: FoundChecklist,
): ChecklistReference {
  return {
    ...reference,
    ...(sha256 === undefined ? {} : { sha256: found.sha256 }),
    ...(content === undefined ? {} : { content: found.checklist }),
  }
}

/** What belongs to no item of the checklist is kept aside: never lost, never counted. */
export function retireStrangers(
  assessment: Assessment,
  checklist: Checklist,
): { assessment: Assessment; retired: readonly string[] } {
  const items = new Set(checklist.items.map(({ id }) => id))
  const answers = divide(assessment.answers, items)
  const actions = divide(assessment.plan.actions, items)
  const ids = [...new Set([...answers.strange.keys(), ...actions.strange.keys()])]
  const retired = new Map(assessment.retired)
  for (const id of ids) {
    retireInto(retired, id, answers.strange.get(id), actions.strange.get(id))
  }
  const plan = { ...assessment.plan, actions: actions.known }
  return { assessment: { ...assessment, answers: answers.known, plan, retired }, retired: ids }
}

function divide<Value>(
  entries: ReadonlyMap<string, Value>,
  known: ReadonlySet<string>,
): { known: ReadonlyMap<string, Value>; strange: ReadonlyMap<string, Value> } {
  return {
    known: new Map([...entries].filter(([id]) => known.has(id))),
    strange: new Map([...entries].filter(([id]) => !known.has(id))),
  }
}
