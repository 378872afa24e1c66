import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium, findFirefox } from '../setup/find-programs.mjs'

const executablePath = process.env['CHROMIUM_PATH'] ?? findChromium()
if (executablePath === undefined)
  throw new Error('No Chromium, Chrome or Edge was found. Install one, or set CHROMIUM_PATH.')

const FIREFOX_DOWNLOADS = fileURLToPath(new URL('../../.cache/firefox-downloads', import.meta.url))

// The browser's own calls home, off: what is then seen on the wire is the app's.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
]
const asRoot = process.getuid?.() === 0
const firefox = findFirefox()

export default defineConfig({
  testDir: '../journeys',
  testMatch: '*.spec.ts',
  outputDir: '../../.cache/journeys',
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // A journey that passes at the second try has a fault, in the app or in itself.
  // A shared machine stalls now and then: one more try there. The runner names what needed it, and so does `npm test`.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  globalTimeout: 50 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['dot'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../../.cache/journeys.json' }],
  ],
  use: {
    locale: 'en-GB',
    // A button that is not there fails by its name, before the journey runs out of time.
    actionTimeout: 30_000,
    // Two seconds of work for each page that stays open so long. Journeys that are about it, or begin a browser, have it.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'off',
    video: 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath,
          args: asRoot ? [...QUIET, '--no-sandbox'] : QUIET,
          chromiumSandbox: !asRoot,
        },
      },
    },
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            grep: /@firefox/,
            use: {
              browserName: 'firefox' as const,
              // The stock browser over WebDriver BiDi. It tells of no download: files are looked for where they are put.
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox, downloadsPath: FIREFOX_DOWNLOADS },
            },
          },
        ]),
  ],
})
