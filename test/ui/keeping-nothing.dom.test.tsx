import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { showApp, type SmallWorld } from './small-world'

const PERSONAL = makeChecklist([makeItem('locks', { question: 'Is your phone locked?' })], {
  id: 'high-risk-individual',
  title: 'For you',
})
const SENTENCE =
  'Your answers are gone when you close this tab. The browser may still remember that you used Hustings, and files you save stay where you save them. A private window is better still.'

async function begin(): Promise<SmallWorld> {
  const world = await showApp('#/new/high-risk-individual', { checklists: [PERSONAL] })
  await world.user.type(await screen.findByRole('textbox', { name: /A name for this/ }), 'Gwen')
  await world.user.click(screen.getByRole('button', { name: 'Go to the questions' }))
  await world.user.click(await screen.findByRole('radio', { name: /^Partly/ }))
  return world
}

async function goHome(user: SmallWorld['user']): Promise<void> {
  await user.click(screen.getByRole('link', { name: 'Hustings, home' }))
  await screen.findByRole('heading', { name: 'Continue' })
}

describe('keeping nothing on this computer', () => {
  test('is offered to individuals first, with what it does and cannot do', async () => {
    await showApp('#/new/high-risk-individual', { checklists: [PERSONAL] })
    const group = within(await screen.findByRole('group', { name: 'Where your answers are kept' }))
    const choices = group.getAllByRole<HTMLInputElement>('radio')
    expect(choices.map(({ checked }) => checked)).toEqual([true, false, false])
    expect(choices[0]).toBe(group.getByRole('radio', { name: 'Keep nothing on this computer' }))
    expect(group.getByText(SENTENCE)).toBeTruthy()
  })

  test('is offered to organisations last: theirs are kept on the device until they say otherwise', async () => {
    await showApp('#/new/village-society')
    const group = within(await screen.findByRole('group', { name: 'Where your answers are kept' }))
    const choices = group.getAllByRole<HTMLInputElement>('radio')
    expect(choices.map(({ checked }) => checked)).toEqual([true, false, false])
    expect(choices[2]).toBe(group.getByRole('radio', { name: 'Keep nothing on this computer' }))
  })

  test('writes nothing to the store, and says so', async () => {
    const { stored } = await begin()
    expect(stored.size).toBe(0)
    expect(screen.getByText('Kept only in this tab')).toBeTruthy()
    expect(screen.queryByText('Saved on this device')).toBeNull()
  })

  test('writes no preference either: numbers typed meanwhile go with the tab', async () => {
    const { user, preferences } = await begin()
    await user.click(screen.getByRole('link', { name: 'Something wrong now?' }))
    await user.type(await screen.findByRole('textbox', { name: 'Bank' }), '01632 960002')
    expect(screen.getByText(/what you type here is gone when you close the tab/)).toBeTruthy()
    expect([...preferences]).toEqual([])
    await goHome(user)
    await user.click(screen.getByRole('link', { name: 'Something wrong now?' }))
    const bank = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Bank' })
    expect(bank.value).toBe('01632 960002')
  })

  test('lasts while the tab does: the start page leads back to it', async () => {
    const { user, stored } = await begin()
    await goHome(user)
    await user.click(screen.getByRole('link', { name: /Gwen/ }))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    expect(stored.size).toBe(0)
  })

  test('is let go, and brought back', async () => {
    const { user } = await begin()
    await goHome(user)
    await user.click(screen.getByRole('button', { name: 'Let it go: Gwen' }))
    expect(await screen.findByText('Gwen is deleted.')).toBeTruthy()
    expect(screen.queryByRole('link', { name: /Gwen/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('link', { name: /Gwen/ })).toBeTruthy()
  })

  test('makes the browser ask before the tab is closed, while there are answers', async () => {
    await begin()
    const leaving = new Event('beforeunload', { cancelable: true })
    dispatchEvent(leaving)
    expect(leaving.defaultPrevented).toBe(true)
  })

  test('leaves saving a file by hand', async () => {
    const { user, downloads } = await begin()
    await user.click(screen.getByRole('button', { name: 'Save a copy…' }))
    // Sealed unless one asks otherwise.
    expect(screen.getByText('Without sealing it').closest('details')?.open).toBe(false)
    await user.click(screen.getByText('Without sealing it'))
    await user.click(screen.getByRole('button', { name: 'Save it unsealed' }))
    expect(await screen.findByText(/It was read back and is whole/)).toBeTruthy()
    expect(downloads).toHaveLength(1)
  })

  test('can be chosen against', async () => {
    const { user, stored } = await showApp('#/new/high-risk-individual', { checklists: [PERSONAL] })
    await user.click(await screen.findByRole('radio', { name: 'Keep them on this device' }))
    await user.click(screen.getByRole('button', { name: 'Go to the questions' }))
    expect(await screen.findByText('Saved on this device')).toBeTruthy()
    expect(stored.size).toBe(1)
  })

  test.each([
    ['Keep nothing on this computer', 0],
    ['Keep them on this device', 1],
  ])('is asked about a file that is opened again: %s', async (choice, kept) => {
    const { user, stored } = await showApp('#/', { checklists: [PERSONAL] })
    const text = formatAssessment(makeAnswered(PERSONAL, { locks: 'partly' }), PERSONAL)
    const file = new File([text], 'mine.hustings.json')
    await user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), file)
    await user.click(await screen.findByRole('button', { name: choice }))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    expect(stored.size).toBe(kept)
  })
})
