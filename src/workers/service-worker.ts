import { OFFLINE_CACHE, type OfflineMessage } from '../browser/offline-messages'

/** Keeps a copy of the app, so that it opens without a network. It takes nothing from elsewhere, and keeps nothing that is typed. */

/** Put before this text by `service-worker-plugin.ts`: each built file as a path from here, with its hash. */
declare const OFFLINE_COPY: {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
}

interface Waits extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface FetchEvent extends Event {
  readonly request: Request
  respondWith(answer: Response | Promise<Response>): void
}

interface MessageFromPage extends Waits {
  readonly data: OfflineMessage
  readonly ports: readonly MessagePort[]
}

/** What of a service worker's world is used here: the compiler knows a page's only. */
interface Scope {
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: {
      readonly type: 'window'
      readonly includeUncontrolled: true
    }): Promise<readonly unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Waits) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void
}

const scope = globalThis as unknown as Scope
const here = new URL('./', location.href)
// A space stands in no address: the copy of another folder of this host cannot begin with the same.
const family = `${OFFLINE_CACHE} ${here.pathname} `
const ownName = family + OFFLINE_COPY.version
const files = new Map(
  Object.entries(OFFLINE_COPY.files).map(([path, hash]) => [new URL(path, here).href, hash]),
)
let filling: Promise<void> | null = null

scope.addEventListener('install', (event) => {
  event.waitUntil(install())
})

scope.addEventListener('activate', (event) => {
  // The page that has just filled the copy is to have it at once.
  event.waitUntil(Promise.all([scope.clients.claim(), deleteOlder(0)]))
})

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const address = addressOf(request)
  if (address === 'foreign') event.respondWith(Response.error())
  else if (address !== 'not-kept') event.respondWith(answer(address, request))
})

scope.addEventListener('message', (event) => {
  const { data, ports } = event
  if (data.kind === 'use') event.waitUntil(scope.skipWaiting())
  else event.waitUntil(tellWhole(data.start, ports[0]))
})

/** All or nothing: of a host that is half updated nothing is kept, and the version before it stays as it is. */
async function install(): Promise<void> {
  try {
    await fill([...files.keys()])
  } catch (problem: unknown) {
    await caches.delete(ownName)
    throw problem
  }
}

async function fill(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(ownName)
  // Past the browser's own cache, and only the very bytes that were built. A page that was redirected could not be shown.
  const rules = { cache: 'reload', redirect: 'error' } as const
  await cache.addAll(
    addresses.map((address) => new Request(address, { ...rules, integrity: files.get(address) ?? '' })),
  )
}

/** Where an answer to it would be kept. `foreign` gets no answer at all, whoever asks. */
function addressOf({ url, method, mode }: Request): string {
  const { protocol, origin, pathname } = new URL(url)
  if (!protocol.startsWith('http')) return 'not-kept'
  if (origin !== here.origin) return 'foreign'
  if (method !== 'GET') return 'not-kept'
  // An unknown page stays unknown: it is never the first screen in disguise.
  if (mode === 'navigate')
    return [here.pathname, `${here.pathname}index.html`].includes(pathname) ? here.href : 'not-kept'
  const address = origin + pathname
  return files.has(address) || address.startsWith(`${here.href}assets/`) ? address : 'not-kept'
}

async function answer(address: string, request: Request): Promise<Response> {
  // A tab that has not been loaded since the update still asks for parts of the version it has.
  for (const name of [ownName, ...(await olderNames())]) {
    // Not by opening it: that would make anew what somebody has just deleted.
    const kept = await caches.match(address, { cacheName: name, ignoreVary: true })
    if (kept !== undefined) return kept
  }
  // Only where the browser has dropped what was kept here. From our own origin: see above.
  return fetch(request)
}

async function tellWhole(start: string, port: MessagePort | undefined): Promise<void> {
  const missing = await listMissing()
  port?.postMessage(missing.length === 0)
  if (missing.length === 0 && files.has(start)) return deleteOlder(1)
  if (missing.length > 0) await fillOnce(missing)
}

async function listMissing(): Promise<readonly string[]> {
  const cache = await caches.open(ownName)
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  return [...files.keys()].filter((address) => !kept.has(address))
}

/** What the browser has dropped comes again. Where the host has moved on, the next version brings its own. */
async function fillOnce(missing: readonly string[]): Promise<void> {
  filling ??= fill(missing)
    .catch(() => undefined)
    .finally(() => {
      filling = null
    })
  await filling
}

/** Once no more than so many tabs are open: those that began with an older version may need its parts. */
async function deleteOlder(tabs: number): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.length > tabs) return
  await Promise.all((await olderNames()).map((name) => caches.delete(name)))
}

async function olderNames(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family) && name !== ownName)
}
