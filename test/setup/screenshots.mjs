// `npm run screenshots`: the pictures of README.md, taken from the app as it is built, always on the same day.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildBoth } from './build-both.mjs'
import { ensure, ROOT } from './ensure.mjs'
import { findChromium } from './find-programs.mjs'
import { giveUp } from './say.mjs'

const FOLDER = join(ROOT, 'test', 'screenshots')
const LARGEST = 150_000
const QUALITY = 82
const DAY = '2027-03-01T09:00:00Z'
const SIZE = { width: 1280, height: 800 }

/** Each goes on from the example. `place`: the page of the assessment. */
const PICTURES = [
  { name: 'question', place: 'questions/accounts-and-sign-in' },
  { name: 'results', place: 'results' },
  { name: 'plan', place: 'plan' },
  { name: 'replay', place: 'replay/electoral-commission-2021' },
]

await ensure()
await buildBoth({ logLevel: 'warn' })
const executablePath = process.env.CHROMIUM_PATH ?? findChromium()
if (executablePath === undefined)
  giveUp('Pictures need Chromium, Chrome or Edge. Install one, or set CHROMIUM_PATH.')
const [{ chromium }, { preview }] = await Promise.all([import('@playwright/test'), import('vite')])
const server = await preview({ root: ROOT, logLevel: 'error', preview: { port: 0, strictPort: false } })
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
try {
  mkdirSync(FOLDER, { recursive: true })
  const page = await browser.newPage({ viewport: SIZE, locale: 'en-GB', reducedMotion: 'reduce' })
  await page.clock.setFixedTime(DAY)
  const address = `http://localhost:${server.httpServer.address().port}`
  await page.goto(`${address}/#/example`)
  await page.waitForURL(/results$/)
  const example = page.url().replace(/results$/, '')
  await page.getByText('Saved on this device').waitFor()
  for (const { name, place } of PICTURES) {
    await page.goto(example + place)
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('navigation', { name: 'This assessment' }).waitFor()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => document.fonts.ready)
    await take(page, name)
  }
} finally {
  await browser.close()
  await server.close()
}

async function take(page, name) {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  const picture = Buffer.from(data, 'base64')
  if (picture.length > LARGEST)
    giveUp(`${name} is ${picture.length} bytes. A picture has at most ${LARGEST}.`)
  writeFileSync(join(FOLDER, `${name}.webp`), picture)
  console.log(`${name}.webp: ${picture.length} bytes`)
}
