import type { Locator, Page } from '@playwright/test'
import {
  addressOf,
  answered,
  checklist,
  essentials,
  expectSaved,
  goTo,
  itemCalled,
  makeOne,
  NAME,
  nameInBar,
  openAssessment,
  question,
} from './support/assessments'
import { canReadPdf, inOneLine, wordsOf } from './support/pdf'
import { expect, test } from './support/watch'

const NEXT_MAY = `${new Date().getFullYear() + 1}-05-05`

/** A choice is a face with its radio button over it: what one presses is the label. */
async function choose(page: Page, id: string, answer: string): Promise<void> {
  await question(page, itemCalled(id)).getByRole('radio', { name: answer, exact: true }).click()
}

function sectionOf(page: Page, heading: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) })
}

test('by mouse from home to the downloaded PDF, the essentials first', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Start an assessment' }).click()
  await page.getByLabel('Name of your organisation').fill(NAME)
  await page.getByLabel('Next polling day').fill(NEXT_MAY)
  const headOffice = page.getByRole('group', { name: 'Are your email and member system run by another body' })
  await headOffice.getByText('Yes', { exact: true }).click()
  await expect(headOffice.getByRole('status')).toContainText('questions will be left out.')
  await headOffice.getByText('No', { exact: true }).click()
  await expect(page.getByText(`${checklist.items.length} questions for you`)).toBeVisible()
  await page.getByRole('button', { name: 'Essentials first' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Essentials first')
  await expect(page.getByRole('article')).toHaveCount(essentials.length)
  for (const [index, item] of essentials.entries()) {
    const answer = ['Yes', 'Partly', 'No', 'Not sure'][index % 4]!
    await choose(page, item.id, answer)
  }
  await page.getByRole('link', { name: 'See where you stand' }).click()

  await expect(page.getByText('Fix these first', { exact: true }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Open the plan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Action plan')
  const actions = await page.getByRole('list').getByRole('heading', { level: 3 }).allTextContents()
  expect(actions).toHaveLength(essentials.filter((_item, index) => index % 4 !== 0).length)

  await page.getByRole('button', { name: 'Download PDF' }).click()
  const dialog = page.getByRole('dialog', { name: 'Download a report as PDF' })
  await dialog.getByText('Our notes, evidence and reasons').click()
  await dialog.getByLabel('File name').fill('Cynllun: <Gŵyl>/2027')
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Make the PDF' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe('Cynllun Gŵyl2027.pdf')
  await dialog.getByRole('button', { name: 'Close' }).click()
  if (!canReadPdf) return
  const words = await wordsOf(file)
  const told = actions.map((action) => inOneLine(action.replace(/^\d+\. (Find out: )?/, '')))
  expect([NAME, ...told].filter((text) => !words.includes(text))).toEqual([])
})

test('a question keeps its note, evidence, owner and reason, and undo takes back step by step', async ({
  page,
}) => {
  await openAssessment(page, makeOne())
  await page.getByRole('link', { name: 'All questions' }).click()
  const first = question(page, checklist.items[0])
  await first.getByText('Why it matters and how to do it').click()
  await expect(first.getByText('Proof that it is done')).toBeVisible()
  await choose(page, checklist.items[0]!.id, 'Partly')
  await first.getByText('Notes, evidence and owner').click()
  await first.getByLabel('Note', { exact: true }).fill('Two of three are done.')
  await first.getByLabel('Evidence').fill('Screenshot in the blue folder.')
  await first.getByLabel('Owner').fill('Ŵyn')
  await expect(first.getByText('note, evidence, owner')).toBeVisible()

  await choose(page, 'password-manager', 'Doesn’t apply')
  const manager = question(page, itemCalled('password-manager'))
  await manager.getByLabel('Why does it not apply?').fill('We have no accounts.')
  await choose(page, 'everyone-second-step', 'Doesn’t apply')
  await expect(question(page, itemCalled('everyone-second-step'))).toContainText(
    'This one always applies, so it counts as “not sure”.',
  )

  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.click()
  await undo.click()
  await expect(manager.getByLabel('Why does it not apply?')).toHaveValue('')
  await undo.click()
  await expect(manager.getByRole('radio', { name: 'Doesn’t apply' })).not.toBeChecked()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(first.getByLabel('Owner')).toHaveValue('')
  const redo = page.getByRole('button', { name: 'Redo' })
  await redo.click()
  await redo.click()
  await redo.click()
  await expect(manager.getByLabel('Why does it not apply?')).toHaveValue('We have no accounts.')
  await first.getByRole('button', { name: 'Take the answer back' }).click()
  await expect(first.getByRole('radio', { checked: true })).toHaveCount(0)
  await expectSaved(page)

  await page.reload()
  await first.getByText('Notes, evidence and owner').click()
  await expect(first.getByLabel('Note', { exact: true })).toHaveValue('Two of three are done.')
  await expect(first.getByLabel('Evidence')).toHaveValue('Screenshot in the blue folder.')
  await expect(first.getByLabel('Owner')).toHaveValue('Ŵyn')
  await expect(manager.getByLabel('Why does it not apply?')).toHaveValue('We have no accounts.')
})

test('filters choose what is shown, and a question does not vanish while one answers it', async ({
  page,
}) => {
  const [theme] = checklist.themes
  const items = checklist.items.filter((item) => item.theme === theme?.id)
  await openAssessment(page, makeOne({ answers: answered(items.slice(0, 2), 'in-place') }))
  await goTo(page, addressOf(page, `questions/${theme?.id ?? ''}`))
  const shown = page.getByRole('article')
  await expect(shown).toHaveCount(items.length)
  const filters = page.getByRole('navigation', { name: 'Show' })
  await filters.getByRole('link', { name: 'Only unanswered' }).click()
  await expect(shown).toHaveCount(items.length - 2)
  await choose(page, items[2]!.id, 'Yes')
  await expect(shown).toHaveCount(items.length - 2)
  await filters.getByRole('link', { name: 'Essentials only' }).click()
  await expect(shown).toHaveCount(items.filter(({ level }) => level === 'essential').length)
  await filters.getByRole('link', { name: 'All questions' }).click()
  await expect(shown).toHaveCount(items.length)
})

test('each number of the results leads to the questions behind it', async ({ page }) => {
  const answers = answered(checklist.items.slice(0, 12), (item, index) => ({
    status: (['in-place', 'partly', 'not-in-place', 'not-sure'] as const)[index % 4]!,
    ...(item.level === 'essential' ? { evidence: 'Seen.' } : {}),
  }))
  await openAssessment(page, makeOne({ answers, profile: new Map([['has-office', false]]) }))
  const behind = sectionOf(page, 'The questions behind these numbers')
  const links = await behind.getByRole('link').allTextContents()
  expect(links.length).toBeGreaterThanOrEqual(6)
  for (const link of links) {
    await behind.getByRole('link', { name: link, exact: true }).click()
    const count = Number(/\d+/.exec(link)?.[0])
    await expect(page.getByRole('article'), link).toHaveCount(count)
    await page.goBack()
  }

  const next = sectionOf(page, 'Do these next').getByRole('listitem').first()
  const action = await next.getByRole('link').textContent()
  await next.getByRole('link').click()
  const asked = question(
    page,
    checklist.items.find((item) => item.action === action),
  )
  await expect(asked).toBeFocused()
  await expect(asked).toBeInViewport()
})

test('on the plan, what is right is kept at once and what is wrong says so', async ({ page }) => {
  const items = essentials.slice(0, 4)
  await openAssessment(page, makeOne({ answers: answered(items, 'not-in-place') }))
  await page.getByRole('link', { name: 'Open the plan' }).click()
  const rows = page.getByRole('heading', { level: 3 }).getByRole('button')
  await expect(rows).toHaveCount(4)
  await rows.first().click()
  const owner = page.getByLabel('Owner')
  const hours = page.getByLabel('Hours', { exact: true })
  await owner.fill('Llŷr')
  await page.getByLabel('Due date').fill(NEXT_MAY)
  await hours.fill('two')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.getByText('Hours must be a number, such as 1.5').first()).toBeVisible()
  await expect(hours).toHaveValue('two')
  await hours.fill('2.25')
  await page.getByText('In progress', { exact: true }).click()
  await expect(page.getByText('Hours must be a number, such as 1.5')).toHaveCount(0)
  const row = page.getByRole('listitem').filter({ hasText: /^1\. / })
  await expect(row).toContainText('Llŷr')
  await expect(row).toContainText('2.25 hours')
  await expectSaved(page)
  await page.reload()
  await expect(row).toContainText('Llŷr')
  await expect(row).toContainText('2.25 hours')
  await expect(row).toContainText('In progress')

  await rows.first().click()
  await page.getByRole('button', { name: 'Decide not to do it…' }).click()
  await page.getByRole('button', { name: 'Take it off the plan' }).click()
  await expect(page.getByText('Enter why you decided not to do this')).toBeVisible()
  await page.getByLabel('Why you decided not to do this').fill('We close next month.')
  await page.getByRole('button', { name: 'Take it off the plan' }).click()
  await expect(rows).toHaveCount(3)
  const dropped = page.getByRole('region', { name: 'Decided not to do' })
  await expect(dropped).toContainText('We close next month.')
  await dropped.getByRole('button', { name: /^Put it back/ }).click()
  await expect(rows).toHaveCount(4)

  await rows.nth(1).click()
  await page.getByRole('button', { name: 'It is done…' }).last().click()
  await page.getByRole('button', { name: /^Not checked yet/ }).click()
  await expect(page.getByRole('region', { name: 'Done' })).toBeVisible()
  await expect(rows).toHaveCount(3)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(4)
})

test('what nobody knows becomes a message to copy, without a name or an answer', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const [asked, known] = essentials
  const answers = new Map([
    [asked!.id, { status: 'not-sure' as const }],
    [known!.id, { status: 'not-in-place' as const }],
  ])
  await openAssessment(page, makeOne({ answers }))
  await page.getByRole('link', { name: 'Open the plan' }).click()
  await page.getByRole('button', { name: 'Ask for help…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ask for help' })
  await dialog.getByRole('button', { name: 'Copy the message' }).click()
  await expect(dialog.getByRole('status')).toHaveText('The message is copied.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(asked!.question)
  expect(copied).not.toContain(known!.question)
  expect(copied).not.toContain(NAME)
})

test('a browser that does not let us copy leaves the message selected', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openAssessment(page, makeOne({ answers: answered(essentials.slice(0, 1), 'not-sure') }))
  await page.getByRole('link', { name: 'Open the plan' }).click()
  await page.getByRole('button', { name: 'Ask for help…' }).click()
  await page.getByRole('button', { name: 'Copy the message' }).click()
  const message = page.getByLabel('Message')
  await expect(message).toBeFocused()
  expect(
    await message.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart),
  ).toBe((await message.inputValue()).length)
})

test('a page that cannot be loaded says so in its own place, and comes when it is tried again', async ({
  page,
  watch,
}) => {
  let cut = true
  await page.route(/plan-screen[^/]*\.js$/, (route) => (cut ? route.abort() : route.continue()))
  await openAssessment(page, makeOne({ answers: answered(essentials.slice(0, 1), 'not-in-place') }))
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This part could not be loaded')
  await expect(nameInBar(page, NAME)).toBeVisible()
  for (const { kind } of await watch.take()) expect(kind).toBe('console-error')
  cut = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Action plan')
})
