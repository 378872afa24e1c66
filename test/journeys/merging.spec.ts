import type { Page } from '@playwright/test'
import type { Assessment } from '../../src/core/assessment'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeShareCopy } from '../../src/core/share'
import {
  addressOf,
  answered,
  checklist,
  chooseFile,
  expectSaved,
  goTo,
  makeOne,
  openAssessment,
  question,
} from './support/assessments'
import { tabTo } from './support/keyboard'
import { expect, test } from './support/watch'

const [first, second, third] = checklist.items

const mine = makeOne({
  answers: answered([first!, second!], (_item, index) => ({
    status: index === 0 ? 'partly' : 'in-place',
    by: 'Ann',
    answeredAt: '2026-03-02T09:30:00Z',
    ...(index === 1 ? { note: 'Ask Ann.' } : {}),
  })),
})
const bobs: Assessment = {
  ...mine,
  changedAt: '2026-04-02T09:30:00Z',
  answers: answered([first!, second!, third!], (_item, index) => ({
    status: index === 0 ? 'not-in-place' : 'in-place',
    by: 'Bob',
    answeredAt: '2026-04-02T09:30:00Z',
    ...(index === 1 ? { note: 'Ask Bob.' } : {}),
  })),
}
const coras: Assessment = {
  ...mine,
  changedAt: '2098-04-02T09:30:00Z',
  answers: answered([first!], () => ({ status: 'in-place', by: 'Cora', answeredAt: '2098-04-02T09:30:00Z' })),
}

async function chooseToMerge(
  page: Page,
  ...files: readonly [name: string, assessment: Assessment][]
): Promise<void> {
  await page.getByLabel('Choose files').setInputFiles(
    files.map(([name, assessment]) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(formatAssessment(assessment)),
    })),
  )
}

test('the files of two colleagues are merged by keyboard alone, and taken back', async ({ page }) => {
  await openAssessment(page, mine)
  const way = page.getByRole('link', { name: 'Merge files from colleagues' })
  await tabTo(page, way)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Merge files from colleagues' })).toBeFocused()
  await tabTo(page, page.getByLabel('Choose files'))
  await chooseToMerge(page, ['bob.json', bobs], ['cora.json', coras])

  await expect(page.getByText('1 more file waits for its turn.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Different: 2' })).toBeVisible()
  const merge = page.getByRole('button', { name: 'Merge', exact: true })
  await tabTo(page, merge)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('1 thing under “Different” has no choice yet')
  // Focus has gone to what is to be chosen.
  const answer = page.getByRole('group', { name: new RegExp(`Answer.*${escaped(first!.question)}`) })
  await expect(answer.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(answer.getByRole('radio', { name: /Take theirs/ })).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: 'Take all' }))
  await page.keyboard.press('Enter')
  await tabTo(page, merge)
  await page.keyboard.press('Enter')

  await expect(page.locator('p', { hasText: 'Merged with “bob.json”.' })).toBeFocused()
  // The next one says that it is from the future, and nothing of it was chosen.
  await expect(page.getByText(/was changed after today/)).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Keep mine for the 1 not chosen yet' }))
  await page.keyboard.press('Enter')
  await tabTo(page, merge)
  await page.keyboard.press('Enter')
  await expect(page.locator('p', { hasText: 'Nothing of “cora.json” was taken.' })).toBeFocused()
  await expectSaved(page)

  await goTo(page, addressOf(page, `questions/${first!.theme}`))
  await expect(question(page, first).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await expect(question(page, third).getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
  await expect(question(page, second).getByLabel('Note')).toHaveValue('Ask Ann.\nAsk Bob.')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(question(page, first).getByRole('radio', { name: 'Partly' })).toBeChecked()
  await expect(question(page, third).getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(question(page, second).getByLabel('Note')).toHaveValue('Ask Ann.')
})

test('a file that is here already can be merged, and a share copy into the one pointed at', async ({
  page,
}) => {
  await openAssessment(page, mine)
  await chooseFile(page, formatAssessment(bobs), 'bob.json')
  await page.getByRole('button', { name: 'Merge it into the one on this device' }).click()
  await page.getByRole('button', { name: 'Take all' }).click()
  await page
    .getByRole('radio', { name: /Take theirs/ })
    .first()
    .check()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByText('Merged with “bob.json”.')).toBeVisible()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.locator('p', { hasText: 'Taken back. All is as it was before.' })).toBeFocused()

  const copy = makeShareCopy(bobs, { preset: 'plan', withName: false })
  await chooseFile(page, formatAssessment(copy), 'copy.json')
  await page.getByRole('button', { name: /^Merge into Gŵyl/ }).click()
  await expect(page.getByText(/does not tell when it was changed/)).toBeVisible()
  await page.getByRole('button', { name: 'Do not merge' }).click()
  await expect(page.getByLabel('Choose files')).toBeAttached()
})

test('a starter file is made, and opened as a new assessment', async ({ page }) => {
  await openAssessment(page, mine)
  await page.getByRole('link', { name: 'Make a starter file for branches' }).click()
  await page.getByLabel('Title').fill('What head office runs')
  await page.getByLabel(second!.question).check()
  await page.getByLabel('Notes on the answers below').check()
  await expect(page.getByText('Note: Ask Ann.')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it unsealed' }).click(),
  ])
  const path = await download.path()
  const before = page.url()

  await page.getByLabel('Open a saved file').setInputFiles(path)
  await expect(page.getByRole('heading', { level: 1, name: 'What this starter file brings' })).toBeFocused()
  await expect(page.getByText(/From “What head office runs”/)).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Answer/ })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Note/ })).toBeChecked()
  await page.getByRole('button', { name: 'Take all' }).click()
  await page.getByRole('button', { name: 'Take these and begin' }).click()
  await page.waitForURL(/\/questions/)
  expect(page.url().split('/')[5]).not.toBe(before.split('/')[5])
  await goTo(page, addressOf(page, `questions/${first!.theme}`))
  await expect(question(page, second).getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
  await expect(question(page, first).getByRole('radio', { checked: true })).toHaveCount(0)
})

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
