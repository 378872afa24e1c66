import type { Action } from '../../src/core/action'
import type { Checklist } from '../../src/core/checklist'

type Plain = Pick<Action, 'item' | 'gain' | 'hours'>

/** The rule once more, in the plainest words: DESIGN, "Tier" and "Order". Slow, and knows nothing of the real one. */
export function orderPlainly(checklist: Checklist, open: readonly Plain[]): readonly string[] {
  const positions = checklist.items.map(({ id }) => id)
  const actionOf = (id: string | undefined): Plain | undefined => open.find(({ item }) => item.id === id)
  const chainOf = (action: Plain): readonly Plain[] => {
    const before = actionOf(action.item.after)
    return before === undefined ? [action] : [action, ...chainOf(before)]
  }
  const ownTier = ({ item }: Plain): number => {
    if (checklist.first?.includes(item.id) === true) return 0
    return item.level === 'essential' ? 1 : 2
  }
  const ownPlace = ({ item }: Plain): number => {
    const place = checklist.first?.indexOf(item.id) ?? -1
    return place === -1 ? 99 : place
  }
  const keyOf = (action: Plain): readonly number[] => {
    const waiting = open.filter((other) => chainOf(other).includes(action))
    const tier = Math.min(...waiting.map(ownTier))
    const place = Math.min(...waiting.map(ownPlace))
    const position = positions.indexOf(action.item.id)
    return tier === 0 ? [tier, place, position] : [tier, -action.gain / action.hours, position]
  }

  const placed: string[] = []
  while (placed.length < open.length) {
    const ready = open.filter(
      ({ item }) =>
        !placed.includes(item.id) &&
        (actionOf(item.after) === undefined || placed.includes(item.after ?? '')),
    )
    const [next] = ready.sort((a, b) => compare(keyOf(a), keyOf(b)))
    placed.push(next!.item.id)
  }
  return placed
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((number, position) => number !== b[position])
  return index === -1 ? 0 : a[index]! - b[index]!
}
