import { expect, type Page } from '@playwright/test'
import { STATUSES } from '../../../src/core/answer'
import type { Checklist } from '../../../src/core/checklist'
import { writeCode, type CodedAnswer } from '../../../src/core/answer-code'
import { checklistSha256 } from '../../../src/files/checklist-file'
import { checklist, askedInRoom, goTo } from './assessments'
import type { Screen } from './screens'
import { startWorkshop } from './workshop-screens'

/** A code as a group shows it. `answerOf`: by the place of the item in the checklist. */
export function makeCode(
  group: number,
  counter: number,
  answerOf: (index: number) => CodedAnswer,
  of: Checklist = checklist,
): string {
  const book = { checklist: of, sha256: checklistSha256(of) }
  return writeCode(book, { group, counter, answers: of.items.map((_, index) => answerOf(index)) })
}

/** A chat of so many groups, each with answers of its own. */
export function makeChat(groups: number, of: Checklist = checklist): string {
  return Array.from({ length: groups }, (_, group) => {
    const code = makeCode(group + 1, 0, (index) => STATUSES[(group + index) % STATUSES.length]!, of)
    return `[19:${String(10 + group)}] Table ${String(group + 1)}: ours is ${code}`
  }).join('\n')
}

/** One key a question, so many tables. */
export async function typeTables(page: Page, keys: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Type a table’s answers' }).click()
  await expect(page.getByRole('group', { name: 'From paper' })).toBeFocused()
  for (const key of keys) for (const _ of askedInRoom) await page.keyboard.press(key)
}

/** As a clipboard gives it. */
export async function pasteCodes(page: Page, text: string): Promise<void> {
  await page.getByLabel('Codes').evaluate((box, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** `of`: the checklist the workshop is about, as the app has it. */
export const roomScreens = (of: Checklist): readonly Screen[] => [
  {
    name: 'a room without groups',
    show: async (page) => {
      await page.reload()
      await startWorkshop(page)
      await goTo(page, '#/workshop/room')
      await expect(page.getByText('No answers are in the room yet.')).toBeVisible()
    },
  },
  {
    name: 'a room, a table half typed',
    show: async (page) => {
      await typeTables(page, ['1'])
      await pasteCodes(
        page,
        `${makeChat(11, of)}\nHU1-0000 ${makeCode(1, 1, () => 'partly', of).replace(/.$/, '!')}`,
      )
      await expect(page.getByText('12 groups').first()).toBeVisible()
      for (const key of ['2', '3', '4', '5']) await page.keyboard.press(key)
      for (const summary of await page.locator('main summary').all()) await summary.click()
    },
  },
  {
    name: 'saving the room',
    show: async (page) => {
      await page.getByRole('button', { name: 'Save the room…' }).click()
      await page.getByRole('radio', { name: 'Each group’s own answers too, sealed' }).click()
    },
  },
  {
    name: 'the room report',
    show: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
      await page.getByRole('button', { name: 'Download room report…' }).click()
      await expect(page.getByRole('dialog', { name: 'Download the room report' })).toBeVisible()
    },
  },
]

export const ROOM_SCREENS: readonly Screen[] = roomScreens(checklist)
