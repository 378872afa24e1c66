import { expect, test } from 'vitest'
import { assessFictional, type Fictional } from '../../src/core/fictional'
import { NOON } from './builders'

const fictional: Fictional = {
  id: 'tea-club',
  name: 'The tea club',
  what: 'A club',
  story: 'They drink tea.',
  checklist: { id: 'village-society', version: '1.0.0' },
  profile: new Map([['kettle', true]]),
  answers: new Map([
    ['lid-on', { status: 'partly', note: 'Most days.' }],
    ['pot-warmed', { status: 'in-place' }],
  ]),
  discuss: ['Who pours?'],
}

test('a made-up organisation becomes an assessment that was answered all at once', () => {
  const made = assessFictional(fictional, {
    id: 'an-id',
    name: 'Club (made up)',
    at: NOON,
    pollingDay: '2027-05-06',
  })
  expect(made).toMatchObject({
    id: 'an-id',
    name: 'Club (made up)',
    createdAt: NOON,
    changedAt: NOON,
    checklist: { id: 'village-society', version: '1.0.0' },
    plan: { pollingDay: '2027-05-06', actions: new Map() },
  })
  expect(made.profile).toEqual(new Map([['kettle', true]]))
  expect([...made.answers]).toEqual([
    ['lid-on', { status: 'partly', note: 'Most days.', answeredAt: NOON }],
    ['pot-warmed', { status: 'in-place', answeredAt: NOON }],
  ])
  expect(fictional.answers.get('pot-warmed')).toEqual({ status: 'in-place' })
})
