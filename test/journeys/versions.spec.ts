import { randomBytes } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { formatAssessment } from '../../src/files/assessment-text'
import {
  answered,
  checklist,
  chooseFile,
  expectSaved,
  makeOne,
  NAME,
  openAssessment,
  question,
} from './support/assessments'
import { narrowQuota } from './support/narrow-quota'
import { CAN_KILL, test } from './support/own-browser'
import { readStore, statusesIn } from './support/stored'
import { countLostToKill, countLostToLeaving, LEAVINGS } from './support/survival'
import { expect } from './support/watch'

const [first, second] = checklist.items

async function startOne(page: Page): Promise<void> {
  await page.goto('/#/new/political-organisation')
  await page.getByLabel('Name of your organisation').fill(NAME)
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  await expect(question(page, first)).toBeVisible()
}

/** At once, and whether or not the tab is seen. */
async function press(radio: Locator): Promise<void> {
  await expect(radio).toBeEnabled()
  await radio.evaluate((choice) => {
    ;(choice as HTMLInputElement).click()
  })
}

async function answer(page: Page, item: typeof first, word: string): Promise<void> {
  await question(page, item).getByRole('radio', { name: word, exact: true }).click()
  await expectSaved(page)
}

test('an earlier version is found again after a reload, looked at, gone back to, and taken back', async ({
  page,
}) => {
  await startOne(page)
  await answer(page, first, 'Yes')
  await question(page, first).getByText('Notes, evidence and owner').click()
  await question(page, first).getByLabel('Note', { exact: true }).pressSequentially('Ask Siân')
  await expectSaved(page)
  await answer(page, first, 'No')
  await answer(page, second, 'Partly')
  await page.reload()

  await page.getByRole('button', { name: 'Earlier versions…' }).click()
  const dialog = page.getByRole('dialog')
  const rows = dialog.getByRole('listitem')
  await expect(rows).toHaveCount(4)
  await expect(rows.first()).toContainText('Since then: newly answered: 1.')
  await rows
    .nth(1)
    .getByRole('button', { name: /^Look at/ })
    .click()
  await expect(dialog).toContainText('In place → Not in place')
  await dialog.getByRole('button', { name: 'Go back to this version' }).click()
  await expect(dialog.getByRole('status')).toContainText(/^It is again as it was/)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(question(page, first).getByRole('radio', { name: 'Yes' })).toBeChecked()
  await expect(question(page, second).getByRole('radio', { name: 'Partly' })).not.toBeChecked()
  await expectSaved(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(question(page, second).getByRole('radio', { name: 'Partly' })).toBeChecked()
  await expectSaved(page)
  await page.reload()
  await expect(question(page, second).getByRole('radio', { name: 'Partly' })).toBeChecked()
})

test('what was forgotten is nowhere in the store; what is deleted takes its versions with it', async ({
  page,
}) => {
  await startOne(page)
  await question(page, first).getByText('Notes, evidence and owner').click()
  const note = question(page, first).getByLabel('Note', { exact: true })
  await note.fill('A secret that was written down')
  await answer(page, first, 'No')
  await note.fill('Something else')
  await answer(page, first, 'Yes')
  expect(JSON.stringify(await readStore(page))).toContain('A secret that was written down')
  await page.getByRole('button', { name: 'Earlier versions…' }).click()
  await page.getByRole('button', { name: 'Forget older versions…' }).click()
  await page.getByRole('button', { name: 'Forget them' }).click()
  await expect(page.getByText('The older versions are forgotten.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  const store = await readStore(page)
  expect(store.versions).toEqual([])
  expect(JSON.stringify(store)).not.toContain('A secret that was written down')

  await answer(page, second, 'No')
  expect((await readStore(page)).versions).toHaveLength(1)
  await page.getByRole('link', { name: 'Hustings, home' }).click()
  await page.getByRole('button', { name: `More for ${NAME}` }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText(`${NAME} is deleted.`)).toBeVisible()
  expect(await readStore(page)).toEqual({ assessments: [], versions: [] })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(`${NAME} is back.`)).toBeVisible()
  expect((await readStore(page)).versions).toHaveLength(1)
})

test('a note that is emptied is in no earlier version, also where the browser ends before its field is left', async ({
  page,
}) => {
  await startOne(page)
  await question(page, first).getByText('Notes, evidence and owner').click()
  const note = question(page, first).getByLabel('Note', { exact: true })
  const evidence = question(page, first).getByLabel('Evidence', { exact: true })
  await note.fill('A secret that was written down')
  await evidence.fill('What stays')
  await answer(page, first, 'No')
  await answer(page, first, 'Yes')
  const before = (await readStore(page)).versions
  expect(JSON.stringify(before)).toContain('A secret')
  await note.fill('')
  await expectSaved(page)
  expect(JSON.stringify((await readStore(page)).versions)).toContain('A secret')
  await evidence.focus()
  await expect(page.getByText('Deleted from earlier versions too.')).toBeVisible()
  const after = await readStore(page)
  expect(JSON.stringify(after)).not.toContain('A secret')
  expect(JSON.stringify(after.versions)).toContain('What stays')
  expect(after.versions.map(({ savedAt }) => savedAt)).toEqual(
    expect.arrayContaining(before.map(({ savedAt }) => savedAt)),
  )
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(note).toHaveValue('A secret that was written down')
  await expectSaved(page)
  await answer(page, first, 'No')

  // Left without leaving the field: the next page goes on with it.
  await note.fill('')
  await page.reload()
  await expect(question(page, first)).toBeVisible()
  await expect.poll(async () => JSON.stringify(await readStore(page))).not.toContain('A secret')
  await page.getByRole('button', { name: 'Earlier versions…' }).click()
  // Each can still be read: their checksums are right.
  const { length: count } = (await readStore(page)).versions
  expect(count).toBeGreaterThan(2)
  await expect(page.getByRole('dialog').getByText(/^(Since then|Says the same)/)).toHaveCount(count)
})

test('versions are thinned: of thirty changes in a row the last ten stay, and one of these ten minutes', async ({
  page,
}) => {
  await startOne(page)
  for (let turn = 0; turn < 30; turn += 1) await answer(page, first, turn % 2 === 0 ? 'Yes' : 'No')
  const { versions } = await readStore(page)
  expect(versions.length).toBeGreaterThanOrEqual(10)
  // One more for each ten minutes, and for a midnight, that passed meanwhile.
  expect(versions.length).toBeLessThanOrEqual(12)
})

test('what an older release has kept is all there in the new store', async ({ page, watch }) => {
  const one = makeOne({ answers: answered([first!], 'partly') })
  await openAssessment(page, one)
  await expectSaved(page)
  const { assessments } = await readStore(page)
  await page.goto('/icon.svg')
  await page.evaluate(
    async (stored) => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('hustings').onsuccess = resolve
      })
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open('hustings', 2)
        opening.onupgradeneeded = () => {
          const database = opening.result
          database.createObjectStore('assessments').put(stored, stored.id)
          database
            .createObjectStore('set-aside', { autoIncrement: true })
            .put({ text: '{', at: '2026-01-02T03:04:05Z' })
          database.createObjectStore('foreign-checklists')
        }
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      })
    },
    { ...assessments[0]!, savedAt: undefined, copies: undefined },
  )
  // A picture by itself has no icon, and the browser asks for one.
  await expect.poll(() => watch.problems.length).toBe(1)
  expect((await watch.take()).map(({ kind }) => kind)).toEqual(['console-error'])
  await page.goto('/')
  await expect(page.getByText('Set aside on 2 January 2026')).toBeVisible()
  await page.getByRole('link', { name: new RegExp(NAME) }).click()
  await answer(page, second, 'Yes')
  expect((await readStore(page)).versions.map(({ text }) => text)).toEqual([assessments[0]?.text])
})

test('two tabs write two hundred changes in turn: none is lost, none written over', async ({
  page,
  context,
}) => {
  test.slow()
  await openAssessment(page, makeOne({ answers: new Map() }))
  const list = `${page.url().replace(/results$/, 'questions')}?show=all`
  const other = await context.newPage()
  await other.goto(list)
  await page.goto(list)
  const items = checklist.items.filter(({ allOrNothing }) => allOrNothing !== true).slice(0, 20)
  const expected: Record<string, string> = {}
  const words = ['Yes', 'Partly', 'No', 'Not sure'] as const
  const statuses = ['in-place', 'partly', 'not-in-place', 'not-sure'] as const
  let count = 0
  for (let turn = 0; turn < 20; turn += 1) {
    const tab = turn % 2 === 0 ? page : other
    const reader = turn % 2 === 0 ? other : page
    await tab.bringToFront()
    if (turn > 0) await tab.getByRole('button', { name: 'Work on it here instead' }).click()
    await expect(question(tab, items[0]).getByRole('radio').first()).toBeEnabled()
    await expect(question(reader, items[0]).getByRole('radio').first()).toBeDisabled()
    for (let change = 0; change < 10; change += 1) {
      const item = items[(turn * 7 + change) % items.length]!
      const choice = (turn + change) % words.length
      const radio = question(tab, item).getByRole('radio', { name: words[choice]!, exact: true })
      if (await radio.isChecked()) {
        const next = (choice + 1) % words.length
        await press(question(tab, item).getByRole('radio', { name: words[next]!, exact: true }))
        expected[item.id] = statuses[next]!
      } else {
        await press(radio)
        expected[item.id] = statuses[choice]!
      }
      count += 1
    }
    await expectSaved(tab)
    const { assessments } = await readStore(tab)
    expect(statusesIn(assessments[0]!)).toEqual(expected)
  }
  expect(count).toBe(200)
  const { versions } = await readStore(page)
  expect(versions.length).toBeGreaterThanOrEqual(10)
})

test('a full disk takes the oldest versions first; when nothing is left to take, the old state is whole', async ({
  page,
  context,
}) => {
  await startOne(page)
  for (const word of ['Yes', 'No', 'Partly', 'Yes', 'No']) await answer(page, first, word)
  expect((await readStore(page)).versions).toHaveLength(5)
  const before = (await readStore(page)).versions
  // The browser's own store, made to say that it is full the next times that an assessment is written.
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype
    const disk = { full: 3 }
    Object.assign(globalThis, { disk })
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      const writes = mode === 'readwrite' && Array.isArray(names) && names.includes('assessments')
      if (!writes || disk.full === 0) return transaction.call(this, names, mode, options)
      disk.full -= 1
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
  })
  await answer(page, second, 'Partly')
  const { versions, assessments } = await readStore(page)
  expect(versions.map(({ savedAt }) => savedAt)).toEqual([before.at(-1)?.savedAt, expect.any(String)])
  expect(statusesIn(assessments[0]!)).toMatchObject({ [second!.id]: 'partly' })

  await page.evaluate(() => {
    Object.assign((globalThis as unknown as { disk: { full: number } }).disk, { full: Infinity })
  })
  await question(page, second).getByRole('radio', { name: 'Yes' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('There is no room for your last change')
  await expect(alert.getByRole('button', { name: 'Save a file copy' })).toBeVisible()
  await expect(page.getByText('Saved on this device')).toHaveCount(0)
  const other = await context.newPage()
  await other.goto('/')
  expect((await readStore(other)).assessments).toEqual(assessments)
})

test('what the browser’s own quota keeps out is told, and kept once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  const quota = await narrowQuota(context, baseURL!, 300_000)
  // Of letters that the browser's own packing makes no smaller.
  const long = (): string => randomBytes(4_500).toString('hex')
  const notes = answered(checklist.items, () => ({ note: long() }))
  await page.goto('/')
  await chooseFile(page, formatAssessment(makeOne({ answers: notes })))
  // Half a megabyte is read, shown and written, on a machine that may have much else to do.
  await page.waitForURL(/#\/a\/[^/]+\/results$/)
  await expect(page.getByText('Saving', { exact: true })).toHaveCount(0, { timeout: 60_000 })
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('There is no room for your last change')
  expect((await readStore(page)).assessments).toEqual([])
  await quota.widen()
  await page.getByRole('button', { name: 'Try to save again' }).click()
  await expect(alert).toHaveCount(0)
  await expectSaved(page)
  expect((await readStore(page)).assessments).toHaveLength(1)
})

for (const how of LEAVINGS) {
  test(
    `no answer is lost when the page is left in the next task: ${how}`,
    { tag: '@firefox' },
    async ({ page }) => {
      expect(await countLostToLeaving(page, how, 5)).toBe(0)
    },
  )
}

test('no answer is lost when the browser is killed', { tag: '@firefox' }, async ({ own }) => {
  test.skip(!CAN_KILL, 'this system does not show whose processes are whose')
  test.slow()
  expect(await countLostToKill(own, 5)).toBe(0)
})
