import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import type { KeptVersion, StoredAssessment } from '../../src/core/stored'
import { summarise } from '../../src/core/summary'
import { formatAssessment } from '../../src/files/assessment-text'
import { type Answers, makeAnswered } from '../core/builders'
import { CHECKLIST, showApp, type SmallWorld, type SmallWorldSetting } from './small-world'

const ID = '7d0c2b1e-5a43-4f6e-9b7a-2f1d8c6e0a11'

function makeState(answers: Answers, changes: Partial<Assessment> = {}): StoredAssessment {
  const assessment = { ...makeAnswered(CHECKLIST, answers), id: ID, name: 'Llŷn Society', ...changes }
  return { id: ID, text: formatAssessment(assessment), summary: summarise(CHECKLIST, assessment) }
}

function versionOf(stored: StoredAssessment, savedAt: string): KeptVersion {
  return { ...stored, savedAt }
}

const NOW = makeState({ locks: 'in-place', moat: 'partly' })
const EARLIER = versionOf(
  makeState({ locks: { status: 'partly', note: 'Ask Gwen' } }),
  '2027-02-20T10:00:00.000Z',
)
const OLDEST = versionOf(makeState({}), '2027-02-19T10:00:00.000Z')
const BROKEN = versionOf({ ...EARLIER, text: '{"format":' }, '2027-02-18T10:00:00.000Z')
const LOOK = { name: /^Look at it: 20 February 2027/ }

async function openFromHome(setting: SmallWorldSetting = {}): Promise<SmallWorld> {
  const world = await showApp('#/', { stored: [NOW], versions: [EARLIER, OLDEST, BROKEN], ...setting })
  await world.user.click(await screen.findByRole('button', { name: 'More for Llŷn Society' }))
  await world.user.click(await screen.findByRole('button', { name: 'Earlier versions…' }))
  await screen.findByRole('dialog', { name: 'Earlier versions' })
  return world
}

function press(world: SmallWorld, name: string | RegExp): Promise<void> {
  return world.user.click(screen.getByRole('button', { name }))
}

async function answerNo({ user }: SmallWorld): Promise<void> {
  const [first] = await screen.findAllByRole('radio', { name: /^No$/ })
  await user.click(first!)
}

/** The text as stored, but for when it was changed. */
function textOf(world: SmallWorld): string | undefined {
  return world.stored.get(ID)?.text.replaceAll(/"(changedAt|checksum)": "[^"]*"/g, '$1')
}

function sameText(stored: StoredAssessment): string {
  return stored.text.replaceAll(/"(changedAt|checksum)": "[^"]*"/g, '$1')
}

describe('earlier versions', () => {
  test('are listed with when, how many answers, and what differs from now', async () => {
    await openFromHome()
    const dialog = within(screen.getByRole('dialog'))
    const [one, two] = await dialog.findAllByRole('listitem')
    expect(one?.textContent).toContain('1 of 2 answered')
    await waitFor(() => {
      expect(one?.textContent).toContain('Since then: better: 1, newly answered: 1, the notes of 1 question.')
    })
    await waitFor(() => {
      expect(two?.textContent).toContain('Since then: newly answered: 2.')
    })
  })

  test('that cannot be read are offered as they are', async () => {
    const world = await openFromHome()
    await screen.findByText(/This version could not be read/)
    await press(world, 'Download it as it is')
    expect(world.downloads.map(({ content }) => content)).toEqual([BROKEN.text])
  })

  test('are looked at without changing anything: questions and notes that differ', async () => {
    const world = await openFromHome()
    await world.user.click(await screen.findByRole('button', LOOK))
    const dialog = within(screen.getByRole('dialog', { name: /^As it was 20 February 2027/ }))
    expect(dialog.getByText('Ask Gwen')).toBeTruthy()
    expect(dialog.getByText('Partly → In place')).toBeTruthy()
    await press(world, 'Back to the list')
    expect(screen.getByRole('dialog', { name: 'Earlier versions' })).toBeTruthy()
    expect([...world.stored.values()]).toEqual([NOW])
  })

  test('are gone back to; the present one is then a version, and Undo brings it back', async () => {
    const world = await openFromHome()
    await world.user.click(await screen.findByRole('button', LOOK))
    await press(world, 'Go back to this version')
    const told = await screen.findByText(/^It is again as it was 20 February 2027/)
    await waitFor(() => {
      expect(document.activeElement).toBe(told)
    })
    expect(textOf(world)).toBe(sameText(EARLIER))
    expect(world.versions.get(ID)?.[0]?.text).toBe(NOW.text)
    await press(world, 'Undo')
    await screen.findByText('It is as it was before.')
    expect(textOf(world)).toBe(sameText(NOW))
    await press(world, 'Close')
    expect(await screen.findByRole('link', { name: /all answered/ })).toBeTruthy()
  })

  test('are not gone back to while another tab has it open', async () => {
    const world = await openFromHome({ mayWrite: false })
    await world.user.click(await screen.findByRole('button', LOOK))
    await press(world, 'Go back to this version')
    expect(await screen.findByText(/It is open in another tab/)).toBeTruthy()
    expect([...world.stored.values()]).toEqual([NOW])
  })

  test('are left alone where the browser does not let us, and that is said', async () => {
    const world = await openFromHome()
    await world.user.click(await screen.findByRole('button', LOOK))
    world.storage.writable = false
    await press(world, 'Go back to this version')
    expect(await screen.findByText(/could not do that. Nothing has changed/)).toBeTruthy()
    expect([...world.stored.values()]).toEqual([NOW])
  })

  test('are forgotten after one question, with what else only older states held', async () => {
    const retired = new Map([['gate', { answer: { note: 'An old secret' } }]])
    const world = await openFromHome({ stored: [makeState({ locks: 'partly' }, { retired })] })
    await press(world, 'Forget older versions…')
    expect(screen.getByText(/3 earlier versions are deleted/)).toBeTruthy()
    await press(world, 'Forget them')
    expect(await screen.findByText('The older versions are forgotten.')).toBeTruthy()
    expect(world.versions.get(ID)).toBeUndefined()
    expect(world.stored.get(ID)?.text).not.toContain('An old secret')
    expect(world.stored.get(ID)?.text).toContain('"partly"')
  })

  test('are kept when one thinks again', async () => {
    const world = await openFromHome()
    await press(world, 'Forget older versions…')
    await press(world, 'Keep them')
    expect(world.versions.get(ID)).toHaveLength(3)
  })

  test('go with the assessment when it is deleted, and come back with it', async () => {
    const world = await openFromHome()
    await press(world, 'Close')
    await press(world, 'Delete')
    await screen.findByText('Llŷn Society is deleted.')
    expect(world.versions.size).toBe(0)
    await press(world, 'Undo')
    await screen.findByText('Llŷn Society is back.')
    expect(world.versions.get(ID)).toHaveLength(3)
  })
})

describe('while an assessment is open', () => {
  const open = async (setting: SmallWorldSetting = {}): Promise<SmallWorld> => {
    const world = await showApp(`#/a/${ID}/questions`, {
      stored: [NOW],
      versions: [EARLIER],
      ...setting,
    })
    await screen.findByRole('button', { name: 'Earlier versions…' })
    return world
  }

  test('each answer keeps the state before it; typing in one field is one change', async () => {
    const world = await open({ versions: [] })
    await answerNo(world)
    await waitFor(() => {
      expect(world.versions.get(ID)?.map(({ text }) => text)).toEqual([NOW.text])
    })
    await world.user.click(screen.getAllByText(/^Notes, evidence and owner/)[0]!)
    await world.user.type(screen.getAllByRole('textbox', { name: /^Note/ })[0]!, 'Ask Gwen on Monday')
    await waitFor(() => {
      expect(world.stored.get(ID)?.text).toContain('Ask Gwen on Monday')
    })
    const texts = world.versions.get(ID)?.map(({ text }) => text) ?? []
    expect(texts).toHaveLength(2)
    expect(texts.some((text) => text.includes('Ask'))).toBe(false)
  })

  test('going back is one step that Undo takes back', async () => {
    const world = await open()
    await press(world, 'Earlier versions…')
    await world.user.click(await screen.findByRole('button', LOOK))
    await press(world, 'Go back to this version')
    await waitFor(() => {
      expect(textOf(world)).toBe(sameText(EARLIER))
    })
    expect(world.versions.get(ID)?.[0]?.text).toBe(NOW.text)
    await world.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Undo' }))
    await waitFor(() => {
      expect(textOf(world)).toBe(sameText(NOW))
    })
  })

  test('forgetting leaves nothing for Undo to bring back', async () => {
    const world = await open()
    await answerNo(world)
    await press(world, 'Earlier versions…')
    await world.user.click(await screen.findByRole('button', { name: 'Forget older versions…' }))
    await press(world, 'Forget them')
    await screen.findByText('The older versions are forgotten.')
    expect(world.versions.get(ID)).toBeUndefined()
    await press(world, 'Close')
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
  })

  test('what another tab has can be looked back at, and not changed', async () => {
    const world = await open({ mayWrite: false })
    await press(world, 'Earlier versions…')
    await world.user.click(await screen.findByRole('button', LOOK))
    expect(screen.queryByRole('button', { name: 'Go back to this version' })).toBeNull()
    await press(world, 'Back to the list')
    expect(screen.queryByRole('button', { name: 'Forget older versions…' })).toBeNull()
  })
})

test('what cannot be read gives way to an earlier version, and is set aside', async () => {
  const broken = { ...NOW, text: '{"format":' }
  const world = await showApp(`#/a/${ID}/questions`, { stored: [broken], versions: [EARLIER] })
  await world.user.click(await screen.findByRole('button', { name: 'Earlier versions…' }))
  await world.user.click(await screen.findByRole('button', LOOK))
  await press(world, 'Go back to this version')
  await screen.findByText(/^It is again as it was/)
  await press(world, 'Close')
  expect(await screen.findAllByRole('radio', { name: /^Partly/ })).toHaveLength(2)
  await world.user.click(screen.getByRole('link', { name: 'Hustings, home' }))
  expect(await screen.findByRole('heading', { name: 'Set aside' })).toBeTruthy()
  await press(world, 'Save it unsealed')
  expect(world.downloads.map(({ content }) => content)).toEqual([broken.text])
})

describe('a note that is emptied', () => {
  async function openNote(world: SmallWorld): Promise<HTMLTextAreaElement> {
    const [summary] = await screen.findAllByText('Notes, evidence and owner')
    await world.user.click(summary!)
    return screen.findAllByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).then(([note]) => note!)
  }
  const WITH_NOTE = makeState({ locks: { status: 'partly', note: 'Ask Gwen' } })
  const versionsOf = (world: SmallWorld): string => JSON.stringify(world.versions.get(ID))

  test('goes from earlier versions once its field is left, and not before', async () => {
    const world = await showApp(`#/a/${ID}/questions?show=all`, {
      stored: [WITH_NOTE],
      versions: [EARLIER, OLDEST],
    })
    const note = await openNote(world)
    await world.user.clear(note)
    expect(versionsOf(world)).toContain('Ask Gwen')
    await world.user.type(note, 'Ask Siân')
    await world.user.tab()
    expect(versionsOf(world)).toContain('Ask Gwen')
    expect(world.stored.get(ID)?.emptied).toBeUndefined()
    await world.user.clear(note)
    expect(world.stored.get(ID)?.emptied).toEqual([{ item: 'locks', field: 'note' }])
    await world.user.tab()
    expect(await screen.findByText(/^Deleted from earlier versions too\./)).toBeTruthy()
    expect(versionsOf(world)).not.toMatch(/Ask/)
    await waitFor(() => {
      expect(world.stored.get(ID)?.emptied).toBeUndefined()
    })
    await press(world, 'Undo')
    expect(note.value).toBe('Ask Gwen')
    expect(screen.queryByText(/^Deleted from earlier versions too/)).toBeNull()
  })

  test('goes when it is opened again, where the tab was closed before the field was left', async () => {
    const emptied = [{ item: 'locks', field: 'note' } as const]
    const world = await showApp(`#/a/${ID}/questions?show=all`, {
      stored: [{ ...makeState({ locks: 'partly' }), emptied }],
      versions: [EARLIER],
    })
    await waitFor(() => {
      expect(versionsOf(world)).not.toContain('Ask Gwen')
    })
    expect(world.versions.get(ID)).toHaveLength(1)
  })

  test('waits in a tab that may only read', async () => {
    const emptied = [{ item: 'locks', field: 'note' } as const]
    const world = await showApp(`#/a/${ID}/questions?show=all`, {
      stored: [{ ...makeState({ locks: 'partly' }), emptied }],
      versions: [EARLIER],
      mayWrite: false,
    })
    await screen.findByRole('button', { name: 'Work on it here instead' })
    expect(versionsOf(world)).toContain('Ask Gwen')
    await press(world, 'Work on it here instead')
    await waitFor(() => {
      expect(versionsOf(world)).not.toContain('Ask Gwen')
    })
  })
})
