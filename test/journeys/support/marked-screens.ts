import { expect, type Page } from '@playwright/test'
import { formatAssessment } from '../../../src/files/assessment-text'
import { markChecklist } from '../../config/marked-texts-plugin'
import { addressOf, answered, checklist, chooseFile, goTo, openAssessment } from './assessments'
import { PARTIAL, type Screen } from './screens'
import { startWorkshop } from './workshop-screens'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Every report of an assessment as a page. It goes on from the plan with its dialog open. */
const REPORTS = ['Full action plan', 'Board summary, two pages', 'Monday card, one page', 'Worksheet']

async function lookAt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look at it first' }).click()
  await expect(page.getByRole('dialog', { name: 'Preview' }).getByRole('article')).toBeVisible()
}

export const REPORT_SCREENS: readonly Screen[] = [
  ...REPORTS.map((report) => ({
    name: `as a report: ${report}`,
    show: async (page: Page) => {
      await openAssessment(page, { ...PARTIAL, id: newId(11), plan: PLAN })
      await goTo(page, addressOf(page, 'plan'))
      await page.getByRole('button', { name: 'Download PDF', exact: true }).click()
      await page.getByLabel(report, { exact: true }).check()
      await lookAt(page)
    },
  })),
  {
    name: 'as a report: one person’s actions',
    show: async (page) => {
      await openAssessment(page, { ...PARTIAL, id: newId(12), plan: PLAN })
      await goTo(page, addressOf(page, 'plan'))
      await page.getByRole('button', { name: 'Download PDF', exact: true }).click()
      await page.getByLabel('One person’s actions').check()
      await lookAt(page)
    },
  },
  ...['Facilitator’s guide', 'Worksheet without a story'].map((sheet) => ({
    name: `for a workshop: ${sheet}`,
    show: async (page: Page) => {
      await page.goto('/#/workshop')
      await page.reload()
      await page.getByRole('button', { name: sheet }).click()
      await expect(page.getByRole('dialog', { name: 'Preview' }).getByRole('article')).toBeVisible()
    },
  })),
]

/** From the older version of ours to the newer one, and what was told of single actions and of a code. */
export const CHANGING: readonly Screen[] = [
  {
    name: 'what a newer version would change',
    show: async (page) => {
      const older = { id: checklist.id, version: '1.0.0' }
      await openAssessment(page, { ...PARTIAL, id: newId(13), checklist: older })
      await page.getByRole('button', { name: 'See what would change' }).click()
      await expect(
        page.getByText('1 question stays as it is.').or(page.getByText(/stay as they are/)),
      ).toBeVisible()
    },
  },
  {
    name: 'two versions beside each other in the library',
    show: async (page) => {
      await page.goto(`/#/checklists/${checklist.id}/${checklist.version}`)
      await page.getByText('What this version changed').click()
      await page.getByLabel('Compare with another version').selectOption({ index: 1 })
      await expect(page.getByText(/^From version/)).toBeVisible()
    },
  },
  {
    name: 'an action that was done, told',
    show: async (page) => {
      await openAssessment(page, { ...PARTIAL, id: newId(14) })
      await goTo(page, addressOf(page, 'plan'))
      await page.getByRole('heading', { level: 3 }).getByRole('button').first().press('Enter')
      await page.getByRole('button', { name: 'It is done…' }).click()
      await page
        .getByRole('button', { name: /^Not checked yet/ })
        .first()
        .click()
      await expect(page.getByText(/^Done: /).first()).toBeVisible()
    },
  },
  {
    name: 'a code to be shown',
    show: async (page) => {
      await goTo(page, addressOf(page, 'results'))
      await page.getByRole('button', { name: 'Answer code…' }).click()
      await page.getByRole('button', { name: 'Show the code' }).click()
      await expect(page.getByText(/^It is for/)).toBeVisible()
    },
  },
]

/** What a stranger wrote, in the same language. */
const STRANGE = { ...markChecklist(checklist), id: 'strange-questions' }

export const STRANGERS: readonly Screen[] = [
  {
    name: 'asked about',
    show: async (page) => {
      await page.goto('/')
      await chooseFile(page, JSON.stringify(STRANGE))
      await expect(page.getByRole('button', { name: 'Load it' })).toBeVisible()
    },
  },
  {
    name: 'loaded, and read',
    show: async (page) => {
      await page.getByRole('button', { name: 'Load it' }).click()
      await expect(page.getByText(/^From a file: /).first()).toBeVisible()
    },
  },
  {
    name: 'started',
    show: async (page) => {
      await page
        .getByRole('link', { name: /^Start / })
        .first()
        .click()
      await expect(heading(page)).toHaveText('A few things about you')
    },
  },
  {
    name: 'in the library',
    show: async (page) => {
      await goTo(page, '#/checklists')
      await expect(page.getByRole('button', { name: /^Remove / })).toBeVisible()
    },
  },
  {
    name: 'asked of a room',
    show: async (page) => {
      await goTo(page, '#/workshop')
      await expect(heading(page)).toHaveText('Run a workshop')
      await page.getByLabel('Checklist', { exact: true }).selectOption({ label: STRANGE.title })
      await page.getByRole('button', { name: 'Start the workshop' }).click()
      await expect(heading(page)).toHaveText(/^Question 1 of/)
    },
  },
  {
    name: 'in an assessment',
    show: async (page) => {
      const own = { id: STRANGE.id, version: STRANGE.version }
      await page.goto('/')
      await chooseFile(page, formatAssessment({ ...PARTIAL, id: newId(15), checklist: own }, STRANGE))
      await page.getByRole('button', { name: 'Load it' }).click()
      await expect(heading(page)).toHaveText('Where you stand')
    },
  },
  {
    name: 'in its plan',
    show: async (page) => {
      await goTo(page, addressOf(page, 'plan'))
      await expect(heading(page)).toHaveText('Action plan')
    },
  },
  {
    name: 'at home',
    show: async (page) => {
      await goTo(page, '#/')
      await expect(page.getByRole('button', { name: /^More for/ }).first()).toBeVisible()
    },
  },
  {
    name: 'removed',
    show: async (page) => {
      await goTo(page, '#/checklists')
      await page.getByRole('button', { name: /^Remove / }).click()
      await expect(page.getByText(/ is removed\./)).toBeVisible()
    },
  },
]

/** The second window, as the trainer leads it. */
export async function showProjected(
  page: Page,
  look: (name: string, projected: Page) => Promise<void>,
): Promise<void> {
  await startWorkshop(page)
  const opened = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Open the projected window' }).click()
  const projected = await opened
  await expect(heading(projected)).toHaveText('We begin in a moment')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(heading(projected)).toHaveText(/\?/)
  await look('projected, a question', projected)
  await page.keyboard.press('r')
  await expect(projected.getByText('Why:').first()).toBeVisible()
  await look('projected, what yes means', projected)
  await goTo(page, '#/workshop/replay')
  await page
    .getByRole('button', { name: /^Replay it: / })
    .first()
    .click()
  await page.getByRole('button', { name: 'Show this step' }).first().click()
  await expect(projected.getByText(/ 1 of /)).toBeVisible()
  await look('projected, a step of an attack', projected)
}

const PLAN: typeof PARTIAL.plan = {
  ...PARTIAL.plan,
  pollingDay: '2098-05-06',
  hoursPerWeek: 2,
  actions: new Map(
    [...answered(checklist.items.slice(0, 20), 'partly').keys()].map((id) => [id, { owner: 'Someone' }]),
  ),
}

function newId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
