import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { addressOf, goTo, openExample } from './support/assessments'
import { tabTo } from './support/keyboard'
import { expect, test, type Site } from './support/watch'

const SITES: readonly Site[] = ['with-headers', 'bare']
const BUTTON = 'Export… CSV · Excel'

async function openPlan(page: Page): Promise<readonly string[]> {
  await openExample(page)
  await goTo(page, addressOf(page, 'plan'))
  await expect(page.getByRole('heading', { level: 1, name: 'Action plan' })).toBeVisible()
  return page.getByRole('list').getByRole('heading', { level: 3 }).allTextContents()
}

async function openExport(page: Page, format: string): Promise<Locator> {
  await page.getByRole('button', { name: BUTTON }).click()
  const dialog = page.getByRole('dialog', { name: 'Export the plan' })
  await dialog.getByLabel('Format').selectOption(format)
  return dialog
}

async function download(page: Page, dialog: Locator): Promise<Download> {
  const button = dialog.getByRole('button', { name: 'Save it unsealed' })
  await expect(button).toBeEnabled()
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return file
}

async function bytesOf(file: Download): Promise<Uint8Array> {
  return readFileSync(await file.path())
}

test('by keyboard the plan leaves as CSV, with a look at what goes in', async ({ page }) => {
  const { keyboard } = page
  const actions = await openPlan(page)
  const button = page.getByRole('button', { name: BUTTON })
  await tabTo(page, button)
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Export the plan' })
  await expect(dialog.getByLabel('Format')).toBeFocused()
  await expect(dialog.getByText(`${String(actions.length)} rows, one for each open action.`)).toBeVisible()

  await tabTo(page, dialog.getByText('Look at the beginning of it'))
  await keyboard.press('Enter')
  const [, first = ''] = /^1\. (.*)$/.exec(actions[0] ?? '') ?? []
  await expect(dialog.getByRole('row', { name: `Summary ${first}` })).toBeVisible()

  await tabTo(page, dialog.getByRole('button', { name: 'Save it unsealed' }))
  const downloading = page.waitForEvent('download')
  await keyboard.press('Enter')
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/^hustings-plan-\d{4}-\d{2}-\d{2}\.csv$/)
  await expect(dialog.getByRole('status').last()).toContainText('is in your downloads')
  const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(await bytesOf(file)), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data.map((row) => `${row['Plan order'] ?? ''}. ${row['Summary'] ?? ''}`)).toEqual(actions)

  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site })

    test('the workbook and the calendar have every action of the plan', async ({ page }) => {
      const actions = await openPlan(page)
      const dialog = await openExport(page, 'Excel (XLSX)')
      await expect(dialog.getByText(/^Actions: \d+ rows\./)).toBeVisible()
      const workbook = await download(page, dialog)
      expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/)
      const texts = strFromU8(unzipSync(await bytesOf(workbook))['xl/sharedStrings.xml']!)
      expect(actions.filter((action) => !texts.includes(action.replace(/^\d+\. /, '')))).toEqual([])

      await dialog.getByLabel('Format').selectOption('Calendar (iCalendar)')
      await expect(dialog.getByText(/Nothing else\.$/)).toBeVisible()
      const calendar = await download(page, dialog)
      expect(calendar.suggestedFilename()).toMatch(/\.ics$/)
      const text = new TextDecoder().decode(await bytesOf(calendar))
      const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
      expect(events.map((event) => String(event.getFirstPropertyValue('summary')))).toEqual(
        actions.map((_action, index) => `Hustings: action ${String(index + 1)}`),
      )
      expect(text).not.toMatch(/VALARM|DESCRIPTION|Riverside/)
    })
  })
}

test('the OSCAL files come with a warning', async ({ page }) => {
  await openPlan(page)
  const dialog = await openExport(page, 'OSCAL assessment results')
  await expect(dialog.getByText(/Do not load it into a website you do not run/)).toBeVisible()
  const results = await download(page, dialog)
  expect(JSON.parse(new TextDecoder().decode(await bytesOf(results)))).toHaveProperty('assessment-results')
  await dialog.getByLabel('Format').selectOption('OSCAL plan of action (POA&M)')
  await expect(dialog.getByText(/^\d+ items, one for each open action/)).toBeVisible()
  const plan = await download(page, dialog)
  expect(JSON.parse(new TextDecoder().decode(await bytesOf(plan)))).toHaveProperty(
    'plan-of-action-and-milestones',
  )
})

test('rich text lies on the clipboard in both forms, and pastes as headings and a table', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPlan(page)
  const dialog = await openExport(page, 'Text to paste into Word or a mail')
  const text = await dialog.getByLabel('The text').inputValue()
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByText('Copied, with its headings, lists and table.')).toBeVisible()
  const [html, plain] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return Promise.all([read('text/html'), read('text/plain')])
  })
  expect(plain).toBe(text)
  expect(html).toMatch(/<h1[^>]*>Riverside Independents/)
  expect(html).toMatch(/<table[\s>]/)

  await dialog.getByLabel('Format').selectOption('Markdown')
  await expect(dialog.getByLabel('The text')).toHaveValue(/^# /)
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByText('Copied.', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Riverside Independents/)
})

test('where the browser keeps the clipboard to itself, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openPlan(page)
  const dialog = await openExport(page, 'Text to paste into Word or a mail')
  const text = dialog.getByLabel('The text')
  await expect(text).toHaveValue(/action plan/)
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByText(/The text is selected: copy it by hand\./)).toBeVisible()
  await expect(text).toBeFocused()
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
    (await text.inputValue()).length,
  )
})

test('a part that does not load is told, and leaves the choices', async ({ page, watch }) => {
  await page.context().route(/plan-exports-[^/]*\.js$/, (route) => route.abort())
  await openPlan(page)
  const dialog = await openExport(page, 'Markdown')
  await expect(dialog.getByRole('alert')).toContainText('It could not be put together.')
  await expect(dialog.getByLabel('Format')).toHaveValue('markdown')
  await watch.take()
})
