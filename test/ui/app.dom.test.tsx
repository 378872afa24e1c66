import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import type { StoredAssessment } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { CHECKLIST, showApp } from './small-world'
import { words } from './by-words'

const ID = '7d0c2b1e-5a43-4f6e-9b7a-2f1d8c6e0a11'

function makeStored(changes: Partial<Pick<Assessment, 'id' | 'name' | 'changedAt'>> = {}): StoredAssessment {
  const assessment = {
    ...makeAnswered(CHECKLIST, { locks: 'partly' }),
    id: ID,
    name: 'Llŷn Society',
    checklist: { id: CHECKLIST.id, version: CHECKLIST.version },
    ...changes,
  }
  return { id: assessment.id, text: formatAssessment(assessment), summary: summarise(CHECKLIST, assessment) }
}

function fileOf(text: string, name = 'saved.hustings.json'): File {
  return new File([text], name, { type: 'application/json' })
}

async function open(user: User, file: File): Promise<void> {
  await user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), file)
}

type User = Awaited<ReturnType<typeof showApp>>['user']

async function startCalled(user: User, name: string): Promise<void> {
  await user.type(await screen.findByRole('textbox', { name: 'Name of your organisation' }), name)
  await user.click(screen.getByRole('button', { name: 'Go to the questions' }))
}

async function goHome(user: User): Promise<void> {
  await user.click(screen.getByRole('link', { name: 'Hustings, home' }))
  await screen.findByRole('heading', { name: 'Continue' })
}

function isLeavingAsked(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  dispatchEvent(leaving)
  return leaving.defaultPrevented
}

describe('the start page', () => {
  test('says that nothing is started yet', async () => {
    await showApp('#/')
    expect(await screen.findByText('Nothing started yet')).toBeTruthy()
    expect(document.title).toBe('Start · Hustings')
  })

  test('lists what was begun, with how far it is', async () => {
    await showApp('#/', { stored: [makeStored()] })
    expect(await screen.findByRole('link', { name: /Llŷn Society .* 1 of 2 answered/ })).toBeTruthy()
  })

  test('says how long the rest takes, where that is known: not of somebody else’s checklist', async () => {
    const other = { ...makeStored({ id: ID.replace(/.$/, 'f'), name: 'Ours' }), isOurs: true }
    await showApp('#/', { stored: [makeStored(), other] })
    expect(
      await screen.findByRole('link', { name: /^Ours .* 1 of 2 answered, about \d+ min left · / }),
    ).toBeTruthy()
    expect(screen.getByRole('link', { name: /^Llŷn Society .* 1 of 2 answered · / })).toBeTruthy()
  })

  test('says when the browser keeps nothing', async () => {
    await showApp('#/', { noStorage: true })
    expect(await screen.findByText('This browser keeps nothing here')).toBeTruthy()
  })

  test('renames', async () => {
    const { user, stored } = await showApp('#/', { stored: [makeStored()] })
    await user.click(await screen.findByRole('button', { name: 'More for Llŷn Society' }))
    await user.click(await screen.findByRole('button', { name: 'Rename' }))
    const field = screen.getByRole('textbox', { name: 'Name' })
    await user.clear(field)
    await user.type(field, 'Ynys Society')
    await user.click(screen.getByRole('button', { name: 'Save the name' }))
    expect(await screen.findByRole('link', { name: /Ynys Society/ })).toBeTruthy()
    expect(stored.get(ID)?.summary.name).toBe('Ynys Society')
  })

  test('makes a copy that lives its own life', async () => {
    const { user, stored } = await showApp('#/', { stored: [makeStored()] })
    await user.click(await screen.findByRole('button', { name: 'More for Llŷn Society' }))
    await user.click(await screen.findByRole('button', { name: 'Make a copy' }))
    expect(await screen.findByRole('link', { name: /Llŷn Society \(copy\)/ })).toBeTruthy()
    expect(stored.size).toBe(2)
  })

  test('deletes, and brings it back', async () => {
    const { user, stored } = await showApp('#/', { stored: [makeStored()] })
    await user.click(await screen.findByRole('button', { name: 'More for Llŷn Society' }))
    await user.click(await screen.findByRole('button', { name: 'Delete' }))
    expect(await screen.findByText('Llŷn Society is deleted.')).toBeTruthy()
    expect(stored.size).toBe(0)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('link', { name: /Llŷn Society/ })).toBeTruthy()
    expect(stored.get(ID)).toEqual(makeStored())
  })
})

describe('a new assessment', () => {
  test('is kept as soon as it is begun, and leads to the questions that fit', async () => {
    const { user, stored } = await showApp('#/new/village-society')
    await user.type(await screen.findByRole('textbox', { name: 'Name of your organisation' }), 'Gŵyl Society')
    const castle = within(screen.getByRole('group', { name: 'Do you have a castle?' }))
    await user.click(castle.getByRole('radio', { name: 'No' }))
    expect(screen.getByText('1 question for you')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Go to the questions' }))
    expect(await screen.findByRole('article', { name: 'Do the doors lock?' })).toBeTruthy()
    expect(screen.queryByRole('article', { name: 'Is the moat full?' })).toBeNull()
    expect([...stored.values()].map(({ summary }) => summary.name)).toEqual(['Gŵyl Society'])
  })

  test('with a polling day that has passed is not begun, and nothing typed is cleared', async () => {
    const { user, stored } = await showApp('#/new/village-society')
    await user.type(await screen.findByLabelText('Next polling day'), '2027-02-28')
    await user.click(screen.getByRole('button', { name: 'Go to the questions' }))
    expect(await screen.findByText('Polling day must be today or later')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Next polling day').value).toBe('2027-02-28')
    expect(stored.size).toBe(0)
  })

  test('works on where nothing can be kept, and says so', async () => {
    const { user } = await showApp('#/new/village-society', { noStorage: true })
    await user.click(await screen.findByRole('button', { name: 'Go to the questions' }))
    expect(await screen.findByRole('article', { name: 'Do the doors lock?' })).toBeTruthy()
    expect(await screen.findByText(/could not keep your last change/)).toBeTruthy()
  })

  test('that could not be kept is safe again once it can', async () => {
    const { user, storage, stored } = await showApp('#/new/village-society', { noStorage: true })
    await user.click(await screen.findByRole('button', { name: 'Go to the questions' }))
    await user.click((await screen.findAllByRole('radio', { name: /^Partly/ }))[0]!)
    storage.readable = true
    storage.writable = true
    await user.click(await screen.findByRole('button', { name: 'Try to save again' }))
    expect(await screen.findByText('Saved on this device')).toBeTruthy()
    expect(stored.size).toBe(1)
    expect(isLeavingAsked()).toBe(false)
    await goHome(user)
    expect(await screen.findByRole('button', { name: /^More for/ })).toBeTruthy()
    expect(screen.queryByText('Kept only in this tab')).toBeNull()
  })

  test('is not lost where nothing can be kept by going home, nor by starting a second one', async () => {
    const { user } = await showApp('#/new/village-society', { noStorage: true })
    await startCalled(user, 'Gŵyl Society')
    await user.click((await screen.findAllByRole('radio', { name: /^Partly/ }))[0]!)
    await goHome(user)
    location.hash = '#/new/village-society'
    await startCalled(user, 'Second Society')
    await screen.findByRole('article', { name: 'Do the doors lock?' })
    await goHome(user)
    expect(await screen.findByRole('link', { name: /Second Society/ })).toBeTruthy()
    expect(isLeavingAsked()).toBe(true)
    await user.click(screen.getByRole('link', { name: /Gŵyl Society .* 1 of 2 answered/ }))
    expect(await screen.findByRole('article', { name: 'Do the doors lock?' })).toBeTruthy()
    expect(await screen.findByText(/could not keep your last change/)).toBeTruthy()
  })

  test('of a checklist past the day it was to be looked through says so', async () => {
    await showApp('#/new/village-society', { checklists: [{ ...CHECKLIST, reviewBy: '2027-02-28' }] })
    expect(
      await screen.findByText('This checklist is from 15 January 2027. Check the linked pages.'),
    ).toBeTruthy()
  })

  test('of a checklist that is not there says so', async () => {
    await showApp('#/new/another')
    expect(await screen.findByRole('heading', { name: 'There is no such checklist to start' })).toBeTruthy()
  })
})

describe('an assessment', () => {
  test('that the browser does not give back is not called missing, and can be tried again', async () => {
    const { user, storage } = await showApp(`#/a/${ID}/results`, { stored: [makeStored()], noStorage: true })
    expect(await screen.findByRole('heading', { name: 'This browser would not give it back' })).toBeTruthy()
    expect(screen.getByText('Try again, or open a saved file.')).toBeTruthy()
    storage.readable = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
  })

  test('that was deleted elsewhere does not come back by itself, and the tab says "Not saved"', async () => {
    const { user, stored } = await showApp(`#/a/${ID}/questions`, { stored: [makeStored()] })
    const [yes] = await screen.findAllByRole('radio', { name: /^Yes/ })
    stored.delete(ID)
    await user.click(yes!)
    expect(await screen.findByText(/Save a copy now, so that nothing is lost/)).toBeTruthy()
    expect(stored.size).toBe(0)
    await goHome(user)
    expect(await screen.findByRole('button', { name: 'Let it go: Llŷn Society' })).toBeTruthy()
    expect(isLeavingAsked()).toBe(true)
  })

  test('that is not here is said to be missing', async () => {
    await showApp(`#/a/${ID}/results`)
    expect(await screen.findByRole('heading', { name: 'That assessment is not on this device' })).toBeTruthy()
  })

  test('that cannot be read is offered for download and set aside, never changed', async () => {
    const broken = { ...makeStored(), text: '{"format":"hustings/assessment","formatVersion":9}' }
    const { user, stored, downloads } = await showApp(`#/a/${ID}/results`, { stored: [broken] })
    await user.click(await screen.findByRole('button', { name: 'Download it as it is' }))
    expect(downloads.map(({ content }) => content)).toEqual([broken.text])
    await user.click(screen.getByRole('button', { name: 'Set it aside' }))
    expect(await screen.findByText(/Set aside on/)).toBeTruthy()
    expect(stored.size).toBe(0)
  })

  test('that another tab has open can only be read, until it is taken over', async () => {
    const { user } = await showApp(`#/a/${ID}/questions`, { stored: [makeStored()], mayWrite: false })
    const yes = await screen.findAllByRole<HTMLInputElement>('radio', { name: /^Yes/ })
    expect(yes[0]?.disabled).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Work on it here instead' }))
    expect(yes[0]?.disabled).toBe(false)
  })

  test('is saved as a file that opens again', async () => {
    const { user, downloads } = await showApp(`#/a/${ID}/results`, { stored: [makeStored()] })
    await user.click(await screen.findByRole('button', { name: 'Save a copy…' }))
    await user.click(screen.getByRole('button', { name: 'Save it unsealed' }))
    expect(await screen.findByText(/It was read back and is whole/)).toBeTruthy()
    expect(downloads.map(({ name }) => name)).toEqual(['hustings-2027-03-01.hustings.json'])
    expect(JSON.parse(String(downloads[0]?.content))).toMatchObject({ id: ID, name: 'Llŷn Society' })
  })
})

describe('opening a file', () => {
  test('leads to its results, and keeps it', async () => {
    const { user, stored } = await showApp('#/')
    await open(user, fileOf(makeStored().text))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    expect([...stored.keys()]).toEqual([ID])
  })

  test('that is not ours says so, and touches nothing', async () => {
    const { user, stored } = await showApp('#/', { stored: [makeStored()] })
    await open(user, fileOf('{"a":1}', 'shopping.json'))
    const dialog = within(await screen.findByRole('dialog', { name: 'shopping.json could not be opened' }))
    expect(dialog.getByText('Nothing that was here has changed.')).toBeTruthy()
    expect([...stored.values()]).toEqual([makeStored()])
  })

  test('that was damaged can be looked at as a copy', async () => {
    const { user, stored } = await showApp('#/')
    await open(user, fileOf(makeStored().text.replace('Llŷn', 'Ynys')))
    await user.click(await screen.findByRole('button', { name: 'Open a copy to look' }))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    expect([...stored.values()].map(({ id, summary }) => [id === ID, summary.name])).toEqual([
      [false, 'Ynys Society (from file)'],
    ])
  })

  test('that the browser cannot read says so', async () => {
    const { user } = await showApp('#/')
    const file = fileOf('', 'far-away.json')
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    await open(user, file)
    const dialog = within(await screen.findByRole('dialog', { name: 'far-away.json could not be opened' }))
    expect(dialog.getByText(/on a stick that was taken out, or only in the cloud/)).toBeTruthy()
  })

  test('that is the one here, unchanged, just opens it', async () => {
    const { user, stored } = await showApp('#/', { stored: [makeStored()] })
    await open(user, fileOf(makeStored().text))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect([...stored.values()]).toEqual([makeStored()])
  })

  test('that is here already asks with what tells the two apart', async () => {
    const { user } = await showApp('#/', { stored: [makeStored()] })
    await open(user, fileOf(makeStored({ changedAt: '2027-03-02T18:30:00Z' }).text))
    const dialog = within(await screen.findByRole('dialog', { name: 'This assessment is already here' }))
    const day = (which: string): RegExp =>
      new RegExp(`^${which}: changed \\d+ March 2027, \\d\\d:\\d\\d; 1 of 2`)
    expect(dialog.getByText(day('On this device'))).toBeTruthy()
    expect(dialog.getByText(day('In the file'))).toBeTruthy()
    expect(dialog.getByText('The one in the file is newer.')).toBeTruthy()
    const [first, second] = dialog
      .getAllByRole('button')
      .filter((one) => /^(Open|Keep)/.test(one.textContent))
    expect([first?.textContent, second?.textContent]).toEqual(['Open the one on this device', 'Keep both'])
  })

  test('twice beside the one here gives each copy a name of its own', async () => {
    const { user, stored } = await showApp('#/', { stored: [makeStored()] })
    for (const size of [2, 3]) {
      await open(user, fileOf(makeStored({ changedAt: '2027-03-02T18:30:00Z' }).text))
      await user.click(await screen.findByRole('button', { name: 'Keep both' }))
      await waitFor(() => {
        expect(stored.size).toBe(size)
      })
    }
    expect([...stored.values()].map(({ summary }) => summary.name)).toEqual([
      'Llŷn Society',
      'Llŷn Society (from file)',
      'Llŷn Society (from file 2)',
    ])
  })

  test('that is here already asks, and can keep both', async () => {
    const { user, stored } = await showApp('#/', { stored: [makeStored()] })
    await open(user, fileOf(makeStored({ name: 'Changed' }).text))
    await user.click(await screen.findByRole('button', { name: 'Keep both' }))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    expect(stored.get(ID)).toEqual(makeStored())
    expect(stored.size).toBe(2)
  })

  test('that is here already can be left for the one on this device', async () => {
    const { user, stored } = await showApp('#/', { stored: [makeStored()] })
    await open(user, fileOf(makeStored({ name: 'Changed' }).text))
    await user.click(await screen.findByRole('button', { name: 'Open the one on this device' }))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    expect([...stored.values()]).toEqual([makeStored()])
  })

  test('with a checklist of its own warns first, and says so on every screen after', async () => {
    const stranger = makeChecklist([makeItem('traps')], { id: 'village-society', title: 'Better questions' })
    const assessment = { ...makeAnswered(stranger, {}), id: ID }
    const { user } = await showApp('#/')
    await open(user, fileOf(formatAssessment(assessment, stranger)))
    await user.click(await screen.findByRole('button', { name: 'Load it' }))
    expect(
      await screen.findByText(words(/From a file: Better questions\. Not written or checked/)),
    ).toBeTruthy()
  })
})

test('an address that leads nowhere says so', async () => {
  await showApp('#/nowhere')
  expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeTruthy()
})
