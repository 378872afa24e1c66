import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseItems, FIRST_ESSENTIALS, themesWithItems, type ItemChoice } from '../../src/core/choose-items'
import { makeChecklist, makeItem, makeTheme } from './builders'

const CHECKLIST = makeChecklist([
  makeItem('locks', { level: 'essential' }),
  makeItem('moat', { theme: 'water' }),
  makeItem('bridge', { level: 'essential', theme: 'water' }),
])

test.each<[choice: ItemChoice, items: readonly string[]]>([
  [{ kind: 'essentials' }, ['locks', 'bridge']],
  [{ kind: 'first-essentials' }, ['locks', 'bridge']],
  [{ kind: 'theme', theme: 'water' }, ['moat', 'bridge']],
  [{ kind: 'theme', theme: 'fire' }, []],
  [{ kind: 'picked', items: new Set(['bridge', 'locks', 'unknown']) }, ['locks', 'bridge']],
  [{ kind: 'picked', items: new Set() }, []],
])('%j asks %j', (choice, items) => {
  expect(chooseItems(CHECKLIST, choice)).toEqual(items)
})

test('of many essentials, those that the checklist puts first are asked, then the others in its order', () => {
  const ids = Array.from({ length: 16 }, (_, index) => `e${String(index)}`)
  const items = ids.map((id) => makeItem(id, { level: 'essential' }))
  const first = ['e15', 'e14', 'moat']
  const many = makeChecklist([...items, makeItem('moat')], { first })
  const chosen = chooseItems(many, { kind: 'first-essentials' })
  expect(chosen).toEqual([...ids.slice(0, FIRST_ESSENTIALS - 2), 'e14', 'e15'])
})

test('a theme without a question is not one to choose', () => {
  const themes = [makeTheme('fire'), makeTheme('water'), makeTheme('accounts')]
  expect(themesWithItems({ ...CHECKLIST, themes }).map(({ id }) => id)).toEqual(['water', 'accounts'])
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
