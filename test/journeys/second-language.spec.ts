import type { Page } from '@playwright/test'
import { MADE_UP, madeUp } from '../words/made-up-language'
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

/** As somebody who chose it on another day. */
async function chooseMadeUp(page: Page): Promise<void> {
  await page.addInitScript((tag) => {
    localStorage.setItem('hustings-language', tag)
  }, MADE_UP)
}

test('a second language is a file of its own, which only its readers load', async ({ page }) => {
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname))
  const isItsFile = (path: string): boolean => /made-up-words.*\.js$/.test(path)
  await page.goto('/#/about')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About')
  await page.getByRole('button', { name: 'Menu' }).click()
  expect(loaded.filter(isItsFile)).toEqual([])

  await page.getByRole('button', { name: MADE_UP, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(madeUp('About'))
  expect(loaded.filter(isItsFile)).toHaveLength(1)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(madeUp('About'))
  await expect(page.locator('html')).toHaveAttribute('lang', MADE_UP)
})

test('a language a third longer than English fits on every screen of the site, with no English left', async ({
  page,
}) => {
  await chooseMadeUp(page)
  await page.goto('/#/')
  for (const address of SITE) {
    await test.step(address, async () => {
      await show(page, address)
      await expectAllInIt(page)
    })
  }
})

test('it fits on every screen of an assessment', async ({ page }) => {
  await chooseMadeUp(page)
  await page.goto('/#/example')
  await page.waitForURL(/results$/)
  for (const step of OWN) {
    await test.step(step, async () => {
      await show(page, addressOf(page, step))
      await expectAllInIt(page)
    })
  }
})

test('it fits in the dialogs, and a report is in it', async ({ page }) => {
  await chooseMadeUp(page)
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
      if (name === 'Download PDF') await lookAtReport(page)
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

async function lookAtReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: madeUp('Look at it first') }).click()
  await expect(page.getByRole('dialog', { name: madeUp('Preview') })).toBeVisible()
  await expectAllInIt(page)
  await page.keyboard.press('Escape')
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
