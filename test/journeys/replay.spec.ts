import type { Page } from '@playwright/test'
import {
  addressOf,
  answered,
  checklist,
  expectSaved,
  goTo,
  itemCalled,
  makeOne,
  openAssessment,
  openExample,
  question,
  scenarioText,
} from './support/assessments'
import { expectHeadingFocused, tabTo } from './support/keyboard'
import { expect, test } from './support/watch'

const THEIRS = JSON.stringify({
  ...(JSON.parse(scenarioText('electoral-commission-2021')) as object),
  title: 'A night at the hall',
})

/** With nothing in place, so that something is to be changed. */
async function openGaps(page: Page): Promise<void> {
  await openAssessment(page, makeOne({ answers: answered(checklist.items, 'not-in-place') }))
}

async function chooseScenario(page: Page, content: string): Promise<void> {
  await page
    .getByLabel('Load a scenario from a file')
    .setInputFiles({ name: 'night.json', mimeType: 'application/json', buffer: Buffer.from(content) })
}

test('by mouse from the results to an attack, to the question behind it and back to another ending', async ({
  page,
}) => {
  await openGaps(page)
  await page.getByRole('link', { name: 'Choose an attack' }).click()
  await expect(page.getByText('4 real, 3 built from several, 3 exercises')).toBeVisible()
  await page.getByRole('link', { name: 'Replay it: The attack on the Electoral Commission' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Nothing here would surely have stopped it',
  )
  await expect(page.getByText('No help is known so far.', { exact: true })).toBeVisible()
  const updates = itemCalled('exposed-systems-updated')
  const change = page.getByRole('region', { name: 'What would change the ending' })
  await expect(change.getByRole('link', { name: updates.action })).toBeVisible()
  await change.getByRole('button', { name: 'Mark it “In progress” in the plan' }).click()
  await expect(change.getByText('It is now “In progress” in the plan.')).toBeVisible()
  await expectSaved(page)
  await change.getByRole('link', { name: 'Open the plan' }).click()
  const row = page.getByRole('listitem').filter({ hasText: updates.action }).first()
  await expect(row.getByText('In progress').first()).toBeVisible()

  await page.goBack()
  await page.getByRole('link', { name: updates.question }).first().click()
  await expect(question(page, updates)).toBeFocused()
  await question(page, updates).getByRole('radio', { name: 'Yes', exact: true }).click()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Likely stopped at step 1 of 6')
})

test('by keyboard alone through an attack, one step after the other', async ({ page }) => {
  await openGaps(page)
  await tabTo(page, page.getByRole('link', { name: 'Choose an attack' }))
  await page.keyboard.press('Enter')
  await expectHeadingFocused(page, 'Replay an attack against your answers')
  await tabTo(page, page.getByRole('link', { name: /^Replay it: A flood on the eve/ }))
  await page.keyboard.press('Enter')
  await expectHeadingFocused(page, 'Nothing here would surely have stopped it')
  await tabTo(page, page.getByRole('button', { name: 'Go through it step by step' }))
  await page.keyboard.press('Enter')
  for (const step of [1, 2, 3, 4, 5]) {
    await expect(page.getByRole('heading', { level: 3, name: new RegExp(`^${step}\\.`) })).toBeFocused()
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(step)
    await tabTo(page, page.getByRole('button', { name: step === 5 ? 'Show how it ends' : 'Next step' }))
    await page.keyboard.press('Enter')
  }
  await expect(
    page.getByRole('heading', { level: 2, name: 'Nothing here would surely have stopped it' }),
  ).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Before and after your plan' })).toBeVisible()
})

test('an attack from a file is replayed, says so, and is still there after a reload', async ({ page }) => {
  await openExample(page)
  await goTo(page, addressOf(page, 'replay'))
  await chooseScenario(page, THEIRS)
  await expect(page.getByRole('dialog', { name: 'Load this scenario?' })).toBeVisible()
  await page.getByRole('button', { name: 'Load it' }).click()
  const line = page.getByText(/^From a file: A night at the hall, loaded/)
  await expect(line).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Likely stopped at step 1 of 6')
  expect(page.url()).toMatch(/\/replay\/file-[0-9a-f]{16}$/)
  await page.reload()
  await expect(line).toBeVisible()
  await goTo(page, '#/checklists')
  await expect(line).toBeVisible()
  await page.getByRole('button', { name: 'Remove A night at the hall from this device' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(line).toBeVisible()
})

test('the groups are printed with every table, and with how to treat the paper', async ({ page }) => {
  await openExample(page)
  await page.getByRole('link', { name: 'Read it with your supplier' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /APT31/ })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByRole('button', { name: 'Print with all tables' }).click()
  await expect(page.getByRole('table')).toHaveCount(6)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^This file lists what is open, against named attackers\./)).toBeVisible()
  await expect(page.getByText(/^© 2026 The MITRE Corporation\./)).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /^T1566\.002/ }).first()).toBeVisible()
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
})
