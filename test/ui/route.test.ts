import { describe, expect, test } from 'vitest'
import {
  addressOf,
  addressOfQuestions,
  assessmentOf,
  parseRoute,
  SHOWS,
  type Route,
} from '../../src/ui/app/route'

const ROUTES: readonly (readonly [address: string, route: Route])[] = [
  ['#/', { screen: 'home' }],
  ['#/checklists', { screen: 'checklists' }],
  [
    '#/checklists/political-organisation/2.0.0',
    { screen: 'checklist', id: 'political-organisation', version: '2.0.0' },
  ],
  ['#/new/political-organisation', { screen: 'new', checklist: 'political-organisation' }],
  ['#/scenarios/a-flood', { screen: 'scenario', id: 'a-flood' }],
  ['#/example', { screen: 'example' }],
  ['#/branches', { screen: 'branches' }],
  ['#/compare/7f/8a', { screen: 'compare', before: '7f', after: '8a' }],
  ['#/about', { screen: 'about' }],
  ['#/help-now', { screen: 'help-now' }],
  ['#/workshop', { screen: 'workshop', part: 'prepare' }],
  ['#/workshop/ask', { screen: 'workshop', part: 'ask' }],
  ['#/workshop/room', { screen: 'workshop', part: 'room' }],
  ['#/workshop/replay', { screen: 'workshop', part: 'replay' }],
  ['#/workshop/projected', { screen: 'workshop', part: 'projected' }],
  ['#/a/7f/profile', { screen: 'profile', id: '7f' }],
  ['#/a/7f/results', { screen: 'results', id: '7f' }],
  ['#/a/7f/plan', { screen: 'plan', id: '7f' }],
  ['#/a/7f/exposure', { screen: 'exposure', id: '7f' }],
  ['#/a/7f/replay', { screen: 'replay', id: '7f', scenario: null }],
  ['#/a/7f/replay/a-flood', { screen: 'replay', id: '7f', scenario: 'a-flood' }],
  ['#/a/7f/questions', { screen: 'questions', id: '7f', theme: null, show: null }],
  ['#/a/7f/questions/devices', { screen: 'questions', id: '7f', theme: 'devices', show: null }],
  ['#/a/7f/questions?show=not-sure', { screen: 'questions', id: '7f', theme: null, show: 'not-sure' }],
]

describe('an address', () => {
  test.each(ROUTES)('%s is read and written the same', (address, route) => {
    expect(parseRoute(address)).toEqual(route)
    expect(addressOf(route)).toBe(address)
  })

  test.each([
    '#/nowhere',
    '#/a',
    '#/a/7f',
    '#/a/7f/elsewhere',
    '#/new',
    '#/checklists/x',
    '#/about/more',
    '#/new/x/plan',
    '#/compare',
    '#/compare/7f',
    '#/compare/7f/8a/9b',
    '#/branches/7f',
    '#/checklists/a/b/c',
    '#/a/7f/plan/x',
    '#/a/7f/exposure/x',
    '#/a/7f/replay/a-flood/more',
    '#/scenarios',
    '#/scenarios/a-flood/1.0.0',
    '#/a/7f/questions/devices/more',
    '#/workshop/elsewhere',
    '#/workshop/prepare',
    '#/workshop/ask/more',
    '#/constructor',
  ])('%s is no page', (address) => {
    expect(parseRoute(address)).toEqual({ screen: 'not-found' })
  })

  test('without anything behind the hash is the start', () => {
    expect(parseRoute('')).toEqual({ screen: 'home' })
    expect(parseRoute('#')).toEqual({ screen: 'home' })
  })

  test('with an unknown list shows the theme as it is', () => {
    expect(parseRoute('#/a/7f/questions/devices?show=secret')).toMatchObject({ show: null })
  })

  test('exists for every list of questions', () => {
    for (const show of SHOWS) expect(parseRoute(addressOfQuestions('7f', show))).toMatchObject({ show })
  })
})

test('only pages of an assessment are about one', () => {
  expect(ROUTES.filter(([, route]) => assessmentOf(route) !== null).map(([address]) => address)).toHaveLength(
    9,
  )
})
