import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ProjectedView, RoomView, StepView } from '../../src/core/projected'
import { NOON } from '../core/builders'
import { showApp } from './small-world'
import { makeWorkshopShelf } from './workshop-shelf'
import { words } from './by-words'

const ASKED = { number: 2, of: 12, question: 'Do the doors lock?', foreign: null } as const

const ROOM: RoomView = {
  kind: 'room',
  groups: 3,
  rows: [
    {
      question: 'Do the doors lock?',
      spread: { kind: 'counts', counts: { 'in-place': 2, 'not-in-place': 1, partly: 0 } },
      groups: null,
    },
    {
      question: 'Are there bolts?',
      spread: { kind: 'words', shares: { partly: 'few', 'not-sure': 'most' } },
      groups: null,
    },
    { question: 'Is there a gate?', spread: { kind: 'words', shares: { partly: 'few' } }, groups: null },
    {
      question: 'Is the moat full?',
      spread: { kind: 'counts', counts: {} },
      groups: ['partly', 'unanswered', 'partly'],
    },
  ],
  page: 1,
  pages: 2,
  foreign: null,
}

const STEP: StepView = {
  kind: 'step',
  scenario: 'A flood',
  number: 1,
  of: 5,
  when: 'At night',
  title: 'Rain',
  story: 'It rains.',
  certainty: 'known',
  votes: null,
  verdicts: null,
  foreign: null,
}

async function show(view?: ProjectedView) {
  const shelf = makeWorkshopShelf()
  const world = await showApp('#/workshop/projected', { workshop: shelf })
  await screen.findByRole('heading', { level: 1 })
  if (view !== undefined) shelf.tell(view)
  return { ...world, shelf, main: within(screen.getByRole('main')) }
}

test('it waits, says how to begin, and has no link and no name', async () => {
  const { main } = await show()
  expect(main.getByRole('heading', { name: 'We begin in a moment' })).toBeTruthy()
  expect(main.getByRole('button', { name: 'Full screen' })).toBeTruthy()
  expect(screen.queryAllByRole('link')).toEqual([])
  await waitFor(() => {
    expect(document.title).toBe('Projected · Hustings')
  })
})

describe('a question', () => {
  test('stands with its answers and the call for silence', async () => {
    const { main } = await show({ kind: 'question', ...ASKED, secondsLeft: null })
    expect(main.getByRole('heading', { name: 'Do the doors lock?' })).toBeTruthy()
    expect(main.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Yes',
      'Partly',
      'No',
      'Not sure',
      'Doesn’t apply',
    ])
    expect(main.getByText('Question 2 of 12')).toBeTruthy()
    expect(main.getByText('In silence first: decide for yourselves.')).toBeTruthy()
    expect(main.queryByRole('timer')).toBeNull()
    expect(main.queryByRole('button')).toBeNull()
  })

  test('shows the time that is left, and ends calmly', async () => {
    const { main, shelf } = await show({ kind: 'question', ...ASKED, secondsLeft: 65 })
    expect(main.getByRole('timer').textContent).toBe('1:05')
    shelf.tell({ kind: 'question', ...ASKED, secondsLeft: 0 })
    expect(main.getByText('Time is up. Finish your sentence.')).toBeTruthy()
    expect(main.queryByRole('timer')).toBeNull()
  })

  test('says that its words come from a file', async () => {
    const foreign = { title: 'House rules', loadedAt: NOON }
    const { main, shelf } = await show({ kind: 'how', ...ASKED, how: ['Buy locks.'], foreign })
    const line =
      'From a file: House rules, loaded 1 March 2027. Not written or checked by Hustings or the NCSC.'
    expect(main.getByText(words(line))).toBeTruthy()
    shelf.tell({
      kind: 'reveal',
      ...ASKED,
      inPlace: 'All.',
      why: 'Thieves.',
      foreign: { ...foreign, loadedAt: null },
    })
    expect(main.getByText(words(/^From a file: House rules\. Not written/))).toBeTruthy()
  })
})

test('hands are told in figures, or in words', async () => {
  const { main, shelf } = await show({
    kind: 'tally',
    ...ASKED,
    spread: { kind: 'counts', counts: { 'in-place': 12, partly: 3 } },
  })
  const rows = () => main.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows()).toEqual(['Yes12', 'Partly3', 'No0', 'Not sure0', 'Doesn’t apply0'])
  shelf.tell({ kind: 'tally', ...ASKED, spread: { kind: 'words', shares: { 'in-place': 'most' } } })
  expect(rows()).toEqual([
    'YesMost',
    'PartlyFew or none',
    'NoFew or none',
    'Not sureFew or none',
    'Doesn’t applyFew or none',
  ])
})

test('the room: figures, words, or a mark for each group', async () => {
  const { main } = await show(ROOM)
  expect(main.getByRole('heading').textContent).toBe('Where the room stands 3 groups · page 1 of 2')
  const rows = main.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows).toEqual([
    'Do the doors lock?In place2Not in place1',
    'Are there bolts?Not sureMost',
    'Is there a gate?Answers differ',
    'Is the moat full?PartlyNot answeredPartly',
  ])
})

test('a step of an attack, then the votes and how far the room would have got', async () => {
  const { main, shelf } = await show(STEP)
  expect(main.getByRole('heading', { name: 'Rain' })).toBeTruthy()
  expect(main.getByText('It rains.').parentElement?.textContent).toBe('It rains. (on the public record)')
  expect(main.queryByText(/Would we have noticed/)).toBeNull()
  shelf.tell({
    ...STEP,
    votes: { yes: 3, no: 9 },
    verdicts: { kind: 'counts', counts: { stopped: 4, open: 0, unknown: 8 } },
  })
  expect(main.getByText('Would we have noticed? Yes 3, no 9')).toBeTruthy()
  expect(main.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '4 Likely stopped',
    '8 Not known yet',
  ])
  shelf.tell({ ...STEP, verdicts: { kind: 'words', shares: { open: 'about-half' } } })
  expect(main.getByRole('listitem').textContent).toBe('About half Nothing known in the way')
})

test('blank is blank', async () => {
  const { main } = await show({ kind: 'blank' })
  expect(main.getByRole('heading').textContent).toBe('Nothing is shown')
  expect(main.queryByText('We begin in a moment')).toBeNull()
})

test('keys that are pressed here go to the trainer’s window', async () => {
  const { user, shelf } = await show()
  await user.keyboard('{PageDown}b{Control>}t{/Control}x')
  expect(shelf.pressed).toEqual(['next', 'blank'])
})
