import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rule } from '../../src/core/checklist'
import { applies, factsOf, hiddenBy, readRule, type Truth } from '../../src/core/profile'
import { anyRule } from './arbitraries'
import { makeItem } from './builders'

const profile = new Map([
  ['yes', true],
  ['no', false],
])
const YES: Rule = { has: 'yes' }
const NO: Rule = { has: 'no' }
const UNKNOWN: Rule = { has: 'never-asked' }

describe("rules are read in Kleene's three-valued logic", () => {
  test.each<[rule: Rule, truth: Truth]>([
    [YES, true],
    [NO, false],
    [UNKNOWN, null],
    [{ not: YES }, false],
    [{ not: NO }, true],
    [{ not: UNKNOWN }, null],
    [{ all: [YES, YES] }, true],
    [{ all: [YES, NO] }, false],
    [{ all: [YES, UNKNOWN] }, null],
    [{ all: [NO, UNKNOWN] }, false],
    [{ all: [UNKNOWN, NO] }, false],
    [{ all: [UNKNOWN] }, null],
    [{ any: [NO, NO] }, false],
    [{ any: [NO, YES] }, true],
    [{ any: [NO, UNKNOWN] }, null],
    [{ any: [YES, UNKNOWN] }, true],
    [{ any: [UNKNOWN, YES] }, true],
    [{ any: [UNKNOWN] }, null],
    [{ not: { all: [YES, { any: [NO, UNKNOWN] }] } }, null],
  ])('%j is %s', (rule, truth) => {
    expect(readRule(rule, profile)).toBe(truth)
  })
})

test.each<[name: string, rule: Rule | undefined, expected: boolean]>([
  ['without a rule', undefined, true],
  ['whose rule is true', YES, true],
  ['whose rule is not known', UNKNOWN, true],
  ['whose rule is definitely false', NO, false],
])('an item %s applies: %s', (_name, rule, expected) => {
  const item = makeItem('an-item', rule === undefined ? {} : { appliesWhen: rule })
  expect(applies(item, profile)).toBe(expected)
})

test('the facts of a rule are named in its order', () => {
  const rule: Rule = {
    all: [{ has: 'one' }, { not: { has: 'two' } }, { any: [{ has: 'three' }, { has: 'one' }] }],
  }
  expect(factsOf(rule)).toEqual(['one', 'two', 'three', 'one'])
})

test('answering a fact never changes what a rule already knew', () => {
  fc.assert(
    fc.property(
      anyRule,
      fc.dictionary(fc.constantFrom('a-website', 'a-shop'), fc.boolean()),
      (rule, known) => {
        const before = readRule(rule, new Map(Object.entries(known)))
        fc.pre(before !== null)
        for (const truth of [true, false]) {
          const more = new Map([['an-office', truth], ...Object.entries(known)])
          expect(readRule(rule, more)).toBe(before)
        }
      },
    ),
  )
})

test('what a fact hides is what would be asked if it were not known', () => {
  const items = [
    makeItem('web', { appliesWhen: { has: 'a-website' } }),
    makeItem('shop', { appliesWhen: { has: 'a-shop' } }),
    makeItem('either', { appliesWhen: { any: [{ has: 'a-website' }, { has: 'a-shop' }] } }),
    makeItem('always'),
  ]
  const answered = new Map([
    ['a-website', false],
    ['a-shop', false],
  ])
  const idsHiddenBy = (fact: string): readonly string[] => hiddenBy(items, answered, fact).map(({ id }) => id)
  expect(idsHiddenBy('a-website')).toEqual(['web', 'either'])
  expect(idsHiddenBy('a-shop')).toEqual(['shop', 'either'])
  expect(hiddenBy(items, new Map([['a-website', true]]), 'a-website')).toEqual([])
})
