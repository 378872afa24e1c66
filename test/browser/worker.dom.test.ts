import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.resetModules()
})

interface Started {
  readonly address: string
  readonly options: unknown
}

/** A browser that notes what it was asked to start, and what its policies were asked to let through. */
async function startOn(address: string, trustedTypes?: object): Promise<readonly Started[]> {
  const started: Started[] = []
  vi.stubGlobal('trustedTypes', trustedTypes)
  vi.stubGlobal(
    'Worker',
    class {
      constructor(from: string, options: unknown) {
        started.push({ address: from, options })
      }
    },
  )
  const { startWorker } = await import('../../src/browser/worker')
  startWorker(address)
  startWorker(address)
  return started
}

test('a worker is started from one line that imports one of our modules', async () => {
  const made = vi.spyOn(URL, 'createObjectURL')
  const [first, second] = await startOn(`${location.origin}/assets/a-worker.js`)
  expect(first).toEqual({ address: expect.stringMatching(/^blob:/), options: { type: 'module' } })
  expect(second).toEqual(first)
  expect(made).toHaveBeenCalledTimes(1)
  expect(await (made.mock.calls[0]![0] as Blob).text()).toBe(`import "${location.origin}/assets/a-worker.js"`)
})

test('the policy is made once, and lets through a blob: and nothing else', async () => {
  const createPolicy = vi.fn((_name: string, rules: object) => rules)
  await startOn(`${location.origin}/a.js`, { createPolicy })
  expect(createPolicy).toHaveBeenCalledTimes(1)
  const [name, rules] = createPolicy.mock.calls[0] as [
    string,
    { createScriptURL: (address: string) => string },
  ]
  expect(name).toBe('worker')
  expect(rules.createScriptURL('blob:x')).toBe('blob:x')
  for (const address of ['https://evil.example/w.js', '/assets/w.js', 'data:text/javascript,1']) {
    expect(() => rules.createScriptURL(address)).toThrow(TypeError)
  }
})

test('a worker from elsewhere is not started', async () => {
  for (const address of ['https://evil.example/w.js', 'data:text/javascript,1', '//evil.example/w.js']) {
    await expect(startOn(address)).rejects.toThrow('has to come from where the page does')
  }
})

test('in the one-file edition a worker is started from its whole text', async () => {
  vi.stubEnv('MODE', 'one-file')
  const made = vi.spyOn(URL, 'createObjectURL')
  made.mockClear()
  const [first] = await startOn('addEventListener("message", read)')
  expect(first).toEqual({ address: expect.stringMatching(/^blob:/), options: { type: 'classic' } })
  expect(await (made.mock.calls[0]![0] as Blob).text()).toBe('addEventListener("message", read)')
})
