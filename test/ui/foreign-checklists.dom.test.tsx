import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Checklist } from '../../src/core/checklist'
import { formatAssessment } from '../../src/files/assessment-text'
import { foreignIdOf } from '../../src/ui/app/foreign-checklist'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { CHECKLIST, showApp, type SmallWorld } from './small-world'
import { words } from './by-words'

const THEIRS = makeChecklist(
  [
    makeItem('traps', { question: 'Are the traps set?', basis: 'ncsc', sources: [{ source: 'N-HERS' }] }),
    makeItem('dogs', { question: 'Are the dogs fed?' }),
  ],
  {
    id: 'poachers',
    title: 'Poachers',
    version: '3.0.0',
    guidance: { ...CHECKLIST.guidance, url: 'https://gamekëeper.example.org/all' },
  },
)
const ID = foreignIdOf(THEIRS)
const ADDRESS = `#/checklists/${ID}/3.0.0`
const LINE = 'From a file: Poachers, loaded 1 March 2027. Not written or checked by Hustings or the NCSC.'
const WARNING =
  'Load it only if you know who made it; ask them by phone. A checklist cannot read your computer, but it can tell you to do something harmful.'

function fileOf(content: object | string, name = 'theirs.json'): File {
  return new File([typeof content === 'string' ? content : JSON.stringify(content)], name)
}

async function choose(world: SmallWorld, content: object | string): Promise<void> {
  const control = await screen.findByLabelText<HTMLInputElement>('Load a checklist from a file')
  await world.user.upload(control, fileOf(content))
}

async function load(checklist: Checklist = THEIRS): Promise<SmallWorld> {
  const world = await showApp('#/checklists')
  await choose(world, checklist)
  await world.user.click(await screen.findByRole('button', { name: 'Load it' }))
  await screen.findByRole('searchbox')
  return world
}

describe('a checklist from a file', () => {
  test('is loaded only after the warning', async () => {
    const world = await showApp('#/checklists')
    await choose(world, THEIRS)
    expect(await screen.findByText(WARNING)).toBeTruthy()
    expect(world.foreign.size).toBe(0)
    await world.user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(world.foreign.size).toBe(0)
  })

  test('is kept and addressed under its hash, whatever it calls itself', async () => {
    const { foreign } = await load()
    expect([...foreign.keys()]).toEqual([ID])
    expect(ID).toMatch(/^file-[0-9a-f]{16}$/)
    expect(location.hash).toBe(ADDRESS)
  })

  test('can be dropped on the library', async () => {
    await showApp('#/checklists')
    const main = await screen.findByRole('heading', { name: 'From files' })
    fireEvent.drop(main, { dataTransfer: { types: ['Files'], files: [fileOf(THEIRS)] } })
    expect(await screen.findByRole('dialog', { name: 'Load this checklist?' })).toBeTruthy()
  })

  test('can be opened with the button for saved files too', async () => {
    const { user } = await showApp('#/')
    await user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), fileOf(THEIRS))
    expect(await screen.findByRole('dialog', { name: 'Load this checklist?' })).toBeTruthy()
  })

  test('that is one of ours to the letter leads to ours', async () => {
    const world = await showApp('#/checklists')
    await choose(world, CHECKLIST)
    expect(await screen.findByRole('searchbox')).toBeTruthy()
    expect(location.hash).toBe('#/checklists/village-society/1.0.0')
    expect(world.foreign.size).toBe(0)
  })

  test('with the id and version of ours and other content is a stranger', async () => {
    const twin = { ...CHECKLIST, summary: 'Send us your passwords.' }
    const { foreign } = await load(twin)
    expect([...foreign.keys()]).toEqual([foreignIdOf(twin)])
    expect(screen.getByText(words(/From a file: Village society, loaded 1 March 2027/))).toBeTruthy()
  })

  test('that is bad is refused, with every fault, its place and what to do', async () => {
    const world = await showApp('#/checklists')
    const { hours: _hours, ...noHours } = makeItem('dogs')
    await choose(world, {
      ...THEIRS,
      version: 'new',
      items: [noHours, makeItem('traps', { theme: 'woods' })],
    })
    const dialog = within(await screen.findByRole('dialog', { name: 'theirs.json could not be opened' }))
    expect(dialog.getByText('There are 3 things to mend.')).toBeTruthy()
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/“new” is not a version.*Write three numbers.*At \/version/),
      expect.stringMatching(/missing.*Add it.*At \/items\/0\/hours/),
      expect.stringMatching(/no theme “woods”.*At \/items\/1\/theme/),
    ])
    await world.user.click(dialog.getByRole('button', { name: 'Copy the list' }))
    expect(world.copied[0]?.split('\n')).toHaveLength(3)
    expect(world.foreign.size).toBe(0)
  })

  test('that is no checklist at all is told as what the library wanted', async () => {
    await choose(await showApp('#/checklists'), { a: 1 })
    expect(await screen.findByText(/This is not a Hustings checklist/)).toBeTruthy()
  })

  test('does not keep a saved assessment from being opened in the library', async () => {
    const world = await showApp('#/checklists')
    await choose(world, formatAssessment(makeAnswered(CHECKLIST, {})))
    expect(await screen.findByRole('heading', { name: 'No answers yet' })).toBeTruthy()
  })
})

describe('where the words of a stranger show', () => {
  test('reading them, it is said where they came from', async () => {
    await load()
    expect(screen.getByText(words(LINE))).toBeTruthy()
  })

  test('what it rests on is what the author says', async () => {
    await load()
    expect(screen.queryByText('What it rests on:')).toBeNull()
    expect(screen.getAllByText('The author says:')[0]).toBeTruthy()
    expect(screen.getByText('it rests on other NCSC guidance', { selector: 'p' })).toBeTruthy()
  })

  test('addresses are plain text, host first and in ASCII, to be copied', async () => {
    const { user, copied } = await load()
    expect(screen.getByText('xn--gamekeper-z4a.example.org').tagName).toBe('STRONG')
    expect(screen.queryByRole('link', { name: /example\.org/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Copy address' }))
    expect(copied[0]).toMatch(/^https:\/\/xn--/)
  })

  test('the library says it of each', async () => {
    const { user } = await load()
    await user.click(screen.getByRole('link', { name: 'Library' }))
    expect(await screen.findByRole('heading', { name: /^Poachers\s*, version 3\.0\.0$/ })).toBeTruthy()
    expect(screen.getByText(words(LINE))).toBeTruthy()
  })

  test('starting it and answering it, every screen says so, and the assessment carries it whole', async () => {
    const { user, stored } = await load()
    await user.click(screen.getByRole('link', { name: 'Start Poachers' }))
    expect(await screen.findByRole('button', { name: 'Go to the questions' })).toBeTruthy()
    expect(location.hash).toBe(`#/new/${ID}`)
    expect(screen.getByText(words(LINE))).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Go to the questions' }))
    expect(await screen.findByRole('article', { name: 'Are the traps set?' })).toBeTruthy()
    expect(await screen.findByText(words(LINE))).toBeTruthy()
    const [written] = [...stored.values()]
    expect(written?.isOurs).toBe(false)
    expect(JSON.parse(written?.text ?? '')).toMatchObject({ checklist: { content: { id: 'poachers' } } })
  })
})

test('one from a file is removed, and comes back', async () => {
  const { user, foreign } = await load()
  await user.click(screen.getByRole('link', { name: 'Library' }))
  await user.click(await screen.findByRole('button', { name: 'Remove Poachers from this device' }))
  expect(await screen.findByText(words(/Poachers is removed/))).toBeTruthy()
  expect(foreign.size).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('heading', { name: /^Poachers\s*, version 3\.0\.0$/ })).toBeTruthy()
})

test('the checklist inside a file that was let in stands in the library too', async () => {
  const { user, foreign } = await showApp('#/')
  const text = formatAssessment(makeAnswered(THEIRS, {}), THEIRS)
  await user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), fileOf(text))
  await user.click(await screen.findByRole('button', { name: 'Load it' }))
  expect(await screen.findByRole('heading', { name: 'No answers yet' })).toBeTruthy()
  expect([...foreign.keys()]).toEqual([ID])
})

test('a reconstructed one cannot be started', async () => {
  const old = { ...THEIRS, reconstructed: true }
  await load(old)
  expect(screen.queryByRole('link', { name: 'Start Poachers' })).toBeNull()
  location.hash = `#/new/${foreignIdOf(old)}`
  expect(await screen.findByRole('heading', { name: 'There is no such checklist to start' })).toBeTruthy()
})
