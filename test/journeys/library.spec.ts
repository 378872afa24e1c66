import type { Page } from '@playwright/test'
import { formatAssessment } from '../../src/files/assessment-text'
import {
  answered,
  checklist,
  dropFile,
  expectSaved,
  goTo,
  makeOne,
  NAME,
  openExample,
} from './support/assessments'
import { expectNoAxeViolations } from './support/axe'
import { expect, test } from './support/watch'

const THEIRS = JSON.stringify({ ...checklist, id: 'house-rules', title: 'House rules' })

async function chooseChecklist(page: Page, content: string): Promise<void> {
  await page
    .getByLabel('Load a checklist from a file')
    .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(content) })
}

test('what an older copy of the app has kept is still there, and checklists from files are kept beside it', async ({
  page,
}) => {
  const one = makeOne({ answers: answered(checklist.items.slice(0, 3), 'partly') })
  // This page needs no store, so it opens none.
  await page.goto('/#/about')
  await page.evaluate(
    async ([id, text, name]) => {
      const opening = indexedDB.open('hustings', 1)
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('assessments')
        opening.result.createObjectStore('set-aside', { autoIncrement: true })
      }
      await new Promise((done) => (opening.onsuccess = done))
      const summary = {
        name,
        checklistId: 'political-organisation',
        checklistVersion: '2.0.0',
        checklistTitle: 'Political organisations',
        changedAt: '2026-03-02T09:30:00Z',
        asked: 55,
        answered: 3,
        rating: { low: null, high: null },
        essentialsMissing: 0,
        essentialsOpen: 13,
        themes: [],
      }
      const transaction = opening.result.transaction('assessments', 'readwrite')
      transaction.objectStore('assessments').put({ id, text, summary }, id)
      await new Promise((done) => (transaction.oncomplete = done))
      opening.result.close()
    },
    [one.id, formatAssessment(one), NAME] as const,
  )

  await goTo(page, '#/checklists')
  await chooseChecklist(page, THEIRS)
  await page.getByRole('button', { name: 'Load it' }).click()
  await expect(page.getByText(/From a file: House rules, loaded/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/From a file: House rules, loaded/)).toBeVisible()
  await goTo(page, '#/')
  await page.getByRole('link', { name: new RegExp(NAME) }).click()
  await expect(page.getByText(`3 of ${checklist.items.length} answered`)).toBeVisible()
})

test('a checklist that falls on the library is started and answered, and says where it came from', async ({
  page,
}) => {
  await page.goto('/#/checklists')
  await expect(page.getByRole('heading', { name: 'From files' })).toBeVisible()
  await dropFile(page, THEIRS, 'rules.json')
  await page.getByRole('button', { name: 'Load it' }).click()
  await page.getByRole('link', { name: 'Start House rules' }).click()
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByText(/From a file: House rules, loaded/)).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await expect(page.getByText(/From a file: House rules, loaded/)).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everybody can use the library and the tables for the IT lead: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/#/checklists')
    await chooseChecklist(page, '{"format":"hustings/checklist","formatVersion":1,"items":[]}')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Close' }).click()
    await chooseChecklist(page, THEIRS)
    await page.getByRole('button', { name: 'Load it' }).click()
    await expect(page.getByRole('searchbox')).toBeVisible()
    await page.getByText('Sources and licence').click()
    await expectNoAxeViolations(page)
    await goTo(page, '#/checklists')
    await expect(page.getByRole('heading', { name: /House rules/ })).toBeVisible()
    await expectNoAxeViolations(page)
    await openExample(page)
    await page.getByText(/For your IT lead/).click()
    await page.locator('summary', { hasText: 'CAF 4.0' }).click()
    await expect(page.getByRole('table', { name: /CAF 4\.0: B/ })).toBeVisible()
    await expectNoAxeViolations(page)
  })
}
