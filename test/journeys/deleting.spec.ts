import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { addressOf, checklist, expectSaved, goTo, NAME, question } from './support/assessments'
import { filesWith, MARKER, typeIn } from './support/marker'
import { test } from './support/own-browser'
import { readStore } from './support/stored'
import { expect } from './support/watch'

test.use({ serviceWorkers: 'allow' })

const [first] = checklist.items
const SENTENCE =
  'Deleted from Hustings. Not deleted: files you saved, printed or sent; the browser’s history and list of downloads; backups. In Chrome and Edge, traces can stay on the disk after this; to remove them, also delete this site’s data in the browser’s settings.'

async function startOne(page: Page): Promise<void> {
  await page.goto('/#/new/political-organisation')
  await page.getByLabel('Name of your organisation').fill(NAME)
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  await question(page, first).getByRole('radio', { name: 'No', exact: true }).click()
  await expectSaved(page)
}

test('everything is deleted after a copy of each, and what another tab writes late is refused', async ({
  page,
  context,
}) => {
  await startOne(page)
  const address = page.url()
  await page.getByRole('link', { name: 'Hustings, home' }).click()
  await page.goto('/#/help-now')
  await page.getByLabel('IT lead').fill('Ann, 01234 567890')
  await page.evaluate(async () => {
    localStorage.setItem('somebody-elses', 'stays')
    await caches.open('hustings-1')
    await caches.open('somebody-elses')
  })
  // So that the other tab is the one that writes.
  await page.reload()
  const other = await context.newPage()
  await other.goto(address)
  await expect(question(other, first).getByRole('radio').first()).toBeEnabled()

  await page.goto('/#/about')
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  const dialog = page.getByRole('dialog')
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `Save it unsealed: ${NAME}` }).click()
  expect(readFileSync(await (await downloading).path(), 'utf8')).toContain(NAME)
  await expect(dialog.getByRole('status')).toContainText('It was read back and is whole.')
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await expect(dialog).toContainText('Tick that you have the copies you need')
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await expect(dialog).toContainText(SENTENCE)

  await expect(other.getByRole('alert')).toContainText('was deleted while this was open')
  await question(other, first).getByRole('radio', { name: 'Yes', exact: true }).click()
  await expect(other.getByRole('alert')).toContainText('Save a copy now, so that nothing is lost.')
  await other.getByRole('alert').getByRole('button', { name: 'Save a file copy' }).click()
  await expect(other.getByRole('dialog', { name: 'Save a copy' })).toBeVisible()

  await dialog.getByRole('button', { name: 'Go to the start' }).click()
  await expect(page.getByText('Nothing started yet')).toBeVisible()
  expect(await readStore(page)).toEqual({ assessments: [], versions: [] })
  const left = await page.evaluate(async () => ({
    preferences: Object.keys(localStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(left).toEqual({ preferences: ['somebody-elses'], caches: ['somebody-elses'], workers: 0 })
  await page.goto('/#/help-now')
  await expect(page.getByLabel('IT lead')).toHaveValue('')

  // A life begins anew in the tab that deleted.
  await startOne(page)
  expect((await readStore(page)).assessments).toHaveLength(1)
})

test('a store that went while an assessment was open is told, and nothing comes back by itself', async ({
  page,
}) => {
  await startOne(page)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  })
  await question(page, first).getByRole('radio', { name: 'Yes', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('was deleted while this was open')
  expect((await readStore(page)).assessments).toEqual([])
})

test(
  'a session that keeps nothing leaves nothing of what was typed in the browser’s profile',
  {
    tag: '@firefox',
  },
  async ({ own }) => {
    test.slow()
    const nothing = await own.start()
    await typeEverywhere(await firstPage(nothing), 'high-risk-individual')
    await nothing.close()
    expect(filesWith(own.profile, MARKER)).toEqual([])

    // The control: what is kept is found by the same search.
    const kept = await own.start()
    const page = await firstPage(kept)
    await page.goto('/#/new/political-organisation')
    await page.getByLabel('Name of your organisation').fill(MARKER)
    await page.getByRole('button', { name: 'Go to the questions' }).click()
    await expectSaved(page)
    await kept.close()
    expect(filesWith(own.profile, MARKER)).not.toEqual([])
  },
)

async function firstPage(context: BrowserContext): Promise<Page> {
  const [page] = context.pages()
  return page ?? context.newPage()
}

/** The marker in each text field of each screen, the numbers of "Something wrong now?" among them. */
async function typeEverywhere(page: Page, checklistId: string): Promise<void> {
  await page.goto(`/#/new/${checklistId}`)
  await expect(page.getByRole('radio', { name: 'Keep nothing on this computer' })).toBeChecked()
  let typed = await typeIn(page)
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await goTo(page, `${addressOf(page, 'questions')}?show=all`)
  await page.getByRole('article').first().getByRole('radio', { name: 'No', exact: true }).click()
  await page.getByRole('article').nth(1).getByRole('radio', { name: 'Doesn’t apply' }).click()
  typed += await typeIn(page)
  await goTo(page, addressOf(page, 'profile'))
  typed += await typeIn(page)
  await goTo(page, addressOf(page, 'plan'))
  await page.getByRole('heading', { level: 3 }).getByRole('button').first().click()
  typed += await typeIn(page)
  for (const opens of [
    'It is done…',
    'Decide not to do it…',
    'Ask for help…',
    'Download PDF',
    'Save a copy…',
  ]) {
    await page.getByRole('button', { name: opens, exact: true }).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    typed += await typeIn(page, 'dialog[open]')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  for (const address of [
    '#/checklists',
    `#/checklists/${checklist.id}/${checklist.version}`,
    '#/branches',
    '#/help-now',
  ]) {
    await goTo(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    typed += await typeIn(page)
  }
  await expect(page.getByText('what you type here is gone when you close the tab')).toBeVisible()
  await expect(page.getByLabel('IT lead')).toHaveValue(MARKER)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  console.log(`typed into ${String(typed)} fields`)
  expect(typed).toBeGreaterThan(20)
  // Long enough for the browser to write what it remembers of its tabs.
  await page.waitForTimeout(3_000)
}
