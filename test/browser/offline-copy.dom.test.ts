import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const HERE = 'https://hustings.example/sw.js'

interface Setting {
  readonly isSecure?: boolean
  readonly protocol?: string
  readonly isFramed?: boolean
  readonly register?: () => Promise<unknown>
}

/** A browser that notes what it is asked to register, and what its policy is asked to let through. */
async function openOn({ isSecure = true, protocol = 'https:', isFramed = false, register }: Setting = {}) {
  const createPolicy = vi.fn(
    (_name: string, rules: { createScriptURL: (address: string) => string }) => rules,
  )
  const registered: unknown[] = []
  vi.stubGlobal('isSecureContext', isSecure)
  vi.stubGlobal('trustedTypes', { createPolicy })
  vi.stubGlobal('location', { protocol, href: `${protocol}//hustings.example/#/about` })
  vi.stubGlobal('window', isFramed ? { top: {} } : globalThis.window)
  vi.stubGlobal('navigator', {
    serviceWorker: {
      controller: null,
      addEventListener: () => undefined,
      getRegistration: () => Promise.resolve(undefined),
      register: (address: unknown) => {
        registered.push(address)
        return (
          register?.() ?? Promise.resolve({ active: null, waiting: null, addEventListener: () => undefined })
        )
      },
    },
  })
  const { keepOfflineCopy, readOfflineStanding } = await import('../../src/browser/offline-copy')
  await keepOfflineCopy('sw.js', () => undefined)
  return { createPolicy, registered, standing: await readOfflineStanding() }
}

test('one service worker is registered, through a policy that lets only its address through', async () => {
  const { createPolicy, registered, standing } = await openOn()
  expect(registered).toEqual([HERE])
  expect(standing).toBe('not-yet')
  const [name, rules] = createPolicy.mock.calls[0]!
  expect(name).toBe('sw')
  expect(rules.createScriptURL(HERE)).toBe(HERE)
  for (const address of [
    'https://evil.example/sw.js',
    `${HERE}?x`,
    'sw.js',
    'blob:x',
    'data:text/javascript,1',
  ])
    expect(() => rules.createScriptURL(address)).toThrow(TypeError)
})

test.each<[where: string, setting: Setting]>([
  ['from a file', { protocol: 'file:' }],
  ['at an insecure address', { isSecure: false }],
  ['in a frame', { isFramed: true }],
])('%s none is', async (_where, setting) => {
  const { registered, standing } = await openOn(setting)
  expect(registered).toEqual([])
  expect(standing).toBe('not-here')
})

test('a browser that refuses is told from a host that did not answer', async () => {
  const refuses = await openOn({ register: () => Promise.reject(new DOMException('no', 'SecurityError')) })
  expect(refuses.standing).toBe('not-here')
  vi.resetModules()
  const away = await openOn({ register: () => Promise.reject(new TypeError('no network')) })
  expect(away.standing).toBe('not-yet')
})
