import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { StoredAssessment } from '../../src/core/stored'
import { asVersion } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered } from '../core/builders'
import { CHECKLIST, showApp, type SmallWorld } from './small-world'

const SENTENCE =
  'Deleted from Hustings. Not deleted: files you saved, printed or sent; the browser’s history and list of downloads; backups. In Chrome and Edge, traces can stay on the disk after this; to remove them, also delete this site’s data in the browser’s settings.'

function makeStored(digit: number, name: string): StoredAssessment {
  const id = `00000000-0000-4000-9000-00000000000${String(digit)}`
  const assessment = { ...makeAnswered(CHECKLIST, { locks: 'partly' }), id, name }
  return { id, text: formatAssessment(assessment), summary: summarise(CHECKLIST, assessment) }
}

const ONE = makeStored(1, 'Llŷn Society')
const BROKEN = { ...makeStored(2, 'Môn Society'), text: '{"format":' }

async function ask(stored: readonly StoredAssessment[] = [ONE]): Promise<SmallWorld> {
  const world = await showApp('#/about', { stored, versions: stored.map(asVersion) })
  world.preferences.set('help-now-numbers', '{}')
  await world.user.click(await screen.findByRole('button', { name: 'Delete everything…' }))
  await screen.findByRole('dialog', { name: 'Delete everything?' })
  return world
}

function press(world: SmallWorld, name: string): Promise<void> {
  return world.user.click(screen.getByRole('button', { name }))
}

describe('deleting everything', () => {
  test('offers a plain copy of each first, read back and compared, and says that it is not sealed', async () => {
    const world = await ask()
    expect(screen.getByText(/^A sealed copy opens with its passphrase only/)).toBeTruthy()
    await world.user.click(await screen.findByRole('button', { name: 'Save it unsealed: Llŷn Society' }))
    await screen.findByText(
      'hustings-2027-03-01-1.hustings.json is in your downloads. It was read back and is whole.',
    )
    expect(world.downloads).toHaveLength(1)
    expect(world.downloads[0]?.content).toContain('"name": "Llŷn Society"')
  })

  test('gives what could not be read as it is', async () => {
    const world = await ask([BROKEN])
    await world.user.click(await screen.findByRole('button', { name: 'Save it unsealed: Môn Society' }))
    await screen.findByText(/as it is: it could not be read/)
    expect(world.downloads.map(({ content }) => content)).toEqual([BROKEN.text])
  })

  test('wants a tick before it does anything', async () => {
    const world = await ask()
    await press(world, 'Delete everything')
    expect(await screen.findByText('Tick that you have the copies you need')).toBeTruthy()
    expect(world.stored.size).toBe(1)
    await press(world, 'Cancel')
    expect(world.stored.size).toBe(1)
  })

  test('then deletes it with earlier versions and settings, and says what no page can delete', async () => {
    const world = await ask()
    await world.user.click(screen.getByRole('checkbox'))
    await press(world, 'Delete everything')
    const told = await screen.findByText(SENTENCE)
    expect(document.activeElement).toBe(told)
    expect([world.stored.size, world.versions.size, world.preferences.size]).toEqual([0, 0, 0])
    expect(screen.getByText('How to delete this site’s data')).toBeTruthy()
  })

  test('says so where the browser does not let it', async () => {
    const world = await ask()
    world.storage.writable = false
    await world.user.click(screen.getByRole('checkbox'))
    await press(world, 'Delete everything')
    expect(await screen.findByRole('dialog', { name: 'Not all of it could be deleted' })).toBeTruthy()
  })

  test('also offers what is only in this tab, and lets go of it', async () => {
    const world = await showApp(`#/a/${ONE.id}/questions`, { stored: [ONE] })
    world.storage.writable = false
    const [no] = await screen.findAllByRole('radio', { name: /^No$/ })
    await world.user.click(no!)
    await screen.findByRole('alert')
    await world.user.click(screen.getByRole('link', { name: 'About' }))
    await world.user.click(await screen.findByRole('button', { name: 'Delete everything…' }))
    await world.user.click(await screen.findByRole('button', { name: 'Save it unsealed: Llŷn Society' }))
    await screen.findByText(/It was read back and is whole/)
    expect(world.downloads[0]?.content).toContain('"not-in-place"')
    world.storage.writable = true
    await world.user.click(screen.getByRole('checkbox'))
    await press(world, 'Delete everything')
    await screen.findByText(SENTENCE)
    const leaving = new Event('beforeunload', { cancelable: true })
    dispatchEvent(leaving)
    expect(leaving.defaultPrevented).toBe(false)
  })
})
