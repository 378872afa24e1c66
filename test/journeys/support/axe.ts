import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
// Without preloading: it would ask the network for style sheets.
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: false,
}

/** Fails with one line a fault: the rule, what it asks for, and where. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // As an evaluated text: a script element is what the policy forbids.
  await page.evaluate(SOURCE)
  const found = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }
    const { violations } = await axe.run(options)
    return violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${rule.help}, at ${node.target.join(' ')}`),
    )
  }, OPTIONS)
  expect(found, `accessibility of ${page.url()}`).toEqual([])
}
