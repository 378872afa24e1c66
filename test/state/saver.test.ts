import { describe, expect, test } from 'vitest'
import { makeSaver, type SaveStatus } from '../../src/state/saver'

/** A store whose writes end when the test says so. */
function makeSlowStore() {
  const written: string[] = []
  const waiting: { readonly end: () => void; readonly fail: () => void }[] = []
  const statuses: SaveStatus[] = []
  const saver = makeSaver<string>(
    (value) =>
      new Promise((resolve, reject) => {
        written.push(value)
        waiting.push({
          end: resolve,
          fail: () => {
            reject(new Error('the disk is full'))
          },
        })
      }),
    (status) => statuses.push(status),
  )
  const next = async (how: 'end' | 'fail'): Promise<void> => {
    waiting.shift()?.[how]()
    await settled()
  }
  return { saver, written, statuses, next }
}

function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

describe('saving', () => {
  test('begins in the same task, without waiting for more', () => {
    const { saver, written } = makeSlowStore()
    saver.save('a')
    expect(written).toEqual(['a'])
  })

  test('has one write in flight, and the latest value wins', async () => {
    const { saver, written, next } = makeSlowStore()
    for (const value of ['a', 'b', 'c']) saver.save(value)
    expect(written).toEqual(['a'])
    await next('end')
    expect(written).toEqual(['a', 'c'])
  })

  test('is called saved only when the store has said so and nothing waits', async () => {
    const { saver, statuses, next } = makeSlowStore()
    saver.save('a')
    saver.save('b')
    expect(statuses).toEqual(['saving'])
    await next('end')
    expect(statuses).toEqual(['saving'])
    await next('end')
    expect(statuses).toEqual(['saving', 'saved'])
  })

  test('says when it failed, and writes the same value again when asked', async () => {
    const { saver, written, statuses, next } = makeSlowStore()
    saver.save('a')
    await next('fail')
    expect(statuses.at(-1)).toBe('failed')
    saver.save('a')
    await next('end')
    expect(written).toEqual(['a', 'a'])
    expect(statuses.at(-1)).toBe('saved')
  })

  test('is saved when a later write works, whatever became of the one before', async () => {
    const { saver, statuses, next } = makeSlowStore()
    saver.save('a')
    saver.save('b')
    await next('fail')
    await next('end')
    expect(statuses.at(-1)).toBe('saved')
  })
})
