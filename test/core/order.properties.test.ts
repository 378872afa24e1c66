import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOpen } from '../../src/core/action'
import { planActions } from '../../src/core/plan'
import { anySituation } from './arbitraries'
import { TODAY } from './builders'
import { orderPlainly } from './plain-order'

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
