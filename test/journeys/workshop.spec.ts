import type { Page } from '@playwright/test'
import type { Item } from '../../src/core/checklist'
import { checklist, chooseFile, askedInRoom, goTo } from './support/assessments'
import { ONE_FILE } from './support/one-file'
import { project, startWorkshop } from './support/workshop-screens'
import { expect, test } from './support/watch'

const [first, second] = askedInRoom
const firefox = { tag: '@firefox' }

const questionOn = (page: Page) => page.getByRole('heading', { level: 1 })

async function openProjector(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the projected window' }).click()
  const projected = await opened
  await expect(questionOn(projected)).toHaveText('We begin in a moment')
  await expect(page.getByText('The projected window is open.')).toBeVisible()
  return projected
}

/** The same in both editions: only the way between the windows differs. */
async function leadTheRoom(page: Page): Promise<void> {
  const projected = await openProjector(page)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(questionOn(projected)).toHaveText(first!.question)

  await page.keyboard.press('PageDown')
  await expect(questionOn(projected)).toHaveText(second!.question)
  await page.keyboard.press('1')
  await page.keyboard.press('1')
  await page.keyboard.press('3')
  await expect(projected.getByText('Yes', { exact: true })).toBeVisible()
  await page.keyboard.press('c')
  await expect(projected.getByRole('listitem').filter({ hasText: 'Yes' })).toContainText('2')
  await page.keyboard.press('r')
  await expect(projected.getByText(second!.inPlace)).toBeVisible()

  // The clicker goes to the window that has the focus.
  await projected.keyboard.press('b')
  await expect(questionOn(projected)).toHaveText('Nothing is shown')
  await expect(page.getByRole('button', { name: 'End the blank' })).toBeVisible()

  await projected.reload()
  await expect(questionOn(projected)).toHaveText('Nothing is shown')
  await page.keyboard.press('.')
  await expect(projected.getByText(second!.inPlace)).toBeVisible()

  await page.reload()
  await expect(questionOn(page)).toHaveText(`Question 2 of ${String(askedInRoom.length)}`)
  await expect(page.getByText('3 in all')).toBeVisible()
  await expect(page.getByText('The projected window is open.')).toBeVisible()
  await expect(projected.getByText(second!.inPlace)).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(questionOn(projected)).toHaveText(first!.question)

  await projected.close()
  await expect(page.getByText('The projected window is closed')).toBeVisible()
  const again = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open it again' }).click()
  await expect(questionOn(await again)).toHaveText(first!.question)
  await (await again).close()
}

async function endWorkshop(page: Page): Promise<void> {
  await goTo(page, '#/workshop')
  await page.getByRole('button', { name: 'End workshop…' }).click()
  await page.getByRole('button', { name: 'End and delete' }).click()
  await expect(questionOn(page)).toHaveText('Run a workshop')
}

test(
  'from home to a room that is asked on two windows, through reloads of both, to the end',
  firefox,
  async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Run a workshop' }).click()
    await page.getByRole('button', { name: 'Start the workshop' }).click()
    await leadTheRoom(page)
    await endWorkshop(page)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Start the workshop' })).toBeVisible()
    await goTo(page, '#/workshop/ask')
    await expect(questionOn(page)).toHaveText('Run a workshop')
  },
)

test(
  'the file that needs no server leads a second window too, and ends without a trace in the tab',
  firefox,
  async ({ page }) => {
    await page.goto(`${ONE_FILE}#/workshop`)
    await page.getByRole('button', { name: 'Start the workshop' }).click()
    await leadTheRoom(page)
    await endWorkshop(page)
    expect(await page.evaluate(() => [sessionStorage.length, window.name])).toEqual([0, ''])
  },
)

test('what is kept for a reload cannot be read in the storage, and no other tab has it', async ({
  page,
  context,
}) => {
  await startWorkshop(page)
  await page.keyboard.press('1')
  await expect(page.getByText('1 in all')).toBeVisible()
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toContain('hustings-workshop')
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
  )
  expect(kept).not.toContain(first!.id)
  expect(kept).not.toContain('tallies')

  const other = await context.newPage()
  await other.goto('/#/workshop/ask')
  await expect(questionOn(other)).toHaveText('Run a workshop')
})

test('the projected window has nothing of what the trainer has in the tab', async ({ page }) => {
  await startWorkshop(page)
  await page.keyboard.press('1')
  await expect(page.getByText('1 in all')).toBeVisible()
  const projected = await openProjector(page)
  expect(await projected.evaluate(() => sessionStorage.length)).toBe(0)
  await expect(projected.getByRole('link')).toHaveCount(0)
})

test('a second tab takes no projector away from the first, and has a workshop of its own', async ({
  page,
  context,
}) => {
  await startWorkshop(page)
  const projected = await openProjector(page)
  await page.getByRole('button', { name: 'Show this question' }).click()
  await expect(questionOn(projected)).toHaveText(first!.question)
  const other = await context.newPage()
  await startWorkshop(other)
  await other.keyboard.press('PageDown')
  await expect(questionOn(other)).toHaveText(`Question 2 of ${String(askedInRoom.length)}`)
  await expect(other.getByText('No projected window is open.')).toBeVisible()
  await projected.reload()
  await expect(questionOn(projected)).toHaveText(first!.question)
})

test('“Delete everything” ends a workshop too', async ({ page }) => {
  await startWorkshop(page)
  await goTo(page, '#/about')
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox').last().check()
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText('Deleted from Hustings.')).toBeVisible()
  expect(await page.evaluate(() => [sessionStorage.length, window.name])).toEqual([0, ''])
  await goTo(page, '#/workshop')
  await expect(questionOn(page)).toHaveText('Run a workshop')
})

test('a checklist from a file says so on both windows', async ({ page }) => {
  await page.goto('/#/checklists')
  await chooseFile(page, JSON.stringify({ ...checklist, title: 'A stranger’s checklist' }))
  await page.getByRole('button', { name: 'Load it' }).click()
  await goTo(page, '#/workshop')
  await page.getByLabel('Checklist').selectOption('A stranger’s checklist')
  await expect(page.getByText('Not written or checked by Hustings or the NCSC.')).toBeVisible()
  await page.getByRole('button', { name: 'Start the workshop' }).click()
  await expect(page.getByText('From a file: A stranger’s checklist')).toBeVisible()
  const projected = await openProjector(page)
  await page.getByRole('button', { name: 'Show this question' }).click()
  await expect(questionOn(projected)).toHaveText(first!.question)
  await expect(projected.getByText('From a file: A stranger’s checklist')).toBeVisible()
})

/** Those with most to show, each in its own way. */
const LONGEST = new Set(
  [
    ({ question }: Item) => question.length,
    ({ inPlace, why }: Item) => inPlace.length + why.length,
    ({ how }: Item) => how.join('').length,
  ].flatMap((lengthOf) =>
    [...checklist.items].sort((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 6),
  ),
)

test('the longest questions of the checklist can be read whole on the projector', async ({ page }) => {
  await project(page, { kind: 'blank' }, 'Nothing is shown')
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height })
    const cutOff = await page.evaluate(
      async (items) => {
        const channel = new BroadcastChannel('hustings-projector')
        const painted = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)))
        const found: string[] = []
        for (const { id, question, inPlace, why, how } of items) {
          const asked = { number: 55, of: 55, question, foreign: null }
          const views = [
            { kind: 'question', ...asked, secondsLeft: 65 },
            { kind: 'tally', ...asked, spread: { kind: 'counts', counts: { partly: 12 } } },
            { kind: 'reveal', ...asked, inPlace, why },
            { kind: 'how', ...asked, how },
          ]
          for (const view of views) {
            channel.postMessage({ kind: 'view', view })
            await painted()
            await painted()
            const isShown = document.querySelector('h1')?.textContent === question
            if (!isShown || document.documentElement.scrollHeight > innerHeight)
              found.push(`${id} ${view.kind}`)
          }
        }
        channel.close()
        return found
      },
      [...LONGEST],
    )
    expect(cutOff).toEqual([])
  }
})
