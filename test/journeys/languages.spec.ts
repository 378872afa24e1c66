import type { Page } from '@playwright/test'
import { markChecklist } from '../config/marked-texts-plugin'
import { checklist } from './support/assessments'
import { CHANGING, REPORT_SCREENS, showProjected, STRANGERS } from './support/marked-screens'
import { hearLanguages, test } from './support/marked-site'
import { roomScreens } from './support/room-screens'
import { EVERY_SCREEN, type Screen } from './support/screens'
import { expect } from './support/watch'

const GROUPS: readonly (readonly [string, readonly Screen[]])[] = [
  ...EVERY_SCREEN.filter(([place]) => place !== 'a room'),
  ['a room', roomScreens(markChecklist(checklist))],
  ['reports', REPORT_SCREENS],
  ['changes', CHANGING],
  ['a checklist from a file', STRANGERS],
]

/** Read back from a file, which says of no line what it is written in. */
const FROM_FILE = ', dialog details'

/** All that is wrong on several screens, told at once. */
function listen() {
  const wrong = new Set<string>()
  let marked = 0
  return {
    hear: async (name: string, page: Page): Promise<void> => {
      const heard = await hearLanguages(page, name.startsWith('an export ') ? FROM_FILE : '')
      for (const one of heard.wrong) wrong.add(`${name}: ${one}`)
      marked += heard.marked
    },
    tell: (least: number): void => {
      expect.soft([...wrong], 'said in the wrong language').toEqual([])
      expect(marked, 'texts of a checklist').toBeGreaterThanOrEqual(least)
    },
  }
}

for (const [place, screens] of GROUPS) {
  test(`${place}: what a checklist says is told to be in its own language`, async ({ page }) => {
    test.slow()
    const { hear, tell } = listen()
    try {
      for (const screen of screens) {
        await test.step(screen.name, async () => {
          await screen.show(page)
          await hear(screen.name, page)
        })
      }
    } finally {
      tell(5)
    }
  })
}

test('so is what the projected window shows', async ({ page }) => {
  const { hear, tell } = listen()
  await showProjected(page, hear)
  tell(4)
})
