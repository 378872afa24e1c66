import { defineConfig } from '@playwright/test'
import journeys from './playwright.config'

const { globalTimeout: _globalTimeout, ...others } = journeys

/** The same browsers and servers; as long as it takes. */
export default defineConfig({
  ...others,
  testDir: '../long',
  outputDir: '../../.cache/long',
  workers: 1,
  timeout: 30 * 60_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
})
