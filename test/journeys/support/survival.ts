import { expect, type BrowserContext, type Page } from '@playwright/test'
import { checklist, makeOne, question } from './assessments'
import type { OwnBrowser } from './own-browser'
import { plantSealed, SLOW, unlock } from './sealed'

const [first] = checklist.items
/** Each one differs from the one before it. */
const ANSWERS = ['Yes', 'No', 'Partly'] as const

function answerOf(turn: number): (typeof ANSWERS)[number] {
  return ANSWERS[turn % ANSWERS.length] ?? 'Yes'
}

function choiceOf(page: Page, turn: number) {
  return question(page, first).getByRole('radio', { name: answerOf(turn), exact: true })
}

/** What differs where it is sealed: how it begins, and how one comes back to it. */
export interface Kind {
  readonly begin: (page: Page) => Promise<string>
  readonly comeBack: (page: Page, address: string) => Promise<void>
}

const UNSEALED: Kind = {
  begin,
  comeBack: async (page, address) => {
    await page.goto(address)
  },
}

export const SEALED: Kind = {
  begin: async (page) => {
    const address = await plantSealed(page, makeOne())
    await page.goto(address)
    await unlock(page)
    await expect(question(page, first)).toBeVisible({ timeout: SLOW })
    return page.url()
  },
  comeBack: async (page, address) => {
    await page.goto(address)
    await unlock(page)
    await expect(question(page, first)).toBeVisible({ timeout: SLOW })
  },
}

async function begin(page: Page): Promise<string> {
  await page.goto('/#/new/political-organisation')
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  await expect(question(page, first)).toBeVisible()
  await expect(page.getByText('Saved on this device')).toBeAttached()
  return page.url()
}

/** Kills the browser as soon as an answer is called saved, each time. Gives how many of the answers were not there again. */
export async function countLostToKill(own: OwnBrowser, turns: number): Promise<number> {
  let context = await own.start()
  let page = context.pages()[0] ?? (await context.newPage())
  const address = await begin(page)
  let lost = 0
  for (let turn = 0; turn < turns; turn += 1) {
    await choiceOf(page, turn).click()
    await expect(page.getByText('Saved on this device')).toBeAttached()
    await own.kill()
    context = await own.start()
    page = context.pages()[0] ?? (await context.newPage())
    await page.goto(address)
    await expect(question(page, first)).toBeVisible()
    if (!(await choiceOf(page, turn).isChecked())) lost += 1
  }
  await context.close()
  return lost
}

export const LEAVINGS = ['reload', 'navigate', 'close'] as const
export type Leaving = (typeof LEAVINGS)[number]

/** Leaves the page in the task after the one of the answer, each time. */
export async function countLostToLeaving(
  opened: Page,
  how: Leaving,
  turns: number,
  kind: Kind = UNSEALED,
): Promise<number> {
  const context = opened.context()
  let page = opened
  const address = await kind.begin(page)
  let lost = 0
  for (let turn = 0; turn < turns; turn += 1) {
    await expect(choiceOf(page, turn)).toBeEnabled()
    await answerAndLeave(page, how, turn)
    page = await lookAgain(context, page)
    await kind.comeBack(page, address)
    await expect(question(page, first)).toBeVisible()
    if (!(await choiceOf(page, turn).isChecked())) lost += 1
  }
  return lost
}

async function answerAndLeave(page: Page, how: Leaving, turn: number): Promise<void> {
  const gone = how === 'close' ? page.waitForEvent('close') : page.waitForEvent('framenavigated')
  await choiceOf(page, turn).evaluate((choice, leaving) => {
    ;(choice as HTMLInputElement).click()
    setTimeout(() => {
      if (leaving === 'reload') location.reload()
      else if (leaving === 'navigate') location.assign('/?away#/about')
    })
  }, how)
  if (how === 'close') await page.close()
  await gone
}

/** In a tab of its own, which cannot meet a page that is still on its way; the other one lets go of the lock. */
async function lookAgain(context: BrowserContext, left: Page): Promise<Page> {
  const page = await context.newPage()
  if (!left.isClosed()) await left.close()
  return page
}
