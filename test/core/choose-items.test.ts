import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseItems, type ItemChoice } from '../../src/core/choose-items'
import { makeChecklist, makeItem } from './builders'

const CHECKLIST = makeChecklist([
  makeItem('locks', { level: 'essential' }),
  makeItem('moat', { theme: 'water' }),
  makeItem('bridge', { level: 'essential', theme: 'water' }),
])

test.each<[choice: ItemChoice, items: readonly string[]]>([
  [{ kind: 'essentials' }, ['locks', 'bridge']],
  [{ kind: 'theme', theme: 'water' }, ['moat', 'bridge']],
  [{ kind: 'theme', theme: 'fire' }, []],
  [{ kind: 'picked', items: new Set(['bridge', 'locks', 'unknown']) }, ['locks', 'bridge']],
  [{ kind: 'picked', items: new Set() }, []],
])('%j asks %j', (choice, items) => {
  expect(chooseItems(CHECKLIST, choice)).toEqual(items)
})

test('picked in any order, they are asked in that of the checklist', () => {
  const ids = CHECKLIST.items.map(({ id }) => id)
  fc.assert(
    fc.property(fc.shuffledSubarray(ids), (picked) => {
      const chosen = chooseItems(CHECKLIST, { kind: 'picked', items: new Set(picked) })
      expect(chosen).toEqual(ids.filter((id) => picked.includes(id)))
    }),
  )
})
