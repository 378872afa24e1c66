import type { Page } from '@playwright/test'
import { answered, checklist, expectSaved, goTo, makeOne, question } from './support/assessments'
import { expectNoAxeViolations } from './support/axe'
import {
  choosePassphrase,
  PASSPHRASE,
  plantSealed,
  readAllStored,
  SLOW,
  startSealed,
  unlock,
} from './support/sealed'
import { countLostToLeaving, LEAVINGS, SEALED } from './support/survival'
import { expect, test } from './support/watch'

const [first, second] = checklist.items
/** In everything that is typed, and nowhere else. */
const MARKER = 'Zqxmarker'

test.setTimeout(5 * 60_000)

/** A name, an answer, and words in each field of a question and of an action. */
async function typeEverywhere(page: Page): Promise<void> {
  const article = question(page, first)
  await article.getByRole('radio', { name: 'Partly', exact: true }).click()
  await article.getByText('Notes, evidence and owner').click()
  await article.getByLabel('Note', { exact: true }).pressSequentially(`${MARKER} note`)
  await article.getByLabel('Evidence').pressSequentially(`${MARKER} evidence`)
  await article.getByLabel('Owner').pressSequentially(`${MARKER} owner`)
  await question(page, second).getByRole('radio', { name: 'Doesn’t apply', exact: true }).click()
  await question(page, second).getByLabel('Why does it not apply?').pressSequentially(`${MARKER} reason`)
  await expectSaved(page)
}

async function startUnsealed(page: Page): Promise<void> {
  await page.goto('/#/new/political-organisation')
  await page.getByLabel('Name of your organisation').fill(`${MARKER} party`)
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  await expect(question(page, first)).toBeVisible()
}

async function expectLocked(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Sealed assessment' })).toBeVisible({
    timeout: SLOW,
  })
  expect(await page.content()).not.toContain(MARKER)
  expect(await page.title()).toBe('Unlock · Hustings')
}

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await expectLocked(page)
}

/** Named, answered and noted. */
const PLANTED = makeOne({
  name: `${MARKER} party`,
  answers: answered(checklist.items, () => ({ status: 'in-place', note: `${MARKER} note` })),
})

async function openPlanted(page: Page): Promise<void> {
  await page.goto(await plantSealed(page, PLANTED))
  await unlock(page)
  await expect(question(page, first)).toBeVisible()
}

const partly = (page: Page) => question(page, first).getByRole('radio', { name: 'Partly', exact: true })

test('a hostile update reads every word of an unsealed assessment @firefox', async ({ page }) => {
  await startUnsealed(page)
  await typeEverywhere(page)
  const stored = await readAllStored(page)
  for (const place of ['party', 'note', 'evidence', 'owner', 'reason']) {
    expect(stored).toContain(`${MARKER} ${place}`)
  }
})

test('of a sealed one it reads only what is sealed, locked or not, and undo is gone with the lock @firefox', async ({
  page,
}) => {
  await startSealed(page, `${MARKER} party`)
  await typeEverywhere(page)
  expect(await readAllStored(page)).not.toContain(MARKER)
  await lock(page)
  const stored = await readAllStored(page)
  expect(stored).not.toContain(MARKER)
  expect(stored).not.toContain('essentialsMissing')
  expect(stored.match(/age-encryption\.org\/v1\n-> X25519 /g)?.length).toBeGreaterThan(1)
  expect(stored).toContain('age-encryption.org/v1\n-> scrypt ')
  await expectNoAxeViolations(page)

  await unlock(page, 'surely not the right one')
  await expect(page.getByText('This passphrase does not open it.')).toBeVisible({ timeout: SLOW })
  await unlock(page)
  await expect(partly(page)).toBeChecked({ timeout: SLOW })
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true')
  await question(page, first).getByText('Notes, evidence and owner').click()
  await expect(question(page, first).getByLabel('Note', { exact: true })).toHaveValue(`${MARKER} note`)
  expect(await readAllStored(page)).not.toContain(MARKER)

  await page.getByRole('link', { name: 'Hustings, home' }).click()
  await expect(page.getByRole('link', { name: /^Sealed assessment.*Unlocked in this tab/ })).toBeVisible()
  expect(await page.content()).not.toContain(MARKER)
})

test('one that was here already is sealed with its versions, after a copy was asked for', async ({
  page,
}) => {
  await startUnsealed(page)
  await typeEverywhere(page)
  const address = page.url()
  await page.getByRole('link', { name: 'Hustings, home' }).click()
  await page.getByRole('button', { name: /^More for / }).click()
  await page.getByRole('button', { name: 'Seal it on this device' }).click()
  const dialog = page.getByRole('dialog', { name: 'Seal it on this device' })
  await expect(dialog.getByText(/There is no way to recover it/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Save a file copy…' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Go on without a copy' }).click()
  await choosePassphrase(page)
  await dialog.getByRole('button', { name: 'Seal it', exact: true }).click()
  await expect(dialog.getByText('It is sealed.', { exact: false })).toBeVisible({ timeout: SLOW })
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('link', { name: /^Sealed assessment.*Locked/ })).toBeVisible()
  const stored = await readAllStored(page)
  expect(stored).not.toContain(MARKER)
  // It and its versions.
  expect(stored.match(/-> X25519 /g)?.length).toBeGreaterThan(1)

  await page.goto(address)
  await unlock(page)
  await expect(partly(page)).toBeChecked({ timeout: SLOW })
  await page.getByRole('button', { name: 'Earlier versions' }).click()
  await expect(page.getByRole('button', { name: /^Look at / }).first()).toBeVisible()
  await page.keyboard.press('Escape')
})

test('two tabs: one writes, each is unlocked for itself, and locking one locks both', async ({
  page,
  context,
}) => {
  await openPlanted(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expectLocked(other)
  await unlock(other)
  await expect(other.getByText('This assessment is open in another tab')).toBeVisible()
  await partly(page).click()
  await expectSaved(page)
  await other.getByRole('button', { name: 'Work on it here instead' }).click()
  await expect(partly(other)).toBeChecked()
  await lock(other)
  await expectLocked(page)
})

test('it locks itself after 15 minutes without a key or click', async ({ page }) => {
  await page.clock.install()
  await openPlanted(page)
  await partly(page).click()
  await expectSaved(page)
  await page.clock.fastForward('14:30')
  await expect(partly(page)).toBeVisible()
  await page.clock.fastForward('00:45')
  await expectLocked(page)
})

test('damage is told from a wrong passphrase, and what is damaged is set aside as it is', async ({
  page,
}) => {
  const address = await plantSealed(page, PLANTED)
  await damageNewest(page)
  await page.goto(address)
  await unlock(page)
  await expect(page.getByText(/What is kept here is damaged/)).toBeVisible({ timeout: SLOW })
  await page.getByRole('button', { name: 'Set it aside' }).click()
  await expect(page.getByRole('heading', { name: 'Set aside' })).toBeVisible()
  // The newest of its versions went with it, and is whole.
  const rows = page.getByText(/^Sealed, and set aside on/)
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Open it…' }).nth(1).click()
  await page.getByLabel('Passphrase', { exact: true }).pressSequentially(PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(page.getByText('It is open.')).toBeVisible({ timeout: SLOW })
})

test('delete everything takes the keys too', async ({ page }) => {
  await openPlanted(page)
  await goTo(page, '#/about')
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await page.getByRole('checkbox', { name: /^I have the copies I need/ }).check()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Deleted' })).toBeVisible()
  await page.getByRole('button', { name: 'Go to the start' }).click()
  await expect(page.getByText('Nothing started yet')).toBeVisible()
  expect(await readAllStored(page)).not.toContain('age-encryption.org')
})

for (const how of LEAVINGS) {
  test(`a sealed answer is there again although the page was left in the next task: ${how}`, async ({
    page,
  }) => {
    expect(await countLostToLeaving(page, how, 3, SEALED)).toBe(0)
  })
}

/** Turns one byte of what is sealed, past the app. */
function damageNewest(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('hustings')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('assessments', 'readwrite')
          const cursor = transaction.objectStore('assessments').openCursor()
          cursor.onsuccess = () => {
            const value = cursor.result?.value as { sealed: Uint8Array } | undefined
            if (value === undefined) return
            const { sealed } = value
            sealed[sealed.length - 20] = (sealed[sealed.length - 20] ?? 0) ^ 1
            cursor.result?.update(value)
          }
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
}
