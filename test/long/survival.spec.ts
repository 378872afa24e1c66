import { CAN_KILL, test } from '../journeys/support/own-browser'
import { countLostToKill, countLostToLeaving, LEAVINGS } from '../journeys/support/survival'
import { expect } from '../journeys/support/watch'

const KILLS = { chromium: 40, firefox: 20, webkit: 0 } as const
/** Firefox opens a page several times slower; what is shown is the same. */
const LEAVES = { chromium: 40, firefox: 10, webkit: 0 } as const

test('no answer is lost to a killed browser', { tag: '@firefox' }, async ({ own, browserName }) => {
  test.skip(!CAN_KILL, 'this system does not show whose processes are whose')
  const lost = await countLostToKill(own, KILLS[browserName])
  console.log(`${browserName}, killed after an answer: ${String(lost)} of ${String(KILLS[browserName])} lost`)
  expect(lost).toBe(0)
})

for (const how of LEAVINGS) {
  test(
    `no answer is lost when the page is left in the next task: ${how}`,
    { tag: '@firefox' },
    async ({ page, browserName }) => {
      const lost = await countLostToLeaving(page, how, LEAVES[browserName])
      console.log(
        `${browserName}, ${how} in the next task: ${String(lost)} of ${String(LEAVES[browserName])} lost`,
      )
      expect(lost).toBe(0)
    },
  )
}
