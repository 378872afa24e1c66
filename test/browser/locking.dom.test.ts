import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { IDLE_MINUTES, makeLocking } from '../../src/browser/locking'
import type { OpenKey, OpenKeys } from '../../src/browser/open-keys'

const MINUTE = 60_000

function makeKey(): OpenKey {
  let open = true
  return {
    file: new Uint8Array(),
    seal: () => Promise.reject(new Error('not asked for')),
    open: () => Promise.reject(new Error('not asked for')),
    isOpen: () => open,
    latest: () => undefined,
    note: () => undefined,
    lock: () => {
      open = false
    },
  }
}

function watch(): { readonly keys: OpenKeys; readonly idle: string[]; readonly locked: string[] } {
  const keys: OpenKeys = new Map([
    ['one', makeKey()],
    ['two', null],
  ])
  const [idle, locked] = [[] as string[], [] as string[]]
  const lockHere = (id: string): void => {
    keys.get(id)?.lock()
    locked.push(id)
  }
  makeLocking(keys, {
    lockHere,
    onIdle: (id) => {
      idle.push(id)
      lockHere(id)
    },
  }).watch()
  return { keys, idle, locked }
}

describe('what is unlocked', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is locked after 15 minutes without a key or click, and not before', () => {
    const { idle } = watch()
    vi.advanceTimersByTime(IDLE_MINUTES * MINUTE - 1)
    expect(idle).toEqual([])
    vi.advanceTimersByTime(6_000)
    expect(idle).toEqual(['one'])
  })

  test.each(['keydown', 'pointerdown'])('stays unlocked with each %s', (sign) => {
    const { idle } = watch()
    for (let turn = 0; turn < 4; turn += 1) {
      vi.advanceTimersByTime(10 * MINUTE)
      dispatchEvent(new Event(sign))
    }
    expect(idle).toEqual([])
    vi.advanceTimersByTime(16 * MINUTE)
    expect(idle).toEqual(['one'])
  })

  test('is locked by the first key after a long sleep, in which no timer ran', () => {
    const { idle } = watch()
    vi.setSystemTime(Date.now() + 60 * MINUTE)
    dispatchEvent(new Event('keydown'))
    expect(idle).toEqual(['one'])
  })

  test('is locked when the page comes back as the browser had put it away', () => {
    const { locked } = watch()
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(locked).toEqual([])
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(locked).toEqual(['one'])
  })
})

test('another tab is told', async () => {
  const told = new Promise<string>((resolve) => {
    makeLocking(new Map(), { lockHere: resolve, onIdle: () => undefined })
  })
  makeLocking(new Map(), { lockHere: () => undefined, onIdle: () => undefined }).tellOthers('one')
  expect(await told).toBe('one')
})
