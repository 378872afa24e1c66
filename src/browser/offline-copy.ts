import type { OfflineMessage } from './offline-messages'

interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy
}

/** `not-here`: the browser, or this address, lets nothing be kept. */
export type OfflineStanding = 'ready' | 'not-yet' | 'not-here'

/** `waits`: for this page to want it. `used`: another tab has taken it, and this one still runs the one before. */
export interface NewerCopy {
  readonly kind: 'waits' | 'used'
  /** Loads the page anew, with it. */
  readonly use: () => void
}

/** An older worker may not know the question. */
const ANSWER_WITHIN_MS = 5_000

let isRefused = false

/** Has the service worker keep the app, or look whether there is a newer one. Never changes what runs by itself. */
export async function keepOfflineCopy(
  address: string,
  onNewer: (newer: NewerCopy | null) => void,
): Promise<void> {
  const workers = findWorkers()
  if (workers === undefined) return
  try {
    const registration = await register(new URL(address, location.href).href)
    watch(workers, registration, onNewer)
    // What the browser has dropped since the last visit comes again, and what no tab needs any more goes.
    if (registration.active !== null) await isWhole(registration.active)
  } catch (problem: unknown) {
    // Without a network, or where the host has no such file, the next visit tries again.
    isRefused = problem instanceof DOMException
  }
}

/** Asked of what is really kept, each time. */
export async function readOfflineStanding(): Promise<OfflineStanding> {
  const workers = findWorkers()
  if (workers === undefined || isRefused) return 'not-here'
  try {
    const active = (await workers.getRegistration())?.active ?? null
    return active !== null && (await isWhole(active)) ? 'ready' : 'not-yet'
  } catch {
    return 'not-here'
  }
}

/** `undefined` from a file, at an insecure address, in a frame, and where storage is turned off. */
function findWorkers(): ServiceWorkerContainer | undefined {
  if (!location.protocol.startsWith('http') || !isSecureContext || window.top !== window) return undefined
  return (navigator as Partial<Navigator>).serviceWorker
}

/** The one address the policy lets through. Where there are no Trusted Types, the check is ours alone. */
function register(address: string): Promise<ServiceWorkerRegistration> {
  const onlyThis = (wanted: string): string => {
    if (wanted !== address) throw new TypeError('there is one service worker only')
    return wanted
  }
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const rules: ScriptPolicy = { createScriptURL: onlyThis }
  const policy = trustedTypes === undefined ? rules : trustedTypes.createPolicy('sw', rules)
  return navigator.serviceWorker.register(policy.createScriptURL(address))
}

function watch(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  onNewer: (newer: NewerCopy | null) => void,
): void {
  let isWanted = false
  let { controller } = workers
  const reload = (): void => {
    location.reload()
  }

  function use(): void {
    isWanted = true
    if (registration.waiting === null) reload()
    else tell(registration.waiting, { kind: 'use' })
  }
  function tellWaiting(): void {
    // The very first one has no other to wait for.
    if (registration.waiting !== null && registration.active !== null) onNewer({ kind: 'waits', use })
  }
  function watchNext(): void {
    registration.installing?.addEventListener('statechange', tellWaiting)
  }

  tellWaiting()
  watchNext()
  registration.addEventListener('updatefound', watchNext)
  workers.addEventListener('controllerchange', () => {
    const isFirst = controller === null
    ;({ controller } = workers)
    if (isFirst) return
    if (isWanted) reload()
    else onNewer({ kind: 'used', use: reload })
  })
}

function isWhole(worker: ServiceWorker): Promise<boolean> {
  const start = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? ''
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => {
      resolve(false)
    }, ANSWER_WITHIN_MS)
    port1.onmessage = ({ data }: MessageEvent<boolean>) => {
      clearTimeout(giveUp)
      port1.close()
      resolve(data)
    }
    tell(worker, { kind: 'is-whole', start }, port2)
  })
}

function tell(worker: ServiceWorker, message: OfflineMessage, ...ports: readonly MessagePort[]): void {
  worker.postMessage(message, [...ports])
}
