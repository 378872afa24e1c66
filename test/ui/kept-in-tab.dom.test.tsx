import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Disk, DiskFile } from '../../src/ui/services'
import { showApp, type SmallWorld } from './small-world'

/** A disk that writes where one says, until it is told not to. */
function makeDisk() {
  const there = { text: '', outcome: 'written' as Awaited<ReturnType<DiskFile['write']>> }
  const file: DiskFile = {
    name: 'branch.hustings.json',
    write: (text) => {
      if (there.outcome === 'written') there.text = text
      return Promise.resolve(there.outcome)
    },
  }
  let last: DiskFile | undefined
  const disk: Disk = {
    choose: () => {
      last = file
      return Promise.resolve(file)
    },
    last: () => last,
    remember: () => undefined,
  }
  return { there, disk }
}

async function start(disk: Disk | null): Promise<SmallWorld> {
  const world = await showApp('#/new/village-society', { keptIn: 'tab', disk })
  expect(await screen.findByText(/Your answers stay in this tab/)).toBeTruthy()
  await world.user.click(await screen.findByRole('button', { name: 'Go to the questions' }))
  await screen.findByRole('heading', { level: 1 })
  return world
}

async function answer(user: SmallWorld['user'], word: string): Promise<void> {
  const [question] = await screen.findAllByRole('article')
  await user.click(within(question!).getByRole('radio', { name: word }))
}

test('where to keep it comes first, and each change goes there', async () => {
  const { there, disk } = makeDisk()
  const { user } = await start(disk)
  expect(await screen.findByText('Only in this tab')).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: 'Choose where to keep it…' }))
  expect(await screen.findByText('Saved in branch.hustings.json')).toBeTruthy()
  expect(screen.queryByText('Choose where to keep this')).toBeNull()
  await answer(user, 'No')
  await waitFor(() => {
    expect(there.text).toContain('not-in-place')
  })
  expect(await screen.findByText('Saved in branch.hustings.json')).toBeTruthy()
})

test.each([
  ['unwritable', 'could not be written to branch.hustings.json'],
  ['differs', 'What lies in branch.hustings.json now is not what was saved.'],
] as const)('a file that is %s is told at once, and can be tried again', async (outcome, sentence) => {
  const { there, disk } = makeDisk()
  const { user } = await start(disk)
  await user.click(await screen.findByRole('button', { name: 'Choose where to keep it…' }))
  await screen.findByText('Saved in branch.hustings.json')
  there.outcome = outcome
  await answer(user, 'No')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(sentence)
  expect(screen.queryByText('Saved in branch.hustings.json')).toBeNull()
  there.outcome = 'written'
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Saved in branch.hustings.json')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('without a picker it says that the browser cannot write by itself, and can be put off', async () => {
  const { user } = await start(null)
  expect(await screen.findByText('This is only in this tab')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Choose where to keep it…' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByText('This is only in this tab')).toBeNull()
  expect(screen.getByText('Only in this tab')).toBeTruthy()
})

test('“Finish” stands in the menu, and says what it does', async () => {
  const { user } = await showApp('#/', { keptIn: 'tab' })
  await user.click(await screen.findByRole('button', { name: 'Finish…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Finish, and empty this tab?' })
  expect(dialog.textContent).toContain('This empties the tab')
  expect(dialog.textContent).not.toContain('this browser')
})

test('nothing says that it is kept on this device', async () => {
  for (const address of ['#/', '#/about', '#/help-now', '#/checklists', '#/a/none/results']) {
    await showApp(address, { keptIn: 'tab' })
    await screen.findByRole('heading', { level: 1 })
    expect(document.body.textContent, address).not.toMatch(/on this device|from this device/)
    document.body.replaceChildren()
  }
})
