import type { Page } from '@playwright/test'
import { addressOf, checklist, goTo, itemCalled, openExample, question } from './support/assessments'
import { expectNoAxeViolations } from './support/axe'
import {
  enlargeText,
  expectFieldsKeepNothing,
  expectLargeTargets,
  expectNoSidewaysScrolling,
  expectNothingCutOff,
  spaceText,
} from './support/layout'
import { expectFitForPaper } from './support/paper'
import { EVERY_SCREEN } from './support/screens'
import { expect, test } from './support/watch'
import { raiseHands } from './support/workshop-screens'

const WIDE = { width: 1280, height: 800 }

/** Screens one after the other that take a minute on a quiet machine. */
const MANY = 15

/** Each way of looking at every screen, and what is asked of it besides. */
const LOOKS = [
  {
    name: 'in light, fingers hit and fields keep nothing',
    media: { colorScheme: 'light' },
    size: WIDE,
    expectAlso: async (page: Page) => {
      await expectLargeTargets(page)
      await expectFieldsKeepNothing(page)
    },
  },
  {
    name: 'in the dark on 320 pixels, all fits, spaced out too, and fingers hit',
    media: { colorScheme: 'dark' },
    size: { width: 320, height: 640 },
    expectAlso: async (page: Page) => {
      await expectNoSidewaysScrolling(page)
      await expectLargeTargets(page)
      await spaceText(page, true)
      await expectNoSidewaysScrolling(page)
      await expectNothingCutOff(page)
      await spaceText(page, false)
    },
  },
  {
    name: 'in forced colours',
    media: { colorScheme: 'dark', forcedColors: 'active' },
    size: WIDE,
    expectAlso: () => Promise.resolve(),
  },
] as const

for (const [place, screens] of EVERY_SCREEN) {
  for (const { name, media, size, expectAlso } of LOOKS) {
    test(`${place}: axe finds nothing ${name}`, async ({ page }) => {
      test.slow(screens.length > MANY)
      await page.emulateMedia(media)
      await page.addInitScript(tellForcedColour)
      await page.setViewportSize(size)
      for (const screen of screens) {
        await test.step(screen.name, async () => {
          await screen.show(page)
          await expectAlso(page)
          await expectNoAxeViolations(page)
        })
      }
    })
  }

  test(`${place}: twice the size, spaced out and on paper nothing is lost`, async ({ page }) => {
    test.slow(screens.length > MANY)
    for (const screen of screens) {
      await test.step(screen.name, async () => {
        await screen.show(page)
        for (const set of [enlargeText, spaceText]) {
          await set(page, true)
          await expectNoSidewaysScrolling(page)
          await expectNothingCutOff(page)
          await set(page, false)
        }
        await expectFitForPaper(page, screen.name)
      })
    }
  })
}

/** Text is filled with its forced colour; Chromium goes on telling the one of the style sheet, and axe believes it. */
function tellForcedColour(): void {
  const { getPropertyValue } = CSSStyleDeclaration.prototype
  CSSStyleDeclaration.prototype.getPropertyValue = function told(name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name)
  }
}

test('who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openExample(page)
  for (const step of ['results', 'questions', 'plan']) {
    await goTo(page, addressOf(page, step))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
        })
        .map(({ className }) => className),
    )
    expect(moving, step).toEqual([])
  }
  expect(await raiseHands(page)).toEqual([])
})

test('a bar grows to what it counts now, and nothing else moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await raiseHands(page)).toEqual(['width'])
})

test('in forced colours one sees where one is, though no ground shows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openExample(page)
  await goTo(page, addressOf(page, 'questions'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const list of ['.app-frame__steps', '.app-theme-rail__wide', '.app-question-tools__filters']) {
    const looks = await page.locator(list).evaluate((links) =>
      ['a[aria-current]', 'a:not([aria-current])'].map((link) => {
        const { backgroundColor, borderLeftWidth } = getComputedStyle(links.querySelector(link)!)
        return `${backgroundColor} ${borderLeftWidth}`
      }),
    )
    expect(new Set(looks).size, list).toBe(2)
  }
})

/** What stands in no title and no address, whatever is typed where. */
const MARKER = 'Qwyzzx'

test('titles and addresses hold nothing typed and no question', async ({ page }) => {
  await page.goto('/#/new/political-organisation')
  await page.getByLabel('Name of your organisation').fill(MARKER)
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  const first = question(page, checklist.items[0])
  await first.getByRole('radio', { name: 'No', exact: true }).click()
  await first.getByText('Notes, evidence and owner').click()
  for (const label of ['Note', 'Evidence', 'Owner']) {
    await first.getByLabel(label, { exact: true }).fill(MARKER)
  }
  const other = question(page, itemCalled('password-manager'))
  await other.getByRole('radio', { name: 'Doesn’t apply' }).click()
  await other.getByLabel('Why does it not apply?').fill(MARKER)
  await goTo(page, addressOf(page, 'results'))
  await page.getByRole('link', { name: checklist.items[0]!.action }).first().click()
  await expect(first).toBeFocused()
  await goTo(page, addressOf(page, 'plan'))
  await page.getByRole('heading', { level: 3 }).getByRole('button').first().click()
  for (const label of ['Owner', 'Hours', 'Note']) await page.getByLabel(label, { exact: true }).fill(MARKER)
  await page.getByRole('button', { name: 'Save a copy…' }).click()
  await page.getByLabel('File name').fill(MARKER)
  await page.keyboard.press('Escape')
  await goTo(page, addressOf(page, 'profile'))
  await expect(page.getByLabel('Name of your organisation')).toHaveValue(MARKER)
  await goTo(page, `#/checklists/${checklist.id}/${checklist.version}`)
  await page.getByLabel('Search in this checklist').fill(MARKER)
  await goTo(page, '#/help-now')
  await page.getByLabel('IT lead').fill(MARKER)
  await goTo(page, '#/')
  await expect(page.getByText(MARKER)).toBeVisible()

  const visited = await historyOf(page)
  expect(visited.length).toBeGreaterThan(8)
  for (const { url, title } of visited) {
    expect(`${url} ${title}`).not.toContain(MARKER)
    expect(checklist.items.filter(({ id }) => url.includes(id) || title.includes(id))).toEqual([])
    expect(title).toMatch(/^[A-Za-z ]+\?? · Hustings$/)
  }
})

async function historyOf(page: Page): Promise<{ url: string; title: string }[]> {
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  return entries.filter(({ url }) => url.startsWith('http'))
}
