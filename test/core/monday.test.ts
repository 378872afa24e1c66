import { expect, test } from 'vitest'
import { mondayActions } from '../../src/core/monday'
import { planActions } from '../../src/core/plan'
import { makeAnswered, makeChecklist, makeItem, TODAY } from './builders'

const checklist = makeChecklist(['a', 'b', 'c', 'd', 'e'].map((id) => makeItem(id)))

test.each<[what: string, done: string[], expected: string[]]>([
  ['the first three of the plan', [], ['a', 'b', 'c']],
  ['what is done or dropped makes room', ['a', 'c'], ['b', 'd', 'e']],
  ['all that is left where that is less', ['a', 'b', 'c', 'd'], ['e']],
  ['nothing', ['a', 'b', 'c', 'd', 'e'], []],
])('%s', (_what, done, expected) => {
  const assessment = makeAnswered(
    checklist,
    Object.fromEntries(checklist.items.map(({ id }) => [id, 'not-in-place'])),
    {
      actions: Object.fromEntries(done.map((id, index) => [id, { state: index === 1 ? 'dropped' : 'done' }])),
    },
  )
  const { actions } = planActions(checklist, assessment, TODAY)
  expect(mondayActions(actions).map(({ item }) => item.id)).toEqual(expected)
})
