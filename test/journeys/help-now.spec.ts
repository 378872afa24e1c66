import { ASSESSMENT_SCREENS, SITE_SCREENS } from './support/screens'
import { expect, test } from './support/watch'

for (const [place, screens] of [
  ['of the site', SITE_SCREENS.slice(0, -1)],
  ['of an assessment', ASSESSMENT_SCREENS],
] as const) {
  test(`help in the first ten minutes is one press away from the foot of every screen ${place}`, async ({
    page,
  }) => {
    for (const screen of screens) {
      await test.step(screen.name, async () => {
        await screen.show(page)
        const back = page.url()
        await page
          .getByRole('contentinfo')
          .getByRole('link', { name: /^Something wrong now\?/ })
          .click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something wrong now?')
        await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Delete nothing')
        await page.goto(back)
      })
    }
  })
}

test('help stands there without an assessment, without storage and without the network', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await page.goto('/#/help-now')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(5)
  // The addresses come a moment after the steps; what is on its way when the network goes is not what is tried here.
  await expect(page.getByRole('link', { name: 'report.ncsc.gov.uk' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByLabel('IT lead').fill('Ann, 01234 567890')
  await expect(page.getByRole('listitem').filter({ hasText: 'Ring your IT lead' })).toContainText('Ann')
  await expect(page.getByRole('alert')).toContainText('This browser could not keep that.')
})
