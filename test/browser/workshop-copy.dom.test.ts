import { expect, test } from 'vitest'
import type { ReloadCopy } from '../../src/browser/reload-copy'
import { makeWorkshopCopy } from '../../src/browser/workshop-copy'

function makeShelf(changes: Partial<ReloadCopy> = {}, kept: string | null = null) {
  const put: string[] = []
  let text = kept
  const copy: ReloadCopy = {
    read: () => Promise.resolve(text),
    put: (next) => {
      put.push(next)
      text = next
      return Promise.resolve()
    },
    clear: () => {
      text = null
    },
    ...changes,
  }
  return { put, copy, kept: () => text }
}

test('what was there before a reload is found, and then what was put last', async () => {
  const { copy } = makeShelf({}, 'before')
  const workshop = makeWorkshopCopy(copy)
  expect(await workshop.read()).toBe('before')
  expect(await workshop.put('after')).toBe(true)
  expect(await workshop.read()).toBe('after')
  expect(await makeWorkshopCopy(copy).read()).toBe('after')
})

test('many changes at once are put one after the other, and the last of them is there in the end', async () => {
  const shelf = makeShelf()
  const workshop = makeWorkshopCopy(shelf.copy)
  expect(await Promise.all(['1', '2', '3'].map((text) => workshop.put(text)))).toEqual([true, true, true])
  expect(shelf.kept()).toBe('3')
  expect(shelf.put.length).toBeLessThan(3)
})

test('where there is no room for a copy, this tab remembers it, and says that a reload would not', async () => {
  const workshop = makeWorkshopCopy(makeShelf({ put: () => Promise.reject(new Error('full')) }).copy)
  expect(await workshop.put('counted')).toBe(false)
  expect(await workshop.read()).toBe('counted')
})

test('once it is cleared nothing comes back, nor what was on its way', async () => {
  const shelf = makeShelf({}, 'before')
  const workshop = makeWorkshopCopy(shelf.copy)
  const late = workshop.put('late')
  workshop.clear()
  await late
  expect(await workshop.read()).toBeNull()
  expect(shelf.kept()).toBeNull()
})

test('a browser that gives no storage is one with nothing in it', async () => {
  const refuse = () => {
    throw new DOMException('no storage', 'SecurityError')
  }
  const workshop = makeWorkshopCopy(
    makeShelf({ read: () => Promise.reject(new Error()), clear: refuse }).copy,
  )
  expect(await workshop.read()).toBeNull()
  expect(() => {
    workshop.clear()
  }).not.toThrow()
})
