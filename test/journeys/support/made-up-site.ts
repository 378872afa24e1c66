import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { readChangeLog } from '../../../src/browser/change-log-plugin'
import { madeUpWords } from '../../config/made-up-words-plugin'
import { testOfBuild } from './own-build'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Journeys through the app as it is built with one language more, which nobody speaks. */
export const test = testOfBuild('made-up', () => [madeUpWords()])

/** What is English for a reason: checklists and attacks, the change log, our name, days, and the policy that the page shows. */
const MONTHS = 'January February March April May June July August September October November December'
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'

function knownTexts(): string {
  const folder = join(ROOT, 'checklists')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => textsIn(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .concat(
      readChangeLog(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).flatMap(({ title, lines }) => [
        title,
        ...lines,
      ]),
    )
    .concat('Hustings', MONTHS.split(' '), DAYS.split(' '))
    .join('\n')
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

let known: string | undefined

/** What is shown and what is heard: all of it comes out of the tables of words, or out of a checklist. */
export async function expectNoPlainEnglish(page: Page): Promise<void> {
  known ??= knownTexts()
  const texts = await page.evaluate(() => {
    const shown: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement
      if (around === null || around.closest('script, noscript, [hidden]') !== null) continue
      shown.push((node.nodeValue ?? '').replace(/\s+/g, ' '))
    }
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'])
        shown.push(element.getAttribute(name) ?? '')
    }
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
    return shown.filter((text) => text !== policy?.getAttribute('content'))
  })
  const [all, left] = [known, new Set<string>()]
  for (const text of texts) {
    for (const [phrase] of text.matchAll(/[A-Za-z][A-Za-z’'-]+(?: [A-Za-z][A-Za-z’'-]*)*/g))
      if (!all.includes(phrase)) left.add(phrase)
  }
  expect(texts.filter((text) => /[áéíóú]/.test(text)).length).toBeGreaterThan(5)
  expect.soft([...left], `English left on ${page.url()}`).toEqual([])
}
