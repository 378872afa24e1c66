import { readFileSync, readdirSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Answer, Status } from '../../../src/core/answer'
import { makeAssessment, type Assessment } from '../../../src/core/assessment'
import { compareVersions } from '../../../src/core/catalogue'
import type { Checklist, Item } from '../../../src/core/checklist'
import { chooseItems } from '../../../src/core/choose-items'
import { formatAssessment } from '../../../src/files/assessment-text'

const FOLDER = new URL('../../../checklists/political-organisation/', import.meta.url)

/** One of ours, as its file. */
export function scenarioText(id: string): string {
  return readFileSync(new URL(`../../../checklists/scenarios/${id}.json`, import.meta.url), 'utf8')
}

/** The checklist one starts from the first screen. */
export const checklist: Checklist = readNewest()

/** With ŵ and ŷ, which most fonts made for print leave out. */
export const NAME = 'Gŵyl Llŷn Independents'

export const essentials = checklist.items.filter(({ level }) => level === 'essential')
/** What a workshop asks unless one chooses otherwise. */
export const askedInRoom = checklist.items.filter(({ id }) =>
  chooseItems(checklist, { kind: 'first-essentials' }).includes(id),
)

/** An assessment of the newest checklist, as far along as `changes` says. */
export function makeOne(changes: Partial<Assessment> = {}): Assessment {
  const made = makeAssessment({
    id: '0b6f4f5e-6a59-4a0e-9f0b-3a5b8a1c2d3e',
    name: NAME,
    at: '2026-03-02T09:30:00Z',
    checklist: { id: checklist.id, version: checklist.version },
    profile: new Map(),
  })
  return { ...made, ...changes }
}

export function answered(
  items: readonly Item[],
  answer: Status | ((item: Item, index: number) => Answer),
): ReadonlyMap<string, Answer> {
  const entries = items.map((item, index): [string, Answer] => [
    item.id,
    typeof answer === 'string' ? { status: answer } : answer(item, index),
  ])
  return new Map(entries)
}

/** Through the button in the page, as a person would. Ends on its results. */
export async function openAssessment(page: Page, assessment: Assessment | string): Promise<void> {
  const text = typeof assessment === 'string' ? assessment : formatAssessment(assessment)
  await page.goto('/')
  await chooseFile(page, text)
  await page.waitForURL(/#\/a\/[^/]+\/results$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Where you stand|No answers yet)$/)
}

/** A fresh copy of the worked example, on its results. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('/#/example')
  await expect(page.getByRole('heading', { level: 1, name: 'Where you stand' })).toBeVisible()
}

export async function chooseFile(
  page: Page,
  content: string | Buffer,
  name = 'saved.hustings.json',
): Promise<void> {
  await page
    .getByLabel('Open a saved file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}

export async function choosePdf(page: Page, content: Uint8Array): Promise<void> {
  await page
    .getByLabel('Open a saved file')
    .setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(content) })
}

/** Lets a file fall on the page. */
export async function dropFile(page: Page, content: string, name = 'dropped.hustings.json'): Promise<void> {
  const files = await page.evaluateHandle(
    ([text, called]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], called, { type: 'application/json' }))
      return transfer
    },
    [content, name] as const,
  )
  const main = page.getByRole('main')
  await main.dispatchEvent('dragover', { dataTransfer: files })
  await expect(page.getByText('Drop the file to open it')).toBeVisible()
  await main.dispatchEvent('drop', { dataTransfer: files })
}

/** Goes to another address without loading the page again. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address
  }, hash)
}

/** Whose file it is, in the header of its screens. */
export function nameInBar(page: Page, name: string): Locator {
  return page.getByRole('banner').getByText(name, { exact: true })
}

/** The address of a page of the assessment that is open. */
export function addressOf(page: Page, step: string): string {
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1]
  if (id === undefined) throw new Error(`${page.url()} is no address of an assessment.`)
  return `#/a/${id}/${step}`
}

export function question(page: Page, item: Item | undefined) {
  if (item === undefined) throw new Error('There is no such question.')
  return page.getByRole('article', { name: item.question, exact: true })
}

export function itemCalled(id: string): Item {
  const item = checklist.items.find((one) => one.id === id)
  if (item === undefined) throw new Error(`The checklist has no ${id}.`)
  return item
}

/** What the page calls saved is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('Saved on this device')).toBeAttached()
}

function readNewest(): Checklist {
  const [newest] = readdirSync(FOLDER)
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Checklist)
    .filter(({ reconstructed }) => reconstructed !== true)
    .sort((a, b) => compareVersions(b.version, a.version))
  if (newest === undefined) throw new Error('There is no checklist.')
  return newest
}
