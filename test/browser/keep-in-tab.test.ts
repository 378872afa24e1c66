import { expect, test } from 'vitest'
import { makeTabAssessments } from '../../src/browser/tab-assessments'
import { openTabMemory } from '../../src/browser/tab-memory'
import type { ReloadCopy } from '../../src/browser/reload-copy'
import type { Summary } from '../../src/core/summary'
import type { KeptVersion, StoredAssessment } from '../../src/core/stored'

const AT = '2027-03-01T12:00:00Z'
const LATER = '2027-03-01T12:05:00Z'

/** A copy in the memory of the test, which can be full. */
function makeCopy() {
  const there = { text: null as string | null, puts: 0, most: 0, isFull: false }
  let running = 0
  const copy: ReloadCopy = {
    read: () => Promise.resolve(there.text),
    async put(text) {
      running += 1
      there.most = Math.max(there.most, running)
      there.puts += 1
      await new Promise((wake) => setTimeout(wake, 5))
      running -= 1
      if (there.isFull) throw new Error('full')
      there.text = text
    },
    clear: () => {
      there.text = null
    },
  }
  return { there, copy }
}

function makeStored(
  changes: Partial<StoredAssessment> & { changedAt?: string; answered?: number } = {},
): StoredAssessment {
  const { changedAt = AT, answered = 1, ...others } = changes
  return {
    id: 'one',
    text: '{}',
    summary: { changedAt, answered } as Summary,
    savedAt: changedAt,
    ...others,
  }
}

const asKept = (stored: StoredAssessment): KeptVersion => ({ savedAt: AT, ...stored })

test('what was written is there after a reload; earlier versions are not', async () => {
  const { copy } = makeCopy()
  const before = await openTabMemory(copy)
  const assessments = makeTabAssessments(before)
  await assessments.write(makeStored())
  await assessments.write(makeStored({ text: '{"a":1}' }), { mustExist: true, earlier: asKept(makeStored()) })
  expect(await assessments.listVersions('one')).toHaveLength(1)
  before.preferences.set('answer-keys', 'off')
  await before.changed()

  const after = await openTabMemory(copy)
  const again = makeTabAssessments(after)
  expect((await again.read('one'))?.text).toBe('{"a":1}')
  expect(await again.list()).toEqual([{ id: 'one', summary: { changedAt: AT, answered: 1 } }])
  expect(await again.listVersions('one')).toEqual([])
  expect(after.preferences.get('answer-keys')).toBe('off')
})

test('one copy is on its way at a time, and the last one has everything', async () => {
  const { there, copy } = makeCopy()
  const assessments = makeTabAssessments(await openTabMemory(copy))
  await Promise.all(
    Array.from({ length: 20 }, (_none, index) =>
      assessments.write(makeStored({ id: `id-${String(index)}` })),
    ),
  )
  expect(there.most).toBe(1)
  expect(there.puts).toBeLessThan(4)
  expect(await makeTabAssessments(await openTabMemory(copy)).list()).toHaveLength(20)
})

test('what a reload would lose is told, and is still in the tab', async () => {
  const { there, copy } = makeCopy()
  const assessments = makeTabAssessments(await openTabMemory(copy))
  there.isFull = true
  await expect(assessments.write(makeStored())).rejects.toMatchObject({ reason: 'blocked' })
  expect(await assessments.read('one')).toBeDefined()
  there.isFull = false
  await assessments.write(makeStored(), { mustExist: true })
})

test('what was deleted comes back when it is asked for, and not by a late write', async () => {
  const assessments = makeTabAssessments(await openTabMemory(makeCopy().copy))
  await assessments.write(makeStored(), { earlier: asKept(makeStored({ text: 'before' })) })
  const bringBack = await assessments.remove('one')
  await expect(assessments.write(makeStored(), { mustExist: true })).rejects.toMatchObject({
    reason: 'deleted',
  })
  expect(await assessments.read('one')).toBeUndefined()
  expect(await assessments.remove('one')).toBeUndefined()
  await bringBack?.()
  expect(await assessments.read('one')).toBeDefined()
  expect(await assessments.listVersions('one')).toHaveLength(1)
  await assessments.write(makeStored(), { forgetsVersions: true })
  expect(await assessments.listVersions('one')).toEqual([])
})

test('emptied, it refuses what began before', async () => {
  const { there, copy } = makeCopy()
  const memory = await openTabMemory(copy)
  const assessments = makeTabAssessments(memory)
  await assessments.write(makeStored())
  const life = assessments.life()
  memory.clear()
  expect(there.text).toBeNull()
  expect(await assessments.list()).toEqual([])
  await expect(assessments.write(makeStored(), { life })).rejects.toMatchObject({ reason: 'cleared' })
})

test('what cannot be read is set aside with the version before it, and taken out', async () => {
  const assessments = makeTabAssessments(await openTabMemory(makeCopy().copy))
  await assessments.write(makeStored({ text: 'broken' }), { earlier: asKept(makeStored({ text: 'before' })) })
  await assessments.setAside('one', LATER)
  expect((await assessments.listSetAside()).map((aside) => 'text' in aside && aside.text)).toEqual([
    'broken',
    'before',
  ])
  expect(await assessments.read('one')).toBeUndefined()
  for (const { key } of await assessments.listSetAside()) await assessments.removeSetAside(key)
  expect(await assessments.listSetAside()).toEqual([])

  await assessments.write(makeStored({ text: 'broken' }))
  await assessments.setAside('one', LATER, makeStored({ text: 'mended' }))
  expect((await assessments.read('one'))?.text).toBe('mended')
  expect(await assessments.listSetAside()).toHaveLength(1)
})

test.each<[what: string, stored: StoredAssessment, loses: boolean]>([
  ['answers in no file', makeStored(), true],
  [
    'answers changed since the file',
    makeStored({ changedAt: LATER, copies: { beganAt: AT, copiedAt: AT } }),
    true,
  ],
  ['answers that are in a file', makeStored({ copies: { beganAt: AT, copiedAt: LATER } }), false],
  ['answers that came from a file, and are unchanged', makeStored({ copies: { beganAt: LATER } }), false],
  ['no answers', makeStored({ answered: 0 }), false],
])('closing the tab loses %s: %o', async (_what, stored, loses) => {
  const memory = await openTabMemory(makeCopy().copy)
  await makeTabAssessments(memory).write(stored)
  expect(memory.wouldLose()).toBe(loses)
})
