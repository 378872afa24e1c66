import type { Page } from '@playwright/test'
import type { Checklist } from '../../src/core/checklist'
import { formatAssessment } from '../../src/files/assessment-text'
import {
  addressOf,
  answered,
  checklist,
  chooseFile,
  goTo,
  makeOne,
  openAssessment,
} from './support/assessments'
import { expectNoSidewaysScrolling, expectNothingCutOff } from './support/layout'
import { expect, test } from './support/watch'

const OWN = [
  'results',
  `questions/${checklist.themes[0]!.id}`,
  'questions?show=partly',
  'plan',
  'profile',
  'exposure',
]
const NARROW = { width: 320, height: 640 }
/** Without a place to break, as long as the files allow a name to be. */
const LONGEST = 'W'.repeat(300)

const WORDY = makeOne({
  name: LONGEST,
  answers: answered(checklist.items, (_item, index) => ({
    status: (['partly', 'not-in-place', 'not-sure', 'not-applicable'] as const)[index % 4]!,
    note: 'M'.repeat(2_000),
    evidence: `https://example.org/${'a'.repeat(500)}`,
    reason: LONGEST,
    by: LONGEST,
  })),
  plan: {
    actions: new Map(
      checklist.items.map(({ id }, index) => [
        id,
        { owner: LONGEST, note: LONGEST, state: index % 5 === 0 ? ('dropped' as const) : ('doing' as const) },
      ]),
    ),
  },
})

test('names and notes as long as they may be fit on every screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize(NARROW)
  await openAssessment(page, WORDY)
  for (const screen of OWN) {
    await test.step(screen, async () => {
      await show(page, addressOf(page, screen))
      await expectAllFits(page)
    })
  }
  for (const dialog of ['Save a copy…', 'Share a copy…', 'Ask for help…']) {
    await test.step(dialog, async () => {
      await show(page, addressOf(page, 'plan'))
      await page.getByRole('button', { name: dialog }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNoSidewaysScrolling(page)
      await page.keyboard.press('Escape')
    })
  }
  await show(page, '#/')
  await expect(page.getByText(LONGEST)).toBeVisible()
  await expectAllFits(page)
})

test('a name written from right to left leaves our sentences in their order', async ({ page }) => {
  const name = 'עמותת הבחירות'
  await openAssessment(page, makeOne({ name, answers: answered(checklist.items, 'in-place') }))
  const line = page
    .getByRole('main')
    .locator('p', { hasText: `${name} · ${checklist.title}` })
    .filter({ visible: true })
  const [ofName, ofTitle] = await line.evaluate(
    (place, parts) =>
      parts.map((part) => {
        const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
        let text = texts.nextNode() as Text
        while (!text.data.includes(part)) text = texts.nextNode() as Text
        const range = document.createRange()
        range.setStart(text, text.data.indexOf(part))
        range.setEnd(text, text.data.indexOf(part) + part.length)
        return range.getBoundingClientRect().left
      }),
    [name, checklist.title],
  )
  expect(ofName).toBeLessThan(ofTitle!)
})

// What its rule and its sources speak of is not in a checklist of one question.
const { appliesWhen: _rule, after: _after, ...ANY } = checklist.items[0]!

/** Somebody’s own: a theme without a question, and texts without a place to break. */
const STRANGE: Checklist = {
  ...checklist,
  id: 'strange',
  title: LONGEST,
  themes: [
    { id: 'empty', title: 'Nothing in here', summary: LONGEST },
    { id: 'full', title: LONGEST, summary: 'One question.' },
  ],
  items: [
    { ...ANY, theme: 'full', question: `${LONGEST.slice(1)}?`, action: LONGEST, basis: 'ours', sources: [] },
  ],
  first: [checklist.items[0]!.id],
  profile: [],
}

test('a theme without a question says so, and words without a break fit', async ({ page }) => {
  await page.setViewportSize(NARROW)
  await page.goto('/')
  const opened = makeOne({ checklist: { id: STRANGE.id, version: STRANGE.version } })
  await chooseFile(page, formatAssessment(opened, STRANGE))
  await page.getByRole('button', { name: 'Load it' }).click()
  await page.waitForURL(/results$/)
  await show(page, addressOf(page, 'questions/empty'))
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing in here' })).toBeVisible()
  await expect(page.getByText('No question of this theme applies to you.')).toBeVisible()
  await expectAllFits(page)
  // The first theme with something open is not the one that has nothing.
  await goTo(page, addressOf(page, 'questions'))
  await page.getByRole('radio', { name: 'No', exact: true }).click()
  for (const screen of ['questions/full', 'results', 'plan', 'profile']) {
    await test.step(screen, async () => {
      await show(page, addressOf(page, screen))
      await expectAllFits(page)
    })
  }
})

test('where no question applies, each screen says so and leads to what decides it', async ({ page }) => {
  const hidden: Checklist = {
    ...STRANGE,
    profile: [{ ...checklist.profile[0]!, id: 'castle' }],
    items: [{ ...STRANGE.items[0]!, appliesWhen: { has: 'castle' } }],
  }
  const opened = makeOne({
    checklist: { id: hidden.id, version: hidden.version },
    profile: new Map([['castle', false]]),
  })
  await page.goto('/')
  await chooseFile(page, formatAssessment(opened, hidden))
  await page.getByRole('button', { name: 'Load it' }).click()
  await page.waitForURL(/results$/)
  const main = page.getByRole('main')
  for (const screen of ['results', 'plan', 'questions/full']) {
    await test.step(screen, async () => {
      await show(page, addressOf(page, screen))
      await expect(main.getByText(/^No question (of this theme )?applies to you/).first()).toBeVisible()
      await expect(page.getByText('all answered')).toHaveCount(0)
      await main.getByRole('link', { name: 'Change what you said about yourself' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you told us about yourself')
    })
  }
  await goTo(page, '#/')
  await expect(page.getByRole('region', { name: 'Continue' })).toContainText('0 of 0 answered')
  await expect(page.getByText('all answered')).toHaveCount(0)
})

const LEADS_NOWHERE = [
  '#/nowhere',
  '#/a/none/plan',
  '#/a//plan',
  '#/a/%E0%A4%A/plan',
  '#/a/none/questions/moon',
  '#/checklists/moon/1.0.0',
  '#/checklists/political-organisation',
  '#/checklists/political-organisation/9.9.9',
  '#/new/__proto__',
  '#/compare/none/none',
  '#/scenarios/constructor',
  `#/${'x/'.repeat(2_000)}`,
]

test('an address that leads nowhere says so and leads on', async ({ page }) => {
  for (const address of LEADS_NOWHERE) {
    await test.step(address.slice(0, 60), async () => {
      await page.goto(`/${address}`)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        /no such|not on this device|One of these|lost/i,
      )
      await expect(
        page.getByRole('main').getByRole('link').or(page.getByRole('main').getByRole('button')).first(),
      ).toBeVisible()
    })
  }
})

test('a page of an assessment that is not there leads on too', async ({ page }) => {
  await openAssessment(page, makeOne())
  for (const step of ['questions/moon', 'replay/moon', 'moon', 'plan/more', 'questions?show=moon']) {
    await test.step(step, async () => {
      await goTo(page, addressOf(page, step))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.reload()
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(step.includes('?') ? checklist.themes[0]!.title : /no such/i)
    })
  }
})

async function show(page: Page, address: string): Promise<void> {
  await goTo(page, address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Loading', { exact: true })).toHaveCount(0)
}

async function expectAllFits(page: Page): Promise<void> {
  await page.getByRole('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true
  })
  await expectNoSidewaysScrolling(page)
  await expectNothingCutOff(page)
}
