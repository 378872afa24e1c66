import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planActions } from '../../src/core/plan'
import { timelineOf, type Timeline } from '../../src/core/timeline'
import { layOutSpans, type DrawnSpan } from '../../src/ui/screens/plan/timeline-lanes'
import { anyCampaign } from '../core/arbitraries'
import { makeAnswered, makeChecklist, makeItem, TODAY } from '../core/builders'

/** What a character takes up in the widest of our texts, measured in Chromium: labels are set at fourteen units. */
const CHARACTER = 7.6

interface Extent {
  readonly lane: number
  readonly left: number
  readonly right: number
}

function extentOf({ lane, from, to, label, labelAt, anchor }: DrawnSpan): Extent {
  const long = Array.from(label).length * CHARACTER
  const [left, right] = anchor === 'start' ? [labelAt, labelAt + long] : [labelAt - long, labelAt]
  return { lane, left: Math.min(from, left), right: Math.max(to, right) }
}

function timelineWith(count: number): Timeline {
  const items = Array.from({ length: count }, (_, index) => makeItem(`item-${index}`, { hours: 1 }))
  const checklist = makeChecklist(items)
  const plan = { pollingDay: '2027-05-06', hoursPerWeek: 40 }
  const answers = Object.fromEntries(items.map(({ id }) => [id, 'not-in-place' as const]))
  const assessment = makeAnswered(checklist, answers, { plan })
  return timelineOf(planActions(checklist, assessment, TODAY), assessment.plan, TODAY)!
}

describe('the bars of a timeline', () => {
  test('and their labels lie in the picture, none on another, each in full or by its number', () => {
    fc.assert(
      fc.property(
        anyCampaign,
        fc.integer({ min: 400, max: 1400 }),
        fc.integer({ min: 1, max: 100 }),
        ({ checklist, assessment }, width, long) => {
          const timeline = timelineOf(planActions(checklist, assessment, TODAY), assessment.plan, TODAY)
          fc.pre(timeline !== null)
          const drawn = layOutSpans(timeline, width, () => 'x'.repeat(long))
          expect(drawn.map(({ span }) => span)).toEqual(timeline.spans)
          const extents = drawn.map(extentOf)
          for (const { left, right } of extents) {
            expect(left).toBeGreaterThanOrEqual(0)
            expect(right).toBeLessThanOrEqual(width + 6)
          }
          for (const [index, one] of extents.entries()) {
            for (const other of extents.slice(index + 1)) {
              const apart = one.lane !== other.lane || one.right < other.left || other.right < one.left
              expect(apart).toBe(true)
            }
          }
          for (const { label, span } of drawn) expect(['x'.repeat(long), String(span.place)]).toContain(label)
        },
      ),
    )
  })

  test('have each a number of their own where there is no room for words', () => {
    const drawn = layOutSpans(timelineWith(300), 1068, ({ action }) => action.item.action)
    expect(drawn).toHaveLength(300)
    expect(new Set(drawn.map(({ label }) => label)).size).toBe(300)
  })
})
