import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/core/answer'
import type { Assessment } from '../../src/core/assessment'
import { compareChecklists } from '../../src/core/changes'
import { moveAssessment } from '../../src/core/move'
import { lowOf, scoreAssessment } from '../../src/core/score'
import { anyMove } from './arbitraries'
import { LATER } from './builders'

/** Whatever the two versions are: nothing is lost, and nothing gets better by itself. */

const RUNS = { numRuns: 1_000 }

function textsOf(answer: Answer | undefined): readonly string[] {
  return [answer?.note, answer?.evidence, answer?.reason].flatMap((text) => text?.split('\n') ?? [])
}

/** What is kept aside, and what counts besides: every answer and plan there is. */
function asideIn({ retired }: Assessment): readonly string[] {
  return [...retired.values()]
    .flatMap(({ answer = {}, action = {} }) => [answer, action])
    .map((part) => JSON.stringify(part))
    .filter((text) => text !== '{}')
}

function everythingIn(assessment: Assessment): readonly string[] {
  const counting = [...assessment.answers.values(), ...assessment.plan.actions.values()]
  return [...counting.map((part) => JSON.stringify(part)), ...asideIn(assessment)]
}

describe('what becomes of each item', () => {
  test('each new item is told once, and each old one', () => {
    fc.assert(
      fc.property(anyMove, ({ older, newer }) => {
        const { kept, confirm, added, removed, replaced } = compareChecklists(older, newer)
        const all = newer.items.map(({ id }) => id)
        expect([...kept, ...confirm, ...added, ...replaced.map(({ to }) => to)].toSorted()).toEqual(
          all.toSorted(),
        )
        const from = new Set(replaced.flatMap((one) => one.from))
        const old = older.items.map(({ id }) => id)
        expect([...kept, ...confirm, ...removed, ...from].toSorted()).toEqual(old.toSorted())
        for (const list of [kept, confirm, added, replaced.map(({ to }) => to)]) {
          expect(list).toEqual(all.filter((id) => list.includes(id)))
        }
        for (const list of [removed, ...replaced.map((one) => one.from)]) {
          expect(list).toEqual(old.filter((id) => list.includes(id)))
        }
      }),
      RUNS,
    )
  })

  test('a checklist does not differ from itself', () => {
    fc.assert(
      fc.property(anyMove, ({ older }) => {
        const { kept, ...rest } = compareChecklists(older, older)
        expect(kept).toEqual(older.items.map(({ id }) => id))
        expect(Object.values(rest).flat()).toEqual([])
      }),
    )
  })
})

describe('moving', () => {
  test('loses nothing: each old answer is kept, marked or retired, and so is each plan', () => {
    fc.assert(
      fc.property(anyMove, ({ older, newer, assessment }) => {
        const { kept, confirm } = compareChecklists(older, newer)
        const moved = moveAssessment(older, newer, assessment, LATER)
        for (const [id, answer] of assessment.answers) {
          const marked = answer.status === undefined ? answer : { ...answer, confirm: true }
          if (kept.includes(id)) expect(moved.answers.get(id)).toEqual(answer)
          else if (confirm.includes(id)) expect(moved.answers.get(id)).toEqual(marked)
          else expect(moved.retired.get(id)?.answer).toEqual(answer)
        }
        for (const [id, entry] of assessment.plan.actions) {
          const stays = kept.includes(id) || confirm.includes(id)
          expect(stays ? moved.plan.actions.get(id) : moved.retired.get(id)?.action).toEqual(entry)
        }
        expect(everythingIn(moved)).toEqual(expect.arrayContaining([...asideIn(assessment)]))
      }),
      RUNS,
    )
  })

  test('puts each text that went up in another item there as well, but for reasons that no longer count', () => {
    fc.assert(
      fc.property(anyMove, ({ older, newer, assessment }) => {
        const moved = moveAssessment(older, newer, assessment, LATER)
        for (const { from, to } of compareChecklists(older, newer).replaced) {
          const written = from.flatMap((id) => textsOf({ ...assessment.answers.get(id), reason: '' }))
          expect(textsOf(moved.answers.get(to))).toEqual(
            expect.arrayContaining(written.filter((text) => text !== '')),
          )
        }
      }),
      RUNS,
    )
  })

  test('leaves only items of the newer one with answers and plans, and all that changed to be confirmed', () => {
    fc.assert(
      fc.property(anyMove, ({ older, newer, assessment }) => {
        const { kept, added } = compareChecklists(older, newer)
        const { answers, plan } = moveAssessment(older, newer, assessment, LATER)
        const ids = newer.items.map(({ id }) => id).filter((id) => !added.includes(id))
        for (const id of [...answers.keys(), ...plan.actions.keys()]) expect(ids).toContain(id)
        for (const [id, { status, confirm }] of answers) {
          if (status !== undefined && !kept.includes(id)) expect(confirm).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('twice is once', () => {
    fc.assert(
      fc.property(anyMove, ({ older, newer, assessment }) => {
        const moved = moveAssessment(older, newer, assessment, LATER)
        expect(moveAssessment(newer, newer, moved, '2027-09-01T00:00:00Z')).toBe(moved)
        expect(moveAssessment(older, newer, moved, '2027-09-01T00:00:00Z')).toBe(moved)
      }),
    )
  })

  test('never makes a taken-over answer count before it is confirmed', () => {
    fc.assert(
      fc.property(anyMove, ({ older, newer, assessment }) => {
        const { kept } = compareChecklists(older, newer)
        const moved = moveAssessment(older, newer, assessment, LATER)
        const onlyKept = {
          ...moved,
          answers: new Map([...moved.answers].filter(([id]) => kept.includes(id))),
        }
        const setAside = newer.items.some(
          ({ id }) => !kept.includes(id) && moved.answers.get(id)?.status === 'not-applicable',
        )
        if (setAside) return
        expect(lowOf(scoreAssessment(newer, moved).score)).toBe(lowOf(scoreAssessment(newer, onlyKept).score))
      }),
      RUNS,
    )
  })

  test('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(anyMove, ({ older, newer, assessment }) => {
        const before = structuredClone(assessment)
        moveAssessment(older, newer, assessment, LATER)
        expect(assessment).toEqual(before)
      }),
    )
  })
})
