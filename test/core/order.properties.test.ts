import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOpen, type Action } from '../../src/core/action'
import type { Checklist } from '../../src/core/checklist'
import { planActions } from '../../src/core/plan'
import { anySituation } from './arbitraries'
import { TODAY } from './builders'

/** The rule once more, in the plainest words: DESIGN, "Tier" and "Order". Slow, and knows nothing of the real one. */
function orderPlainly(checklist: Checklist, open: readonly Action[]): readonly string[] {
  const positions = checklist.items.map(({ id }) => id)
  const actionOf = (id: string | undefined): Action | undefined => open.find(({ item }) => item.id === id)
  const chainOf = (action: Action): readonly Action[] => {
    const before = actionOf(action.item.after)
    return before === undefined ? [action] : [action, ...chainOf(before)]
  }
  const ownTier = ({ item }: Action): number => {
    if (checklist.first?.includes(item.id) === true) return 0
    return item.level === 'essential' ? 1 : 2
  }
  const ownPlace = ({ item }: Action): number => {
    const place = checklist.first?.indexOf(item.id) ?? -1
    return place === -1 ? 99 : place
  }
  const keyOf = (action: Action): readonly number[] => {
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

test('the order is that of the plain rule', () => {
  fc.assert(
    fc.property(anySituation, ({ checklist, assessment }) => {
      const open = planActions(checklist, assessment, TODAY).actions.filter(isOpen)
      expect(open.map(({ item }) => item.id)).toEqual(orderPlainly(checklist, [...open].reverse()))
    }),
    { numRuns: 400 },
  )
})

test('nothing stands before what has to come first', () => {
  fc.assert(
    fc.property(anySituation, ({ checklist, assessment }) => {
      const open = planActions(checklist, assessment, TODAY).actions.filter(isOpen)
      const ids = open.map(({ item }) => item.id)
      for (const { item, after } of open) {
        const expected = ids.includes(item.after ?? '') ? item.after : null
        expect(after).toBe(expected)
        if (after !== null) expect(ids.indexOf(after)).toBeLessThan(ids.indexOf(item.id))
      }
    }),
  )
})

test('what is in `first` and waits for nothing keeps its order', () => {
  fc.assert(
    fc.property(anySituation, ({ checklist, assessment }) => {
      const free = { ...checklist, items: checklist.items.map(({ after: _after, ...item }) => item) }
      const open = planActions(free, assessment, TODAY).actions.filter(isOpen)
      const places = open
        .map(({ item }) => checklist.first?.indexOf(item.id) ?? -1)
        .filter((place) => place >= 0)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(open.slice(0, places.length).every(({ tier }) => tier === 0)).toBe(true)
    }),
  )
})

test('every answer is in the plan, in the list of what was not asked, or settled', () => {
  fc.assert(
    fc.property(anySituation, ({ checklist, assessment }) => {
      const { actions, notAsked } = planActions(checklist, assessment, TODAY)
      const told = [...actions.map(({ item }) => item.id), ...notAsked]
      expect(new Set(told).size).toBe(told.length)
      expect(actions.findIndex((action) => !isOpen(action))).toBe(
        actions.every(isOpen) ? -1 : actions.filter(isOpen).length,
      )
    }),
  )
})
