import * as v from 'valibot'
import type { Assessment } from '../core/assessment'
import type { Checklist } from '../core/checklist'
import { sha256Hex } from '../core/hash'
import { canonicalJson, type JsonObject } from '../core/json'
import { fail, succeed, type Result } from '../core/result'
import { NO_TIME, SHARED_ID_DIGITS } from '../core/share'
import type { Starter } from '../core/starter'
import {
  findChecklist,
  referenceOf,
  retireStrangers,
  type ChecklistShelf,
  type OpenedAssessment,
} from './assessment-file'
import { answer, plan, reference } from './assessment-schema'
import { textOf, writeAnswer, writeMap, writePlan, writeReference } from './assessment-text'
import { says, title, yesOrNo } from './fields'
import { LIMITS } from './limits'
import { latestOf, STARTER_LINEAGE } from './migrations'
import { parseJson, readFormat } from './open-json'
import type { FileNotice, FileProblem } from './problem'
import { mapOf, openObject, readValue } from './shapes'

/** The shapes are those of a saved assessment, and so are the limits. Keys nobody knows are left behind. */
const schema = openObject({
  format: v.literal(STARTER_LINEAGE.format, says({ kind: 'not-one-of', words: [STARTER_LINEAGE.format] })),
  formatVersion: v.literal(1, says({ kind: 'not-one-of', words: ['1'] })),
  title,
  checklist: reference,
  profile: mapOf(yesOrNo, LIMITS.answers),
  answers: mapOf(answer, LIMITS.answers),
  plan,
})

type StarterFile = v.InferOutput<typeof schema>

export interface OpenedStarter {
  readonly title: string
  /** What it presets, as an assessment of nobody that tells no times: to be merged from, never kept. */
  readonly presets: OpenedAssessment
}

/** In the same order as an assessment: size and depth, is it ours, is it too new, migrate, every value, its checklist. */
export async function parseStarter(
  text: string,
  shelf: ChecklistShelf,
): Promise<Result<OpenedStarter, readonly FileProblem[]>> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const file = readFormat(parsed.value, STARTER_LINEAGE)
  if (!file.ok) return file
  const values = readValue<StarterFile>(schema, file.value)
  if (!values.ok) return values
  const found = await findChecklist(values.value, parsed.value as JsonObject, shelf)
  if (!found.ok) return found
  const { checklist, sha256 } = found.value
  const raw: Assessment = {
    id: sha256Hex(canonicalJson(file.value)).slice(0, SHARED_ID_DIGITS),
    name: '',
    createdAt: NO_TIME,
    changedAt: NO_TIME,
    checklist: referenceOf(values.value.checklist, found.value),
    profile: values.value.profile,
    answers: values.value.answers,
    plan: { ...values.value.plan, actions: values.value.plan.actions ?? new Map() },
    retired: new Map(),
    history: [],
  }
  const { assessment, retired } = retireStrangers(raw, checklist)
  if (assessment.retired.size > LIMITS.retired)
    return fail([{ kind: 'too-many', limit: LIMITS.retired, at: '/answers', found: null }])
  const isOurs = shelf.isOurs(sha256)
  const notices: FileNotice[] = [
    ...(isOurs ? [] : [{ kind: 'foreign-checklist', title: checklist.title } as const]),
    ...(retired.length > 0 ? [{ kind: 'retired', items: retired } as const] : []),
  ]
  const presets: OpenedAssessment = { assessment, checklist, checklistSha256: sha256, isOurs, notices }
  return succeed({ title: values.value.title, presets })
}

/**
 * The text of a starter file, with its checklist whole, so that it opens anywhere. It has no checksum: it is made to be
 * edited, and nothing of it is taken unseen.
 */
export function formatStarter(
  { title: called, checklist: about, profile, answers, plan: planned }: Starter,
  checklist: Checklist,
): string {
  return textOf({
    format: STARTER_LINEAGE.format,
    formatVersion: latestOf(STARTER_LINEAGE),
    title: called,
    checklist: writeReference(about, checklist),
    profile: writeMap(profile, (truth) => truth),
    answers: writeMap(answers, writeAnswer),
    plan: writePlan(planned),
  })
}
