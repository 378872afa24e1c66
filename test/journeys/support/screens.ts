import { expect, type Page } from '@playwright/test'
import { makeShareCopy } from '../../../src/core/share'
import { formatAssessment } from '../../../src/files/assessment-text'
import { makePdf } from '../../files/pdfs'
import {
  addressOf,
  answered,
  checklist,
  chooseFile,
  choosePdf,
  goTo,
  makeOne,
  openAssessment,
  openExample,
  scenarioText,
} from './assessments'
import { ROOM_SCREENS } from './room-screens'
import { WORKSHOP_SCREENS } from './workshop-screens'

/** A screen with as much of it open as there is. It goes on from the one before it. */
export interface Screen {
  readonly name: string
  readonly show: (page: Page) => Promise<void>
}

const STATUSES = ['in-place', 'partly', 'not-in-place', 'not-sure', 'not-applicable'] as const

/** Every kind of answer, notes, and something left open. */
export const PARTIAL = makeOne({
  answers: answered(checklist.items.slice(0, 20), (_item, index) => ({
    status: STATUSES[index % STATUSES.length]!,
    note: 'A note.',
    evidence: 'Seen on paper.',
    ...(index === 5 ? { confirm: true } : {}),
  })),
  profile: new Map([['own-website', false]]),
})

/** The same, further along and answered otherwise, with a name and a file from the future. */
const COLLEAGUES = {
  ...PARTIAL,
  changedAt: '2098-01-01T08:00:00Z',
  answers: answered(checklist.items.slice(0, 30), (_item, index) => ({
    status: STATUSES[(index + (index < 6 ? 1 : 0)) % STATUSES.length]!,
    note: 'Another note.',
    evidence: 'Seen on paper.',
    by: 'W'.repeat(60),
  })),
  profile: new Map([['own-website', true]]),
}

/** All answered, with an earlier result. */
const ANOTHER = makeOne({
  id: newId(8),
  name: 'This year',
  changedAt: '2026-09-01T08:00:00Z',
  answers: answered(checklist.items, (_item, index) => ({
    status: STATUSES[(index * 2) % STATUSES.length]!,
  })),
  history: [
    {
      at: '2026-04-01T08:00:00Z',
      version: checklist.version,
      low: 0.25,
      high: 0.5,
      rating: { low: 'urgent-gaps', high: 'basics-in-progress' },
      answers: new Map(),
    },
  ],
})

const STRANGE_ATTACK = JSON.stringify({
  ...(JSON.parse(scenarioText('polling-day-fake')) as object),
  title: 'An attack of a stranger',
})

/** What one sees without an assessment. */
export const SITE_SCREENS: readonly Screen[] = [
  { name: 'home, empty', show: (page) => arrive(page, '/', 'Is your organisation hard to hack?') },
  {
    name: 'a new assessment with errors',
    show: async (page) => {
      await arrive(page, '/#/new/political-organisation', 'A few things about you')
      await page.getByLabel('Name of your organisation').fill('W'.repeat(301))
      await page.getByLabel('Next polling day').fill('2020-01-01')
      await page.getByText('No', { exact: true }).first().click()
      await page.getByRole('button', { name: 'Go to the questions' }).click()
      await expect(page.getByText('Polling day must be today or later')).toBeVisible()
      await expect(page.getByText('Name must be 300 characters or fewer')).toBeVisible()
    },
  },
  { name: 'about', show: (page) => arrive(page, '/#/about', /About|What/) },
  {
    name: 'help-now',
    show: async (page) => {
      await arrive(page, '/#/help-now', 'Something wrong now?')
      await page.getByLabel('IT lead').fill('Ann, 01234 567890')
    },
  },
  { name: 'the library', show: (page) => arrive(page, '/#/checklists', 'Library') },
  {
    name: 'a checklist',
    show: async (page) => {
      await arrive(page, `/#/checklists/${checklist.id}/${checklist.version}`, checklist.title)
      await openAll(page)
    },
  },
  {
    name: 'an attack to be read',
    show: async (page) => {
      await arrive(page, '/#/scenarios/electoral-commission-2021', /Electoral Commission/)
      await openAll(page)
      await expect(page.getByText('Sources:').first()).toBeVisible()
    },
  },
  {
    name: 'no such attack',
    show: (page) => arrive(page, '/#/scenarios/moon', 'There is no such scenario here'),
  },
  { name: 'not found', show: (page) => arrive(page, '/#/nowhere', 'There is no such page') },
  { name: 'no such checklist', show: (page) => arrive(page, '/#/new/moon', 'There is no such checklist') },
  {
    name: 'an assessment that is not here',
    show: (page) => arrive(page, '/#/a/none/plan', 'That assessment is not on this device'),
  },
  {
    name: 'a file refused',
    show: async (page) => {
      await chooseFile(page, '{]')
      await expect(page.getByRole('dialog')).toContainText('This is not JSON')
    },
  },
]

/** Those of an assessment. */
export const ASSESSMENT_SCREENS: readonly Screen[] = [
  { name: 'results, empty', show: (page) => openAssessment(page, makeOne({ id: newId(1) })) },
  { name: 'plan, empty', show: (page) => go(page, 'plan', 'Action plan') },
  {
    name: 'results, partial',
    show: async (page) => {
      await openAssessment(page, { ...PARTIAL, id: newId(2) })
      await openAll(page)
    },
  },
  {
    name: 'attacks to choose from',
    show: (page) => go(page, 'replay', 'Replay an attack against your answers'),
  },
  {
    name: 'an attack against the answers, with what would change the ending',
    show: async (page) => {
      await go(page, 'replay/polling-day-fake', /surely|stopped/)
      await openAll(page)
      await expect(page.getByRole('heading', { name: 'Before and after your plan' })).toBeVisible()
    },
  },
  {
    name: 'an attack step by step',
    show: async (page) => {
      await page.getByRole('button', { name: 'Go through it step by step' }).click()
      await page.getByRole('button', { name: 'Next step' }).click()
      await expect(page.getByText('Step 2 of 5')).toBeVisible()
    },
  },
  {
    name: 'what is recorded of known groups',
    show: async (page) => {
      await go(page, 'exposure', 'For your IT supplier: known groups')
      await openAll(page)
      await expect(page.getByRole('table', { name: /APT28/ })).toBeVisible()
    },
  },
  {
    name: 'merging, before a file is chosen',
    show: (page) => go(page, 'merge', 'Merge files from colleagues'),
  },
  {
    name: 'a file of a colleague, with a choice that is missing',
    show: async (page) => {
      const content = formatAssessment(COLLEAGUES)
      await page
        .getByLabel('Choose files')
        .setInputFiles({ name: 'colleague.json', mimeType: 'application/json', buffer: Buffer.from(content) })
      await expect(page.getByRole('heading', { name: /^Different: \d+$/ })).toBeVisible()
      await openAll(page)
      await page.getByRole('button', { name: 'Merge', exact: true }).click()
      await expect(page.getByRole('alert')).toContainText('no choice yet')
    },
  },
  {
    name: 'a starter file to be made, with errors',
    show: async (page) => {
      await go(page, 'starter', 'Make a starter file for branches')
      await page.getByRole('button', { name: 'Save it unsealed' }).click()
      await expect(page.getByText('Enter a title')).toBeVisible()
      await page.getByRole('button', { name: 'Choose all' }).click()
    },
  },
  { name: 'profile', show: (page) => go(page, 'profile', 'What you told us about yourself') },
  {
    name: 'questions with everything open',
    show: async (page) => {
      await go(page, `questions/${checklist.themes[0]!.id}`, checklist.themes[0]!.title)
      await openAll(page)
      await expect(page.getByText('Sources:').first()).toBeVisible()
    },
  },
  {
    name: 'a list across themes',
    show: (page) => go(page, 'questions?show=not-in-place', 'Answered “no”'),
  },
  { name: 'results, complete', show: openExample },
  {
    name: 'the plan with an open action and an error',
    show: async (page) => {
      await go(page, 'plan', 'Action plan')
      await page.getByRole('heading', { level: 3 }).getByRole('button').first().click({ timeout: 5_000 })
      await page.getByLabel('Hours', { exact: true }).fill('two')
      await page.getByLabel('Owner').click()
      await expect(page.getByText('Hours must be a number').first()).toBeVisible()
    },
  },
  {
    name: 'the plan in groups, with little time, while one chooses',
    show: async (page) => {
      const hours = page.getByLabel('Hours a week')
      await hours.fill('0.5')
      await hours.press('Enter')
      await expect(page.getByRole('heading', { name: 'After polling day' })).toBeVisible()
      await openAll(page)
      await page.getByLabel('Group by').selectOption('Owner')
      await page.getByRole('button', { name: 'Choose several' }).click()
      await page.getByLabel('All in: Before polling day').check()
      await expect(page.getByText(/^\d+ chosen$/)).toBeVisible()
    },
  },
]

/** Each over a screen of its own; closed again before the next. */
const DIALOGS: readonly Screen[] = [
  {
    name: 'save a copy',
    show: async (page) => {
      await openExample(page)
      await press(page, 'Save a copy…', 'Save a copy')
    },
  },
  {
    name: 'a copy to share, under a name that is missing',
    show: async (page) => {
      await page.keyboard.press('Escape')
      await press(page, 'Share a copy…', 'Share a copy')
      await page.getByLabel('Plan without notes').check()
      await page.getByText('Look at the file itself').click()
      await page.getByLabel('Another name').check()
      await page.getByRole('button', { name: 'Save it unsealed' }).click()
      await expect(page.getByText('Enter the other name')).toBeVisible()
    },
  },
  {
    name: 'numbers to share, by theme',
    show: async (page) => {
      await page.getByLabel('Numbers only').check()
      await page.getByLabel('Percentages by theme').check()
      await expect(page.getByLabel('The text')).toHaveValue(/By theme/)
    },
  },
  {
    name: 'an action that is done',
    show: async (page) => {
      await page.keyboard.press('Escape')
      await go(page, 'plan', 'Action plan')
      await page.getByRole('heading', { level: 3 }).getByRole('button').first().press('Enter')
      await press(page, 'It is done…', 'Is it in place everywhere now?')
    },
  },
  {
    name: 'an action decided against, without a reason',
    show: async (page) => {
      await page.keyboard.press('Escape')
      await press(page, 'Decide not to do it…', 'Decide not to do this')
      await page.getByRole('button', { name: 'Take it off the plan' }).click()
      await expect(page.getByText('Enter why you decided not to do this')).toBeVisible()
    },
  },
  {
    name: 'ask for help',
    show: async (page) => {
      await page.keyboard.press('Escape')
      await press(page, 'Ask for help…', 'Ask for help')
    },
  },
  {
    name: 'several actions to change, with an error',
    show: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Choose several' }).click()
      await page.getByRole('checkbox').first().check()
      await press(page, 'Change them…', /^Change \d+ actions?$/)
      await page.getByRole('button', { name: /^Change \d/ }).click()
      await expect(page.getByText('Enter an owner, a due date or a state')).toBeVisible()
    },
  },
  {
    name: 'a report as PDF, with a fault',
    show: async (page) => {
      await page.keyboard.press('Escape')
      await press(page, 'Download PDF', 'Download a report as PDF')
      await page.getByText('Parts of it').click()
      await page.getByLabel('Marking on every page').selectOption('Own words')
      await page.getByRole('button', { name: 'Make the PDF' }).click()
      await expect(page.getByText('Enter the words for the marking')).toBeVisible()
    },
  },
  {
    name: 'a report to be looked at',
    show: async (page) => {
      await page.getByLabel('Marking on every page').selectOption('Confidential')
      await press(page, 'Look at it first', 'Preview')
    },
  },
  {
    name: 'an export that names what is weak, with what goes in',
    show: async (page) => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await press(page, 'Export… CSV · Excel', 'Export the plan')
      await page.getByLabel('Format').selectOption('Calendar (iCalendar)')
      await page.getByText('What to do and how').click()
      await page.getByText('Look at the beginning of it').click()
      await expect(page.getByText('In the first one:')).toBeVisible()
    },
  },
  {
    name: 'an export to the clipboard',
    show: async (page) => {
      await page.getByLabel('Format').selectOption('Text to paste into Word or a mail')
      await expect(page.getByLabel('The text')).toHaveValue(/action plan/)
    },
  },
  {
    name: 'a PDF that holds answers',
    show: async (page) => {
      await page.goto('/')
      const copy = makeShareCopy(PARTIAL, { preset: 'plan', withName: true })
      await choosePdf(page, makePdf({ content: formatAssessment(copy) }))
      await expect(page.getByRole('dialog', { name: 'This was read from the PDF' })).toBeVisible()
    },
  },
  {
    name: 'rename, from home with its list',
    show: async (page) => {
      await page.keyboard.press('Escape')
      await openAssessment(page, { ...PARTIAL, id: newId(3) })
      await goTo(page, '#/')
      await page
        .getByRole('button', { name: /^More for/ })
        .first()
        .click()
      await press(page, 'Rename', 'Rename this assessment')
    },
  },
  {
    name: 'home with its list, one deleted',
    show: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Delete' }).click()
      await expect(page.getByText(/ is deleted\.$/)).toBeVisible()
    },
  },
  {
    name: 'a file that is here already',
    show: async (page) => {
      await openAssessment(page, { ...PARTIAL, id: newId(4) })
      await chooseFile(page, formatAssessment({ ...PARTIAL, id: newId(4), name: 'Another name' }))
      await expect(page.getByRole('dialog', { name: 'This assessment is already here' })).toBeVisible()
    },
  },
  {
    name: 'a copy that was made to be shared, with what it could be merged into',
    show: async (page) => {
      await page.keyboard.press('Escape')
      const copy = makeShareCopy(PARTIAL, { preset: 'plan', withName: false })
      await chooseFile(page, formatAssessment({ ...copy, id: newId(6) }))
      await expect(page.getByRole('dialog', { name: /made to be shared/ })).toBeVisible()
    },
  },
  {
    name: 'a file with questions of its own',
    show: async (page) => {
      await page.keyboard.press('Escape')
      const foreign = { ...checklist, title: 'Questions of a stranger' }
      await chooseFile(page, formatAssessment(makeOne({ id: newId(5) }), foreign))
      await expect(page.getByRole('dialog', { name: 'This file brings its own questions' })).toBeVisible()
    },
  },
  {
    name: 'questions of a stranger, with the line that says so',
    show: async (page) => {
      await page.getByRole('button', { name: 'Load it' }).click()
      await expect(page.getByText(/^From a file: Questions of a stranger, loaded/)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No answers yet')
    },
  },
  {
    name: 'an attack of a stranger',
    show: async (page) => {
      await chooseFile(page, STRANGE_ATTACK)
      await expect(page.getByRole('dialog', { name: 'Load this scenario?' })).toBeVisible()
    },
  },
  {
    name: 'an attack of a stranger, with the line that says so',
    show: async (page) => {
      await page.getByRole('button', { name: 'Load it' }).click()
      await expect(page.getByText(/^From a file: An attack of a stranger, loaded/)).toBeVisible()
    },
  },
]

/** What is kept on this device: earlier versions, what could not be kept, and deleting all of it. */
const KEEPING: readonly Screen[] = [
  {
    name: 'earlier versions, none yet',
    show: async (page) => {
      await openAssessment(page, { ...PARTIAL, id: newId(9) })
      await go(page, `questions/${checklist.themes[0]!.id}`, checklist.themes[0]!.title)
      await press(page, 'Earlier versions…', 'Earlier versions')
      await expect(page.getByText(/^There is no earlier version yet/)).toBeVisible()
    },
  },
  {
    name: 'earlier versions',
    show: async (page) => {
      await page.getByRole('button', { name: 'Close', exact: true }).click()
      const radios = page.getByRole('article').first().getByRole('radio')
      for (const choice of [2, 0, 2]) await radios.nth(choice).click()
      await press(page, 'Earlier versions…', 'Earlier versions')
      await expect(page.getByText(/^Since then: /).first()).toBeVisible()
    },
  },
  {
    name: 'an earlier version to look at',
    show: async (page) => {
      await page
        .getByRole('button', { name: /^Look at/ })
        .nth(1)
        .click()
      await expect(page.getByRole('dialog', { name: /^As it was/ })).toBeVisible()
    },
  },
  {
    name: 'earlier versions, one gone back to',
    show: async (page) => {
      await page.getByRole('button', { name: 'Go back to this version' }).click()
      await expect(page.getByText(/^It is again as it was/)).toBeVisible()
    },
  },
  {
    name: 'older versions to forget',
    show: (page) => press(page, 'Forget older versions…', 'Forget older versions?'),
  },
  {
    name: 'deleting everything, without the tick',
    show: async (page) => {
      await arrive(page, '/#/about', 'About')
      await press(page, 'Delete everything…', 'Delete everything?')
      await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
      await expect(page.getByText('Tick that you have the copies you need')).toBeVisible()
    },
  },
  {
    name: 'everything deleted',
    show: async (page) => {
      await page.getByRole('checkbox').check()
      await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
      await expect(page.getByText(/^Deleted from Hustings\./)).toBeVisible()
    },
  },
]

/** Two assessments, and files of several branches, beside each other. */
const COMPARISONS: readonly Screen[] = [
  {
    name: 'what to compare with',
    show: async (page) => {
      await openAssessment(page, { ...PARTIAL, id: newId(6), name: 'Last year' })
      await openAssessment(page, ANOTHER)
      await press(page, 'Compare with…', 'Compare with another assessment')
      await expect(page.getByRole('dialog').getByRole('link', { name: 'Last year' })).toBeVisible()
    },
  },
  {
    name: 'two assessments compared',
    show: async (page) => {
      await page.getByRole('link', { name: 'Last year' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'What has changed' })).toBeVisible()
      await expect(page.getByRole('heading', { name: /^Better/ })).toBeVisible()
    },
  },
  {
    name: 'a comparison with what is not here',
    show: async (page) => {
      await goTo(page, '#/compare/none/nothing')
      await expect(page.getByRole('heading', { level: 1, name: /not on this device/ })).toBeVisible()
    },
  },
  {
    name: 'branches, none yet',
    show: (page) => arrive(page, '/#/branches', 'Branches side by side'),
  },
  {
    name: 'branches with aliases, and files that were refused',
    show: async (page) => {
      await page
        .getByLabel('Choose files')
        .setInputFiles([
          branchFile('one.hustings.json', formatAssessment({ ...PARTIAL, id: newId(7), name: 'North' })),
          branchFile('two.hustings.json', formatAssessment(ANOTHER)),
          branchFile('sealed.hustings.age', 'sealed'),
          branchFile('broken.json', '{'),
        ])
      await expect(page.getByText('2 files are read.')).toBeVisible()
      await page.getByLabel('Aliases instead of names').check()
      await openAll(page)
    },
  },
  {
    name: 'branches, to be downloaded',
    show: (page) => press(page, 'Download…', 'Download this comparison'),
  },
]

export const EVERY_SCREEN = [
  ['the site', SITE_SCREENS],
  ['an assessment', ASSESSMENT_SCREENS],
  ['dialogs', DIALOGS],
  ['comparing', COMPARISONS],
  ['keeping', KEEPING],
  ['a workshop', WORKSHOP_SCREENS],
  ['a room', ROOM_SCREENS],
] as const

async function arrive(page: Page, address: string, heading: string | RegExp): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

async function go(page: Page, step: string, heading: string | RegExp): Promise<void> {
  await goTo(page, addressOf(page, step))
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

async function press(page: Page, button: string, dialog: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
}

async function openAll(page: Page): Promise<void> {
  await page.getByRole('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true
  })
}

function newId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

function branchFile(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}
