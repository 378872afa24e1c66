import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page, TestInfo } from '@playwright/test'
import { formatAssessment } from '../../src/files/assessment-text'
import { addressOf, answered, checklist, goTo, makeOne, openAssessment } from './support/assessments'
import { expect, test } from './support/watch'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const COMMAND_LINE = join(ROOT, 'test', 'setup', 'hustings.mjs')

test('the page and the command line make the same PDF', { tag: '@firefox' }, async ({ page }, info) => {
  test.setTimeout(120_000)
  const statuses = ['in-place', 'partly', 'not-in-place', 'not-sure'] as const
  const assessment = makeOne({
    answers: answered(checklist.items, (_item, index) => ({ status: statuses[index % 4]! })),
  })
  await openAssessment(page, assessment)
  await goTo(page, addressOf(page, 'plan'))
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const dialog = page.getByRole('dialog', { name: /^Download .* as PDF$/ })
  const made = download(page, info)
  await dialog.getByRole('button', { name: 'Make the PDF' }).click()
  const fromPage = await made

  const folder = info.outputPath()
  mkdirSync(folder, { recursive: true })
  const saved = join(folder, 'saved.hustings.json')
  const pdf = join(folder, 'plan.pdf')
  writeFileSync(saved, formatAssessment(assessment))
  const today = await page.evaluate(() => new Intl.DateTimeFormat('en-CA').format(new Date()))
  execFileSync(process.execPath, [COMMAND_LINE, 'plan', saved, '--pdf', pdf, '--today', today], {
    cwd: ROOT,
    // Whose clock it is must not matter.
    env: { ...process.env, TZ: 'Pacific/Kiritimati' },
  })
  const fromCommandLine = readFileSync(pdf)
  expect(fromPage.length).toBe(fromCommandLine.length)
  expect(fromPage.equals(fromCommandLine)).toBe(true)
})

/** To be called before the button is pressed. */
async function download(page: Page, { project }: TestInfo): Promise<Buffer> {
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
