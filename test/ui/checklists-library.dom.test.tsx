import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LibraryScreen } from '../../src/ui/screens/checklists/library-screen'
import { makeEntry, showAlone } from './library-services'

const CATALOGUE = [
  makeEntry({ version: '2.0.0', reviewBy: '2027-02-01' }),
  makeEntry(),
  makeEntry({ id: 'choir', title: 'Choir', version: '0.9.0', reconstructed: true }),
]

test('lists every released version, newest first within each checklist', async () => {
  await showAlone(<LibraryScreen />, { catalogue: CATALOGUE })
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Village society',
    'Choir',
    'From files',
    'Attacks to replay',
  ])
  expect(
    screen.getAllByRole('heading', { level: 3, name: /^Version/ }).map(({ textContent }) => textContent),
  ).toEqual(['Version 2.0.0', 'Version 1.0.0', 'Version 0.9.0'])
})

test('only the newest version that was released as such can be started', async () => {
  await showAlone(<LibraryScreen />, { catalogue: CATALOGUE })
  const starts = screen.getAllByRole('link', { name: /^Start/ })
  expect(starts.map((link) => link.getAttribute('href'))).toEqual(['#/new/village-society'])
  expect(within(starts[0]!.closest('li')!).getByRole('heading').textContent).toBe('Version 2.0.0')
})

test('each can be read, and says what to know of its age', async () => {
  await showAlone(<LibraryScreen />, { catalogue: CATALOGUE })
  expect(screen.getByRole('link', { name: 'Read Village society, version 1.0.0' }).getAttribute('href')).toBe(
    '#/checklists/village-society/1.0.0',
  )
  expect(screen.getByText(/by 1 February 2027: that day has passed/)).toBeTruthy()
  expect(screen.getByText('Reconstructed from public reports: for reading')).toBeTruthy()
})
