import type { Page } from '@playwright/test'
import {
  answered,
  chooseFile,
  essentials,
  expectSaved,
  goTo,
  makeOne,
  NAME,
  question,
} from './support/assessments'
import { formatAssessment } from '../../src/files/assessment-text'
import { nextBuild } from './support/next-build'
import { builtFile, isBuilt, startOwnSite, type OwnSite, type OwnSiteSetting } from './support/own-site'
import { expect, test as watched } from './support/watch'

/** Each of these hosts is a test's own: it is switched off, changed, and asked what it was asked. */
const test = watched.extend<{ openSite: (setting?: Partial<OwnSiteSetting>) => Promise<OwnSite> }>({
  openSite: async ({ origins }, use) => {
    const sites: OwnSite[] = []
    await use(async (setting) => {
      const site = await startOwnSite({ headers: true, ...setting })
      sites.push(site)
      origins.push(new URL(site.url).origin)
      return site
    })
    await Promise.all(sites.map((site) => site.switchOff().catch(() => undefined)))
  },
})

test.use({ serviceWorkers: 'allow' })

const READY = 'Ready for offline: yes'
const WAITS = 'A newer version of Hustings is ready.'

async function waitUntilReady(page: Page, site: OwnSite): Promise<void> {
  await page.goto(`${site.url}#/about`)
  await expect(page.getByText(READY)).toBeVisible({ timeout: 60_000 })
}

function buildOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('meta[name=test-build]')?.getAttribute('content') ?? null)
}

function listCaches(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys())
}

test(
  'with its host gone it opens, goes on, and makes the PDF',
  { tag: '@firefox' },
  async ({ page, context, openSite }) => {
    test.slow()
    const site = await openSite()
    await waitUntilReady(page, site)
    await site.switchOff()

    // The tab that filled the copy has it too, without being loaded again.
    await goTo(page, '#/checklists')
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
    await goTo(page, '#/help-now')
    await expect(page.getByLabel('IT lead')).toBeVisible()

    const second = await context.newPage()
    await second.goto(site.url)
    const begun = makeOne({ answers: answered(essentials, 'partly') })
    await chooseFile(second, formatAssessment(begun))
    await expect(second.getByRole('heading', { level: 1, name: 'Where you stand' })).toBeVisible()
    await second
      .getByRole('navigation', { name: 'This assessment' })
      .getByRole('link', { name: 'Plan' })
      .click()
    await second.getByRole('button', { name: 'Download PDF' }).click()
    const dialog = second.getByRole('dialog', { name: /^Download .* as PDF$/ })
    await dialog.getByRole('button', { name: 'Make the PDF' }).click()
    await expect(dialog.getByRole('status')).toContainText('in your downloads', { timeout: 60_000 })
    await second.keyboard.press('Escape')

    await second
      .getByRole('navigation', { name: 'This assessment' })
      .getByRole('link', { name: 'Questions' })
      .click()
    await question(second, essentials[0]).getByRole('radio', { name: 'Yes', exact: true }).click()
    await expectSaved(second)
    await second.reload()
    await expect(
      question(second, essentials[0]).getByRole('radio', { name: 'Yes', exact: true }),
    ).toBeChecked()
    await expect(second.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto(`${site.url}#/about`)
    await expect(page.getByText(READY)).toBeVisible()
  },
)

test('a host is asked for its files, and told nothing', { tag: '@firefox' }, async ({ page, openSite }) => {
  const site = await openSite()
  await waitUntilReady(page, site)
  await goTo(page, '#/')
  await chooseFile(page, formatAssessment(makeOne({ answers: answered(essentials, 'not-in-place') })))
  await expect(page.getByRole('heading', { level: 1, name: 'Where you stand' })).toBeVisible()
  await page
    .getByRole('navigation', { name: 'This assessment' })
    .getByRole('link', { name: 'Questions' })
    .click()
  await question(page, essentials[0]).getByRole('radio', { name: 'Yes', exact: true }).click()
  await expectSaved(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  expect(site.log.length).toBeGreaterThan(50)
  const known = (line: string): boolean => {
    const [method, path, more] = line.split(' ')
    const isFile = path === '/' || isBuilt(path?.slice(1) ?? '')
    return method === 'GET' && isFile && more === undefined
  }
  // What the browser asks for by itself, of every host.
  const asked = site.log.filter((line) => line !== 'GET /favicon.ico')
  expect(asked.filter((line) => !known(line))).toEqual([])
  expect(site.log.join('\n')).not.toContain(encodeURIComponent(NAME))
})

/** A part that is loaded when it is asked for, and not before. */
const HELP_NOW = partNamed('help-now-screen')

function partNamed(stem: string): string {
  const [found] = new RegExp(`assets/${stem}-[^"]+\\.js`).exec(builtFile('sw.js')) ?? []
  if (found === undefined) throw new Error(`Nothing is built that is called ${stem}.`)
  return found
}

/** The next build, which has a part no more that this one has. */
function nextWithout(part: string): ReturnType<typeof nextBuild> {
  const next = nextBuild('2')
  const worker = next.get('sw.js')?.replace(new RegExp(`"${part}":"[^"]+",?`), '') ?? ''
  return new Map([...next, ['sw.js', worker], [part, null]])
}

test(
  'a newer version waits until somebody wants it, and no tab loses its parts',
  { tag: '@firefox' },
  async ({ page, context, openSite }) => {
    test.slow()
    const site = await openSite()
    await waitUntilReady(page, site)
    const [first] = await listCaches(page)
    const other = await context.newPage()
    await other.goto(`${site.url}#/checklists`)
    await expect(other.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()

    site.change(nextWithout(HELP_NOW))
    await page.goto(site.url)
    await page.reload()
    await expect(page.getByText(WAITS)).toBeVisible({ timeout: 30_000 })
    expect(await buildOf(page)).toBeNull()
    await page.getByRole('button', { name: 'Later' }).click()
    await expect(page.getByText(WAITS)).toHaveCount(0)
    await page.reload()
    await expect(page.getByText(WAITS)).toBeVisible({ timeout: 30_000 })
    expect(await buildOf(page)).toBeNull()

    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect.poll(() => buildOf(page).catch(() => null)).toBe('2')
    // The other tab is left alone: it says so, and what it has not loaded yet is still there for it.
    await expect(other.getByText('in use in another tab')).toBeVisible()
    expect(await buildOf(other)).toBeNull()
    await goTo(other, '#/help-now')
    await expect(other.getByLabel('IT lead')).toBeVisible()
    expect(await listCaches(other)).toContain(first)
    await other.getByRole('button', { name: 'Use it now' }).click()
    await expect.poll(() => buildOf(other).catch(() => null)).toBe('2')

    // The version before it goes once no tab can need it.
    await other.close()
    await page.reload()
    await expect.poll(() => listCaches(page), { timeout: 30_000 }).not.toContain(first)
    expect(await listCaches(page)).toHaveLength(1)
  },
)

test(
  'nothing of a host that is half updated is kept',
  { tag: '@firefox' },
  async ({ page, watch, openSite }) => {
    test.slow()
    const site = await openSite()
    await waitUntilReady(page, site)
    const before = await listCaches(page)
    const whole = nextBuild('2')
    const halves: readonly ReturnType<typeof nextBuild>[] = [
      new Map([...whole, [HELP_NOW, null]]),
      new Map([...whole, [HELP_NOW, 'another text']]),
      new Map([['sw.js', whole.get('sw.js') ?? null]]),
    ]
    for (const half of halves) {
      site.change(half)
      const asked = site.log.filter((line) => line === 'GET /sw.js').length
      await page.reload()
      await expect.poll(() => site.log.filter((line) => line === 'GET /sw.js').length).toBeGreaterThan(asked)
      // It tries, fails, and leaves nothing behind.
      await expect
        .poll(() =>
          page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null),
        )
        .toBeNull()
      await expect.poll(() => listCaches(page)).toEqual(before)
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null),
      ).toBeNull()
      expect(await buildOf(page)).toBeNull()
    }
    await site.switchOff()
    await page.reload()
    await expect(page.getByText(READY)).toBeVisible()
    await site.switchOn()
    site.change(whole)
    await page.reload()
    await expect(page.getByText(WAITS)).toBeVisible({ timeout: 30_000 })
    await watch.take()
  },
)

/** As a release before this one might have had: it knows none of our messages but the one to begin. */
const OLDER_WORKER = `
addEventListener('install', (event) => event.waitUntil(caches.open('hustings-offline / older').then((cache) => cache.add('./'))))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(caches.match('./').then((kept) => kept ?? fetch(event.request)))
})
`

test(
  'a service worker of an older version gives way, and takes its cache along',
  { tag: '@firefox' },
  async ({ page, openSite }) => {
    test.slow()
    const site = await openSite()
    site.change(new Map([['sw.js', OLDER_WORKER]]))
    await page.goto(`${site.url}#/about`)
    await expect.poll(() => listCaches(page), { timeout: 30_000 }).toEqual(['hustings-offline / older'])
    await expect(page.getByText('Ready for offline: not yet')).toBeVisible({ timeout: 30_000 })
    site.change(new Map())
    await page.reload()
    await expect(page.getByText(WAITS)).toBeVisible({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect(page.getByText(READY)).toBeVisible({ timeout: 30_000 })
    await expect
      .poll(() => listCaches(page), { timeout: 30_000 })
      .toEqual([expect.stringMatching(/^hustings-offline \/ [0-9a-f]{16}$/)])
  },
)

test('what the browser has dropped comes again, and is not called kept before', async ({
  page,
  openSite,
}) => {
  const site = await openSite()
  await waitUntilReady(page, site)
  await site.switchOff()
  await page.evaluate(async (part) => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    await cache.delete(part)
  }, HELP_NOW)
  await page.reload()
  await expect(page.getByText('Ready for offline: not yet')).toBeVisible()
  await site.switchOn()
  await expect(page.getByText(READY)).toBeVisible({ timeout: 30_000 })
})

test('a copy the browser has dropped does not stand in the way of the next version', async ({
  page,
  openSite,
}) => {
  const site = await openSite()
  await waitUntilReady(page, site)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  site.change(nextBuild('2'))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
  expect(await buildOf(page)).toBe('2')
})

test('an unknown address stays unknown, and other files are not the first screen', async ({
  page,
  openSite,
  watch,
}) => {
  const site = await openSite({ folder: '/tools/hustings/' })
  await waitUntilReady(page, site)
  expect(await listCaches(page)).toEqual([
    expect.stringMatching(/^hustings-offline \/tools\/hustings\/ [0-9a-f]{16}$/),
  ])
  const unknown = await page.goto(`${site.url}no-such-page`)
  expect(unknown?.status()).toBe(404)
  // The browser tells its console in its own time.
  await expect.poll(() => watch.problems.length).toBe(1)
  await watch.take()
  await site.switchOff()
  for (const address of ['', 'index.html', '?from=a-poster']) {
    await page.goto(`${site.url}${address}`)
    await expect(page.getByText('Nothing started yet')).toBeVisible()
  }
})

test(
  '"Delete everything" takes the copy and its worker too',
  { tag: '@firefox' },
  async ({ page, openSite }) => {
    const site = await openSite()
    await waitUntilReady(page, site)
    await page.getByRole('button', { name: 'Delete everything…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox').check()
    await dialog.getByRole('button', { name: 'Delete everything' }).click()
    await expect(dialog).toContainText('Deleted from Hustings.')
    // Also after the page has asked for more of itself.
    await dialog.getByRole('button', { name: 'Go to the start' }).click()
    await goTo(page, '#/help-now')
    await expect(page.getByLabel('IT lead')).toBeVisible()
    expect(await listCaches(page)).toEqual([])
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  },
)
