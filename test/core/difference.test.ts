import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import type { Compared } from '../../src/core/compare'
import { differenceBetween, isNoDifference, type Difference } from '../../src/core/difference'
import { anySituation } from './arbitraries'
import { makeAnswered, makeChecklist, makeFact, makeItem } from './builders'

const checklist = makeChecklist([makeItem('locks'), makeItem('keys')], { profile: [makeFact('castle')] })

function side(assessment: Assessment, of = checklist): Compared {
  return { assessment, checklist: of, checklistSha256: `${of.id} ${of.version}`, isOurs: true }
}

const before = makeAnswered(checklist, { locks: { status: 'partly', note: 'Ask Gwen' } }, { name: 'Ynys' })

function since(after: Partial<Assessment>): Difference {
  return differenceBetween(side(before), side({ ...before, ...after }))
}

const NONE: Difference = {
  items: new Map(),
  texts: 0,
  actions: 0,
  isPlanSetAnew: false,
  facts: 0,
  isRenamed: false,
  isMoved: false,
}

describe('what changed since an earlier version', () => {
  test.each<[what: string, after: Partial<Assessment>, difference: Partial<Difference>]>([
    ['nothing', {}, {}],
    [
      'one answer is better and one is new',
      {
        answers: new Map([
          ['locks', { status: 'in-place', note: 'Ask Gwen' }],
          ['keys', { status: 'not-sure' }],
        ]),
      },
      {
        items: new Map([
          ['better', 1],
          ['new', 1],
        ]),
      },
    ],
    ['a note is gone', { answers: new Map([['locks', { status: 'partly' }]]) }, { texts: 1 }],
    ['an action is planned', { plan: { actions: new Map([['locks', { owner: 'Gwen' }]]) } }, { actions: 1 }],
    [
      'a polling day is set',
      { plan: { pollingDay: '2027-05-06', actions: new Map() } },
      { isPlanSetAnew: true },
    ],
    ['a fact is said', { profile: new Map([['castle', true]]) }, { facts: 1 }],
    ['the name is another', { name: 'Môn' }, { isRenamed: true }],
  ])('%s', (_what, after, difference) => {
    const found = since(after)
    expect(found).toEqual({ ...NONE, ...difference })
    expect(isNoDifference(found)).toBe(Object.keys(difference).length === 0)
  })

  test('it was moved to a newer version of its checklist', () => {
    const newer = makeChecklist(checklist.items, { version: '2.0.0', profile: checklist.profile })
    const moved = { ...before, checklist: { id: newer.id, version: newer.version } }
    const found = differenceBetween(side(before), side(moved, newer))
    expect(found).toMatchObject({ isMoved: true, texts: 0 })
    expect(isNoDifference(found)).toBe(false)
  })

  test('whatever it holds, it does not differ from itself', () => {
    fc.assert(
      fc.property(anySituation, ({ checklist: any, assessment }) => {
        expect(isNoDifference(differenceBetween(side(assessment, any), side(assessment, any)))).toBe(true)
      }),
    )
  })

  test('the checklists have nothing in common', () => {
    const other = makeChecklist([makeItem('boats')], { id: 'boat-club' })
    const found = differenceBetween(side(before), side(makeAnswered(other, {}), other))
    expect(found.items).toBeNull()
    expect(isNoDifference(found)).toBe(false)
  })
})
