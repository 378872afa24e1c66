import { isOpen, type Action, type Candidate } from './action'
import type { Checklist } from './checklist'

type Tier = Action['tier']

/** Where an action stands before gain per hour is looked at. `place` counts only in tier 0. */
interface Rank {
  readonly tier: Tier
  readonly place: number
}

/**
 * Open actions in plan order, then closed ones as given. `candidates` are in checklist order, which settles every tie.
 * Own rule (DESIGN, "Tier" and "Order"): what others wait for is lifted to the rank of the most pressing that waits.
 */
export function orderActions(checklist: Checklist, candidates: readonly Candidate[]): readonly Action[] {
  const open = new Map(candidates.filter(isOpen).map((candidate) => [candidate.item.id, candidate]))
  const predecessorOf = ({ item }: Candidate): Candidate | undefined =>
    item.after === undefined ? undefined : open.get(item.after)
  const ranks = rankActions(checklist, open, predecessorOf)
  const complete = (candidate: Candidate, tier: Tier): Action => ({
    ...candidate,
    tier,
    after: predecessorOf(candidate)?.item.id ?? null,
  })

  const placed: Action[] = []
  const waiting = new Map(open)
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter((candidate) => {
      const predecessor = predecessorOf(candidate)
      return predecessor === undefined || !waiting.has(predecessor.item.id)
    })
    const next = ready.reduce((best, candidate) => (comesBefore(candidate, best, ranks) ? candidate : best))
    waiting.delete(next.item.id)
    placed.push(complete(next, rankIn(ranks, next).tier))
  }
  const closed = candidates.filter((candidate) => !isOpen(candidate))
  return [...placed, ...closed.map((candidate) => complete(candidate, tierByLevel(candidate)))]
}

function rankActions(
  checklist: Checklist,
  open: ReadonlyMap<string, Candidate>,
  predecessorOf: (candidate: Candidate) => Candidate | undefined,
): ReadonlyMap<string, Rank> {
  const first = checklist.first ?? []
  const ranks = new Map<string, Rank>()
  for (const candidate of open.values()) {
    const place = first.indexOf(candidate.item.id)
    const own: Rank = place >= 0 ? { tier: 0, place } : { tier: tierByLevel(candidate), place: Infinity }
    for (
      let lifted: Candidate | undefined = candidate;
      lifted !== undefined;
      lifted = predecessorOf(lifted)
    ) {
      const current = ranks.get(lifted.item.id)
      if (current === undefined || precedes(own, current)) ranks.set(lifted.item.id, own)
    }
  }
  return ranks
}

/** Strictly earlier: a tie leaves the one that stands first in the checklist. */
function comesBefore(candidate: Candidate, best: Candidate, ranks: ReadonlyMap<string, Rank>): boolean {
  const rank = rankIn(ranks, candidate)
  const bestRank = rankIn(ranks, best)
  if (precedes(rank, bestRank)) return true
  if (precedes(bestRank, rank) || rank.tier === 0) return false
  return candidate.gain / candidate.hours > best.gain / best.hours
}

function precedes(a: Rank, b: Rank): boolean {
  return a.tier < b.tier || (a.tier === b.tier && a.place < b.place)
}

function rankIn(ranks: ReadonlyMap<string, Rank>, candidate: Candidate): Rank {
  return ranks.get(candidate.item.id) as Rank
}

function tierByLevel({ item }: Candidate): 1 | 2 {
  return item.level === 'essential' ? 1 : 2
}
