import { readFileSync } from 'node:fs'
import { cleanup, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AboutScreen } from '../../src/ui/screens/about/about-screen'
import { mitreWords } from '../../src/words/mitre'
import { makeEntry, showAlone } from './library-services'

test('says whose words these are, and that two pages could not be read', async () => {
  await showAlone(<AboutScreen />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('About')
  expect(document.body.textContent).toContain('Two pages of the collection could not be read in full')
  expect(document.body.textContent).toContain('not produced, reviewed or endorsed by the NCSC')
})

test('shows no tick and no counter, but how to check', async () => {
  await showAlone(<AboutScreen />)
  expect(document.querySelector('svg')).toBeNull()
  expect(document.body.textContent).toContain('turn the network off')
})

test('shows the rules that really are in the page, and none where there are none', async () => {
  await showAlone(<AboutScreen />)
  expect(screen.queryByText('The rules this page runs under')).toBeNull()
})

test('names its version and every checklist with its date', async () => {
  await showAlone(<AboutScreen />, { catalogue: [makeEntry()] })
  expect(screen.getByText('Hustings 1.2.3 of 1 February 2027')).toBeTruthy()
  expect(screen.getByRole('row', { name: 'Village society 1.0.0 15 January 2027' })).toBeTruthy()
  const licence = await screen.findByRole('link', { name: 'Open Government Licence v3.0' })
  expect(licence.getAttribute('target')).toBe('_blank')
})

test('says its age after a year, and not before', async () => {
  const old = 'This copy of Hustings is more than a year old. Look for a newer one where you got it.'
  await showAlone(<AboutScreen />)
  expect(screen.queryByText(old)).toBeNull()
  cleanup()
  await showAlone(<AboutScreen />, { today: '2028-02-02' })
  expect(screen.getByText(old)).toBeTruthy()
})

test('says what is new, as text', async () => {
  const { user } = await showAlone(<AboutScreen />)
  await user.click(await screen.findByText(/New in 1\.2\.3 – 1 February 2027/))
  expect(screen.getByText('The score is a range.', { selector: 'li' })).toBeTruthy()
})

test('says what was tested for access, and what was not', async () => {
  await showAlone(<AboutScreen />)
  const statement = screen.getByRole('heading', { level: 2, name: 'Accessibility' }).closest('section')
  expect(
    within(statement!)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Tested at every change',
    'Not tested',
    'What may get in your way',
    'If something does not work for you',
  ])
})

test('shows MITRE’s line and its licence to the letter', async () => {
  const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
  const terms = oneLine(readFileSync('checklists/attack/LICENSE-ATTACK.txt', 'utf8'))
  const { attribution, licence } = mitreWords('en-GB')
  for (const text of [attribution, ...licence]) expect(terms).toContain(text)
  await showAlone(<AboutScreen />)
  for (const text of [attribution, ...licence]) expect(screen.getByText(text)).toBeTruthy()
})
