import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { formatAssessment } from '../../src/files/assessment-text'
import { summarise } from '../../src/core/summary'
import type { StoredAssessment } from '../../src/core/stored'
import { makeAnswered, NOON } from '../core/builders'
import { makeQuickSealing } from './quick-sealing'
import { CHECKLIST, showApp, type SmallWorld } from './small-world'

const PASSPHRASE = 'canal ribbon acrobat unzip'
const assessment = { ...makeAnswered(CHECKLIST, { locks: 'partly' }), name: 'Village Society' }
const ID = assessment.id
const STORED: StoredAssessment = {
  id: ID,
  text: formatAssessment(assessment),
  summary: summarise(CHECKLIST, assessment),
  isOurs: true,
  savedAt: NOON,
}
const SEALED = { stored: [STORED], seals: { passphrases: new Map([[ID, PASSPHRASE]]) } }

async function typePassphrase(user: SmallWorld['user'], passphrase: string): Promise<void> {
  const field = await screen.findByLabelText('Passphrase')
  await user.clear(field)
  await user.type(field, passphrase)
}

async function unlock(user: SmallWorld['user'], passphrase = PASSPHRASE): Promise<void> {
  await typePassphrase(user, passphrase)
  await user.click(screen.getByRole('button', { name: 'Unlock' }))
}

async function showUnlocked(): Promise<SmallWorld> {
  const world = await showApp(`#/a/${ID}/questions`, SEALED)
  await unlock(world.user)
  await screen.findByRole('article', { name: 'Do the doors lock?' })
  return world
}

describe('a sealed assessment', () => {
  test('shows a page that asks for the passphrase, and nothing of itself', async () => {
    await showApp(`#/a/${ID}/results`, SEALED)
    expect(await screen.findByRole('heading', { name: 'Sealed assessment' })).toBeTruthy()
    expect(document.title).toBe('Unlock · Hustings')
    expect(document.body.textContent).not.toContain('Village Society')
    expect(screen.getByText(/Nobody can open it without/)).toBeTruthy()
  })

  test('says when the passphrase is the wrong one, and when none was typed', async () => {
    const { user } = await showApp(`#/a/${ID}/questions`, SEALED)
    await user.click(await screen.findByRole('button', { name: 'Unlock' }))
    expect(screen.getByText('Enter the passphrase')).toBeTruthy()
    await unlock(user, 'another phrase altogether')
    expect(await screen.findByText(/This passphrase does not open it/)).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'))
  })

  test('says when what is kept is damaged, and sets it aside', async () => {
    const setting = { ...SEALED, seals: { ...SEALED.seals, damaged: [ID] } }
    const { user, stored } = await showApp(`#/a/${ID}/questions`, setting)
    await unlock(user)
    expect(await screen.findByText(/What is kept here is damaged/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Set it aside' }))
    expect(await screen.findByRole('heading', { name: 'Continue' })).toBeTruthy()
    expect(stored.size).toBe(0)
  })

  test('is locked by the button, with its undo, and is as it was once unlocked again', async () => {
    const { user } = await showUnlocked()
    const article = within(screen.getByRole('article', { name: 'Do the doors lock?' }))
    await user.click(article.getByRole('radio', { name: /^Yes/ }))
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('false')
    await screen.findByText('Saved on this device')
    await user.click(screen.getByRole('button', { name: 'Lock' }))
    expect(await screen.findByRole('heading', { name: 'Sealed assessment' })).toBeTruthy()
    expect(document.body.textContent).not.toContain('Village Society')
    await unlock(user)
    const again = within(await screen.findByRole('article', { name: 'Do the doors lock?' }))
    expect(again.getByRole<HTMLInputElement>('radio', { name: /^Yes/ }).checked).toBe(true)
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true')
  })

  test('locks itself when nobody is there', async () => {
    const { seals } = await showUnlocked()
    seals.idle()
    expect(await screen.findByRole('heading', { name: 'Sealed assessment' })).toBeTruthy()
    expect(seals.isLocked(ID)).toBe(true)
  })

  test('does not lose what could not be kept: it stays unlocked when nobody is there, and locking asks', async () => {
    const { user, seals, storage } = await showUnlocked()
    storage.refusal = 'full'
    const article = within(screen.getByRole('article', { name: 'Do the doors lock?' }))
    await user.click(article.getByRole('radio', { name: /^Yes/ }))
    await screen.findByRole('alert')
    seals.idle()
    await screen.findByRole('alert')
    expect(seals.isOpen(ID)).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Lock' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Your last change is not saved' }))
    await user.click(dialog.getByRole('button', { name: 'Lock it and lose the change' }))
    expect(await screen.findByRole('heading', { name: 'Sealed assessment' })).toBeTruthy()
  })
})

describe('elsewhere a sealed assessment', () => {
  test('has no name on the start page, unlocked or not, and is locked there too', async () => {
    const { user, seals } = await showUnlocked()
    await user.click(screen.getByRole('link', { name: 'Hustings, home' }))
    expect(await screen.findByRole('link', { name: /^Sealed assessment.*Unlocked in this tab/ })).toBeTruthy()
    expect(document.body.textContent).not.toContain('Village Society')
    await user.click(screen.getByRole('button', { name: /^Lock: sealed assessment/ }))
    expect(await screen.findByRole('link', { name: /^Sealed assessment.*Locked/ })).toBeTruthy()
    expect(seals.isLocked(ID)).toBe(true)
  })

  test('is deleted and brought back without its passphrase', async () => {
    const { user, stored } = await showApp('#/', SEALED)
    await user.click(await screen.findByRole('button', { name: /^Delete: sealed assessment/ }))
    expect(await screen.findByText('Sealed assessment is deleted.')).toBeTruthy()
    expect(stored.size).toBe(0)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('link', { name: /^Sealed assessment/ })).toBeTruthy()
  })

  test('is not compared, and the page says why', async () => {
    await showApp(`#/compare/${ID}/${ID}`, SEALED)
    expect(await screen.findByText(/Unlock it first, then compare again/)).toBeTruthy()
  })

  test('is counted where copies are offered before everything is deleted', async () => {
    const { user } = await showApp('#/about', SEALED)
    await user.click(await screen.findByRole('button', { name: 'Delete everything…' }))
    expect(await screen.findByText(/One sealed assessment is locked, so no copy/)).toBeTruthy()
  })

  test('is not written over by a file of it', async () => {
    const { user, stored } = await showApp('#/', SEALED)
    const file = new File([STORED.text], 'mine.hustings.json')
    await user.upload(screen.getByLabelText<HTMLInputElement>('Open a saved file'), file)
    expect(await screen.findByText(/The one here is sealed on this device/)).toBeTruthy()
    expect(stored.get(ID)).toBe(STORED)
  })
})

describe('sealing', () => {
  test('is offered when an assessment is made, says first that nothing can be recovered, and wants a passphrase', async () => {
    const { user, seals, stored } = await showApp('#/new/village-society')
    await user.click(await screen.findByRole('radio', { name: 'Seal them on this device' }))
    expect(screen.getByText(/There is no way to recover it/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Go to the questions' }))
    expect(await screen.findByText('Enter a passphrase, or have six words made up')).toBeTruthy()
    expect(stored.size).toBe(0)
    await typePassphrase(user, PASSPHRASE)
    await user.type(screen.getByLabelText('The same passphrase again'), PASSPHRASE)
    await user.click(screen.getByRole('button', { name: 'Go to the questions' }))
    expect(await screen.findByRole('article', { name: 'Do the doors lock?' })).toBeTruthy()
    expect([...seals.passphrases.values()]).toEqual([PASSPHRASE])
    expect(screen.getByRole('button', { name: 'Lock' })).toBeTruthy()
  })

  test('of one that is here asks for a file copy first', async () => {
    const { user, seals } = await showApp('#/', { stored: [STORED] })
    await user.click(await screen.findByRole('button', { name: 'More for Village Society' }))
    await user.click(await screen.findByRole('button', { name: 'Seal it on this device' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Seal it on this device' }))
    expect(await dialog.findByRole('button', { name: 'Save a file copy…' })).toBeTruthy()
    expect(dialog.getByText(/There is no way to recover it/)).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Go on without a copy' }))
    await typePassphrase(user, PASSPHRASE)
    await user.type(dialog.getByLabelText('The same passphrase again'), PASSPHRASE)
    await user.click(dialog.getByRole('button', { name: 'Seal it' }))
    expect(await dialog.findByText(/It is sealed\./)).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Close' }))
    expect(seals.isLocked(ID)).toBe(true)
    expect(await screen.findByRole('link', { name: /^Sealed assessment/ })).toBeTruthy()
  })

  test('is not offered on an address that is not secure, which is said', async () => {
    await showApp('#/new/village-society', { sealing: makeQuickSealing(false) })
    const group = within(await screen.findByRole('group', { name: 'Where your answers are kept' }))
    expect(group.getAllByRole('radio')).toHaveLength(2)
    expect(group.getByText(/does not begin with https/)).toBeTruthy()
  })

  test('has nothing to lock where nothing is sealed', async () => {
    await showApp(`#/a/${ID}/questions`, { stored: [STORED] })
    await screen.findByRole('article', { name: 'Do the doors lock?' })
    expect(screen.queryByRole('button', { name: 'Lock' })).toBeNull()
  })
})
