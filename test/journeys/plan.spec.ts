import type { Locator, Page } from '@playwright/test'
import {
  addressOf,
  answered,
  checklist,
  expectSaved,
  goTo,
  makeOne,
  openAssessment,
} from './support/assessments'
import { tabTo } from './support/keyboard'
import { expect, test } from './support/watch'

const POLLING_DAY = `${new Date().getFullYear() + 1}-05-05`
const ITEMS = checklist.items.slice(0, 24)

/** A plan with more work than hours. */
async function openPlan(page: Page): Promise<void> {
  const made = makeOne({ answers: answered(ITEMS, 'not-in-place') })
  const plan = { ...made.plan, pollingDay: POLLING_DAY, hoursPerWeek: 0.5 }
  await openAssessment(page, { ...made, plan })
  await goTo(page, addressOf(page, 'plan'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Action plan')
}

function summary(page: Page): Locator {
  return page.getByText(/^\d+ actions · (\d+|all|none) fits? before polling day at/).first()
}

/** How many fit, as the summary says. */
async function fitting(page: Page): Promise<number> {
  const told = /· (\d+|all) fit/.exec((await summary(page).textContent()) ?? '')?.[1]
  return told === 'all' ? ITEMS.length : Number(told)
}

function inPart(page: Page, heading: string): Locator {
  return page.getByRole('heading', { level: 2, name: heading, exact: true }).locator('..')
}

test('by mouse: more hours fit more at once, the timeline says when, and what waits says why', async ({
  page,
}) => {
  await openPlan(page)
  const before = await fitting(page)
  expect(before).toBeGreaterThan(0)
  await expect(inPart(page, 'Before polling day')).toContainText(`${before} actions`)
  await expect(inPart(page, 'After polling day')).toContainText('not enough hours before polling day')

  const question = page.getByText('What would two more hours a week buy?')
  const bought = Number(/(\d+) more/.exec((await question.textContent()) ?? '')?.[1])
  await question.click()
  const named = await page.locator('details', { has: question }).getByRole('listitem').allTextContents()
  expect(named).toHaveLength(bought)
  const more = page.getByRole('button', { name: 'One hour a week more' })
  await more.click()
  await more.click()
  await expect(page.getByLabel('Hours a week')).toHaveValue('2.5')
  await expect.poll(() => fitting(page)).toBe(before + bought)
  await expect(page.getByRole('status').filter({ hasText: /at 2\.5 hours a week$/ })).toBeAttached()

  const picture = page.getByRole('img', { name: /^A line of time from / })
  await expect(picture.locator('text').filter({ hasText: /^1\. / })).toHaveCount(1)
  expect(await picture.evaluate(findClashes)).toEqual([])
  await page.getByText('As a table').click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(before + bought + 1)

  await page.setViewportSize({ width: 390, height: 844 })
  await expect(picture).toHaveCount(0)
  await page.getByText('What to do by when').click()
  await expect(page.getByText(/^By Friday /).first()).toBeVisible()
})

test('by mouse: groups have their sums, and several are changed and taken back in one step', async ({
  page,
}) => {
  await openPlan(page)
  const rows = page.getByRole('heading', { level: 4 }).getByRole('button')
  await page.getByLabel('Group by').selectOption('Theme')
  await expect(rows).toHaveCount(ITEMS.length)
  await expect(
    page.getByRole('heading', { level: 3, name: checklist.themes[0]!.title }).first(),
  ).toBeVisible()

  await page.getByLabel('Group by').selectOption('Owner')
  await page.getByRole('button', { name: 'Choose several' }).click()
  await page.getByLabel('All in: Before polling day').check()
  const count = await fitting(page)
  await expect(page.getByText(`${count} chosen`)).toBeVisible()
  await page.getByRole('button', { name: 'Change them…' }).click()
  const dialog = page.getByRole('dialog', { name: `Change ${count} actions` })
  await dialog.getByLabel('Owner').fill('Llŷr')
  await dialog.getByLabel('State').selectOption('In progress')
  await dialog.getByRole('button', { name: `Change ${count} actions` }).click()
  await expect(page.getByText(`Changed ${count} actions.`)).toBeVisible()
  const group = page.getByRole('heading', { level: 3, name: 'Llŷr' })
  await expect(group.locator('..')).toContainText(`${count} actions`)
  await expectSaved(page)
  await page.reload()
  const owned = page.getByRole('listitem').filter({ hasText: 'Llŷr' })
  await expect(owned).toHaveCount(count)

  await page.getByRole('button', { name: 'Choose several' }).click()
  await page.getByLabel('All in: Before polling day').check()
  await page.getByRole('button', { name: 'Change them…' }).click()
  await page.getByRole('dialog').getByLabel('Owner').fill('Ann')
  await page.getByRole('button', { name: `Change ${count} actions` }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Ann' })).toHaveCount(count)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Ann' })).toHaveCount(0)
  await expect(owned).toHaveCount(count)
})

test('by keyboard: hours, groups, choosing and changing keep their place', async ({ page }) => {
  const { keyboard } = page
  await openPlan(page)
  const hours = page.getByLabel('Hours a week')
  await tabTo(page, hours)
  const before = await fitting(page)
  for (let press = 0; press < 4; press += 1) await keyboard.press('ArrowUp')
  await expect(hours).toHaveValue('4.5')
  expect(await fitting(page)).toBeGreaterThan(before)
  await keyboard.press('ControlOrMeta+A')
  await keyboard.type('0.5')
  await keyboard.press('Enter')
  await expect.poll(() => fitting(page)).toBe(before)
  await expect(hours).toBeFocused()

  const group = page.getByLabel('Group by')
  await tabTo(page, group)
  await keyboard.type('Pri')
  await expect(page.getByRole('heading', { level: 3, name: 'Before all else' }).first()).toBeVisible()
  const choose = page.getByRole('button', { name: 'Choose several' })
  await tabTo(page, choose)
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('checkbox', { name: /^Choose / }).first())
  await keyboard.press('Space')
  await tabTo(page, page.getByRole('checkbox', { name: /^Choose / }).nth(1))
  await keyboard.press('Space')
  const change = page.getByRole('button', { name: 'Change them…' })
  await tabTo(page, change)
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Change 2 actions' })
  await expect(dialog.getByLabel('Owner')).toBeFocused()
  await keyboard.type('Gwen')
  await keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(change).toBeFocused()
  await expect(page.getByText('Changed 2 actions. Undo takes it back in one step.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Gwen' })).toHaveCount(2)
  await keyboard.press('ControlOrMeta+Z')
  await expect(page.getByRole('listitem').filter({ hasText: 'Gwen' })).toHaveCount(0)
})

/** Words of the picture that leave it or lie on one another, as the browser has set them. */
function findClashes(picture: SVGElement | HTMLElement): readonly string[] {
  const frame = picture.getBoundingClientRect()
  const words = [...picture.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    box: text.getBoundingClientRect(),
  }))
  const outside = words.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
  const onEachOther = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        ({ box }) =>
          box.left < one.box.right &&
          one.box.left < box.right &&
          box.top + 2 < one.box.bottom &&
          one.box.top + 2 < box.bottom,
      )
      .map(({ text }) => `${one.text} on ${text}`),
  )
  return [...outside.map(({ text }) => `${text} leaves the picture`), ...onEachOther]
}
