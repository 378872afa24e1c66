import fc from 'fast-check'
import type { Page } from '@playwright/test'
import { formatAssessment } from '../../src/files/assessment-text'
import { anyHostileFile } from '../files/hostile-files'
import {
  addressOf,
  answered,
  checklist,
  chooseFile,
  dropFile,
  essentials,
  expectSaved,
  goTo,
  makeOne,
  NAME,
  openAssessment,
  question,
} from './support/assessments'
import { readWholeStore } from './support/stored'
import { answerPickers, expect, readDisk, test, writeDisk } from './support/watch'

const HERE = makeOne({ answers: answered(essentials, 'partly') })
const CHANGED = {
  ...makeOne({ answers: answered(essentials, 'in-place') }),
  changedAt: '2027-06-01T10:00:00Z',
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, text)
}

test('a file is read in a worker, which ends with it @firefox', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const starting = page.waitForEvent('worker')
  await chooseFile(page, formatAssessment(HERE))
  await starting
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  await expect.poll(() => page.workers().length).toBe(0)
})

test('forty damaged or hostile files change nothing that is kept', async ({ page }) => {
  test.slow()
  await openAssessment(page, HERE)
  await expectSaved(page)
  const before = await readWholeStore(page)
  for (const [index, file] of fc.sample(anyHostileFile, { numRuns: 40, seed: 6 }).entries()) {
    await chooseFile(page, Buffer.from(file), `hostile-${String(index)}.json`)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(
      /Nothing that was here has changed|Load it only if you know|read from the PDF/,
    )
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  expect(await readWholeStore(page)).toBe(before)
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
})

test('a file of something that is here says what differs, and can take its place', async ({ page }) => {
  await openAssessment(page, HERE)
  await goTo(page, addressOf(page, 'plan'))
  await chooseFile(page, formatAssessment(CHANGED))
  const dialog = page.getByRole('dialog', { name: 'This assessment is already here' })
  await expect(dialog).toContainText(`${String(essentials.length)} answers`)
  await expect(dialog).toContainText(`${essentials[0]!.question} here Partly, in the file In place`)
  await dialog.getByRole('button', { name: 'Replace the one on this device' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  await expect.poll(() => readWholeStore(page)).toContain('2027-06-01T10:00:00Z')
  await goTo(page, addressOf(page, 'plan'))
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect
    .poll(async () => (await readWholeStore(page)).includes('\\"status\\": \\"partly\\"'))
    .toBe(true)
})

test('the text of a saved file can be pasted, and is shown before it is kept', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await paste(page, 'Dear Ann')
  await paste(page, formatAssessment(HERE))
  const dialog = page.getByRole('dialog', { name: 'This was read from what you pasted' })
  await expect(dialog).toContainText(NAME)
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
})

test('a copy is saved where one says, read back from the disk, and saved there again', async ({ page }) => {
  await answerPickers(page, 'branch.json')
  await openAssessment(page, HERE)
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save a copy' })
  await dialog.getByRole('button', { name: 'Unsealed: choose where…' }).click()
  await expect(dialog.getByRole('status')).toContainText(
    'branch.json is saved. It was read back from the disk',
  )
  const first = await readDisk(page, 'branch.json')
  expect(JSON.parse(first)).toMatchObject({ name: NAME })
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  await dialog.getByRole('button', { name: 'Unsealed: save to branch.json' }).click()
  await expect(dialog.getByRole('status')).toContainText('branch.json is saved.')
  expect(await readDisk(page, 'branch.json')).toBe(first)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await chooseFile(page, first)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a file that was opened is saved back to, and one is asked where it has changed since', async ({
  page,
}) => {
  await answerPickers(page, 'ours.hustings.json')
  await page.goto('/')
  await writeDisk(page, 'ours.hustings.json', formatAssessment(HERE, checklist))
  await page.getByLabel('Open a saved file').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  await goTo(page, `${addressOf(page, 'questions')}?show=all`)
  await question(page, checklist.items[0]).getByRole('radio', { name: 'Not sure' }).click()
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save a copy' })
  const save = dialog.getByRole('button', { name: 'Save to ours.hustings.json' })
  await save.click()
  await expect(dialog.getByRole('status')).toContainText('ours.hustings.json is saved.')
  const saved = await readDisk(page, 'ours.hustings.json')
  expect(saved).toContain('"not-sure"')

  await writeDisk(page, 'ours.hustings.json', formatAssessment(CHANGED, checklist))
  await save.click()
  await expect(dialog.getByRole('status')).toContainText('ours.hustings.json has changed since')
  expect(await readDisk(page, 'ours.hustings.json')).toBe(formatAssessment(CHANGED, checklist))
  await dialog.getByRole('button', { name: 'Save over it' }).click()
  await expect(dialog.getByRole('status')).toContainText('ours.hustings.json is saved.')
  expect(await readDisk(page, 'ours.hustings.json')).toBe(saved)

  const sealed = 'age-encryption.org/v1\n-> scrypt 0123456789abcdef012345 18\n'
  await writeDisk(page, 'ours.hustings.json', sealed)
  await save.click()
  await expect(dialog.getByRole('status')).toContainText('is not this assessment, so it was left alone')
  expect(await readDisk(page, 'ours.hustings.json')).toBe(sealed)

  // Where it lies is known to the tab alone.
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expectSaved(page)
  await page.reload()
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  await expect(dialog.getByRole('button', { name: 'Unsealed: choose where…' })).toBeVisible()
  await expect(save).toHaveCount(0)
})

test('a file that was dropped is saved back to', async ({ page }) => {
  await answerPickers(page, 'dropped.json')
  await page.goto('/')
  await writeDisk(page, 'dropped.json', formatAssessment(HERE, checklist))
  // What is dropped by a script has no place on the disk: it is told the one that a person's would have.
  await page.evaluate(() => {
    Object.assign(DataTransferItem.prototype, {
      getAsFileSystemHandle: async () =>
        (await navigator.storage.getDirectory()).getFileHandle('dropped.json'),
    })
  })
  await dropFile(page, formatAssessment(HERE, checklist), 'dropped.json')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save a copy' })
  await dialog.getByRole('button', { name: 'Save to dropped.json' }).click()
  await expect(dialog.getByRole('status')).toContainText('dropped.json is saved.')
})

const HOSTILE_NAMES = [
  'Party\u202Egpj.exe\u2066'.repeat(8),
  'W'.repeat(300),
  `Z${'\u0301'.repeat(200)}algo${'\u0316'.repeat(90)}`,
  '\u{e0041}\u200b\u2060'.repeat(20) + 'Line\u2028one\u0085two\r\nthree',
  'الحزب '.repeat(40),
]

for (const [index, name] of HOSTILE_NAMES.entries()) {
  test(`no other element moves for a hostile name, ${String(index + 1)} of ${String(HOSTILE_NAMES.length)}`, async ({
    page,
  }) => {
    // Two that differ in nothing but their names, beside a third: results offer to compare.
    await openAssessment(page, HERE)
    await openCalled(page, 'Ynys Society', '5a1d0f7e-0d6b-4d5c-9b7e-6d2b8c1f4e02')
    const calm = await boxesOf(page)
    await openCalled(page, name, '7d9f1c1e-91c2-4a44-8a29-0b7cf7d5a111')
    expect(await boxesOf(page)).toEqual(calm)
  })
}

async function openCalled(page: Page, name: string, id: string): Promise<void> {
  const file = JSON.parse(formatAssessment({ ...HERE, id }))
  delete file.checksum
  await chooseFile(page, JSON.stringify({ ...file, name }))
  await page.locator('.app-frame__notices').getByRole('button', { name: 'Close' }).click()
}

/** Where every heading, link, button and table of each screen stands. */
async function boxesOf(page: Page): Promise<readonly string[]> {
  const boxes: string[] = []
  for (const screen of ['results', 'plan', `questions/${checklist.themes[0]!.id}`, 'profile']) {
    await goTo(page, addressOf(page, screen))
    await expect(page).toHaveURL(new RegExp(`${screen}$`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Saved on this device')).toBeAttached()
    const found = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.querySelectorAll<HTMLElement>('nav, h1, h2, h3, main a, button, table, legend')]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          // The steps stand behind the name, so a longer one pushes them along their line, and nowhere else.
          const across = element.tagName === 'NAV' ? [] : [x, width]
          const sides = [...across, y + scrollY, height].map(Math.round).join(' ')
          return `${element.tagName} ${(element.textContent ?? '').slice(0, 30)}: ${sides}`
        })
    })
    boxes.push(screen, ...found)
  }
  return boxes
}
