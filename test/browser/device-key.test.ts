import { describe, expect, test } from 'vitest'
import { takeDeviceKey } from '../../src/browser/device-key'
import { makeDeviceKey, openWithKey } from '../../src/browser/sealing'
import { SealedHere, type StoredAssessment } from '../../src/core/stored'
import { formatAssessment } from '../../src/files/assessment-text'
import { summarise } from '../../src/core/summary'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'

const CHECKLIST = makeChecklist([makeItem('locks')])
const KEY_FILE = new Uint8Array([1, 2, 3])

function makeStored(text?: string): StoredAssessment {
  const assessment = makeAnswered(CHECKLIST, { locks: 'partly' })
  const { id } = assessment
  const savedAt = '2027-03-01T12:00:00Z'
  return {
    id,
    text: text ?? formatAssessment(assessment, CHECKLIST),
    summary: summarise(CHECKLIST, assessment),
    savedAt,
  }
}

const STORED = makeStored()

async function takeKey() {
  const secret = await makeDeviceKey()
  return { secret, key: await takeDeviceKey(STORED.id, secret, KEY_FILE) }
}

/** How many tasks the engine began while `work` was done. */
async function countTasks(work: () => Promise<unknown>): Promise<number> {
  let tasks = 0
  const count = (): void => {
    tasks += 1
  }
  const [immediate, timer] = [setImmediate(count), setTimeout(count)]
  await work()
  clearImmediate(immediate)
  clearTimeout(timer)
  return tasks
}

describe('the key of an assessment', () => {
  test('seals what is stored as an age file that it opens again', async () => {
    const { key, secret } = await takeKey()
    const sealed = await key.seal(STORED)
    expect(new TextDecoder().decode(sealed.subarray(0, 32))).toBe('age-encryption.org/v1\n-> X25519 ')
    expect(await key.open(sealed)).toEqual(STORED)
    const opened = await openWithKey(sealed, secret.identity)
    expect(opened.ok && (JSON.parse(new TextDecoder().decode(opened.value)) as unknown)).toEqual(STORED)
  })

  test('seals in the task it was asked in, large as it may be: a tab left in the next one loses nothing', async () => {
    const { key } = await takeKey()
    const large = makeStored('x'.repeat(300_000))
    expect(await countTasks(() => key.seal(large))).toBe(0)
    expect(await countTasks(() => Promise.all([key.seal(STORED), key.seal(makeStored('two'))]))).toBe(0)
    // The count is not blind.
    const waiting = () =>
      new Promise((resolve) => {
        setTimeout(resolve, 5)
      })
    expect(await countTasks(waiting)).toBeGreaterThan(0)
  })

  test('seals many at once, each for itself, and they end in the order they began', async () => {
    const { key } = await takeKey()
    const texts = Array.from({ length: 9 }, (_, index) => `text ${String(index)}`)
    const order: string[] = []
    const sealed = await Promise.all(
      texts.map(async (text) => {
        const bytes = await key.seal(makeStored(text))
        order.push(text)
        return bytes
      }),
    )
    expect(order).toEqual(texts)
    expect((await Promise.all(sealed.map((bytes) => key.open(bytes)))).map(({ text }) => text)).toEqual(texts)
    expect(new Set(sealed.map((bytes) => bytes.subarray(0, 80).join())).size).toBe(texts.length)
  })

  test('does not seal again what was just sealed: it becomes a version as it lies there', async () => {
    const { key } = await takeKey()
    expect(await key.seal(STORED)).toBe(await key.seal({ ...STORED }))
  })

  test('is forgotten by locking; what was on its way is still sealed, for the same key', async () => {
    const { key, secret } = await takeKey()
    key.note(STORED)
    const before = await key.seal(STORED)
    const onItsWay = key.seal(makeStored('last words'))
    key.lock()
    expect(key.isOpen()).toBe(false)
    expect(key.latest()).toBeUndefined()
    await expect(key.open(before)).rejects.toBeInstanceOf(SealedHere)
    const opened = await openWithKey(await onItsWay, secret.identity)
    expect(opened.ok && new TextDecoder().decode(opened.value)).toContain('last words')
  })

  test('opens no damaged value, none of another assessment, and none for another key', async () => {
    const { key } = await takeKey()
    const { key: other } = await takeKey()
    const sealed = await key.seal(STORED)
    const damaged = sealed.slice()
    damaged[damaged.length - 20] = (damaged.at(-20) ?? 0) ^ 1
    await expect(key.open(damaged)).rejects.toBeInstanceOf(SealedHere)
    await expect(other.open(sealed)).rejects.toBeInstanceOf(SealedHere)
    const strange = await key.seal({ ...STORED, id: 'another' })
    await expect(key.open(strange)).rejects.toBeInstanceOf(SealedHere)
  })
})
