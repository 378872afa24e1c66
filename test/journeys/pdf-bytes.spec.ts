import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatAssessment } from '../../src/files/assessment-text'
import { addressOf, answered, checklist, goTo, makeOne, openAssessment } from './support/assessments'
import { pdfDownloaded } from './support/downloads'
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
  const made = pdfDownloaded(page, info)
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
