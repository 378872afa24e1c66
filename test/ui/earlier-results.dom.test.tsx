import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { EarlierResult } from '../../src/core/assessment'
import { HISTORY_MOST } from '../../src/core/history-limits'
import { ResultsScreen } from '../../src/ui/screens/results/results-screen'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { showAssessment, type ShownAssessment } from './show-assessment'

const CHECKLIST = makeChecklist([makeItem('locks', { level: 'essential' }), makeItem('keys')])

function makeResult(changes: Partial<EarlierResult> = {}): EarlierResult {
  return {
    at: '2026-05-10T12:00:00Z',
    version: '1.0.0',
    low: 0.25,
    high: 0.5,
    rating: { low: 'urgent-gaps', high: 'basics-in-progress' },
    answers: new Map([['locks', 'not-sure']]),
    ...changes,
  }
}

function show(history: readonly EarlierResult[]): Promise<ShownAssessment> {
  return showAssessment(
    <ResultsScreen />,
    CHECKLIST,
    makeAnswered(CHECKLIST, { locks: 'in-place', keys: 'not-in-place' }, { history }),
  )
}

const section = () =>
  within(screen.getByRole('heading', { name: 'Earlier results' }).closest('section') as HTMLElement)

test('without an earlier result there is no line, only the way to note one', async () => {
  await show([])
  expect(section().queryByRole('img')).toBeNull()
  expect(section().getByText(/^Note how things stand today/)).toBeTruthy()
})

test('one result alone is no line either', async () => {
  const { user } = await show([])
  await user.click(section().getByRole('button', { name: 'Note today’s result' }))
  expect(section().queryByRole('img')).toBeNull()
  expect(section().getByText('One result is noted so far. The next one makes a line.')).toBeTruthy()
})

test('noting twice on one day says that it is noted already', async () => {
  const { user, now } = await show([])
  const note = section().getByRole('button', { name: 'Note today’s result' })
  await user.click(note)
  expect(section().getAllByRole('status')[0]?.textContent).toBe('Noted.')
  await user.click(note)
  expect(section().getAllByRole('status')[0]?.textContent).toBe('Today’s result is noted already.')
  expect(now().history).toHaveLength(1)
})

test('an earlier result and now are drawn, said in a line, and stand in a table', async () => {
  await show([makeResult()])
  expect(
    section().getByText(
      'From 25 to 50% (Between “Fix these first” and “Basics in progress”) on 10 May 2026 to 62% (Basics in place) now.',
    ),
  ).toBeTruthy()
  expect(section().getByRole('img').getAttribute('aria-label')).toMatch(/^From 25 to 50%/)
  const rows = section()
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent))
  expect(rows).toEqual([
    ['Day', 'Rating', 'In place', 'Version'],
    ['10 May 2026', 'Between “Fix these first” and “Basics in progress”', '25 to 50%', '1.0.0'],
    ['Now', 'Basics in place', '62%', '1.0.0'],
  ])
})

test('while essentials were open there is no rating word, and without a score a dash', async () => {
  await show([
    makeResult({ answers: new Map() }),
    makeResult({ version: '0.9.0', low: null, high: null, rating: { low: null, high: null } }),
  ])
  const cells = section()
    .getAllByRole('row')
    .slice(1, 3)
    .map((row) => [row.children[1]?.textContent, row.children[2]?.textContent])
  expect(cells).toEqual([
    ['Essentials were still open', '25 to 50%'],
    ['–', '–'],
  ])
})

test('where no more fit the button makes room for a sentence', async () => {
  await show(Array.from({ length: HISTORY_MOST }, () => makeResult()))
  expect(section().queryByRole('button', { name: 'Note today’s result' })).toBeNull()
  expect(section().getByText(/^No more results fit/)).toBeTruthy()
})

test('where nothing may be written there is nothing to note', async () => {
  const { store } = await show([])
  expect(section().getByRole('button', { name: 'Note today’s result' })).toBeTruthy()
  store.getState().setMayWrite(false)
  expect(await section().findByRole('button', { name: 'Compare with…' })).toBeTruthy()
  await expect.poll(() => section().queryByRole('button', { name: 'Note today’s result' })).toBeNull()
})

test('earlier results can be forgotten, and brought back at once', async () => {
  const { user, now } = await show([makeResult()])
  await user.click(section().getByRole('button', { name: 'Forget earlier results' }))
  expect(now().history).toEqual([])
  expect(section().getByText('The earlier results are forgotten.')).toBeTruthy()
  expect(section().queryByRole('img')).toBeNull()
  await user.click(section().getByRole('button', { name: 'Bring them back' }))
  expect(now().history).toHaveLength(1)
  expect(section().getByRole('img')).toBeTruthy()
})
