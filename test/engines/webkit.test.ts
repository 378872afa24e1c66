import { fileURLToPath, pathToFileURL } from 'node:url'
import { preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findWebKit } from '../setup/find-programs.mjs'
import { startWebKit, takePdf, type WebKit } from './webkit'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MINUTES = 60_000
const hasWebKit = findWebKit() !== undefined
if (!hasWebKit)
  console.warn(
    'Skipped: WebKitGTK. Its driver and a screen for it are in the packages webkit2gtk-driver and xvfb.',
  )

const button = (name: string) => `//button[normalize-space()='${name}']`
const link = (name: string) => `//a[normalize-space()='${name}']`
const radio = (nth: number, name: string) =>
  `(//article)[${String(nth)}]//label[.//input[@type='radio']][contains(normalize-space(), '${name}')]`

/** Start, answer, results, plan, PDF, reload: what every edition must do in every engine. */
describe.skipIf(!hasWebKit)('in WebKitGTK', () => {
  let webkit: WebKit
  let server: PreviewServer
  let site = ''

  beforeAll(async () => {
    server = await preview({
      root: ROOT,
      logLevel: 'error',
      preview: { host: '127.0.0.1', port: 0, strictPort: true, cors: false },
    })
    const address = server.httpServer.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    site = `http://localhost:${String(address.port)}/`
    webkit = await startWebKit()
  }, 2 * MINUTES)

  afterAll(async () => {
    await webkit?.end()
    await server?.close()
  })

  test(
    'the hosted edition answers, rates, makes the plan as PDF, and keeps the answers',
    () => walkThrough(site, 'Saved on this device'),
    5 * MINUTES,
  )

  test(
    'the one-file edition does the same from the disk',
    () => walkThrough(pathToFileURL(`${ROOT}dist/hustings.html`).href, 'Only in this tab'),
    5 * MINUTES,
  )

  async function walkThrough(address: string, saved: string): Promise<void> {
    const { driver } = webkit
    await driver.open(`${address}#/new/political-organisation`)
    await driver.type("//input[@type='text']", 'Ynys Party')
    await driver.press(button('Go to the questions'))
    await driver.choose(radio(1, 'No'))
    await driver.choose(radio(2, 'Yes'))
    await driver.see(`//*[normalize-space()='${saved}']`)
    await driver.reload()
    await driver.seeChosen(`${radio(1, 'No')}//input`)
    await driver.seeChosen(`${radio(2, 'Yes')}//input`)

    await driver.press(link('Results'))
    await driver.see("//h1[normalize-space()='Where you stand']")
    await driver.press(link('Plan'))
    await driver.press(button('Download PDF'))
    await driver.press(button('Make the PDF'))
    const whole = await takePdf(webkit)
    expect(whole.subarray(0, 5).toString()).toBe('%PDF-')
  }
})
