import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import {
  addressOf,
  answered,
  checklist,
  chooseFile,
  goTo,
  makeOne,
  NAME,
  openAssessment,
} from './support/assessments'
import { tabTo } from './support/keyboard'
import { canReadPdf, wordsOf } from './support/pdf'
import { expect, test, watchContext, type Site } from './support/watch'

const SITES: readonly Site[] = ['with-headers', 'bare']
const NOTE = 'The key is under the mat'
const OWNER = 'Priya'
const WRITTEN = makeOne({
  answers: answered(checklist.items, () => ({
    status: 'partly',
    note: NOTE,
    evidence: NOTE,
    by: 'Ann Onymous',
    answeredAt: '2026-03-03T03:03:03Z',
  })),
  plan: { actions: new Map(checklist.items.map(({ id }) => [id, { owner: OWNER, note: NOTE }])) },
})
/** What stays here, whoever gets a plan without notes and without a name. */
const STAYS = [NOTE, NAME, 'Ann Onymous', '03:03:03', WRITTEN.id]

async function openShare(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share a copy…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share a copy' })
  await expect(dialog.getByText(/^Rating: /)).toBeVisible()
  return dialog
}

async function takeFile(page: Page, dialog: Locator): Promise<string> {
  const button = dialog.getByRole('button', { name: 'Save it unsealed' })
  await expect(button).toHaveAttribute('aria-disabled', 'false')
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(file.suggestedFilename()).toMatch(/^hustings-plan-\d{4}-\d{2}-\d{2}\.hustings\.json$/)
  return readFileSync(await file.path(), 'utf8')
}

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site })

    test('numbers go out as one page, a plan without notes as a file that opens again without them', async ({
      page,
      browser,
      baseURL,
      watch,
    }) => {
      await openAssessment(page, WRITTEN)
      const dialog = await openShare(page)
      const numbers = await dialog.getByLabel('The text').inputValue()
      for (const secret of [...STAYS, OWNER]) expect(numbers).not.toContain(secret)
      const making = page.waitForEvent('download')
      await dialog.getByRole('button', { name: 'Save it unsealed' }).click()
      const sheet = await making
      expect(sheet.suggestedFilename()).toBe('hustings-numbers.pdf')
      await expect(dialog.getByText('hustings-numbers.pdf is in your downloads.')).toBeVisible()
      if (canReadPdf) {
        const words = await wordsOf(sheet)
        expect(words).toContain('50% of this checklist is in place.')
        expect(words).toContain('Page 1 of 1')
        for (const secret of [...STAYS, OWNER]) expect(words).not.toContain(secret)
      }

      await dialog.getByLabel('Plan without notes').check()
      await expect(dialog.getByText('Notes: none go with it')).toBeVisible()
      await expect(dialog.getByText('Owners’ names: 1')).toBeVisible()
      const text = await takeFile(page, dialog)
      for (const secret of STAYS) expect(text).not.toContain(secret)
      expect(text).toContain(OWNER)

      // Somebody else opens it, and hands it on.
      const theirs = await browser.newContext({ baseURL: baseURL! })
      await watchContext(theirs, [baseURL!], watch.problems)
      const other = await theirs.newPage()
      await other.goto('/')
      await chooseFile(other, text)
      await other.waitForURL(/#\/a\/[^/]+\/results$/)
      await goTo(other, addressOf(other, `questions/${checklist.themes[0]!.id}`))
      await expect(other.getByRole('article').first()).toBeVisible()
      await other.getByRole('main').evaluate((main) => {
        for (const details of main.querySelectorAll('details')) details.open = true
      })
      await expect(other.getByText('Sources:').first()).toBeVisible()
      await expect(other.getByText(NOTE)).toHaveCount(0)
      await goTo(other, addressOf(other, 'plan'))
      await expect(other.getByText(OWNER).first()).toBeVisible()
      const again = await openShare(other)
      await again.getByLabel('Plan without notes').check()
      expect(await takeFile(other, again)).toBe(text)
      await theirs.close()
    })
  })
}

test('by keyboard a copy goes out from the start page, and focus comes back', async ({ page }) => {
  const { keyboard } = page
  await openAssessment(page, WRITTEN)
  await goTo(page, '#/')
  await page.getByRole('button', { name: /^More for/ }).click()
  const button = page.getByRole('button', { name: 'Share a copy…' })
  await tabTo(page, button)
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share a copy' })
  await expect(dialog.getByLabel('Numbers only')).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(dialog.getByLabel('Plan without notes')).toBeChecked()
  await tabTo(page, dialog.getByRole('button', { name: 'Save it unsealed' }))
  const downloading = page.waitForEvent('download')
  await keyboard.press('Enter')
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/^hustings-plan-/)
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})
