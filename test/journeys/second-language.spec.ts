import type { Page } from '@playwright/test'
import { madeUp } from '../words/made-up-language'
import { addressOf, checklist, goTo } from './support/assessments'
import { expectNoSidewaysScrolling, expectNothingCutOff } from './support/layout'
import { expectNoPlainEnglish, test } from './support/made-up-site'
import { expect } from './support/watch'

const [firstTheme] = checklist.themes

/** Addresses of the main screens. Those of an assessment come after the example was opened. */
const SITE = [
  '#/',
  '#/checklists',
  `#/checklists/${checklist.id}/${checklist.version}`,
  `#/new/${checklist.id}`,
  '#/scenarios/electoral-commission-2021',
  '#/branches',
  '#/about',
  '#/help-now',
  '#/workshop',
  '#/nowhere',
  '#/a/none/plan',
]
const OWN = [
  'results',
  `questions/${firstTheme!.id}`,
  'questions?show=not-in-place',
  'plan',
  'profile',
  'replay',
  'replay/polling-day-fake',
  'exposure',
  'merge',
  'starter',
]
const DIALOGS = ['Download PDF', 'Export… CSV · Excel', 'Save a copy…', 'Share a copy…', 'Choose several']

test.use({ viewport: { width: 390, height: 844 } })

test('a language a third longer than English fits on every screen of the site, with no English left', async ({
  page,
}) => {
  await page.goto('/#/')
  for (const address of SITE) {
    await test.step(address, async () => {
      await show(page, address)
      await expectAllInIt(page)
    })
  }
})

test('it fits on every screen of an assessment', async ({ page }) => {
  await page.goto('/#/example')
  await page.waitForURL(/results$/)
  for (const step of OWN) {
    await test.step(step, async () => {
      await show(page, addressOf(page, step))
      await expectAllInIt(page)
    })
  }
})

test('it fits in the dialogs', async ({ page }) => {
  await page.goto('/#/example')
  await page.waitForURL(/results$/)
  await goTo(page, addressOf(page, 'plan'))
  for (const name of DIALOGS) {
    await test.step(name, async () => {
      await page
        .getByRole('button', { name: madeUp(name), exact: true })
        .first()
        .click()
      await expectAllInIt(page)
      await page.keyboard.press('Escape')
    })
  }
})

/** Screens load when they are asked for: the one before stays until then. No two neighbours have one heading. */
async function show(page: Page, address: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  if (new URL(page.url()).hash === address) return
  const before = await heading.textContent()
  await goTo(page, address)
  await expect(heading).not.toHaveText(before ?? '')
}

async function expectAllInIt(page: Page): Promise<void> {
  await expect(page.getByText(madeUp('Loading'), { exact: true })).toHaveCount(0)
  await page.getByRole('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true
  })
  await expectNoSidewaysScrolling(page)
  await expectNothingCutOff(page)
  await expectNoPlainEnglish(page)
}
