import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Letters that stand beside each other nowhere else. */
export const MARKER = 'zqxjkvbwqzxj'

/** The marker in each text field there, as keys, so that everything that listens for them hears. Gives how many there are. */
export async function typeIn(page: Page, within = 'main'): Promise<number> {
  await page.locator(within).evaluate((place) => {
    for (const details of place.querySelectorAll('details')) details.open = true
  })
  const fields = page.locator(
    `${within} :is(input[type=text], input[type=search], input:not([type]), textarea)`,
  )
  const count = await fields.count()
  let typed = 0
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index)
    if (!(await field.isVisible()) || !(await field.isEditable())) continue
    await field.focus()
    await page.keyboard.insertText(MARKER)
    await field.blur()
    typed += 1
  }
  return typed
}

/** Files that hold it, as bytes of UTF-8 or UTF-16. */
export function filesWith(folder: string, text: string): readonly string[] {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .filter((path) => {
      const bytes = readFileSync(path)
      return wanted.some((one) => bytes.includes(one))
    })
}
