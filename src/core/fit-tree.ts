import type { Action } from './action'

/** An action with those that need it first, in plan order. */
interface Tree {
  readonly action: Action
  readonly quarters: number
  readonly needs: Tree[]
}

/**
 * The sets of some trees that nothing beats: more hours always buy more value here. One entry a set, from the empty
 * one to the most valuable.
 */
interface Front {
  /** Quarter hours of the whole set, rising. */
  readonly quarters: Int32Array
  /** Value of the whole set, rising. */
  readonly values: Float64Array
  /** Where the set without this action stands: in `made.take` where it is in the set, else `~` the place in `made.skip`. */
  readonly origins: Int32Array
  /** `null` for the front of nothing at all. */
  readonly made: { readonly action: Action; readonly take: Front; readonly skip: Front } | null
}

const NOTHING: Front = {
  quarters: Int32Array.of(0),
  values: Float64Array.of(0),
  origins: Int32Array.of(0),
  made: null,
}

/**
 * The set of greatest total value that takes at most `room` quarter hours; `after`, where it names another of the
 * actions, has to be in the set too. Exact. `actions` are in plan order, and hours are multiples of a quarter.
 *
 * A dynamic programme over quarter hours along the trees that `after` makes. An action is either skipped, and what
 * needs it with it, or taken, and what needs it can be. Only sets that no cheaper one matches are kept, so a front is
 * never longer than the room, and mostly far shorter. Of equal sets, one with the earliest actions of the plan wins.
 */
export function bestSet(actions: readonly Action[], room: number): readonly Action[] {
  const { roots, total } = plantTrees(actions)
  if (total <= room) return actions
  let front = frontOf(roots, NOTHING, room)
  let place = front.values.length - 1
  const set: Action[] = []
  while (front.made !== null) {
    const { action, take, skip } = front.made
    const origin = front.origins[place] as number
    if (origin >= 0) set.push(action)
    front = origin >= 0 ? take : skip
    place = origin >= 0 ? origin : ~origin
  }
  return set
}

function plantTrees(actions: readonly Action[]): { roots: readonly Tree[]; total: number } {
  const planted = new Map<string, Tree>()
  const roots: Tree[] = []
  let total = 0
  for (const action of actions) {
    const tree: Tree = { action, quarters: action.hours * 4, needs: [] }
    planted.set(action.item.id, tree)
    const grown = planted.get(action.after ?? '')?.needs ?? roots
    grown.push(tree)
    total += tree.quarters
  }
  return { roots, total }
}

/** Of these trees and of all that `rest` is the front of. */
function frontOf(trees: readonly Tree[], rest: Front, room: number): Front {
  return trees.reduceRight(
    (skip, { action, quarters, needs }) =>
      mergeFronts(action, quarters, frontOf(needs, skip, room), skip, room),
    rest,
  )
}

/** Every set with the action (`take` has what may go with it) and every set without it, but those that are beaten. */
function mergeFronts(action: Action, quarters: number, take: Front, skip: Front, room: number): Front {
  const most = Math.min(take.values.length + skip.values.length, room + 1)
  const merged = {
    quarters: new Int32Array(most),
    values: new Float64Array(most),
    origins: new Int32Array(most),
  }
  let [taken, skipped, count, best] = [0, 0, 0, -1]
  for (;;) {
    // Past its end a front costs more than there is.
    const takeQuarters = (take.quarters[taken] ?? Infinity) + quarters
    const skipQuarters = skip.quarters[skipped] ?? Infinity
    const cost = Math.min(takeQuarters, skipQuarters)
    if (cost > room) break
    const takeValue = (take.values[taken] ?? -1) + action.value
    const skipValue = skip.values[skipped] ?? -1
    const takes = takeQuarters < skipQuarters || (takeQuarters === skipQuarters && takeValue >= skipValue)
    const value = takes ? takeValue : skipValue
    if (value > best) {
      merged.quarters[count] = cost
      merged.values[count] = value
      merged.origins[count] = takes ? taken : ~skipped
      count += 1
      best = value
    }
    if (takes) taken += 1
    else skipped += 1
  }
  return {
    quarters: merged.quarters.slice(0, count),
    values: merged.values.slice(0, count),
    origins: merged.origins.slice(0, count),
    made: { action, take, skip },
  }
}
