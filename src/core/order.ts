import { isOpen, type Action, type Candidate } from './action'
import type { Checklist } from './checklist'

type Tier = Action['tier']

/** Where an action stands before gain per hour is looked at. `place` counts only in tier 0. */
interface Rank {
  readonly tier: Tier
  readonly place: number
}

/** An open action on its way into the plan. */
interface Contender {
  readonly candidate: Candidate
  /** In the checklist: settles every tie. */
  readonly index: number
  readonly gainPerHour: number
  readonly predecessor: Contender | undefined
  /** Rises with what waits for it. */
  rank: Rank
  readonly waiting: Contender[]
}

/**
 * Open actions in plan order, then closed ones as given. `candidates` are in checklist order.
 * Own rule (DESIGN, "Tier" and "Order"): what others wait for is lifted to the rank of the most pressing that waits.
 */
export function orderActions(checklist: Checklist, candidates: readonly Candidate[]): readonly Action[] {
  const contenders = makeContenders(checklist, candidates)
  const open = [...contenders.values()]
  for (const { rank, predecessor } of open) lift(predecessor, rank)

  const ready = open.filter(({ predecessor }) => predecessor === undefined)
  const placed: Action[] = []
  while (ready.length > 0) {
    const next = ready.reduce((best, contender) => (comesBefore(contender, best) ? contender : best))
    ready.splice(ready.indexOf(next), 1, ...next.waiting)
    placed.push(completeAction(next.candidate, next.rank.tier, next.predecessor))
  }
  const closed = candidates.filter((candidate) => !isOpen(candidate))
  return [
    ...placed,
    ...closed.map((candidate) =>
      completeAction(candidate, tierByLevel(candidate), contenders.get(candidate.item.after ?? '')),
    ),
  ]
}

/** By item. What is not open holds nobody up, and `after` is not followed through it. */
function makeContenders(
  checklist: Checklist,
  candidates: readonly Candidate[],
): ReadonlyMap<string, Contender> {
  const open = new Map(
    candidates.filter(isOpen).map((candidate, index) => [candidate.item.id, { candidate, index }]),
  )
  const made = new Map<string, Contender>()
  const make = ({ candidate, index }: { candidate: Candidate; index: number }): Contender => {
    const { item, gain, hours } = candidate
    const known = made.get(item.id)
    if (known !== undefined) return known
    const before = open.get(item.after ?? '')
    const predecessor = before === undefined ? undefined : make(before)
    const rank = rankOf(checklist, candidate)
    const contender = { candidate, index, gainPerHour: gain / hours, predecessor, rank, waiting: [] }
    predecessor?.waiting.push(contender)
    made.set(item.id, contender)
    return contender
  }
  for (const entry of open.values()) make(entry)
  return made
}

function rankOf(checklist: Checklist, candidate: Candidate): Rank {
  const place = checklist.first?.indexOf(candidate.item.id) ?? -1
  return place >= 0 ? { tier: 0, place } : { tier: tierByLevel(candidate), place: Infinity }
}

function lift(contender: Contender | undefined, rank: Rank): void {
  for (let lifted = contender; lifted !== undefined; lifted = lifted.predecessor) {
    if (precedes(rank, lifted.rank)) lifted.rank = rank
  }
}

function comesBefore(contender: Contender, best: Contender): boolean {
  if (precedes(contender.rank, best.rank)) return true
  if (precedes(best.rank, contender.rank)) return false
  // In tier 0 no two that are ready share a place: each place is one item, with those it waits for one behind another.
  if (contender.gainPerHour !== best.gainPerHour) return contender.gainPerHour > best.gainPerHour
  return contender.index < best.index
}

function precedes(a: Rank, b: Rank): boolean {
  return a.tier < b.tier || (a.tier === b.tier && a.place < b.place)
}

function completeAction(candidate: Candidate, tier: Tier, predecessor: Contender | undefined): Action {
  return { ...candidate, tier, after: predecessor?.candidate.item.id ?? null }
}

function tierByLevel({ item }: Candidate): 1 | 2 {
  return item.level === 'essential' ? 1 : 2
}
