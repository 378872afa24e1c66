import { builtFile, startOwnSite } from './support/own-site'
import { expect, test } from './support/watch'

test.use({ serviceWorkers: 'allow' })

const TOO_OLD = 'This browser is too old for Hustings.'
const NOT_STARTED = 'Hustings could not start: a part of it did not load.'

/** What an older browser has not. Taken away before the page begins. */
const MISSING: readonly (readonly [what: string, take: () => void])[] = [
  ['scripts that are modules', () => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule')],
  ['parts that take no part', () => Reflect.deleteProperty(HTMLElement.prototype, 'inert')],
  ['layers of styles', () => Reflect.deleteProperty(globalThis, 'CSSLayerBlockRule')],
  ['copies of values', () => Reflect.deleteProperty(globalThis, 'structuredClone')],
  ['dialogs', () => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')],
]

for (const [what, take] of MISSING) {
  test(`a browser that does not know ${what} gets one sentence`, async ({ page, watch }) => {
    await page.addInitScript(take)
    await page.goto('/')
    await expect(page.getByText(TOO_OLD)).toBeVisible()
    await expect(page.getByRole('heading')).toHaveCount(0)
    expect((await page.locator('body').innerText()).trim().split('\n')).toHaveLength(1)
    await watch.take()
  })
}

test('a browser that is new enough gets none', { tag: '@firefox' }, async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(TOO_OLD)).toBeHidden()
  await expect(page.getByText(NOT_STARTED)).toBeHidden()
})

test('what is read by every browser is written in words that every browser reads', () => {
  expect(builtFile('old-browser.js')).not.toMatch(/=>|`|\b(let|const|class|async|import|export)\b|\?\.|\?\?/)
})

for (const [how, sent] of [
  ['does not come', null],
  ['cannot be read', 'this is no script {'],
] as const) {
  test(`a first part that ${how} is said`, { tag: '@firefox' }, async ({ page, origins, watch }) => {
    const site = await startOwnSite({ headers: true })
    origins.push(new URL(site.url).origin)
    const [entry = ''] = /assets\/index-[^"]+\.js/.exec(builtFile('index.html')) ?? []
    site.change(new Map([[entry, sent]]))
    await page.goto(site.url)
    await expect(page.getByText(NOT_STARTED)).toBeVisible({ timeout: 20_000 })
    await watch.take()
    await site.switchOff()
  })
}

test('with JavaScript off there is one sentence', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(baseURL ?? '')
  // By its role: the text of <noscript> is not looked through. What is hidden has no role.
  await expect(page.getByRole('paragraph')).toContainText('needs JavaScript')
  await expect(page.getByText(TOO_OLD)).toBeHidden()
  await context.close()
})

test('an insecure address is told, and works without a copy', async ({ playwright, launchOptions }) => {
  const site = await startOwnSite({ headers: true })
  const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP hustings.test 127.0.0.1']
  const browser = await playwright.chromium.launch({ ...launchOptions, args })
  const page = await browser.newPage()
  await page.goto(`http://hustings.test:${site.port}/#/about`)
  await expect(page.getByText('Ready for offline: not in this browser')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('This address is not secure')).toBeVisible()
  await page.goto(`http://hustings.test:${site.port}/#/example`)
  await expect(page.getByRole('heading', { level: 1, name: 'Where you stand' })).toBeVisible()
  expect(site.log).not.toContain('GET /sw.js')
  await browser.close()
  await site.switchOff()
})

test('a browser without service workers says so, and works', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto('/#/about')
  await expect(page.getByText('Ready for offline: not in this browser')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('This address is not secure')).toHaveCount(0)
})

test('where storage is turned off it works, says that nothing is kept, and keeps no copy', async ({
  page,
  watch,
}) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('storage is turned off', 'SecurityError')
    }
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => ({ register: refuse, getRegistration: refuse, addEventListener: () => undefined }),
    })
    Object.defineProperty(globalThis, 'indexedDB', { get: refuse })
    Object.defineProperty(globalThis, 'localStorage', { get: refuse })
    Object.defineProperty(globalThis, 'caches', { get: refuse })
  })
  await page.goto('/#/about')
  await expect(page.getByText('Ready for offline: not in this browser')).toBeVisible({ timeout: 30_000 })
  await page.goto('/#/')
  await expect(page.getByText('This browser keeps nothing here')).toBeVisible()
  await watch.take()
})

test('in a frame it keeps no copy', async ({ page, origins, watch }) => {
  const site = await startOwnSite({ headers: false })
  origins.push(new URL(site.url).origin)
  site.change(new Map([['framing.html', `<iframe src="./" title="framed"></iframe>`]]))
  await page.goto(`${site.url}framing.html`)
  await expect(
    page.frameLocator('iframe').getByText('Hustings does not run inside another page.'),
  ).toBeVisible()
  await page.waitForTimeout(4_000)
  expect(site.log).not.toContain('GET /sw.js')
  await watch.take()
  await site.switchOff()
})
