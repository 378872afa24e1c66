import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOpen, type Action } from '../../src/core/action'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import { planActions, type ActionPlan } from '../../src/core/plan'
import { anyCampaign } from './arbitraries'
import { makeAnswered, makeChecklist, makeItem, TODAY } from './builders'

interface Case {
  readonly checklist: Checklist
  readonly assessment: Assessment
}

const hoursOf = (actions: readonly Action[]): number => actions.reduce((sum, { hours }) => sum + hours, 0)
const fitting = ({ actions }: ActionPlan): readonly Action[] => actions.filter(({ fits }) => fits === true)

/** Up to fourteen actions that all may be chosen, some of them behind one another, and hours for part of them. */
const anyChoice: fc.Arbitrary<Case & { readonly room: number }> = fc
  .record({
    sketches: fc.array(
      fc.record({
        level: fc.constantFrom('essential', 'important', 'good-practice'),
        quarters: fc.integer({ min: 1, max: 24 }),
        after: fc.nat(20),
        status: fc.constantFrom('not-in-place', 'partly', 'not-sure'),
      }),
      { minLength: 1, maxLength: 14, size: 'max' },
    ),
    essential: fc.constantFrom(5, 2 ** -9, 2 ** -7),
    room: fc.integer({ min: 1, max: 120 }),
  })
  .map(({ sketches, essential, room }) => {
    const items = sketches.map(({ level, after }, index) =>
      makeItem(`item-${String(index)}`, {
        level,
        ...(after < index ? { after: `item-${String(after)}` } : {}),
      }),
    )
    const checklist = makeChecklist(items, {
      weights: { essential, important: 3, 'good-practice': 1 },
    })
    const assessment = makeAnswered(
      checklist,
      Object.fromEntries(sketches.map(({ status }, index) => [`item-${String(index)}`, status])),
      {
        // One week, so that hours a week are the hours there are.
        plan: { pollingDay: '2027-03-08', hoursPerWeek: room / 4 },
        actions: Object.fromEntries(
          sketches.map(({ quarters }, index) => [`item-${String(index)}`, { hours: quarters / 4 }]),
        ),
      },
    )
    return { checklist, assessment, room }
  })

/** The greatest value of all sets, each of which is looked at. */
function bestValue(actions: readonly Action[], room: number): number {
  const places = new Map(actions.map(({ item }, index) => [item.id, index]))
  const before = actions.map(({ after }) => (after === null ? -1 : places.get(after)!))
  let best = 0
  for (let set = 0; set < 1 << actions.length; set += 1) {
    let [quarters, value, whole] = [0, 0, true]
    for (let index = 0; index < actions.length && whole; index += 1) {
      if (((set >> index) & 1) === 0) continue
      whole = before[index]! === -1 || ((set >> before[index]!) & 1) === 1
      quarters += actions[index]!.hours * 4
      value += actions[index]!.value
    }
    if (whole && quarters <= room && value > best) best = value
  }
  return best
}

test('no set of up to fourteen actions is worth more than the one that is chosen', () => {
  fc.assert(
    fc.property(anyChoice, ({ checklist, assessment, room }) => {
      const plan = planActions(checklist, assessment, TODAY)
      expect(plan.fit?.value).toBe(bestValue(plan.actions, room))
    }),
    { numRuns: 250 },
  )
})

test('what is chosen can be done: in the hours, and with what has to come first', () => {
  fc.assert(
    fc.property(anyCampaign, ({ checklist, assessment }) => {
      const plan = planActions(checklist, assessment, TODAY)
      const chosen = fitting(plan)
      const { fit } = plan
      if (fit === null) {
        expect(chosen).toEqual([])
        return
      }
      expect(fit.used).toBe(hoursOf(chosen))
      expect(fit.used).toBeLessThanOrEqual(fit.capacity)
      expect(fit.value).toBe(chosen.reduce((sum, { value }) => sum + value, 0))
      const ids = chosen.map(({ item }) => item.id)
      for (const { after } of chosen) if (after !== null) expect(ids).toContain(after)
    }),
    { numRuns: 500 },
  )
})

test('what the checklist puts first is never left out for something lower', () => {
  fc.assert(
    fc.property(anyCampaign, ({ checklist, assessment }) => {
      const plan = planActions(checklist, assessment, TODAY)
      if (plan.fit === null) return
      const { capacity, skipped } = plan.fit
      const byId = new Map(plan.actions.filter(isOpen).map((action) => [action.item.id, action]))
      const withBase = (id: string): readonly string[] => {
        const after = byId.get(id)?.after ?? null
        return after === null ? [id] : [id, ...withBase(after)]
      }
      const higher = new Set<string>()
      for (const id of checklist.first ?? []) {
        const action = byId.get(id)
        if (action?.fits === true) for (const one of withBase(id)) higher.add(one)
        if (action?.why !== 'hours') continue
        // Even with nothing lower in the plan it would not fit beside those that stand above it.
        const together = [...new Set([...higher, ...withBase(id)])].map((one) => byId.get(one)!)
        expect(hoursOf(together)).toBeGreaterThan(capacity)
        expect(skipped.find(({ item }) => item === id)?.lacks).toBe(hoursOf(together) - capacity)
      }
      expect(skipped.every(({ item }) => byId.get(item)?.why === 'hours')).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('dates that are worked out lie between begin and polling day, and before those of what waits', () => {
  fc.assert(
    fc.property(anyCampaign, ({ checklist, assessment }) => {
      const { actions, fit } = planActions(checklist, assessment, TODAY)
      if (fit === null) return
      const open = new Map(actions.filter(isOpen).map((action) => [action.item.id, action]))
      for (const { due, entry, fits } of open.values()) {
        if (entry?.due !== undefined) expect(due).toBe(entry.due)
        else if (fits !== true) expect(due).toBeNull()
        else expect(due! >= fit.begin && due! <= assessment.plan.pollingDay!).toBe(true)
      }
      for (const { due, after } of open.values()) {
        const before = open.get(after ?? '')
        if (before === undefined || before.entry?.due !== undefined || before.due === null) continue
        if (due !== null && due >= fit.begin) expect(before.due <= due).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('more hours a week never buy less, where nothing is put first', () => {
  fc.assert(
    fc.property(anyCampaign, fc.integer({ min: 1, max: 20 }), ({ checklist, assessment }, more) => {
      const free = { ...checklist, first: [] }
      const { hoursPerWeek = 0, ...others } = assessment.plan
      const richer = { ...assessment, plan: { ...others, hoursPerWeek: hoursPerWeek + more / 4 } }
      const valueOf = (given: Assessment): number => planActions(free, given, TODAY).fit?.value ?? -1
      expect(valueOf(richer)).toBeGreaterThanOrEqual(valueOf(assessment))
    }),
    { numRuns: 300 },
  )
})

test('the order of the plan does not depend on what fits', () => {
  fc.assert(
    fc.property(anyCampaign, ({ checklist, assessment }) => {
      const { pollingDay: _day, ...settings } = assessment.plan
      const idsOf = (given: Assessment): readonly string[] =>
        planActions(checklist, given, TODAY).actions.map(({ item }) => item.id)
      expect(idsOf(assessment)).toEqual(idsOf({ ...assessment, plan: settings }))
    }),
  )
})
