import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { checklist, NAME, question } from './assessments'

const PATH = fileURLToPath(new URL('../../../dist/hustings.html', import.meta.url))

/** As a double click opens it. */
export const ONE_FILE = pathToFileURL(PATH).href

export const [first, second] = checklist.items

/** Starts an assessment in the one-file edition, and ends on its questions. */
export async function startFromDisk(page: Page, name = NAME): Promise<void> {
  if (!existsSync(PATH)) throw new Error('Nothing is built yet. Run: npm run build')
  await page.goto(`${ONE_FILE}#/new/political-organisation`)
  await page.getByLabel('Name of your organisation').fill(name)
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  await expect(question(page, first)).toBeVisible()
}

export async function choose(page: Page, item: typeof first, answer: string): Promise<void> {
  await question(page, item).getByRole('radio', { name: answer, exact: true }).click()
}
