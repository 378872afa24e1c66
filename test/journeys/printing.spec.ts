import type { Page } from '@playwright/test'
import {
  addressOf,
  checklist,
  goTo,
  NAME,
  openAssessment,
  openExample,
  question,
} from './support/assessments'
import { PARTIAL } from './support/screens'
import { expect, test } from './support/watch'

// What every screen has on paper is looked at in access.spec.ts: this is what one prints them for.

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('the help-now card prints on one page, with one’s own numbers', async ({ page }) => {
  await page.goto('/#/help-now')
  await page.getByLabel('IT lead').fill('Ann, 01234 567890')
  await page.getByLabel('Bank').fill('Y Banc, 01234 111222')
  expect(await pagesOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Ann, 01234 567890').filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
})

test('a question prints with what was answered and noted, and whose it is', async ({ page }) => {
  await openAssessment(page, PARTIAL)
  await goTo(page, addressOf(page, `questions/${checklist.themes[0]!.id}`))
  const first = question(page, checklist.items[0])
  await expect(first).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(NAME).filter({ visible: true }).first()).toBeVisible()
  await expect(first.getByText('A note.').filter({ visible: true })).toHaveCount(1)
  await expect(first.getByText('Seen on paper.').filter({ visible: true })).toHaveCount(1)
  const lines = await first
    .locator('.app-answer-choices__face')
    .evaluateAll((faces) => faces.map((face) => getComputedStyle(face).borderTopWidth))
  expect(lines.filter((line) => line === '3px')).toHaveLength(1)
})

test('the Monday card prints on one page, without the plan behind it', async ({ page }) => {
  await openExample(page)
  await goTo(page, addressOf(page, 'plan'))
  await page.getByRole('button', { name: 'Show the Monday card' }).click()
  await expect(page.getByRole('heading', { name: 'What I will do on Monday' })).toBeVisible()
  expect(await pagesOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1, name: 'Action plan' })).toBeHidden()
})

test('what is folded stays off the paper, but for the words one needs to read it', async ({ page }) => {
  await page.goto('/#/scenarios/electoral-commission-2021')
  const meaning = page.getByText('A public source says so. It is named at the step.')
  await expect(meaning).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(meaning).toBeVisible()
  const source = page.locator('.app-scenario-sources a').first()
  const address = await source.evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toContain(await source.getAttribute('href'))

  await page.emulateMedia({ media: null })
  await openExample(page)
  const table = page.getByText('The same as a table').first()
  await expect(table).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(table).toBeHidden()
})
