// The part of `npm run bench` that needs a real browser: how long one waits for the first screen and after an answer, also on
// a processor four times slower.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { ROOT } from './ensure.mjs'
import { findChromium } from './find-programs.mjs'

const SLOWER = 4
const ANSWERS = 20
const STARTS = 7

/** Of what was built last. `null` where there is no Chromium. Milliseconds, as the browser itself counts them: from the key to the next picture, and from the address to the first screen. */
export async function measureInBrowser() {
  const executablePath = findChromium()
  if (executablePath === undefined) return null
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { port: 0, strictPort: false } })
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const answering = {
      plain: await answerThrough(page, addressOf(server), 1),
      slowed: await answerThrough(page, addressOf(server), SLOWER),
    }
    const coldStart = {
      plain: await startCold(browser, addressOf(server), 1),
      slowed: await startCold(browser, addressOf(server), SLOWER),
    }
    return { answering, coldStart }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function answerThrough(page, address, rate) {
  await page.goto(`${address}#/about`)
  await page.goto(`${address}#/example`)
  await page.waitForURL(/results/)
  const id = /#\/a\/([^/]+)/.exec(page.url())[1]
  await page.goto(`${address}#/a/${id}/questions/accounts-and-sign-in`)
  await page.locator('article').first().waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await page.evaluate(() => {
    window.waits = new Map()
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) {
        if (interactionId > 0)
          window.waits.set(interactionId, Math.max(duration, window.waits.get(interactionId) ?? 0))
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false })
  })
  await page.locator('article input').first().focus()
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    await page.keyboard.press(String(1 + (answer % 5)))
    await page.waitForTimeout(150)
    await page.keyboard.press(answer % 16 < 8 ? 'j' : 'k')
    await page.waitForTimeout(150)
  }
  const waits = await page.evaluate(() => [...window.waits.values()].sort((a, b) => a - b))
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return {
    interactions: waits.length,
    median: waits[Math.floor(waits.length / 2)] ?? 0,
    worst: waits.at(-1) ?? 0,
  }
}

/** Nothing is kept from the start before: each has a profile of its own. */
async function startCold(browser, address, rate) {
  const starts = []
  for (let start = 0; start < STARTS; start += 1) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    await page.goto(address)
    await page.locator('h1').waitFor()
    starts.push(await page.evaluate(firstPaint))
    await context.close()
  }
  starts.sort((a, b) => a - b)
  return { starts: STARTS, median: starts[Math.floor(STARTS / 2)], worst: starts.at(-1) }
}

/** In the page. */
function firstPaint() {
  return new Promise((found) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0]
      if (paint !== undefined) found(Math.round(paint.startTime))
    }).observe({ type: 'paint', buffered: true })
  })
}

function addressOf(server) {
  const { port } = server.httpServer.address()
  return `http://localhost:${port}/`
}
