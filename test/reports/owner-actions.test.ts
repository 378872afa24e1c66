import { describe, expect, test } from 'vitest'
import { isOwnedBy, makeOwnerActions } from '../../src/reports/owner-actions'
import { makeAnswered, makeChecklist } from '../core/builders'
import { headingsOf, wordsOf } from './document-words'
import { makeToldItem, planInput } from './small-checklist'

const checklist = makeChecklist([
  makeToldItem('first', { level: 'essential' }),
  makeToldItem('second', { after: 'first' }),
  makeToldItem('third', { sources: [{ source: 'N-TWO' }] }),
])
const assessment = makeAnswered(
  checklist,
  { first: 'not-in-place', second: 'not-in-place', third: 'not-in-place' },
  {
    actions: { first: { owner: 'Tom' }, second: { owner: 'Siân' }, third: { owner: 'Siân', state: 'done' } },
  },
)
const input = planInput(checklist, assessment)

describe('one person’s actions', () => {
  test('are theirs alone, under the numbers of the whole plan', () => {
    expect(headingsOf(makeOwnerActions(input, 'Siân'), 3)).toEqual(['2. Do second.'])
    expect(headingsOf(makeOwnerActions(input, 'Tom'), 3)).toEqual(['1. Do first.'])
  })

  test('say in words what another has to do first', () => {
    expect(wordsOf(makeOwnerActions(input, 'Siân'))).toContain('after action 1 (Do first.)')
  })

  test('cite only what they rest on', () => {
    const words = wordsOf(makeOwnerActions(input, 'Siân'))
    expect(words).toContain('Page one')
    expect(words).not.toContain('Page two')
  })

  test('are none for a name nobody has, and the page says so', () => {
    const document = makeOwnerActions(input, 'Ann')
    expect(wordsOf(document)).toContain('No open action has the owner “Ann”.')
    expect(headingsOf(document, 3)).toEqual([])
  })

  test.each([
    ['Siân', ' siân ', true],
    ['Siân', 'Sia\u0302n', true],
    ['Siân', 'Sian', false],
    [null, '', false],
  ])('owner %j is named by %j: %s', (owner, name, isOwned) => {
    expect(isOwnedBy({ owner }, name)).toBe(isOwned)
  })
})
