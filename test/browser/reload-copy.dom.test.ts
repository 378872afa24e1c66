import { webcrypto } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetClonedCopies, makeReloadCopy } from '../../src/browser/reload-copy'

const TEXT = '{"name":"Gŵyl Llŷn Independents"}'

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto)
  sessionStorage.clear()
  window.name = ''
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('what was put there is there after a reload, and is not to be read in the storage', async () => {
  await makeReloadCopy().put(TEXT)
  const [kept] = Object.values(sessionStorage) as readonly string[]
  expect(kept).not.toContain('Llŷn')
  expect(atob(kept ?? '')).not.toContain('Independents')
  expect(await makeReloadCopy().read()).toBe(TEXT)
})

test('the same text is never scrambled the same way twice', async () => {
  const copy = makeReloadCopy()
  await copy.put(TEXT)
  const before = sessionStorage.getItem('hustings-copy')
  await copy.put(TEXT)
  expect(sessionStorage.getItem('hustings-copy')).not.toBe(before)
})

test('without the key, or with another one, or damaged, there is nothing to read', async () => {
  await makeReloadCopy().put(TEXT)
  const key = window.name
  window.name = ''
  expect(await makeReloadCopy().read()).toBeNull()
  window.name = `hustings-${'0'.repeat(64)}`
  expect(await makeReloadCopy().read()).toBeNull()
  window.name = key
  sessionStorage.setItem('hustings-copy', 'damaged')
  expect(await makeReloadCopy().read()).toBeNull()
})

test('once it was emptied, what was on its way does not come back', async () => {
  const copy = makeReloadCopy()
  const late = copy.put(TEXT)
  copy.clear()
  await late
  expect([sessionStorage.length, window.name]).toEqual([0, ''])
})

test('where there is no room it says so, and keeps no older one', async () => {
  const kept = new Map([['hustings-copy', 'an older one']])
  vi.stubGlobal('sessionStorage', {
    removeItem: (name: string) => kept.delete(name),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  await expect(makeReloadCopy().put(TEXT)).rejects.toThrow('full')
  expect(kept.size).toBe(0)
})

test('where the browser cannot scramble it, nothing is put there', async () => {
  vi.stubGlobal('crypto', { getRandomValues: webcrypto.getRandomValues.bind(webcrypto) })
  const copy = makeReloadCopy()
  await copy.put(TEXT)
  expect(sessionStorage.length).toBe(0)
  expect(await copy.read()).toBeNull()
})

test('in WebKit, which forgets the name of a window, the key lies beside the copy and goes with it', async () => {
  vi.stubGlobal('navigator', { vendor: 'Apple Computer, Inc.' })
  await makeReloadCopy().put(TEXT)
  expect(window.name).toBe('')
  const copy = makeReloadCopy()
  expect(await copy.read()).toBe(TEXT)
  copy.clear()
  expect(sessionStorage.length).toBe(0)
})

describe('beside a workshop', () => {
  test('both come back, each as itself', async () => {
    await makeReloadCopy().put(TEXT)
    await makeReloadCopy('workshop').put('a workshop')
    expect(await makeReloadCopy().read()).toBe(TEXT)
    expect(await makeReloadCopy('workshop').read()).toBe('a workshop')
  })

  test('the end of one leaves the other, and the end of both leaves nothing', async () => {
    await makeReloadCopy().put(TEXT)
    await makeReloadCopy('workshop').put('a workshop')
    makeReloadCopy('workshop').clear()
    expect(await makeReloadCopy('workshop').read()).toBeNull()
    expect(await makeReloadCopy().read()).toBe(TEXT)
    makeReloadCopy().clear()
    expect([sessionStorage.length, window.name]).toEqual([0, ''])
  })

  test('a window that another one opened lets go of what it was born with', async () => {
    await makeReloadCopy().put(TEXT)
    await makeReloadCopy('workshop').put('a workshop')
    forgetClonedCopies()
    expect(sessionStorage.length).toBe(2)
    vi.stubGlobal('opener', {})
    forgetClonedCopies()
    expect(sessionStorage.length).toBe(0)
  })
})
