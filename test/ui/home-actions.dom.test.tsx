import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { StoredAssessment } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered } from '../core/builders'
import { CHECKLIST, showApp, type SmallWorld, type SmallWorldSetting } from './small-world'

const ID = '7d0c2b1e-5a43-4f6e-9b7a-2f1d8c6e0a11'
const AS_IT_WAS = 'Llŷn Society is as it was: this browser could not do that. Try again.'
const ELSEWHERE = 'Llŷn Society is as it was. It is open in another tab. Close it there first.'

function makeStored(): StoredAssessment {
  const assessment = { ...makeAnswered(CHECKLIST, { locks: 'partly' }), id: ID, name: 'Llŷn Society' }
  return { id: ID, text: formatAssessment(assessment), summary: summarise(CHECKLIST, assessment) }
}

async function showMore(setting: SmallWorldSetting = {}, address = '#/'): Promise<SmallWorld> {
  const world = await showApp(address, { stored: [makeStored()], ...setting })
  if (address !== '#/') await world.user.click(await screen.findByRole('link', { name: 'Hustings, home' }))
  await world.user.click(await screen.findByRole('button', { name: 'More for Llŷn Society' }))
  await screen.findByRole('button', { name: 'Rename' })
  return world
}

function press(user: SmallWorld['user'], name: string): Promise<void> {
  return user.click(screen.getByRole('button', { name }))
}

async function rename(user: SmallWorld['user'], name: string): Promise<void> {
  await press(user, 'Rename')
  const field = screen.getByRole('textbox', { name: 'Name' })
  await user.clear(field)
  await user.type(field, name)
  await press(user, 'Save the name')
}

test('a card says when it was last changed', async () => {
  await showApp('#/', { stored: [makeStored()] })
  expect(await screen.findByRole('link', { name: /changed \d+ (February|March) 2027/ })).toBeTruthy()
})

describe('where the browser does not let it', () => {
  test.each(['Make a copy', 'Delete'])('"%s" changes nothing and says so', async (action) => {
    const { user, stored, storage } = await showMore()
    storage.writable = false
    await press(user, action)
    expect(await screen.findByText(AS_IT_WAS)).toBeTruthy()
    expect([...stored.values()]).toEqual([makeStored()])
  })

  test('"Rename" changes nothing and says so', async () => {
    const { user, stored, storage } = await showMore()
    storage.writable = false
    await rename(user, 'Ynys Society')
    expect(await screen.findByText(AS_IT_WAS)).toBeTruthy()
    expect([...stored.values()]).toEqual([makeStored()])
  })

  test('"Undo" says so, and can be pressed again', async () => {
    const { user, stored, storage } = await showMore()
    await press(user, 'Delete')
    await screen.findByText('Llŷn Society is deleted.')
    storage.writable = false
    await press(user, 'Undo')
    expect(await screen.findByText(/could not bring Llŷn Society back/)).toBeTruthy()
    storage.writable = true
    await press(user, 'Undo')
    expect(await screen.findByText('Llŷn Society is back.')).toBeTruthy()
    expect([...stored.values()]).toEqual([makeStored()])
  })

  test('what cannot be deleted stays open', async () => {
    const { user, stored, storage } = await showMore({}, `#/a/${ID}/questions`)
    storage.writable = false
    await press(user, 'Delete')
    await screen.findByText(AS_IT_WAS)
    storage.writable = true
    await user.click(screen.getByRole('link', { name: /Llŷn Society/ }))
    const [yes] = await screen.findAllByRole('radio', { name: /^Yes/ })
    await user.click(yes!)
    await waitFor(() => {
      expect(stored.get(ID)?.text).not.toBe(makeStored().text)
    })
  })
})

describe('what cannot be read', () => {
  test.each(['Make a copy', 'Rename'])('is left alone by "%s", and that is said', async (action) => {
    const broken = { ...makeStored(), text: '{"format":"hustings/assessment","formatVersion":9}' }
    const { user, stored } = await showMore({ stored: [broken] })
    if (action === 'Rename') await rename(user, 'Ynys Society')
    else await press(user, action)
    expect(await screen.findByText(/Llŷn Society could not be read, so nothing was done to it/)).toBeTruthy()
    expect([...stored.values()]).toEqual([broken])
  })
})

describe('what another tab has open', () => {
  test.each(['Delete', 'Rename'])('is not touched by "%s"', async (action) => {
    const { user, stored } = await showMore({ mayWrite: false })
    if (action === 'Rename') await rename(user, 'Ynys Society')
    else await press(user, action)
    expect(await screen.findByText(ELSEWHERE)).toBeTruthy()
    expect([...stored.values()]).toEqual([makeStored()])
  })

  test('is not deleted where it can only be read here', async () => {
    const { user, stored } = await showMore({ mayWrite: false }, `#/a/${ID}/questions`)
    await press(user, 'Delete')
    expect(await screen.findByText(ELSEWHERE)).toBeTruthy()
    expect(stored.size).toBe(1)
  })

  test('can be copied', async () => {
    const { user, stored } = await showMore({ mayWrite: false })
    await press(user, 'Make a copy')
    await waitFor(() => {
      expect(stored.size).toBe(2)
    })
  })
})

describe('what another tab has deleted', () => {
  test('is said to be gone, and does not come back by an "Undo"', async () => {
    const { user, stored } = await showMore()
    stored.clear()
    await press(user, 'Delete')
    expect(await screen.findByText('Llŷn Society is not on this device any more.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'More for Llŷn Society' })).toBeNull()
  })

  test('is out of the list as soon as one comes back to this tab', async () => {
    const { stored } = await showMore()
    stored.clear()
    act(() => {
      dispatchEvent(new Event('focus'))
    })
    await waitFor(() => {
      expect(screen.queryByText(/Llŷn Society/)).toBeNull()
    })
  })

  test('is out of the list at once where all of it went, with what could have been undone', async () => {
    const { user, clear } = await showMore()
    await press(user, 'Delete')
    expect(await screen.findByText('Llŷn Society is deleted.')).toBeTruthy()
    clear()
    await waitFor(() => {
      expect(screen.queryByText(/Llŷn Society/)).toBeNull()
    })
  })
})

test('what this tab has open is closed when it is renamed, and opens with its new name', async () => {
  const { user, stored } = await showMore({}, `#/a/${ID}/questions`)
  await rename(user, 'Ynys Society')
  await user.click(await screen.findByRole('link', { name: /Ynys Society/ }))
  const [yes] = await screen.findAllByRole('radio', { name: /^Yes/ })
  await user.click(yes!)
  await waitFor(() => {
    expect(stored.get(ID)?.text).not.toBe(makeStored().text)
  })
  expect(stored.get(ID)?.summary.name).toBe('Ynys Society')
})

test('a second copy has a name of its own', async () => {
  const { user, stored } = await showMore()
  await press(user, 'Make a copy')
  await screen.findByRole('link', { name: /\(copy\)/ })
  await press(user, 'Make a copy')
  expect(await screen.findByRole('link', { name: /\(copy 2\)/ })).toBeTruthy()
  expect(stored.size).toBe(3)
})
