import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import type { StoredAssessment } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import { formatAssessment } from '../../src/files/assessment-text'
import { LATER, makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { CHECKLIST, showApp, type SmallWorld } from './small-world'

const here = makeAnswered(CHECKLIST, { locks: 'partly' }, { name: 'Llŷn Society' })
const ID = here.id
const changed = makeAnswered(
  CHECKLIST,
  { locks: 'in-place', moat: { status: 'not-sure', note: 'Ask Ann' } },
  { name: 'Ynys Society', changedAt: LATER, actions: { moat: { owner: 'Ann' } } },
)

function stored(assessment: Assessment = here): StoredAssessment {
  const summary = summarise(CHECKLIST, assessment)
  return { id: assessment.id, text: formatAssessment(assessment), summary, isOurs: true }
}

async function open(user: SmallWorld['user'], text: string): Promise<void> {
  const file = new File([text], 'saved.hustings.json', { type: 'application/json' })
  await user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), file)
}

function findDialog(name: string): Promise<HTMLElement> {
  return screen.findByRole('dialog', { name })
}

async function choose(user: SmallWorld['user'], name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name }))
}

describe('a file of an assessment that is here says what differs', () => {
  test('in counts, and in the questions themselves', async () => {
    const { user } = await showApp('#/', { stored: [stored()] })
    await open(user, formatAssessment(changed))
    const dialog = within(await findDialog('This assessment is already here'))
    expect(dialog.getByText('The one in the file is newer.')).toBeTruthy()
    const lines = dialog.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines).toEqual(
      expect.arrayContaining([
        'Do the doors lock? here Partly, in the file In place',
        'Is the moat full? here Not answered, in the file Not sure',
        'Notes, evidence or reasons of 1 question',
        'Owner, day, hours or state of 1 action',
        'The name: here it is Llŷn Society',
      ]),
    )
    expect(lines.some((line) => line.startsWith('2 answers'))).toBe(true)
  })

  test('or that only times do', async () => {
    const { user } = await showApp('#/', { stored: [stored()] })
    await open(user, formatAssessment({ ...here, changedAt: LATER }))
    const dialog = within(await findDialog('This assessment is already here'))
    expect(dialog.getByText('Only times, earlier results or what was kept aside.')).toBeTruthy()
  })

  test('or that the one here cannot be read: then it is not written over', async () => {
    const { user } = await showApp('#/', { stored: [{ ...stored(), text: '{' }] })
    await open(user, formatAssessment(changed))
    const dialog = within(await findDialog('This assessment is already here'))
    expect(dialog.getByText(/cannot be read, so it is not known what differs/)).toBeTruthy()
    expect(dialog.queryByRole('button', { name: /^Replace/ })).toBeNull()
  })
})

/** The organisation's name in the header of its screens. */
const nameInBar = async (name: string) => within(await screen.findByRole('banner')).findByText(name)

describe('replacing the one that is here', () => {
  test('writes the one from the file in its place', async () => {
    const world = await showApp('#/', { stored: [stored()] })
    await open(world.user, formatAssessment(changed))
    await choose(world.user, 'Replace the one on this device')
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    expect([...world.stored.values()]).toEqual([stored(changed)])
  })

  test('while it is open shows the other one, and undo brings the first one back', async () => {
    const { user, stored: kept } = await showApp(`#/a/${ID}/results`, { stored: [stored()] })
    expect(await nameInBar('Llŷn Society')).toBeTruthy()
    await open(user, formatAssessment(changed))
    await choose(user, 'Replace the one on this device')
    expect(await nameInBar('Ynys Society')).toBeTruthy()
    await waitFor(() => {
      expect(kept.get(ID)?.summary.name).toBe('Ynys Society')
    })
    await act(async () => {
      location.hash = `#/a/${ID}/plan`
      await Promise.resolve()
    })
    await choose(user, 'Undo')
    expect(await nameInBar('Llŷn Society')).toBeTruthy()
    await waitFor(() => {
      expect(kept.get(ID)?.summary.name).toBe('Llŷn Society')
    })
  })

  test.each<[where: string, address: string]>([
    ['in another tab', '#/'],
    ['in another tab and to look at in this one', `#/a/${ID}/results`],
  ])('is not done while it is open %s', async (_where, address) => {
    const { user, stored: kept } = await showApp(address, { stored: [stored()], mayWrite: false })
    await open(user, formatAssessment(changed))
    await choose(user, 'Replace the one on this device')
    const dialog = within(await findDialog('It was not replaced'))
    expect(dialog.getByText(/It is open in another tab\. Close it there/)).toBeTruthy()
    expect([...kept.values()]).toEqual([stored()])
  })

  test('says so where the browser keeps nothing more', async () => {
    const { user, stored: kept, storage } = await showApp('#/', { stored: [stored()] })
    storage.writable = false
    await open(user, formatAssessment(changed))
    await choose(user, 'Replace the one on this device')
    expect(within(await findDialog('It was not replaced')).getByText(/did not let us keep it/)).toBeTruthy()
    expect([...kept.values()]).toEqual([stored()])
  })

  test('is not offered to one with questions of a stranger', async () => {
    const stranger = makeChecklist([makeItem('traps')], { title: 'Better questions' })
    const { user } = await showApp('#/', { stored: [stored()] })
    await open(user, formatAssessment({ ...makeAnswered(stranger, {}), id: ID }, stranger))
    await choose(user, 'Load it')
    const dialog = within(await findDialog('This assessment is already here'))
    expect(dialog.getByText(/They have no questions in common/)).toBeTruthy()
    expect(dialog.queryByRole('button', { name: /^Replace/ })).toBeNull()
  })
})

describe('pasting', () => {
  function paste(target: Element, text: string, ...files: readonly File[]): void {
    act(() => {
      fireEvent.paste(target, { clipboardData: { getData: () => text, files } })
    })
  }

  test.each<[what: string, paste: () => void]>([
    ['the text of a saved file', () => paste(document.body, formatAssessment(here))],
    ['a file', () => paste(document.body, '', new File([formatAssessment(here)], 'a.hustings.json'))],
  ])('%s shows what was read before it is kept', async (_what, act_) => {
    const { user, stored: kept } = await showApp('#/')
    act_()
    const dialog = within(await findDialog('This was read from what you pasted'))
    expect(dialog.getByText('Llŷn Society')).toBeTruthy()
    expect(dialog.queryByText('The pages may say something else.')).toBeNull()
    expect(kept.size).toBe(0)
    await user.click(dialog.getByRole('button', { name: 'Keep' }))
    expect(await screen.findByRole('heading', { name: 'Where you stand' })).toBeTruthy()
    await waitFor(() => {
      expect([...kept.keys()]).toEqual([ID])
    })
  })

  test('half a file says that it is half a file', async () => {
    await showApp('#/')
    paste(document.body, formatAssessment(here).slice(0, 300))
    const dialog = await findDialog('What you pasted could not be opened')
    expect(dialog.textContent).toMatch(/This file ends too early/)
  })

  test('of anything else does nothing, nor does pasting into a field', async () => {
    const { user } = await showApp(`#/new/${CHECKLIST.id}`)
    const field = await screen.findByLabelText('Name of your organisation')
    paste(document.body, 'Dear Ann')
    paste(field, formatAssessment(here))
    await user.click(field)
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

test('what is called sealed and is not is told', async () => {
  const { user } = await showApp('#/')
  const file = new File(['x'], 'plan.hustings.age')
  await user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), file)
  const dialog = await findDialog('plan.hustings.age could not be opened')
  expect(dialog.textContent).toMatch(/This sealed file is damaged/)
})
