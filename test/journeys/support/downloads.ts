import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'
import { expect } from './watch'

/** The PDF that comes next, in either engine. To be called before the button is pressed. */
export async function pdfDownloaded(page: Page, { project }: TestInfo): Promise<Buffer> {
  const { browserName, launchOptions } = project.use
  if (browserName !== 'firefox') {
    const file = await page.waitForEvent('download')
    return readFileSync(await file.path())
  }
  const folder = launchOptions?.downloadsPath ?? ''
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const whole = (): readonly Buffer[] =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name)))
      .filter((content) => content.subarray(-6).includes('%%EOF'))
  await expect.poll(() => whole().length, { timeout: 60_000 }).toBe(1)
  const [file = Buffer.alloc(0)] = whole()
  return file
}
