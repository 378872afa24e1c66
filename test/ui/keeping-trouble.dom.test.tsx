import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { NotKeptReason, StoredAssessment } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered } from '../core/builders'
import { CHECKLIST, showApp, type SmallWorld } from './small-world'

const ID = '7d0c2b1e-5a43-4f6e-9b7a-2f1d8c6e0a11'

function makeStored(changes: Partial<StoredAssessment> = {}): StoredAssessment {
  const assessment = { ...makeAnswered(CHECKLIST, { locks: 'partly' }), id: ID, name: 'Llŷn Society' }
  return { id: ID, text: formatAssessment(assessment), summary: summarise(CHECKLIST, assessment), ...changes }
}

async function open(stored = makeStored()): Promise<SmallWorld> {
  const world = await showApp(`#/a/${ID}/questions`, { stored: [stored] })
  await screen.findAllByRole('radio', { name: /^No$/ })
  return world
}

async function answerNo({ user }: SmallWorld): Promise<void> {
  await user.click(screen.getAllByRole('radio', { name: /^No$/ })[0]!)
}

describe('what could not be kept', () => {
  test.each<[reason: NotKeptReason, sentence: RegExp, again: boolean]>([
    ['blocked', /could not keep your last change/, true],
    ['full', /There is no room for your last change.*What was saved before is still there/, true],
    ['deleted', /was deleted in another tab/, false],
    ['cleared', /was deleted while this was open/, false],
  ])('because of %s is told plainly, with the file copy one press away', async (reason, sentence, again) => {
    const world = await open()
    world.storage.refusal = reason
    await answerNo(world)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(sentence)
    expect(alert.textContent).toContain('Save a copy now, so that nothing is lost.')
    expect(within(alert).queryByRole('button', { name: 'Try to save again' }) !== null).toBe(again)
    expect([...world.stored.values()].map(({ text }) => text)).toEqual([makeStored().text])
    await world.user.click(within(alert).getByRole('button', { name: 'Save a file copy' }))
    await world.user.click(screen.getByRole('button', { name: 'Save it unsealed' }))
    await screen.findByText(/It was read back and is whole/)
    expect(world.downloads[0]?.content).toContain('"not-in-place"')
  })

  test('because the store was emptied elsewhere is told before anybody changes anything', async () => {
    const world = await open()
    world.clear()
    expect((await screen.findByRole('alert')).textContent).toContain('was deleted while this was open')
    world.storage.refusal = 'cleared'
    await answerNo(world)
    expect(world.stored.size).toBe(0)
    await world.user.click(screen.getByRole('link', { name: 'Hustings, home' }))
    expect(await screen.findByText('Kept only in this tab')).toBeTruthy()
  })
})

describe('an old file copy', () => {
  const LINE = /^The last file copy is 28 days old, and there have been changes since\.$/
  const OLD = { beganAt: '2027-01-01T12:00:00Z', copiedAt: '2027-02-01T12:00:00Z' }

  test('is worth a line, which goes when a copy is saved', async () => {
    const world = await open(makeStored({ copies: OLD }))
    await screen.findByText(LINE)
    await world.user.click(screen.getByRole('button', { name: 'Save a file copy' }))
    await world.user.click(screen.getByRole('button', { name: 'Save it unsealed' }))
    await screen.findByText(/It was read back and is whole/)
    await waitFor(() => {
      expect(screen.queryByText(LINE)).toBeNull()
    })
    await waitFor(() => {
      expect(world.stored.get(ID)?.copies).toEqual({ ...OLD, copiedAt: '2027-03-01T12:00:00Z' })
    })
    expect(world.versions.size).toBe(0)
  })

  test('is quiet for a fortnight when put off', async () => {
    const world = await open(makeStored({ copies: OLD }))
    await world.user.click(await screen.findByRole('button', { name: 'Not now' }))
    expect(screen.queryByText(LINE)).toBeNull()
    await waitFor(() => {
      expect(world.stored.get(ID)?.copies?.notBefore).toBe('2027-03-15')
    })
  })

  test('is quiet for good when one says so', async () => {
    const world = await open(makeStored({ copies: OLD }))
    await world.user.click(await screen.findByRole('button', { name: 'Do not remind me again' }))
    expect(screen.queryByText(LINE)).toBeNull()
    expect(world.preferences.get('copy-reminders')).toBe('off')
  })

  test('is not asked for of what is new', async () => {
    await open(makeStored({ copies: { beganAt: '2027-02-20T12:00:00Z' } }))
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull()
  })
})
