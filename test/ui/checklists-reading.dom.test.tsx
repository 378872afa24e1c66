import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Control } from '../../src/core/reference'
import { parseChecklist } from '../../src/files/checklist-file'
import { ChecklistScreen } from '../../src/ui/screens/checklists/checklist-screen'
import type { Framework } from '../../src/core/reference'
import { makeChecklist, makeFact, makeItem, makeTheme } from '../core/builders'
import { makeEntry, showAlone, type Shown } from './library-services'
import { words } from './by-words'

const CHECKLIST = makeChecklist(
  [
    makeItem('locks', {
      level: 'essential',
      allOrNothing: true,
      control: 'doors',
      basis: 'ncsc',
      sources: [{ source: 'N-ONE', section: 'Doors' }, { source: 'N-TWO' }],
    }),
    makeItem('keys', { after: 'locks', why: 'Because of Ŵyn.', days: 14 }),
    makeItem('gates', {
      theme: 'garden',
      level: 'good-practice',
      doneBy: 'leadership',
      appliesWhen: { not: { has: 'no-garden' } },
    }),
  ],
  {
    first: ['locks'],
    themes: [makeTheme('accounts'), makeTheme('garden')],
    profile: [makeFact('no-garden')],
  },
)

const OLDER = makeChecklist([makeItem('locks'), makeItem('drawbridge')], { version: '0.9.0' })
const DOORS: Control = {
  id: 'doors',
  title: 'Doors',
  threats: [],
  attack: [],
  cyberEssentials: ['firewalls'],
  caf: [],
  csf: [],
}
const CYBER_ESSENTIALS: Framework = {
  id: 'cyberEssentials',
  name: 'Cyber Essentials',
  version: '3.3',
  publisher: 'Somebody',
  licence: 'Free',
  groups: ['firewalls', 'malware'].map((id) => ({ id, title: `About ${id}`, parts: [{ id, title: id }] })),
}

async function read(): Promise<Shown> {
  const shown = await showAlone(<ChecklistScreen id="village-society" version="1.0.0" />, {
    checklists: [CHECKLIST, OLDER],
    catalogue: [makeEntry(), makeEntry({ version: '0.9.0', released: '2026-05-01' })],
    controls: new Map([['doors', DOORS]]),
    frameworks: [CYBER_ESSENTIALS],
  })
  await screen.findByRole('heading', { level: 1 })
  return shown
}

function questions(): readonly (string | null)[] {
  return screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
}

describe('a checklist read whole', () => {
  test('has every question under its theme', async () => {
    await read()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Village society, version 1.0.0')
    expect(questions()).toEqual(['Is locks done?', 'Is keys done?', 'Is gates done?'])
  })

  test('says of an item what counts, what it rests on, and where that stands', async () => {
    await read()
    const item = within(screen.getAllByRole('article')[0]!)
    expect(item.getByText('other NCSC guidance')).toBeTruthy()
    expect(item.getByText(/One hole is enough/)).toBeTruthy()
    const sources = await item.findByRole('list', { name: 'Sources' })
    expect(sources.textContent).toBe(
      'Page one (National Cyber Security Centre, Doors)Page two (National Cyber Security Centre, address not checked)',
    )
  })

  test('says in which language it is written, and marks its words with it', async () => {
    const welsh = makeChecklist([makeItem('cloeon', { question: 'A yw’r drysau ar glo?' })], {
      language: 'cy',
    })
    await showAlone(<ChecklistScreen id="village-society" version="1.0.0" />, {
      checklists: [welsh],
      catalogue: [makeEntry()],
    })
    expect(await screen.findByText(/· in Welsh$/)).toBeTruthy()
    const question = screen.getByRole('heading', { level: 3, name: 'A yw’r drysau ar glo?' })
    expect(question.closest('[lang]')?.getAttribute('lang')).toBe('cy')
    expect(screen.getByText('Yes means:').closest('[lang]')?.getAttribute('lang')).toBe('en-GB')
  })

  test('says what an item waits for, how long it takes, and who is asked it', async () => {
    await read()
    expect(screen.getByText('Is locks done?', { selector: 'li > bdi' })).toBeTruthy()
    expect(screen.getByText(/2 hours, at least 14 days/)).toBeTruthy()
    expect(screen.getByText(words(/no to “Do you have no-garden\?”/))).toBeTruthy()
  })
})

describe('search', () => {
  test.each([
    ['wyn', ['Is keys done?']],
    ['BECAUSE gates', ['Is gates done?']],
    ['zebra', []],
  ])('for %j finds %j, whatever the accents, capitals and order', async (text, found) => {
    const { user } = await read()
    await user.type(screen.getByRole('searchbox', { name: 'Search in this checklist' }), text)
    expect(questions()).toEqual(found)
    expect(location.hash).toBe('')
  })

  test('by level, and back to all of it', async () => {
    const { user } = await read()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'Essential')
    expect(questions()).toEqual(['Is locks done?'])
    expect(screen.getByRole('status').textContent).toBe('1 of 3 questions')
    await user.click(screen.getByRole('button', { name: 'Show all of it' }))
    expect(questions()).toHaveLength(3)
  })
})

describe('filters', () => {
  test.each([
    ['Who usually does it', 'Leadership', ['Is gates done?']],
    ['What it rests on', 'Other NCSC guidance', ['Is locks done?']],
    ['Other frameworks', 'About firewalls', ['Is locks done?']],
    ['Other frameworks', 'About malware', []],
  ])('by %s: %s', async (field, choice, found) => {
    const { user } = await read()
    await screen.findByRole('option', { name: 'About firewalls' })
    await user.selectOptions(screen.getByRole('combobox', { name: field }), choice)
    expect(questions()).toEqual(found)
  })
})

describe('what changed', () => {
  test('is shown between this version and any other', async () => {
    const { user } = await read()
    const versions = await screen.findByRole('combobox', { name: 'Compare with another version' })
    await user.selectOptions(versions, 'Version 0.9.0, released 1 May 2026')
    expect(await screen.findByText('From version 0.9.0 to version 1.0.0')).toBeTruthy()
    expect(screen.getByText('1 question stays as it is.')).toBeTruthy()
    expect(within(screen.getByRole('list', { name: 'New: 2' })).getByText(/Is gates done\?/)).toBeTruthy()
    expect(
      within(screen.getByRole('list', { name: 'Gone: 1' })).getByText(/Is drawbridge done\?/),
    ).toBeTruthy()
    expect(screen.getByText('The first version.')).toBeTruthy()
  })
})

test('what is downloaded opens again as the same checklist', async () => {
  const { user, downloads } = await read()
  await user.click(screen.getByRole('button', { name: 'Download as JSON' }))
  expect(downloads[0]?.name).toBe('village-society-1.0.0.json')
  const parsed = parseChecklist(downloads[0]?.content as string)
  expect(parsed).toEqual({ ok: true, value: CHECKLIST })
})

test('an id nobody knows gets a plain sentence and a way on', async () => {
  await showAlone(<ChecklistScreen id="nothing" version="9.9.9" />)
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
    'There is no such checklist here',
  )
  expect(screen.getByRole('link', { name: 'Go to the library' }).getAttribute('href')).toBe('#/checklists')
})
