import type { BrowserContext, Page } from '@playwright/test'
import { builtFile, startOwnSite } from './support/own-site'
import type { Receiver } from './support/receiver'
import { expect, test, type Watch } from './support/watch'

test.use({ serviceWorkers: 'allow' })

type Ways = Readonly<Record<string, (to: string, packetsTo: string) => void>>

const SENDING: Ways = {
  fetch: (to) => void fetch(to, { method: 'POST', mode: 'no-cors', body: 'note' }),
  'a web socket': (to) => void new WebSocket(to.replace('http', 'ws')),
  'a beacon': (to) => void navigator.sendBeacon(to, 'note'),
  'an image': (to) => void (new Image().src = `${to}?note`),
  WebRTC: (_to, packetsTo) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${packetsTo}` }] })
    peer.createDataChannel('note')
    void peer.createOffer().then((offer) => peer.setLocalDescription(offer))
  },
}

/** Each in a page of its own: afterwards one may be elsewhere. */
const GOING: Ways = {
  'a form': (to) => {
    const form = document.createElement('form')
    form.action = to
    document.body.append(form)
    form.submit()
  },
  'a form for another window': (to) => {
    const form = document.createElement('form')
    form.action = to
    form.target = '_blank'
    document.body.append(form)
    form.submit()
  },
  'going elsewhere': (to) => {
    location.href = `${to}?note`
  },
  'opening elsewhere': (to) => void window.open(`${to}?note`),
}

const FROM_PAGE = [...Object.keys(SENDING), ...Object.keys(GOING)]

/** Firefox sends no packet to 127.0.0.1: on a machine without another address there is nothing to count. */
function countable(names: readonly string[], browserName: string, { udp }: Receiver): readonly string[] {
  const isBlind = browserName === 'firefox' && udp.address === '127.0.0.1'
  return names.filter((name) => name !== 'WebRTC' || !isBlind)
}

/** From a worker that the page starts as ours are, with a text of the attacker's. */
const FROM_WORKER: Ways = {
  fetch: SENDING['fetch']!,
  'a web socket': SENDING['a web socket']!,
  'a script': (to) => {
    ;(globalThis as unknown as { importScripts: (address: string) => void }).importScripts(to)
  },
}

const FROM_SERVICE_WORKER: Ways = {
  fetch: SENDING['fetch']!,
  'a web socket': SENDING['a web socket']!,
}

type Engine = 'chromium' | 'firefox'

const QUIET_MS = 2_000

/** What neither policy nor headers nor our own code stops, as SECURITY.md says it. All else is stopped. */
const LEAVES: Readonly<Record<Engine, Readonly<Record<'with-headers' | 'bare', readonly string[]>>>> = {
  chromium: { 'with-headers': [], bare: ['WebRTC', 'opening elsewhere'] },
  firefox: {
    'with-headers': ['WebRTC', 'opening elsewhere'],
    bare: ['WebRTC', 'opening elsewhere'],
  },
}

interface Place {
  readonly context: BrowserContext
  readonly address: string
  readonly receiver: Receiver
  readonly run: (page: Page, leak: string) => Promise<void>
}

async function listLeavingPage(place: Omit<Place, 'run'>): Promise<readonly string[]> {
  const left = [...(await listLeaving({ ...place, run: fromClick }, SENDING))]
  for (const [name, leak] of Object.entries(GOING))
    left.push(...(await listLeaving({ ...place, run: fromClick }, { [name]: leak })))
  return left
}

/** Tries all of them in one page. */
async function listLeaving(
  { context, address, receiver, run }: Place,
  ways: Ways,
): Promise<readonly string[]> {
  const page = await context.newPage()
  await page.goto(address)
  await expect(page.getByText(/Here|Nothing started yet/)).toBeVisible()
  const names = Object.keys(ways)
  for (const [name, leak] of Object.entries(ways)) {
    const to = `${receiver.url}/left-by/${encodeURIComponent(name)}`
    await run(
      page,
      `(${leak.toString()})(${JSON.stringify(to)}, ${JSON.stringify(`${receiver.udp.address}:${receiver.udp.port}`)})`,
    )
  }
  const listArrived = (): readonly string[] =>
    names.filter((name) =>
      receiver.hits.some((hit) =>
        name === 'WebRTC' ? hit === 'UDP' : hit.split('?')[0]?.endsWith(`/${encodeURIComponent(name)}`),
      ),
    )
  // What is stopped can only be waited for.
  for (let waited = 0; waited < QUIET_MS && listArrived().length < names.length; waited += 50)
    await page.waitForTimeout(50)
  const arrived = listArrived()
  receiver.hits.length = 0
  for (const open of context.pages().slice(1)) {
    // One that is closed on its way elsewhere may never say that it is.
    await open.goto('about:blank').catch(() => undefined)
    await open.close()
  }
  return arrived
}

async function fromClick(page: Page, leak: string): Promise<void> {
  await page.evaluate(`addEventListener('click', () => { ${leak} }, { once: true, capture: true })`)
  await page.mouse.click(2, 2)
}

async function fromWorker(page: Page, leak: string): Promise<void> {
  const start = (text: string): void => {
    const { trustedTypes } = globalThis as {
      trustedTypes?: {
        createPolicy: (name: string, rules: object) => { createScriptURL: (address: string) => string }
      }
    }
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    const kept = globalThis as unknown as {
      policy?: ReturnType<NonNullable<typeof trustedTypes>['createPolicy']>
    }
    const made =
      trustedTypes &&
      (kept.policy ??= trustedTypes.createPolicy('worker', { createScriptURL: (same: string) => same }))
    new Worker(made?.createScriptURL(address) ?? address)
  }
  await page.evaluate(`setTimeout(${start.toString()}, 0, ${JSON.stringify(leak)})`)
}

/** What was noticed on the way was wanted here. */
async function forget(watch: Watch, receiver: Receiver): Promise<void> {
  await watch.take()
  receiver.hits.length = 0
}

test(
  'everything leaves a page without a policy, and is counted',
  { tag: '@firefox' },
  async ({ context, browserName, receiver, watch }) => {
    test.slow()
    const place = { context, address: `${receiver.url}/page-without-policy`, receiver }
    expect(await listLeavingPage(place)).toEqual(countable(FROM_PAGE, browserName, receiver))
    expect(await listLeaving({ ...place, run: fromWorker }, FROM_WORKER)).toEqual(Object.keys(FROM_WORKER))
    await forget(watch, receiver)
  },
)

for (const site of ['with-headers', 'bare'] as const) {
  test.describe(site, () => {
    test.use({ site })

    test(
      'from the page leaves what SECURITY.md says, and nothing else',
      { tag: '@firefox' },
      async ({ context, baseURL, browserName, browser, receiver, watch }) => {
        test.slow()
        test.skip(
          browserName === 'chromium' && Number.parseInt(browser.version()) < 152,
          'Connection-Allowlist came with Chromium 152',
        )
        const left = await listLeavingPage({ context, address: baseURL ?? '', receiver })
        expect(left).toEqual(countable(LEAVES[browserName as Engine][site], browserName, receiver))
        await forget(watch, receiver)
      },
    )

    test(
      'from a worker nothing leaves',
      { tag: '@firefox' },
      async ({ context, baseURL, receiver, watch }) => {
        const place = { context, address: baseURL ?? '', receiver, run: fromWorker }
        expect(await listLeaving(place, FROM_WORKER)).toEqual([])
        await forget(watch, receiver)
      },
    )
  })
}

for (const headers of [true, false]) {
  // Without headers it has no policy: whoever can change the file at the host has it send. It is the control, too.
  const left = headers ? [] : Object.keys(FROM_SERVICE_WORKER)
  test(
    `from a service worker that was tampered with ${headers ? 'nothing leaves, with' : 'it leaves, without'} our headers`,
    { tag: '@firefox' },
    async ({ page, origins, receiver, watch }) => {
      test.slow()
      const site = await startOwnSite({ headers })
      origins.push(new URL(site.url).origin)
      const found: string[] = []
      for (const [name, leak] of Object.entries(FROM_SERVICE_WORKER)) {
        const call = `(${leak.toString()})(${JSON.stringify(`${receiver.url}/left-by/${name}`)})`
        site.change(
          new Map([['sw.js', `${builtFile('sw.js')}\naddEventListener('install', () => { ${call} })`]]),
        )
        receiver.hits.length = 0
        await page.goto(`${site.url}?${Date.now()}`)
        await page.evaluate(async () => {
          for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
        })
        await page.reload()
        await expect
          .poll(
            () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
            {
              timeout: 30_000,
            },
          )
          .toBe('activated')
        await page.waitForTimeout(500)
        if (receiver.hits.length > 0) found.push(name)
      }
      expect(found).toEqual(left)
      await site.switchOff()
      await forget(watch, receiver)
    },
  )
}

for (const site of ['with-headers', 'bare'] as const) {
  test.describe(`Trusted Types, ${site}`, () => {
    test.use({ site })

    test(
      'nobody can make the policy that lets everything through',
      { tag: '@firefox' },
      async ({ page, watch }) => {
        await page.goto('/')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        const said = await page.evaluate(() => {
          const { trustedTypes } = globalThis as unknown as {
            trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
          }
          try {
            trustedTypes.createPolicy('default', { createHTML: (text: string) => text })
            return 'made'
          } catch (problem: unknown) {
            return (problem as Error).name
          }
        })
        expect(said).toBe('TypeError')
        await watch.take()
      },
    )
  })
}
