import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { openTyped, sealAndCheck } from '../../src/browser/sealing-job'
import { formatAssessment } from '../../src/files/assessment-text'
import { answered, checklist, essentials, makeOne, NAME, openAssessment } from './support/assessments'
import { readWholeStore } from './support/stored'
import { expect, test } from './support/watch'

/** A key is derived in about a second, and in far more where the computer has much to do. */
const LONG = { timeout: 120_000 }
const HERE = makeOne({ answers: answered(essentials, 'partly') })

/** All that the browser keeps for the page, and what it shows of it elsewhere. */
async function readKept(page: Page): Promise<string> {
  const elsewhere = await page.evaluate(() => [
    Object.entries(sessionStorage),
    Object.entries(localStorage),
    history.state as unknown,
    document.title,
    location.href,
    window.name,
  ])
  return (await readWholeStore(page)) + JSON.stringify(elsewhere)
}

async function sealCopy(page: Page): Promise<{ readonly passphrase: string; readonly file: Download }> {
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  await page.getByRole('button', { name: 'Seal it…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Seal this file' })
  await expect(dialog.getByText(/There is no way to recover it/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Make up six words' }).click()
  const field = dialog.getByLabel('Passphrase')
  await expect(field).toHaveValue(/^[a-z-]+( [a-z-]+){5}$/)
  const passphrase = await field.inputValue()
  const downloading = page.waitForEvent('download', LONG)
  await dialog.getByRole('button', { name: 'Seal and save' }).click()
  const file = await downloading
  await expect(dialog.getByText(/It was opened again with this passphrase, and is whole/)).toBeVisible()
  await expect(dialog.getByText(passphrase)).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Close' }).click()
  return { passphrase, file }
}

test('a copy is sealed, and opens again with its passphrase only, which is kept nowhere', async ({
  page,
}) => {
  test.setTimeout(400_000)
  await openAssessment(page, HERE)
  const { passphrase, file } = await sealCopy(page)
  expect(file.suggestedFilename()).toMatch(/^hustings-\d{4}-\d{2}-\d{2}\.hustings\.age$/)
  const bytes = await readFile(await file.path())
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/)
  expect(bytes.includes(NAME)).toBe(false)
  const opened = await openTyped(new Uint8Array(bytes), passphrase)
  expect(opened.ok && JSON.parse(new TextDecoder().decode(opened.value))).toMatchObject({ name: NAME })

  await page.evaluate(() => indexedDB.deleteDatabase('hustings'))
  await page.goto('about:blank')
  await page.goto('/')
  const chosen = {
    name: 'from-a-colleague.hustings.age',
    mimeType: 'application/octet-stream',
    buffer: bytes,
  }
  await page.getByLabel('Open a saved file').setInputFiles(chosen)
  const dialog = page.getByRole('dialog', { name: 'from-a-colleague.hustings.age is sealed' })
  await expect(dialog.getByText(/Whoever knows the passphrase can have written it\./)).toBeVisible()
  await dialog.getByLabel('Passphrase').fill('not these words')
  await dialog.getByRole('button', { name: 'Open it' }).click()
  await expect(dialog.getByText(/This is not the passphrase of this file/)).toBeVisible(LONG)
  await dialog.getByLabel('Passphrase').fill(passphrase)
  await dialog.getByLabel('Passphrase').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Where you stand' })).toBeVisible(LONG)

  const kept = await readKept(page)
  expect(kept).toContain(NAME)
  for (const word of [passphrase, ...passphrase.split(' ').filter((one) => !isInChecklist(one))])
    expect(kept).not.toContain(word)
})

test('what a terminal sealed opens here, and is sealed again here', async ({ page }) => {
  test.setTimeout(400_000)
  const phrase = 'ladder cobweb dinner plasma unhappy sketch'
  const text = new TextEncoder().encode(formatAssessment(HERE))
  const sealed = await sealAndCheck(text, phrase, () => undefined)
  await page.goto('/')
  const chosen = {
    name: 'sent.hustings.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(sealed),
  }
  await page.getByLabel('Open a saved file').setInputFiles(chosen)
  await page.getByLabel('Passphrase').fill(phrase)
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Where you stand' })).toBeVisible(LONG)
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  await page.getByRole('button', { name: 'Seal it…' }).click()
  await page.getByRole('button', { name: 'Make up six words' }).click()
  await expect(page.getByLabel('Passphrase')).toHaveValue(/ /)
  await page.getByRole('button', { name: 'Seal and save' }).click()
  await expect(page.getByText(/It was opened again with this passphrase, and is whole/)).toBeVisible(LONG)
})

test('sealing can be called off, and then the page works on', async ({ page }) => {
  await openAssessment(page, HERE)
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  await page.getByRole('button', { name: 'Seal it…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Seal this file' })
  await dialog.getByRole('button', { name: 'Make up six words' }).click()
  await expect(dialog.getByLabel('Passphrase')).toHaveValue(/ /)
  await dialog.getByRole('button', { name: 'Seal and save' }).click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog.getByRole('progressbar')).toHaveCount(0)
  await expect(dialog.getByLabel('Passphrase')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Seal it…' })).toBeFocused()
})

/** Words that stand in every assessment tell nothing. */
function isInChecklist(word: string): boolean {
  return JSON.stringify([checklist, HERE]).includes(word)
}
