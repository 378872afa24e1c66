import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Control } from '../../src/core/reference'
import { FrameworkSection } from '../../src/ui/screens/frameworks/framework-section'
import type { Framework } from '../../src/core/reference'
import { makeAnswered, makeChecklist, makeFact, makeItem } from '../core/builders'
import { showAssessment, type ShowSetting } from './show-assessment'
import { words } from './by-words'

const ABOUT = { version: '4.0', publisher: 'Somebody', licence: 'Free to use' }
const FRAMEWORKS: readonly Framework[] = [
  {
    id: 'caf',
    name: 'Assessment framework',
    ...ABOUT,
    groups: [
      {
        id: 'B',
        title: 'Protecting',
        parts: [
          { id: 'B2.a', title: 'Identity' },
          { id: 'B4.d', title: 'Weak spots' },
        ],
      },
    ],
  },
]
const CONTROL: Control = {
  id: 'doors',
  title: 'Doors',
  threats: [],
  attack: [],
  cyberEssentials: [],
  caf: ['B2.a'],
  csf: [],
}
const CHECKLIST = makeChecklist(
  [
    makeItem('locks', { control: 'doors', question: 'Do the doors lock?' }),
    makeItem('keys', { control: 'doors', question: 'Are the keys counted?' }),
    makeItem('moat', { control: 'doors', question: 'Is it full?', appliesWhen: { has: 'castle' } }),
    makeItem('bells', { control: 'nobody-knows', question: 'Do the bells ring?' }),
  ],
  { profile: [makeFact('castle')] },
)

async function open(setting: ShowSetting = {}): Promise<void> {
  const assessment = makeAnswered(
    CHECKLIST,
    { locks: 'partly', keys: { status: 'in-place', confirm: true } },
    { profile: new Map([['castle', false]]) },
  )
  const checklists = {
    references: () => Promise.resolve({ sources: new Map(), controls: new Map([['doors', CONTROL]]) }),
    frameworks: () => Promise.resolve(FRAMEWORKS),
  }
  const { user } = await showAssessment(<FrameworkSection />, CHECKLIST, assessment, {
    checklists,
    ...setting,
  })
  await user.click(screen.getByText(/For your IT lead/))
  await user.click(await screen.findByText('CAF 4.0'))
}

test('each part of a framework has its questions, with how they stand', async () => {
  await open()
  const table = within(screen.getByRole('table', { name: 'CAF 4.0: B Protecting' }))
  const rows = table.getAllByRole('row').map(({ textContent }) => textContent)
  expect(rows[1]).toContain('B2.a Identity')
  expect(rows[1]).toContain('Partly Do the doors lock?')
  expect(rows[1]).toContain('In place, to confirm Are the keys counted?')
  expect(rows[1]).toContain('Left out: does not apply to you Is it full?')
  expect(table.getByRole('link', { name: 'Do the doors lock?' }).getAttribute('href')).toMatch(
    /questions\/accounts$/,
  )
})

test('where nothing is mapped, that is said', async () => {
  await open()
  expect(screen.getByRole('row', { name: 'B4.d Weak spots Nothing mapped' })).toBeTruthy()
  expect(screen.getByText(/1 of 2 have a question here/)).toBeTruthy()
})

test('it is a mapping and not a certificate, with the version and licence of each framework', async () => {
  await open()
  expect(screen.getByText('This is our own mapping, not a certificate.')).toBeTruthy()
  expect(screen.getByText(words('Assessment framework. Somebody. Free to use.'))).toBeTruthy()
})

test('of a checklist from a file it is said that only its author says what a question is about', async () => {
  await open({ isOurs: false })
  expect(screen.getByText(/only what the author of this checklist says/)).toBeTruthy()
})

test('nothing is loaded until it is opened', async () => {
  const frameworks = (): Promise<never> => {
    throw new Error('not yet')
  }
  await showAssessment(<FrameworkSection />, CHECKLIST, makeAnswered(CHECKLIST, {}), {
    checklists: { frameworks },
  })
  expect(screen.queryByRole('table')).toBeNull()
})
