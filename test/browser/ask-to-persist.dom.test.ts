import { beforeEach, expect, test, vi } from 'vitest'

const persist = vi.fn(() => new Promise<boolean>(() => undefined))

/** As a tab that has just been opened would load it. */
async function openTab(): Promise<(answers: number) => void> {
  vi.resetModules()
  const { askToPersist } = await import('../../src/browser/ask-to-persist')
  return askToPersist
}

beforeEach(() => {
  persist.mockClear()
  localStorage.clear()
  Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true })
})

test('the browser is asked to keep the store after the first real answers, and no sooner', async () => {
  const ask = await openTab()
  for (const answers of [0, 1, 2]) ask(answers)
  expect(persist).not.toHaveBeenCalled()
  ask(3)
  expect(persist).toHaveBeenCalledTimes(1)
})

test('it is asked once on a device: an answer that never comes is not asked for again', async () => {
  const ask = await openTab()
  for (const answers of [3, 4, 5]) ask(answers)
  const inAnotherTab = await openTab()
  inAnotherTab(6)
  expect(persist).toHaveBeenCalledTimes(1)
})

test('a browser that cannot be asked is left alone', async () => {
  Object.defineProperty(navigator, 'storage', { value: undefined, configurable: true })
  const ask = await openTab()
  expect(() => {
    ask(3)
  }).not.toThrow()
})
