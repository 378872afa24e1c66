import { expect, type Page } from '@playwright/test'
import type { ProjectedView } from '../../../src/core/projected'
import { askedInRoom } from './assessments'
import type { Screen } from './screens'

const [first] = askedInRoom
const ASKED = { number: 3, of: askedInRoom.length, question: first!.question, foreign: null }
const FOREIGN = { title: 'A checklist of a stranger', loadedAt: '2026-10-01T08:00:00Z' }

export async function startWorkshop(page: Page): Promise<void> {
  await page.goto('/#/workshop')
  await page.getByRole('button', { name: 'Start the workshop' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: `Question 1 of ${String(askedInRoom.length)}` }),
  ).toBeVisible()
}

/** As if the trainer's window told this one, which is projected. */
export async function project(page: Page, view: ProjectedView, seen: string): Promise<void> {
  await page.goto('/#/workshop/projected')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tellProjected(page, view, seen)
}

async function tellProjected(page: Page, view: ProjectedView, seen: string): Promise<void> {
  await expect(async () => {
    await page.evaluate((told) => {
      const channel = new BroadcastChannel('hustings-projector')
      channel.postMessage({ kind: 'view', view: told })
      channel.close()
    }, view)
    await expect(page.getByText(seen).first()).toBeAttached({ timeout: 500 })
  }).toPass()
}

/** How many said yes, of twelve who said partly. */
function handsUp(yes: number): ProjectedView {
  return { kind: 'tally', ...ASKED, spread: { kind: 'counts', counts: { 'in-place': yes, partly: 12 } } }
}

/** More hands go up on the projected window. Gives what moved there. */
export async function raiseHands(page: Page): Promise<readonly string[]> {
  await project(page, handsUp(3), '3')
  const noted = await page.evaluateHandle(() => {
    const moved: string[] = []
    addEventListener('transitionrun', ({ propertyName }) => moved.push(propertyName))
    return moved
  })
  await tellProjected(page, handsUp(9), '9')
  // What a frame has begun is told before the one after it.
  for (let frame = 0; frame < 3; frame += 1) await page.evaluate(() => new Promise(requestAnimationFrame))
  return noted.jsonValue()
}

export const WORKSHOP_SCREENS: readonly Screen[] = [
  {
    name: 'preparing, with made-up organisations',
    show: async (page) => {
      await page.goto('/#/workshop')
      await page.getByText('The story').first().click()
      await expect(page.getByText('Nine people keep the branch going.')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Facilitator’s guide' })).toBeVisible()
    },
  },
  {
    name: 'preparing, with errors',
    show: async (page) => {
      await page.goto('/#/workshop')
      await page.getByLabel('Minutes for the questions').fill('many')
      await page.getByText('Real organisations', { exact: true }).click()
      await page.getByText('Questions you pick').click()
      await page.locator('summary').first().click()
      for (const item of askedInRoom.slice(0, 2)) await expect(page.getByText(item.question)).toBeVisible()
      await page.getByRole('button', { name: 'Start the workshop' }).click()
      await expect(page.getByText('Minutes must be a whole number')).toBeVisible()
    },
  },
  {
    name: 'asking the room',
    show: async (page) => {
      await page.reload()
      await startWorkshop(page)
      await page.keyboard.press('1')
      await page.keyboard.press('r')
      await page.getByText('Keys and clicker').click()
      await expect(page.getByText('1 in all')).toBeVisible()
    },
  },
  {
    name: 'choosing an attack for the room',
    show: async (page) => {
      await page.goto('/#/workshop/replay')
      await expect(page.getByText(/^Your questions reach/).first()).toBeVisible()
    },
  },
  {
    name: 'a step of an attack, for the trainer',
    show: async (page) => {
      await page.getByRole('button', { name: /^Replay it: .*The invoice/ }).click()
      await expect(page.getByRole('heading', { level: 1, name: /^Step 1 of/ })).toBeVisible()
      await page.keyboard.press('1')
      await page.keyboard.press('c')
      await page.getByText('Keys and clicker').click()
      await expect(page.getByText('The room sees this step. With the votes.')).toBeVisible()
    },
  },
  {
    name: 'a workshop that is going on, to be changed',
    show: async (page) => {
      await page.goto('/#/workshop')
      await page.getByRole('button', { name: 'Change the questions or the time' }).click()
      await expect(page.getByRole('button', { name: 'Save these changes' })).toBeVisible()
    },
  },
  {
    name: 'ending it',
    show: async (page) => {
      await page.getByRole('button', { name: 'End workshop…' }).click()
      await expect(page.getByRole('dialog', { name: 'End the workshop?' })).toBeVisible()
    },
  },
  {
    name: 'projected, a question',
    show: (page) => project(page, { kind: 'question', ...ASKED, secondsLeft: 42 }, ASKED.question),
  },
  {
    name: 'projected, hands',
    show: (page) =>
      project(
        page,
        { kind: 'tally', ...ASKED, spread: { kind: 'counts', counts: { 'in-place': 12, partly: 3 } } },
        '12',
      ),
  },
  {
    name: 'projected, how to do it, from a file',
    show: (page) =>
      project(page, { kind: 'how', ...ASKED, how: first!.how, foreign: FOREIGN }, FOREIGN.title),
  },
]
