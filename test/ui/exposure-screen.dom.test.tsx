import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { AttackData } from '../../src/core/attack'
import { ExposureScreen } from '../../src/ui/screens/exposure/exposure-screen'
import {
  makeAnswered,
  makeAttackData,
  makeChecklist,
  makeItem,
  makeTechnique,
  type Answers,
} from '../core/builders'
import { makeScenarioLibrary } from './scenario-shelf'
import { showAssessment, type ShownAssessment, type ShowSetting } from './show-assessment'
import { words } from './by-words'

const CHECKLIST = makeChecklist([
  makeItem('locks', { control: 'gate', question: 'Do the doors lock?' }),
  makeItem('bells', { control: 'watch', question: 'Do the bells ring?' }),
])
const ATTACK = makeAttackData(
  [makeTechnique('T0001'), makeTechnique('T0002'), makeTechnique('T0003', ['impact'])],
  { gate: ['T0001'], watch: ['T0003'] },
)
const [GROUP] = ATTACK.groups
const MANY: AttackData = {
  ...ATTACK,
  groups: ['Weasels', 'Ferrets', 'Rats'].map((name) => ({ ...GROUP!, id: name, name })),
}

async function show(
  answers: Answers,
  attack: AttackData = ATTACK,
  setting: ShowSetting = {},
): Promise<ShownAssessment> {
  const checklists = { scenarios: () => Promise.resolve(makeScenarioLibrary([], attack)) }
  const shown = await showAssessment(<ExposureScreen />, CHECKLIST, makeAnswered(CHECKLIST, answers), {
    checklists,
    ...setting,
  })
  await screen.findByRole('heading', { level: 1 })
  return shown
}

describe('what is recorded of a group', () => {
  test('is told by stage, what helps first', async () => {
    await show({ locks: 'in-place', bells: 'not-in-place' })
    expect(screen.getByRole('heading', { level: 2, name: 'Weasels (also called Stoats)' })).toBeTruthy()
    const stage = screen.getByRole('heading', { level: 3, name: 'Getting in (initial access)' })
    expect(
      within(stage.parentElement!)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual([
      'Something in place helps: All about T0001.',
      'Nothing asked here is linked to it: All about T0002.',
    ])
    expect(screen.getByText(words('Nothing known to be in place: All about T0003.'))).toBeTruthy()
  })

  test('stands in a table too, with the answers behind it, each leading to its question', async () => {
    const { user } = await show({ locks: { status: 'partly', confirm: true }, bells: 'in-place' })
    await user.click(screen.getByText('The same as a table, with the answers behind it'))
    const table = within(screen.getByRole('table', { name: 'Techniques recorded for Weasels' }))
    const rows = table.getAllByRole('row').map((row) => row.textContent)
    expect(rows).toEqual([
      'TechniqueWhat your answers say',
      'Getting in (initial access)',
      'T0001 All about T0001Nothing known to be in placePartly, to confirm: Do the doors lock?',
      'T0002 All about T0002Nothing asked here is linked to it',
      'Doing damage (impact)',
      'T0003 All about T0003Something in place helpsIn place: Do the bells ring?',
    ])
    expect(table.getByRole('link', { name: 'Do the bells ring?' }).getAttribute('href')).toMatch(
      /\/questions\/accounts$/,
    )
  })

  test('is measured by no sum and ranks nothing', async () => {
    await show({ locks: 'in-place' }, MANY)
    expect(document.body.textContent).not.toMatch(/\d+ of \d+|%|\b(total|score|ranking)\b/i)
    expect(screen.getByText(/It never decides the order of your plan\./)).toBeTruthy()
    expect(screen.getByText(/Do not compare groups by their length\./)).toBeTruthy()
  })

  test('names the version of ATT&CK and says whose it is', async () => {
    await show({ locks: 'in-place' })
    expect(screen.getByText('MITRE ATT&CK Enterprise 19.2')).toBeTruthy()
    expect(screen.getByText('Made up.')).toBeTruthy()
    expect(screen.getByText(/registered trademark of The MITRE Corporation/)).toBeTruthy()
  })

  test('the two that were named first are open, the others folded', async () => {
    await show({ locks: 'in-place' }, MANY)
    const heads = screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)
    expect(heads).toEqual([
      'What this can and cannot say',
      'Weasels (also called Stoats)',
      'Ferrets (also called Stoats)',
      'Other groups on the public record',
    ])
    expect(screen.getByText('Rats', { selector: 'summary' })).toBeTruthy()
  })
})

test('before it is printed it says how to treat the paper, and all tables are opened', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  const { user } = await show({ locks: 'in-place' }, MANY)
  expect(
    screen.getByText(
      'This file lists what is open, against named attackers. Give it to your supplier sealed. Do not load it into a website you do not run.',
    ),
  ).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Print with all tables' }))
  expect(print).toHaveBeenCalledOnce()
  expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true, true, true])
  vi.unstubAllGlobals()
})

test('without an answer it says how little that tells, and leads to the questions', async () => {
  await show({})
  expect(screen.getByText(/You have not answered anything yet/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Answer the essentials first' })).toBeTruthy()
})

test('where nothing is linked, that is said', async () => {
  await show({ locks: 'in-place' }, makeAttackData([makeTechnique('T0001')]))
  expect(screen.getByText(/Nothing that this checklist asks about is linked/)).toBeTruthy()
})

test('of a stranger’s questions it is said whose word their subjects are', async () => {
  await show({ locks: 'in-place' }, ATTACK, { isOurs: false })
  expect(screen.getByText(/only what the author of this checklist says/)).toBeTruthy()
})

test('what could not be loaded is tried again', async () => {
  let works = false
  const scenarios = () =>
    works ? Promise.resolve(makeScenarioLibrary([], ATTACK)) : Promise.reject(new Error('no network'))
  const { user } = await show({ locks: 'in-place' }, ATTACK, { checklists: { scenarios } })
  expect(screen.getByRole('alert').textContent).toContain('could not be loaded')
  works = true
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { level: 2, name: /^Weasels/ })).toBeTruthy()
})
