import type { Locator, Page } from '@playwright/test'
import { checklist, question } from './support/assessments'
import { expect, test } from './support/watch'

/**
 * What a screen reader has to go by on the main way through the app, in words: `heard/*.txt`. A change there is to be read
 * like a change of text. To write them anew: `--update-snapshots`.
 */
const MONDAY = '2027-03-01T09:00:00Z'
const POLLING_DAY = '2027-05-06'

const [first, second, third] = checklist.items

test('from home to the plan, what is heard is what was agreed', async ({ page }) => {
  await page.clock.setFixedTime(MONDAY)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Nothing started yet')).toBeVisible()
  await expectHeard(page, 'home', page.locator('body'))

  await page.getByRole('link', { name: 'Start an assessment' }).press('Enter')
  await expectAt(page, 'A few things about you')
  await page.getByLabel('Name of your organisation').fill('Riverside Independents')
  await page.getByLabel('Next polling day').fill(POLLING_DAY)
  await page
    .getByRole('group', { name: 'Do you have an office with its own internet connection?' })
    .getByLabel('No', { exact: true })
    .check()
  await expectHeard(page, 'about-you', page.getByRole('main'))

  await page.getByRole('button', { name: 'Go to the questions' }).press('Enter')
  await expectAt(page, checklist.themes[0]!.title)
  await question(page, first).getByRole('radio', { name: 'No', exact: true }).check()
  await question(page, second).getByRole('radio', { name: 'Partly' }).check()
  await question(page, third).getByRole('radio', { name: 'Doesn’t apply' }).check()
  await expect(page.getByText('Saved on this device')).toBeAttached()
  await expectHeard(page, 'way-through-the-questions', page.getByRole('navigation', { name: 'Themes' }))
  await expectHeard(page, 'question-answered-no', question(page, first))
  await expectHeard(page, 'question-set-aside', question(page, third))
  await expectHeard(page, 'header', page.getByRole('banner'))

  await page.getByRole('link', { name: 'Results', exact: true }).press('Enter')
  await expectAt(page, 'Where you stand')
  await expectHeard(page, 'results', page.getByRole('main'))

  await page.getByRole('link', { name: 'Open the plan' }).press('Enter')
  await expectAt(page, 'Action plan')
  await page.getByRole('heading', { level: 3 }).getByRole('button').first().press('Enter')
  await expect(page.getByLabel('Owner', { exact: true })).toBeVisible()
  await expectHeard(page, 'plan', page.getByRole('main'))
})

/** Whoever comes to another screen is at its heading. */
async function expectAt(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused()
}

async function expectHeard(page: Page, name: string, place: Locator): Promise<void> {
  const tree = await place.ariaSnapshot()
  // Addresses of an assessment hold a random number.
  const text = tree.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
  expect(`tab: ${await page.title()}\n${text}\n`).toMatchSnapshot(`${name}.txt`)
}
