import type { Status } from './answer'
import type { Assessment } from './assessment'
import { compareVersions } from './catalogue'
import { compareChecklists } from './changes'
import type { Checklist, Item } from './checklist'
import { moveAssessment, obstacleToMove, type MoveObstacle } from './move'
import { fail, succeed, type Result } from './result'
import { scoreAssessment, type Result as Scored } from './score'
import { standingsOf, type Standing } from './standing'
import { isMoreFavourable } from './take-over'

/** An assessment as it was opened. */
export interface Compared {
  readonly assessment: Assessment
  readonly checklist: Checklist
  readonly checklistSha256: string
  readonly isOurs: boolean
}

/** Why two assessments have no common questions. */
export type CompareObstacle =
  | Exclude<MoveObstacle, 'not-newer'>
  /** Two checklists of the same name and version that say different things. */
  | 'another-content'

/**
 * How an item stands on one side: its status as read, or why there is none. `hidden`: the profile leaves it out.
 * `not-there`: the version of that side did not have the question, nor one that it took over.
 */
export type Stand = Status | 'unanswered' | 'hidden' | 'not-there'

export interface Side {
  readonly stand: Stand
  /** Carried over from an older version and not looked at since: counts as not known. */
  readonly confirm: boolean
}

/**
 * What became of an item from one side to the other. Every item of the checklist is in exactly one class:
 * - `better`, `worse`: two answers, of which the later is more or less favourable. From least to most favourable:
 *   not-in-place, not-sure, partly, in-place (the order by which answers are taken over).
 * - `new`: an answer where there was none: unanswered before, or a question that version did not have.
 * - `re-checked`: the same status, given later, or confirmed since.
 * - `carried-over`: the same status, and nobody says that it was looked at again.
 * - `to-confirm`: the same status, but only the later side has still to confirm it.
 * - `taken-back`: an answer before, none now.
 * - `set-aside`: does not apply, say the answers of the later side; before they did not.
 * - `brought-back`: was set aside as not applying, and is not any more.
 * - `now-asked`: the profile left it out before, and does not now, answered or not.
 * - `no-longer-asked`: it was asked before; now the profile leaves it out, or that version does not have it.
 * - `open`: asked on both sides or on the later one, answered on neither.
 * - `not-asked`: asked on neither side.
 */
export const ITEM_CHANGES = [
  'better',
  'worse',
  'new',
  're-checked',
  'carried-over',
  'to-confirm',
  'taken-back',
  'set-aside',
  'brought-back',
  'now-asked',
  'no-longer-asked',
  'open',
  'not-asked',
] as const
export type ItemChange = (typeof ITEM_CHANGES)[number]

export interface ComparedItem {
  readonly item: Item
  readonly change: ItemChange
  readonly before: Side
  readonly after: Side
}

export interface Comparison {
  /** The newer of both versions: the one in which both are compared. */
  readonly checklist: Checklist
  /** The older version, where there is one, with the items that nothing in the newer one took over. */
  readonly moved: {
    readonly side: 'before' | 'after'
    readonly from: Checklist
    readonly removed: readonly Item[]
  } | null
  /** Every item of the checklist, in its order. */
  readonly items: readonly ComparedItem[]
  /** Results in `checklist`: an older side's may be a wider range than it was in its own version. */
  readonly before: Scored
  readonly after: Scored
}

/** The side with the older version is moved to the newer one first. `before` and `after` are as given, not by age. */
export function compareAssessments(before: Compared, after: Compared): Result<Comparison, CompareObstacle> {
  const obstacle = obstacleToCompare(before, after)
  if (obstacle !== null) return fail(obstacle)
  const difference = compareVersions(before.checklist.version, after.checklist.version)
  const checklist = difference > 0 ? before.checklist : after.checklist
  const [left, right] = [before, after].map((side) => moveTo(checklist, side)) as [Moved, Moved]
  const rightOf = new Map(right.standings.map((standing) => [standing.item.id, standing]))
  return succeed({
    checklist,
    moved: difference === 0 ? null : movedSide(difference < 0 ? 'before' : 'after', before, after),
    items: left.standings.map((standing) => {
      const other = rightOf.get(standing.item.id) as Standing
      return compareItem(standing, other, left.absent, right.absent)
    }),
    before: left.result,
    after: right.result,
  })
}

/** `null`: nothing is in the way. */
export function obstacleToCompare(before: Compared, after: Compared): CompareObstacle | null {
  const [one, other] = [editionOf(before), editionOf(after)]
  const difference = compareVersions(one.version, other.version)
  const [older, newer] = difference <= 0 ? [one, other] : [other, one]
  const obstacle = obstacleToMove(older, newer)
  if (obstacle !== null && obstacle !== 'not-newer') return obstacle
  return difference === 0 && before.checklistSha256 !== after.checklistSha256 ? 'another-content' : null
}

/** Whether anything differs: all else is as it was, looked at again or not. */
export function isDifferent({ change }: ComparedItem): boolean {
  return !['re-checked', 'carried-over', 'open', 'not-asked'].includes(change)
}

interface Moved {
  readonly standings: readonly Standing[]
  readonly result: Scored
  /** Items that its own version did not have in any form. */
  readonly absent: ReadonlySet<string>
}

function moveTo(checklist: Checklist, side: Compared): Moved {
  const { assessment } = side
  const moved = moveAssessment(side.checklist, checklist, assessment, assessment.changedAt)
  return {
    standings: standingsOf(checklist, moved),
    result: scoreAssessment(checklist, moved),
    absent: new Set(compareChecklists(side.checklist, checklist).added),
  }
}

function movedSide(side: 'before' | 'after', before: Compared, after: Compared): Comparison['moved'] {
  const [from, to] = side === 'before' ? [before, after] : [after, before]
  const removed = new Set(compareChecklists(from.checklist, to.checklist).removed)
  return { side, from: from.checklist, removed: from.checklist.items.filter(({ id }) => removed.has(id)) }
}

function compareItem(
  left: Standing,
  right: Standing,
  absentLeft: ReadonlySet<string>,
  absentRight: ReadonlySet<string>,
): ComparedItem {
  const before = sideOf(left, absentLeft)
  const after = sideOf(right, absentRight)
  const change = changeBetween(before.stand, after.stand) ?? recheckOf(left, right)
  return { item: left.item, change, before, after }
}

function sideOf({ item, applies, status, confirm }: Standing, absent: ReadonlySet<string>): Side {
  if (absent.has(item.id)) return { stand: 'not-there', confirm: false }
  if (!applies) return { stand: 'hidden', confirm: false }
  return { stand: status ?? 'unanswered', confirm: status !== undefined && confirm }
}

/** `null`: both sides have the same answer, and when it was given decides. */
function changeBetween(before: Stand, after: Stand): ItemChange | null {
  const wasAsked = before !== 'hidden' && before !== 'not-there'
  if (after === 'hidden' || after === 'not-there') return wasAsked ? 'no-longer-asked' : 'not-asked'
  if (before === 'hidden') return 'now-asked'
  const hadAnswer = wasAsked && before !== 'unanswered'
  if (before === after && hadAnswer) return null
  if (after === 'not-applicable') return 'set-aside'
  if (before === 'not-applicable') return 'brought-back'
  if (after === 'unanswered') return hadAnswer ? 'taken-back' : 'open'
  if (!hadAnswer) return 'new'
  return isMoreFavourable(after, before) ? 'better' : 'worse'
}

function recheckOf(before: Standing, after: Standing): 're-checked' | 'carried-over' | 'to-confirm' {
  if (after.confirm) return before.confirm ? 'carried-over' : 'to-confirm'
  if (before.confirm) return 're-checked'
  const [earlier, later] = [before.answer?.answeredAt, after.answer?.answeredAt]
  if (earlier === undefined || later === undefined) return 'carried-over'
  return Date.parse(later) > Date.parse(earlier) ? 're-checked' : 'carried-over'
}

function editionOf({ checklist, isOurs }: Compared): { id: string; version: string; isOurs: boolean } {
  return { id: checklist.id, version: checklist.version, isOurs }
}
