import { expect, test } from 'vitest'
import { ownerKeyOf, ownersOf } from '../../src/core/owner'

test.each([
  ['Priya', ' priya ', true],
  ['Llŷr', 'Lly\u0302r', true],
  ['IT', 'It team', false],
])('"%s" and "%s" are one owner: %s', (one, other, same) => {
  expect(ownerKeyOf(one) === ownerKeyOf(other)).toBe(same)
})

test('each owner is named once, as first typed, and nobody not at all', () => {
  const entries = [{ owner: 'Priya ' }, { hours: 1 }, { owner: 'PRIYA' }, { owner: '  ' }, { owner: 'Tom' }]
  expect(ownersOf(entries)).toEqual(['Priya', 'Tom'])
})
