import type { Assessment, ChecklistReference, Retired } from './assessment'
import { compareVersions } from './catalogue'
import { compareChecklists } from './changes'
import type { Checklist } from './checklist'
import { sha256Hex } from './hash'
import { canonicalJson, type JsonValue } from './json'
import { retireInto } from './retire'
import { standingsOf } from './standing'
import { takeOver } from './take-over'

/** As much of a checklist as decides whether one may move to it. */
export interface Edition {
  readonly id: string
  readonly version: string
  /** By its hash, never by its name: a file may call itself anything. */
  readonly isOurs: boolean
}

/** Why answers to one checklist are not moved to another. */
export type MoveObstacle =
  | 'another-checklist'
  /** Answers to one of ours are never moved to somebody's file. */
  | 'newer-is-foreign'
  /** Nor answers to somebody's file to one of ours, whatever it calls itself. */
  | 'older-is-foreign'
  | 'not-newer'

/** `null`: nothing is in the way. */
export function obstacleToMove(older: Edition, newer: Edition): MoveObstacle | null {
  if (older.isOurs && !newer.isOurs) return 'newer-is-foreign'
  if (!older.isOurs && newer.isOurs) return 'older-is-foreign'
  if (older.id !== newer.id) return 'another-checklist'
  return isNewerOf(older, newer) ? null : 'not-newer'
}

export function mayMoveTo(older: Edition, newer: Edition): boolean {
  return obstacleToMove(older, newer) === null
}

/** Of two versions of one checklist: whether the second is the newer one. */
function isNewerOf(older: Pick<Edition, 'id' | 'version'>, newer: Pick<Edition, 'id' | 'version'>): boolean {
  return older.id === newer.id && compareVersions(older.version, newer.version) < 0
}

/**
 * The answers to an older version as answers to a newer one (DESIGN, "Moving to a newer checklist"); ask `mayMoveTo`
 * first. `older` is the checklist the assessment was made with. What is kept or only to be confirmed stays as it is
 * with its plan; all other answers and plans, those that an item took over included, are kept aside in `retired`.
 * Profile facts stay, also those the newer one no longer asks about: no rule reads them, and none is lost.
 * An assessment that is there already comes back as it is.
 */
export function moveAssessment(
  older: Checklist,
  newer: Checklist,
  assessment: Assessment,
  at: string,
): Assessment {
  const { checklist, answers, plan } = assessment
  if (checklist.id === newer.id && checklist.version === newer.version) return assessment
  const { kept, confirm, replaced } = compareChecklists(older, newer)
  const staying = new Set([...kept, ...confirm])
  const movedAnswers = pick(answers, staying)
  const movedActions = pick(plan.actions, staying)
  for (const id of confirm) {
    const answer = movedAnswers.get(id)
    if (answer?.status !== undefined) movedAnswers.set(id, { ...answer, confirm: true })
  }
  const old = standingsOf(older, assessment).map((standing) => ({
    standing,
    entry: plan.actions.get(standing.item.id),
  }))
  for (const { from, to } of replaced) {
    const taken = new Set(from)
    const { answer, entry } = takeOver(old.filter(({ standing }) => taken.has(standing.item.id)))
    if (answer !== undefined) movedAnswers.set(to, answer)
    if (entry !== undefined) movedActions.set(to, entry)
  }
  return {
    ...assessment,
    changedAt: at,
    checklist: referTo(newer, checklist),
    answers: movedAnswers,
    plan: { ...plan, actions: movedActions },
    retired: retireOthers(assessment, staying),
  }
}

/** The same kind of reference as before: with a hash where there was one, with the whole checklist where that was. */
function referTo(newer: Checklist, reference: ChecklistReference): ChecklistReference {
  const { sha256, content } = reference
  return {
    ...reference,
    id: newer.id,
    version: newer.version,
    ...(sha256 === undefined ? {} : { sha256: sha256Hex(canonicalJson(newer as unknown as JsonValue)) }),
    ...(content === undefined ? {} : { content: newer }),
  }
}

function retireOthers(
  { answers, plan, retired }: Assessment,
  staying: ReadonlySet<string>,
): ReadonlyMap<string, Retired> {
  const all = new Map(retired)
  for (const id of new Set([...answers.keys(), ...plan.actions.keys()])) {
    if (!staying.has(id)) retireInto(all, id, answers.get(id), plan.actions.get(id))
  }
  return all
}

function pick<Value>(entries: ReadonlyMap<string, Value>, ids: ReadonlySet<string>): Map<string, Value> {
  return new Map([...entries].filter(([id]) => ids.has(id)))
}
