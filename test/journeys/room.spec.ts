import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answered, checklist, askedInRoom, goTo, makeOne, openAssessment } from './support/assessments'
import { ONE_FILE } from './support/one-file'
import { makeChat, makeCode, pasteCodes, typeTables } from './support/room-screens'
import { expect, test } from './support/watch'
import { startWorkshop } from './support/workshop-screens'

const [first] = askedInRoom

const groups = (page: Page, count: string) => expect(page.getByText(count, { exact: true })).toBeVisible()

async function toTheRoom(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'The room', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the room stands')
}

test('a table by keys, a chat at once, the grid, the projector, and what is taken along', async ({
  page,
}) => {
  await startWorkshop(page)
  await toTheRoom(page)

  await typeTables(page, ['1', '3'])
  await groups(page, '2 groups')
  await page.keyboard.press('Backspace')
  await groups(page, '1 group')
  await page.keyboard.press('4')
  await groups(page, '2 groups')
  await page.getByRole('group', { name: 'From paper' }).getByRole('button', { name: 'Close' }).click()

  await pasteCodes(page, `${makeChat(2)}\n${makeChat(1)}`)
  await expect(page.getByText('3 codes found, 1 already added.')).toBeVisible()
  await expect(page.getByLabel('Codes')).toHaveValue('')
  await expect(page.getByText('Table 1: ours is')).toHaveCount(0)
  const grid = page.getByRole('region', { name: 'Groups and themes' })
  await expect(grid.getByRole('columnheader')).toHaveCount(5)

  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the projected window' }).click()
  const projected = await opened
  await expect(projected.getByRole('heading', { level: 1 })).toHaveText('We begin in a moment')
  await page.getByRole('button', { name: 'Show on the projector' }).click()
  await expect(projected.getByText('4 groups')).toBeVisible()
  await expect(projected.getByText(first!.question)).toBeVisible()

  await pasteCodes(
    page,
    makeCode(1, 1, () => 'in-place'),
  )
  await expect(page.getByText('1 code found, 1 in the place of an older one.')).toBeVisible()
  await pasteCodes(page, makeCode(77, 0, () => 'partly').slice(0, -3))
  await expect(page.getByText(/could not be read/)).toBeVisible()
  await expect(projected.getByText(/could not be read/)).toHaveCount(0)
  await pasteCodes(
    page,
    makeCode(78, 0, () => 'partly'),
  )
  await groups(page, '5 groups')
  await expect(projected.getByText('4 groups')).toBeVisible()

  await page.reload()
  await groups(page, '5 groups')
  await expect(projected.getByText('4 groups')).toBeVisible()
})

test('the room is saved, opened again beside what came of it, and leaves as a report', async ({ page }) => {
  await startWorkshop(page)
  await toTheRoom(page)
  await pasteCodes(page, makeChat(6))
  await groups(page, '6 groups')

  await page.getByRole('button', { name: 'Save the room…' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save it unsealed' }).click()
  const saved = readFileSync(await (await saving).path(), 'utf8')
  expect(JSON.parse(saved)).toMatchObject({ format: 'hustings/room', formatVersion: 1, groups: 6 })
  expect(saved).not.toMatch(/HU1|codes/)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()

  await pasteCodes(
    page,
    makeCode(1, 1, () => 'in-place'),
  )
  await page
    .getByLabel('Open files')
    .setInputFiles([{ name: 'room.hustings.json', mimeType: 'application/json', buffer: Buffer.from(saved) }])
  const card = page.locator('section').filter({ has: page.getByRole('heading', { name: 'A saved room' }) })
  await expect(card.getByText('Then, 6 groups').first()).toBeVisible()
  await expect(card.getByRole('listitem').first()).toBeVisible()

  await page.getByRole('button', { name: 'Download room report…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Download the room report' })
  for (const [format, start] of [
    ['CSV', '\ufeffQuestion'],
    ['Excel (XLSX)', 'PK'],
    ['PDF', '%PDF-'],
  ] as const) {
    await dialog.getByRole('radio', { name: format }).click()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save it unsealed' }).click()
    const content = readFileSync(await (await download).path(), 'utf8')
    expect(content.slice(0, start.length), format).toBe(start)
  }
})

test('an answer code goes from a group’s screen into the room; theirs goes on with its number', async ({
  page,
}) => {
  await openAssessment(page, makeOne({ answers: answered(checklist.items, () => ({ status: 'partly' })) }))
  await page.getByRole('link', { name: 'Results' }).click()
  const readCode = async (): Promise<string> => {
    await page.getByRole('button', { name: 'Answer code…' }).click()
    await expect(page.getByText('The code is the answers.')).toBeVisible()
    await page.getByRole('button', { name: 'Show the code' }).click()
    const code = await page.getByLabel('Your code').textContent()
    await page.getByRole('button', { name: 'Done' }).click()
    return code ?? ''
  }
  const code = await readCode()
  expect(code).toMatch(/^HU1(-[0-9A-Z]{1,4})+$/)
  await page.reload()
  expect(await readCode()).toBe(code)

  await startWorkshop(page)
  await toTheRoom(page)
  await page.getByLabel('Codes').fill(code.toLowerCase().replaceAll('-', ' – '))
  await page.getByRole('button', { name: 'Read the codes' }).click()
  await expect(page.getByText('1 code found.')).toBeVisible()
  await groups(page, '1 group')
})

test('the file that needs no server has the room, too, and keeps it through a reload', async ({ page }) => {
  await page.goto(`${ONE_FILE}#/workshop`)
  await page.getByRole('button', { name: 'Start the workshop' }).click()
  await goTo(page, '#/workshop/room')
  await pasteCodes(page, makeChat(3))
  await groups(page, '3 groups')
  await page.reload()
  await groups(page, '3 groups')
})
