import { describe, expect, test } from 'vitest'
import { compareChecklists, type ChecklistChanges } from '../../src/core/changes'
import type { Item } from '../../src/core/checklist'
import { makeChecklist, makeItem } from './builders'

/** `a`, `a@2` (revision), `a<b,c` (replaces): as short as a table wants it. */
function itemsOf(sketch: string): readonly Item[] {
  return sketch.split(' ').map((word) => {
    const [, id = '', revision = '1', replaces] = /^([a-z]+)(?:@(\d+))?(?:<(.+))?$/.exec(word) ?? []
    return makeItem(id, {
      revision: Number(revision),
      ...(replaces === undefined ? {} : { replaces: replaces.split(',') }),
    })
  })
}

function changesBetween(older: string, newer: string): ChecklistChanges {
  return compareChecklists(makeChecklist(itemsOf(older)), makeChecklist(itemsOf(newer)))
}

const NONE: ChecklistChanges = { kept: [], confirm: [], added: [], removed: [], replaced: [] }

describe('what becomes of each item', () => {
  test.each<[what: string, older: string, newer: string, changes: Partial<ChecklistChanges>]>([
    ['nothing changes', 'a b', 'a b', { kept: ['a', 'b'] }],
    ['another order is no change', 'a b', 'b a', { kept: ['b', 'a'] }],
    ['a higher revision is to be confirmed', 'a b', 'a b@2', { kept: ['a'], confirm: ['b'] }],
    ['a lower one too: it is another meaning', 'a@3', 'a@2', { confirm: ['a'] }],
    ['new and gone', 'a b', 'b c', { kept: ['b'], added: ['c'], removed: ['a'] }],
    ['one for one', 'a', 'b<a', { replaced: [{ from: ['a'], to: 'b' }] }],
    [
      'one for several, in the older order',
      'c b a',
      'd<a,b,c',
      { replaced: [{ from: ['c', 'b', 'a'], to: 'd' }] },
    ],
    [
      'several for one: each has it',
      'a',
      'b<a c<a',
      {
        replaced: [
          { from: ['a'], to: 'b' },
          { from: ['a'], to: 'c' },
        ],
      },
    ],
    ['its own id is taken over with the others', 'a b', 'b<a', { replaced: [{ from: ['a', 'b'], to: 'b' }] }],
    ['also with another revision', 'a b', 'b@2<a', { replaced: [{ from: ['a', 'b'], to: 'b' }] }],
    ['who never was there is not taken over', 'a', 'a b<x', { kept: ['a'], added: ['b'] }],
    ['names of versions long gone do no harm', 'a', 'a<x,y', { kept: ['a'] }],
    ['some of them there', 'a', 'b<x,a', { replaced: [{ from: ['a'], to: 'b' }] }],
    ['what still stands is itself', 'a', 'a b<a', { kept: ['a'], added: ['b'] }],
    ['also where it is to be confirmed', 'a', 'a@2 b<a', { confirm: ['a'], added: ['b'] }],
    [
      'also where it takes others over itself',
      'a b',
      'a<b c<a',
      { replaced: [{ from: ['a', 'b'], to: 'a' }], added: ['c'] },
    ],
    [
      'what still stands is left out of what an item takes over',
      'a b',
      'a c<a,b',
      { kept: ['a'], replaced: [{ from: ['b'], to: 'c' }] },
    ],
    ['two cannot change places', 'a b', 'a<b b<a', { kept: ['a', 'b'] }],
    ['nobody takes itself over', 'a', 'a<a', { kept: ['a'] }],
    [
      'all at once',
      'a b c d',
      'e a c@2<x f<d',
      {
        kept: ['a'],
        confirm: ['c'],
        added: ['e'],
        removed: ['b'],
        replaced: [{ from: ['d'], to: 'f' }],
      },
    ],
  ])('%s: %s, then %s', (_what, older, newer, changes) => {
    expect(changesBetween(older, newer)).toEqual({ ...NONE, ...changes })
  })
})
