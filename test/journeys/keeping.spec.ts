import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import {
  answered,
  checklist,
  chooseFile,
  essentials,
  expectSaved,
  makeOne,
  NAME,
  nameInBar,
  openAssessment,
  openExample,
  question,
} from './support/assessments'
import { expect, hidePickers, test } from './support/watch'

const [first, second] = checklist.items

async function startOne(page: Page, name: string): Promise<void> {
  await page.goto('/#/new/political-organisation')
  await page.getByLabel('Name of your organisation').fill(name)
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  await expect(question(page, first)).toBeVisible()
}

async function saveCopy(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Save a copy' })
  const downloading = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save it unsealed' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/^hustings-\d{4}-\d{2}-\d{2}\.hustings\.json$/)
  await expect(dialog.getByRole('status')).toContainText('It was read back and is whole.')
  await dialog.getByRole('button', { name: 'Close' }).click()
  return readFile(await file.path(), 'utf8')
}

test('text typed is there again although the page was reloaded, or the tab closed, at once', async ({
  page,
  context,
}) => {
  await startOne(page, NAME)
  await expectSaved(page)
  await question(page, first).getByText('Notes, evidence and owner').click()
  const note = question(page, first).getByLabel('Note', { exact: true })
  await note.pressSequentially('Ask Siân')
  await page.reload()
  await question(page, first).getByText('Notes, evidence and owner').click()
  await expect(note).toHaveValue('Ask Siân')
  await note.press('End')
  await note.pressSequentially(' on Monday')
  const address = page.url()
  await page.close()

  const again = await context.newPage()
  await again.goto(address)
  await question(again, first).getByText('Notes, evidence and owner').click()
  await expect(question(again, first).getByLabel('Note', { exact: true })).toHaveValue('Ask Siân on Monday')
})

test('an answer is there again although the page was reloaded at once', async ({ page }) => {
  await startOne(page, NAME)
  for (const answer of ['Yes', 'No', 'Partly']) {
    const choice = question(page, first).getByRole('radio', { name: answer, exact: true })
    await choice.click()
    await page.reload()
    await expect(choice).toBeChecked()
    await expect(choice).toBeEnabled()
  }
})

test('several assessments stand side by side, and each can be renamed, copied and deleted', async ({
  page,
}) => {
  await startOne(page, 'Ynys Gyntaf')
  await question(page, first).getByRole('radio', { name: 'No', exact: true }).click()
  await startOne(page, 'Ail Ynys')
  await page.getByRole('link', { name: 'Hustings, home' }).click()
  const cards = page.getByRole('region', { name: 'Continue' }).getByRole('listitem')
  await expect(cards).toHaveCount(2)
  const one = cards.filter({ hasText: 'Ynys Gyntaf' })
  await expect(one).toContainText('1 of 55 answered')

  await one.getByRole('button', { name: /^More/ }).click()
  await one.getByRole('button', { name: 'Make a copy' }).click()
  await expect(cards).toHaveCount(3)
  const copy = cards.filter({ hasText: 'Ynys Gyntaf (copy)' })
  await copy.getByRole('button', { name: /^More/ }).click()
  await copy.getByRole('button', { name: 'Rename' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Trydedd Ynys')
  await page.getByRole('button', { name: 'Save the name' }).click()
  const third = cards.filter({ hasText: 'Trydedd Ynys' })
  await expect(third).toContainText('1 of 55 answered')

  await third.getByRole('link').click()
  await question(page, first).getByRole('radio', { name: 'Yes' }).click()
  await expectSaved(page)
  await page.getByRole('link', { name: 'Hustings, home' }).click()
  await one.getByRole('link').click()
  await expect(question(page, first).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await page.getByRole('link', { name: 'Hustings, home' }).click()

  await one.getByRole('button', { name: /^More/ }).click()
  await one.getByRole('button', { name: 'Delete' }).click()
  await expect(cards).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(cards).toHaveCount(3)
  await one.getByRole('link').click()
  await expect(question(page, first).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
})

test('a saved copy opens on another computer with the same answers', async ({ page, browser, baseURL }) => {
  await openAssessment(
    page,
    makeOne({
      answers: answered(essentials, (_item, index) => ({
        status: (['in-place', 'partly', 'not-sure'] as const)[index % 3]!,
        note: `Nodyn ${index}`,
      })),
    }),
  )
  const rating = await page
    .getByRole('main')
    .getByText(/of this checklist/)
    .first()
    .textContent()
  const text = await saveCopy(page)

  const elsewhere = await browser.newContext({ baseURL: baseURL!, locale: 'en-GB' })
  await hidePickers(elsewhere)
  const other = await elsewhere.newPage()
  await openAssessment(other, text)
  await expect(nameInBar(other, NAME)).toBeVisible()
  await expect(
    other
      .getByRole('main')
      .getByText(/of this checklist/)
      .first(),
  ).toHaveText(rating!)
  expect(await saveCopy(other)).toBe(text)
  await elsewhere.close()
})

test('a file that is here already is never taken over it unasked', async ({ page }) => {
  await openAssessment(page, makeOne({ answers: answered(essentials.slice(0, 1), 'in-place') }))
  const older = await saveCopy(page)
  await page.getByRole('link', { name: 'Questions', exact: true }).click()
  await question(page, second).getByRole('radio', { name: 'No', exact: true }).click()
  await expectSaved(page)
  await chooseFile(page, older)
  const dialog = page.getByRole('dialog', { name: 'This assessment is already here' })
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(question(page, second).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await chooseFile(page, older)
  await dialog.getByRole('button', { name: 'Keep both' }).click()
  await expect(nameInBar(page, `${NAME} (from file)`)).toBeVisible()
  await page.getByRole('link', { name: 'Hustings, home' }).click()
  const cards = page.getByRole('region', { name: 'Continue' }).getByRole('listitem')
  await expect(cards).toHaveCount(2)
  await expect(cards.filter({ hasText: '2 of 55 answered' })).toHaveCount(1)
})

test('the worked example is a fresh copy each time, and back does not make another', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Try a worked example' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  const address = page.url()
  await page.goBack()
  await expect(page.getByRole('link', { name: /^Riverside Independents/ })).toHaveCount(1)
  await page.getByRole('link', { name: 'Try a worked example' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  expect(page.url()).not.toBe(address)
})

test.describe('two tabs', () => {
  const takeOver = (page: Page) => page.getByRole('button', { name: 'Work on it here instead' })

  test('the second only reads; whoever takes over goes on from the other’s last word', async ({
    page,
    context,
  }) => {
    await startOne(page, NAME)
    await expectSaved(page)
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(takeOver(other)).toBeVisible()
    await expect(question(other, first).getByRole('radio', { name: 'Yes' })).toBeDisabled()

    await question(page, first).getByRole('radio', { name: 'No', exact: true }).click()
    await expectSaved(page)
    await takeOver(other).click()
    await expect(question(other, first).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
    await expect(takeOver(page)).toBeVisible()
    await expect(question(page, first).getByRole('radio', { name: 'Yes' })).toBeDisabled()

    await question(other, second).getByRole('radio', { name: 'Partly' }).click()
    await expectSaved(other)
    await takeOver(page).click()
    await expect(question(page, second).getByRole('radio', { name: 'Partly' })).toBeChecked()
    await expect(question(page, first).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
    await expect(takeOver(other)).toBeVisible()
  })

  test('when the first is closed, the second goes on by itself', async ({ page, context }) => {
    await startOne(page, NAME)
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(takeOver(other)).toBeVisible()
    await question(page, first).getByRole('radio', { name: 'No', exact: true }).click()
    await expectSaved(page)
    await page.close()
    await expect(takeOver(other)).toBeHidden()
    await expect(question(other, first).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
    await question(other, second).getByRole('radio', { name: 'Yes' }).click()
    await expectSaved(other)
    await other.reload()
    await expect(question(other, first).getByRole('radio', { name: 'No', exact: true })).toBeChecked()
    await expect(question(other, second).getByRole('radio', { name: 'Yes' })).toBeChecked()
  })
})

test.describe('a browser that keeps nothing', () => {
  const blockStorage = (context: BrowserContext) =>
    context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError')
      }
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    })

  test('says so, stays usable, and gives the file copy', async ({ page, context }) => {
    await blockStorage(context)
    await page.goto('/')
    await expect(page.getByText('This browser keeps nothing here')).toBeVisible()
    await page.getByRole('link', { name: 'Start an assessment' }).click()
    await page.getByRole('button', { name: 'Go to the questions' }).click()
    await question(page, first).getByRole('radio', { name: 'No', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('Save a copy now, so that nothing is lost.')
    await expect(page.getByText('Saved on this device')).toHaveCount(0)
    const text = await saveCopy(page)
    expect(text).toContain('"not-in-place"')

    await question(page, second).getByRole('radio', { name: 'Yes' }).click()
    await chooseFile(page, text)
    const dialog = page.getByRole('dialog', { name: 'This assessment is already here' })
    await dialog.getByRole('button', { name: 'Open the one on this device' }).click()
    await expect(page.getByText('2 of 55 questions answered')).toBeVisible()
    await page.getByRole('button', { name: 'Try to save again' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  })

  test('opens a saved copy all the same', async ({ page, context }) => {
    await blockStorage(context)
    await openAssessment(page, makeOne({ answers: answered(essentials, 'partly') }))
    await expect(page.getByText('16 of 55 questions answered')).toBeVisible()
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(16)
  })

  test('notices a full disk in the middle, and that there is room again', async ({ page }) => {
    await openExample(page)
    await page.getByRole('link', { name: 'Questions', exact: true }).click()
    await page.evaluate(() => {
      const { transaction } = IDBDatabase.prototype
      Object.assign(globalThis, {
        makeRoom: () => {
          IDBDatabase.prototype.transaction = transaction
        },
      })
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError')
      }
    })
    const choice = question(page, first).getByRole('radio', { name: 'Partly' })
    await choice.click()
    await expect(page.getByRole('alert')).toContainText('Not saved')
    await page.evaluate(() => {
      const { makeRoom } = globalThis as unknown as { makeRoom: () => void }
      makeRoom()
    })
    await page.getByRole('button', { name: 'Try to save again' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.reload()
    await expect(choice).toBeChecked()
  })
})

test('what another tab has open is not deleted from the start page', async ({ page, context }) => {
  await startOne(page, NAME)
  await expectSaved(page)
  const other = await context.newPage()
  await other.goto('/')
  await other.getByRole('button', { name: `More for ${NAME}` }).click()
  await other.getByRole('button', { name: 'Delete' }).click()
  await expect(other.getByText('It is open in another tab. Close it there first.')).toBeVisible()
  await page.close()
  await other.getByRole('button', { name: 'Delete' }).click()
  await expect(other.getByText(`${NAME} is deleted.`)).toBeVisible()
})

test('what was deleted meanwhile does not come back by a change in a tab that still has it', async ({
  page,
}) => {
  const keys = (clear: boolean): Promise<number> =>
    page.evaluate(
      (clears) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('hustings')
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('assessments', 'readwrite')
            const store = transaction.objectStore('assessments')
            if (clears) store.clear()
            const counting = store.count()
            transaction.oncomplete = () => {
              opening.result.close()
              resolve(counting.result)
            }
          }
          opening.onerror = () => {
            reject(new Error('no store'))
          }
        }),
      clear,
    )
  await startOne(page, NAME)
  await expectSaved(page)
  expect(await keys(true)).toBe(0)
  await question(page, first).getByRole('radio', { name: 'No', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Save a copy now, so that nothing is lost.')
  expect(await keys(false)).toBe(0)
})
