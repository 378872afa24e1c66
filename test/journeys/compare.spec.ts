import type { Page } from '@playwright/test'
import type { Status } from '../../src/core/answer'
import type { Assessment } from '../../src/core/assessment'
import { compareBranches, type ComparedBranches } from '../../src/core/branches'
import { percentagesOf } from '../../src/core/score'
import { formatAssessment } from '../../src/files/assessment-text'
import { checklistSha256 } from '../../src/files/checklist-file'
import {
  addressOf,
  answered,
  checklist,
  expectSaved,
  goTo,
  makeOne,
  openAssessment,
  question,
} from './support/assessments'
import { canReadPdf, wordsOf } from './support/pdf'
import { expect, test } from './support/watch'

const STATUSES = ['in-place', 'partly', 'not-in-place', 'not-sure'] as const
const [first, second] = checklist.items

function newId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

function makeYear(
  number: number,
  name: string,
  year: string,
  statusOf: (index: number) => Status,
): Assessment {
  const at = `${year}-06-01T09:00:00Z`
  return makeOne({
    id: newId(number),
    name,
    changedAt: at,
    answers: answered(checklist.items, (_item, index) => ({ status: statusOf(index), answeredAt: at })),
  })
}

test('last year beside this year: what got better, what got worse, and the way to the question', async ({
  page,
}) => {
  const lastYear = makeYear(1, 'Last year', '2025', (index) => (index === 0 ? 'not-in-place' : 'in-place'))
  const thisYear = makeYear(2, 'This year', '2026', (index) => (index === 1 ? 'partly' : 'in-place'))
  await openAssessment(page, lastYear)
  await openAssessment(page, thisYear)
  await page.getByRole('button', { name: 'Compare with…' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Last year' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What has changed' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Better: 1' })).toContainText(first!.question)
  await expect(page.getByRole('list', { name: 'Worse: 1' })).toContainText(second!.question)
  await expect(
    page.getByText(`The same, looked at again: ${String(checklist.items.length - 2)}`),
  ).toBeVisible()

  await page.getByRole('link', { name: second!.question }).click()
  await expect(question(page, second)).toBeInViewport()
  await page.goBack()
  await page.getByRole('link', { name: 'Compare the other way round' }).click()
  await expect(page.getByRole('list', { name: 'Better: 1' })).toContainText(second!.question)
})

test('a result is noted when the last question has its answer, and the line grows with the next', async ({
  page,
}) => {
  const almost = makeOne({ answers: answered(checklist.items.slice(1), 'partly') })
  await openAssessment(page, almost)
  await expect(page.getByText(/^Note how things stand today/)).toBeVisible()
  await goTo(page, addressOf(page, `questions/${first!.theme}`))
  await question(page, first).getByRole('radio', { name: 'No', exact: true }).check()
  await expectSaved(page)
  await goTo(page, addressOf(page, 'results'))
  await expect(page.getByText('One result is noted so far. The next one makes a line.')).toBeVisible()

  await goTo(page, addressOf(page, `questions/${first!.theme}`))
  await question(page, first).getByRole('radio', { name: 'Yes', exact: true }).check()
  await expectSaved(page)
  await page.reload()
  await goTo(page, addressOf(page, 'results'))
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'Earlier results' }) })
  await expect(
    section.getByRole('img', { name: /^From \d+% \(Fix these first\) on .+ now\.$/ }),
  ).toBeVisible()
  await section.getByRole('button', { name: 'Note today’s result' }).click()
  await expect(section.getByText('Noted.', { exact: true })).toBeVisible()
})

/** As many branches as a party has, each with its own answers. */
const BRANCHES = Array.from({ length: 40 }, (_, number) =>
  makeYear(
    100 + number,
    `Branch of place ${String(number)}`,
    '2026',
    (index) => STATUSES[(index * 3 + number) % 4]!,
  ),
)

async function chooseBranches(page: Page): Promise<void> {
  await page.getByLabel('Choose files').setInputFiles([
    ...BRANCHES.map((branch, number) => ({
      name: `branch-${String(number)}.hustings.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(formatAssessment(branch, checklist)),
    })),
    { name: 'sealed.hustings.age', mimeType: 'application/octet-stream', buffer: Buffer.from('age') },
  ])
  await expect(page.getByText(`${String(BRANCHES.length)} files are read.`)).toBeVisible()
}

test('forty branches beside each other: the same numbers on the screen and in the file, aliases in both', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Compare the files of several branches' }).click()
  await chooseBranches(page)
  await expect(page.getByText(/^sealed\.hustings\.age: This sealed file is damaged/)).toBeVisible()

  const { groups } = compareBranches(
    BRANCHES.map((copy) => ({
      key: copy.id,
      assessmentId: copy.id,
      changedAt: copy.changedAt,
      copy,
      checklist,
      checklistSha256: checklistSha256(checklist),
      isOurs: true,
    })),
  )
  const { branches } = groups[0] as ComparedBranches
  const table = page.getByRole('table', { name: 'By theme' })
  const { low, high } = percentagesOf(branches[0]!.score)!
  const range = `${String(low)}–${String(high)}%`
  await expect(table.getByRole('row', { name: /place 0 / })).toContainText(range)

  await page.getByLabel('Aliases instead of names').check()
  await expect(table).not.toContainText('place')
  await page.getByRole('button', { name: 'Download…' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save it unsealed' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^hustings-branches-\d{4}-\d{2}-\d{2}\.pdf$/)
  if (!canReadPdf) return
  const words = await wordsOf(download)
  expect(words).toContain('Branch 40')
  expect(words).toContain(range)
  expect(words).not.toContain('place 0')
})

test('what was read is gone with the page, and nothing of it is stored', async ({ page }) => {
  await page.goto('/#/branches')
  await chooseBranches(page)
  await page.getByRole('link', { name: 'Hustings, home' }).click()
  await expect(page.getByText('Nothing started yet')).toBeVisible()
  await goTo(page, '#/branches')
  await expect(page.getByRole('heading', { level: 1, name: 'Branches side by side' })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})
