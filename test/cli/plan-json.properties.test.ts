import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planJson } from '../../src/cli/plan'
import { planActions } from '../../src/core/plan'
import { anyCampaign } from '../core/arbitraries'
import { TODAY } from '../core/builders'
import { planPlainly } from '../core/fit-reference'

test('plan --json says what the plain rules say, to the digit', () => {
  const seen = { null: 0, all: 0, some: 0, days: 0, freeze: 0, hours: 0 }
  fc.assert(
    fc.property(anyCampaign, ({ checklist, assessment }) => {
      const plan = planActions(checklist, assessment, TODAY)
      const chosen = new Set(plan.actions.filter(({ fits }) => fits === true).map(({ item }) => item.id))
      const expected = planPlainly({ checklist, assessment, today: TODAY }, chosen)
      expect(JSON.stringify(planJson(plan))).toBe(JSON.stringify(expected))

      for (const { why } of plan.actions) if (why !== null) seen[why] += 1
      seen[plan.fit === null ? 'null' : plan.actions.some(({ fits }) => fits === false) ? 'some' : 'all'] += 1
    }),
    { numRuns: 2500 },
  )
  // A comparison of plans in which nothing happens would show nothing.
  for (const many of Object.values(seen)) expect(many).toBeGreaterThan(50)
})
