import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { test as ownTest } from './support/own-browser'
import { builtFile, isBuilt, startOwnSite } from './support/own-site'
import { expect, test } from './support/watch'

interface Icon {
  readonly src: string
  readonly sizes: string
  readonly type: string
  readonly purpose: 'any' | 'maskable'
}

interface Manifest {
  readonly name: string
  readonly short_name: string
  readonly description: string
  readonly lang: string
  readonly categories: readonly string[]
  readonly background_color: string
  readonly theme_color: string
  readonly icons: readonly Icon[]
}

const manifest = JSON.parse(builtFile('manifest.webmanifest')) as Manifest
const TOUCH_ICON: Icon = {
  src: 'apple-touch-icon.png',
  sizes: '180x180',
  type: 'image/png',
  purpose: 'maskable',
}
const PNG = Buffer.from([0x89, ...Buffer.from('PNG\r\n\u001a\n')])

/** What the header of a PNG says, which stands at its begin. */
function sizeOf(file: string): string {
  const bytes = readFileSync(new URL(`../../dist/${file}`, import.meta.url))
  expect(bytes.subarray(0, PNG.length), `${file} begins as a PNG does`).toEqual(PNG)
  expect(bytes.toString('latin1', 12, 16)).toBe('IHDR')
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}

/** How solid the four corners are, from 0 to 255, and the size, as the browser draws it. */
function drawn(page: Page, file: string): Promise<{ size: string; corners: number[] }> {
  return page.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const [right, bottom] = [width - 1, height - 1]
    const places = [
      [0, 0],
      [right, 0],
      [0, bottom],
      [right, bottom],
    ] as const
    const corners = places.map(([x, y]) => context.getImageData(x, y, 1, 1).data[3]!)
    return { size: `${width}x${height}`, corners }
  }, file)
}

async function open(browser: BrowserContext, address: string): Promise<Page> {
  const page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

// A window that keeps nothing installs nothing: this one has a profile.
ownTest('a browser may install it, and says nothing against its manifest', async ({ own }) => {
  const page = await open(await own.start(), '/')
  const asking = await page.context().newCDPSession(page)
  expect(await asking.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] })
  const { errors, manifest: read } = await asking.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(read).toMatchObject({ name: 'Hustings', display: 'kStandalone' })
  const here = new URL('./', page.url()).href
  expect([read?.startUrl, read?.id, read?.scope]).toEqual([here, here, here])
  expect(read?.icons).toHaveLength(manifest.icons.length)
})

test('its manifest says what shops and launchers show, in the colours of the app in light', async ({
  page,
}) => {
  const { name, short_name, description, lang, categories, background_color, theme_color } = manifest
  expect({ name, short_name, lang }).toEqual({ name: 'Hustings', short_name: 'Hustings', lang: 'en-GB' })
  expect(categories).not.toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', description)
  const tokens = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return ['--paper', '--accent'].map((token) => style.getPropertyValue(token))
  })
  expect([background_color, theme_color]).toEqual(tokens)
})

test('each icon is there, as large as is said, and none that a phone cuts has corners of its own', async ({
  page,
}) => {
  await page.goto('/')
  const touch = page.locator('link[rel=apple-touch-icon]')
  await expect(touch).toHaveAttribute('href', `./${TOUCH_ICON.src}`)
  for (const { src, sizes, type, purpose } of [...manifest.icons, TOUCH_ICON]) {
    expect(isBuilt(src), src).toBe(true)
    const { size, corners } = await drawn(page, src)
    if (type === 'image/png') expect([sizeOf(src), size], src).toEqual([sizes, sizes])
    expect(corners, src).toEqual(Array(4).fill(purpose === 'maskable' ? 255 : 0))
  }
  const pngs = manifest.icons.filter(({ type }) => type === 'image/png')
  const offered = pngs.map(({ sizes, purpose }) => `${sizes} ${purpose}`)
  expect(offered).toEqual(['192x192 any', '512x512 any', '512x512 maskable'])
})

ownTest('a first visit asks for no icon but the one of its tab', async ({ own }) => {
  const site = await startOwnSite({ headers: true })
  try {
    const page = await open(await own.start(), site.url)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => site.log).toContain('GET /icon.svg')
    // From there on the offline copy is filled, with all of them.
    const filling = site.log.indexOf('GET /sw.js')
    const visit = filling < 0 ? site.log : site.log.slice(0, filling)
    expect(visit.filter((line) => line.endsWith('.png'))).toEqual([])
  } finally {
    await site.switchOff()
  }
})
