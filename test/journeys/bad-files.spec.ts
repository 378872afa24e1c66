import type { Page } from '@playwright/test'
import { formatAssessment } from '../../src/files/assessment-text'
import {
  addressOf,
  answered,
  checklist,
  chooseFile,
  dropFile,
  essentials,
  expectSaved,
  goTo,
  makeOne,
  NAME,
  nameInBar,
  openAssessment,
  question,
} from './support/assessments'
import { expect, test } from './support/watch'

const WHOLE = formatAssessment(makeOne({ answers: answered(essentials, 'in-place') }))
const [first] = checklist.items

/** As a text editor or a bad disk would: the checksum stays. */
function withEdit(from: string, to: string): string {
  if (!WHOLE.includes(from)) throw new Error(`The file has no ${from}.`)
  return WHOLE.replace(from, to)
}

/** As a careful forger would: without a checksum. */
function withoutChecksum(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(WHOLE) as Record<string, unknown>
  delete file['checksum']
  change(file)
  return JSON.stringify(file)
}

const DAMAGED = withEdit('"in-place"', '"partly"')

const REFUSED: readonly { name: string; text: string; says: RegExp }[] = [
  {
    name: 'a file that is not JSON',
    text: '{"format": "hustings/assessment",\n oops',
    says: /This is not JSON\. Choose another file.*On line 2, at character \d+/,
  },
  { name: 'an empty file', text: '', says: /This file is empty\. Choose another copy\./ },
  {
    name: 'a file of another program',
    text: '{"format": "somebody/else", "formatVersion": 1}',
    says: /This is not a saved Hustings assessment but “somebody\/else”\. Choose a file that Hustings saved\./,
  },
  {
    name: 'a file from a newer Hustings',
    text: withEdit('"formatVersion": 1', '"formatVersion": 7'),
    says: /from a newer version of Hustings \(format 7\)\. Reload the page or get the newest copy/,
  },
  {
    name: 'a damaged file',
    text: DAMAGED,
    says: /This file was changed or damaged after it was saved\. Open a copy to look, or use an earlier copy\./,
  },
  {
    name: 'a file larger than 10 MB',
    text: `${WHOLE}${' '.repeat(11_000_000)}`,
    says: /This file is larger than 10 MB\. Choose the file that Hustings saved: it is far smaller\./,
  },
  {
    name: 'a file nested too deep',
    text: `{"a": ${'['.repeat(2_000)}${']'.repeat(2_000)}}`,
    says: /Lists and objects lie more than 32 deep inside each other.* Choose another file/,
  },
  {
    name: 'an answer that no version knows',
    text: withoutChecksum((file) => {
      file['answers'] = { [first!.id]: { status: 'perhaps' } }
    }),
    says: /“perhaps” is not one of the words known here\. Use one of in-place, partly.*At \/answers\//,
  },
  {
    name: 'answers to a checklist nobody has here',
    text: withoutChecksum((file) => {
      file['checklist'] = { id: 'moon-base', version: '9.0.0' }
    }),
    says: /These answers belong to checklist “moon-base”, version “9\.0\.0”, which is not known here\. Ask for/,
  },
]

async function countOnFirstScreen(page: Page): Promise<number> {
  await goTo(page, '#/')
  await expect(page.getByRole('heading', { name: 'Continue' })).toBeVisible()
  await expect(page.getByRole('link', { name: NAME }).first()).toBeVisible()
  return page.getByRole('region', { name: 'Continue' }).getByRole('listitem').count()
}

for (const { name, text, says } of REFUSED) {
  test(`${name} is refused, says what to do, and touches nothing`, async ({ page }) => {
    await openAssessment(page, makeOne({ answers: answered(essentials, 'not-in-place') }))
    await goTo(page, addressOf(page, 'questions'))
    const choice = question(page, first).getByRole('radio', { name: 'No', exact: true })
    await expect(choice).toBeChecked()
    const address = page.url()
    await chooseFile(page, text, 'odd.hustings.json')
    const dialog = page.getByRole('dialog', { name: 'odd.hustings.json could not be opened' })
    await expect(dialog).toContainText(says)
    await expect(dialog).toContainText('Nothing that was here has changed.')
    await expect(dialog.getByRole('button', { name: 'Open a copy to look' })).toHaveCount(
      text === DAMAGED ? 1 : 0,
    )
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    expect(page.url()).toBe(address)
    await expect(choice).toBeChecked()
    await question(page, first).getByRole('radio', { name: 'Yes' }).click()
    await expectSaved(page)
    expect(await countOnFirstScreen(page)).toBe(1)
  })
}

test('a file dropped on any screen is read as one that was chosen', async ({ page }) => {
  await page.goto('/#/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await dropFile(page, 'not a file of ours')
  const dialog = page.getByRole('dialog', { name: 'dropped.hustings.json could not be opened' })
  await expect(dialog).toContainText('This is not JSON')
  await expect(page.getByText('Drop the file to open it')).toBeHidden()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dropFile(page, WHOLE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  await expect(nameInBar(page, NAME)).toBeVisible()
})

test('text dragged over the page is no file, and stays what it is', async ({ page }) => {
  await page.goto('/')
  const text = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.setData('text/plain', 'a word')
    return transfer
  })
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: text })
  await expect(page.getByText('Drop the file to open it')).toBeHidden()
})

test('of a damaged file a copy can be looked at, beside what was here', async ({ page }) => {
  await openAssessment(page, WHOLE)
  await chooseFile(page, DAMAGED)
  await page.getByRole('button', { name: 'Open a copy to look' }).click()
  await expect(page.getByText('What you see is a copy to look at.')).toBeVisible()
  await expect(nameInBar(page, `${NAME} (from file)`)).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('What you see is a copy to look at.')).toBeHidden()
  expect(await countOnFirstScreen(page)).toBe(2)
})

const FOREIGN_TITLE = 'Questions of a stranger'
const LINE = new RegExp(
  `From a file: ${FOREIGN_TITLE}, loaded \\d+ \\w+ \\d{4}\\. Not written or checked by Hustings or the NCSC\\.`,
)

test('a checklist from elsewhere asks first, then says so on every screen', async ({ page }) => {
  const foreign = {
    ...checklist,
    title: FOREIGN_TITLE,
    guidance: { ...checklist.guidance, url: 'https://stranger.example/' },
    items: checklist.items.slice(0, 3).map(({ after: _after, ...item }) => item),
  }
  const { first: _first, ...rest } = foreign
  const assessment = makeOne({ answers: answered(rest.items, 'not-in-place') })
  await page.goto('/')
  await chooseFile(page, formatAssessment(assessment, rest))
  const dialog = page.getByRole('dialog', { name: 'This file brings its own questions' })
  await expect(dialog).toContainText('Load it only if you know who made it; ask them by phone.')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Nothing started yet')).toBeVisible()

  await chooseFile(page, formatAssessment(assessment, rest))
  await dialog.getByRole('button', { name: 'Load it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you stand')
  for (const screen of ['profile', 'questions', 'results', 'plan']) {
    await goTo(page, addressOf(page, screen))
    await expect(page.getByText(LINE)).toBeVisible()
  }
  await page.reload()
  await expect(page.getByText(LINE)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Close', exact: true })).toHaveCount(0)
})

const HOSTILE: readonly { name: string; called: string; shown: string }[] = [
  { name: 'turns the line round', called: 'Party\u202Egpj.exe\u2066', shown: 'Partygpj.exe' },
  {
    name: 'is markup',
    called: '<img src=x onerror=alert(1)><b>Hi',
    shown: '<img src=x onerror=alert(1)><b>Hi',
  },
  { name: 'is as long as a name may be', called: 'W'.repeat(300), shown: 'W'.repeat(300) },
  {
    name: 'climbs out of its line',
    called: `Z${'\u0301'.repeat(40)}algo`,
    shown: `\u0179${'\u0301'.repeat(4)}algo`,
  },
]

for (const { name, called, shown } of HOSTILE) {
  test(`a name that ${name} stays a name, and moves nothing`, async ({ page }) => {
    const calm = makeOne({ answers: answered(essentials, 'partly') })
    await openAssessment(page, calm)
    await goTo(page, addressOf(page, 'plan'))
    const places = [
      page.getByRole('navigation', { name: 'This assessment' }),
      page.getByRole('button', { name: 'Save a copy…' }),
      page.getByRole('heading', { level: 1 }),
    ]
    const placesOf = () => Promise.all(places.map((place) => place.boundingBox()))
    await expect(places[2]!).toHaveText('Action plan')
    await page.setViewportSize({ width: 1280, height: 800 })
    const before = (await placesOf()).map((box) => [box?.y, box?.height])

    const hostile = JSON.parse(formatAssessment({ ...calm, id: '7d9f1c1e-91c2-4a44-8a29-0b7cf7d5a111' }))
    delete hostile.checksum
    hostile.name = called
    const [action] = essentials
    hostile.plan.actions = { [action!.id]: { owner: called.slice(0, 300), note: called } }
    await chooseFile(page, JSON.stringify(hostile))
    await expect(nameInBar(page, shown)).toBeVisible()
    await page.locator('.app-frame__notices').getByRole('button', { name: 'Close' }).click()
    await goTo(page, addressOf(page, 'plan'))
    await expect(places[2]!).toHaveText('Action plan')
    await expect(
      page.getByRole('main').getByText(shown, { exact: true }).filter({ visible: true }),
    ).not.toHaveCount(0)
    expect((await placesOf()).map((box) => [box?.y, box?.height])).toEqual(before)
    for (const screen of [addressOf(page, 'results'), '#/']) {
      await goTo(page, screen)
      await expect(page.getByText(shown).first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    }
    expect(await page.title()).not.toContain(called.slice(0, 5))
  })
}

test('a file name of a stranger is quoted safely too', async ({ page }) => {
  await page.goto('/')
  await chooseFile(page, 'x', `photo\u202Enosj.sgnitsuh${'W'.repeat(200)}.json`)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('This is not JSON')
  const heading = dialog.getByRole('heading')
  expect(await heading.textContent()).not.toContain('\u202E')
  expect((await heading.boundingBox())!.width).toBeLessThanOrEqual((await dialog.boundingBox())!.width)
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
})
