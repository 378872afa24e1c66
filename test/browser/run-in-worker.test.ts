import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runInWorker, type WorkerMessage } from '../../src/browser/run-in-worker'

/** A worker made of an event target: what it was sent, and whether it still runs. */
class MadeUpWorker extends EventTarget {
  readonly orders: unknown[] = []
  running = true
  postMessage(order: unknown): void {
    this.orders.push(order)
  }
  terminate(): void {
    this.running = false
  }
  say(data: WorkerMessage<string>): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
}

interface Run {
  readonly worker: MadeUpWorker
  readonly shares: number[]
  readonly stop: () => void
  readonly outcome: Promise<string | null>
}

function run(): Run {
  const worker = new MadeUpWorker()
  const shares: number[] = []
  const stopper = new AbortController()
  const outcome = runInWorker<string>(() => worker, 'order', {
    onProgress: (share) => shares.push(share),
    signal: stopper.signal,
  })
  // Looked at where a test says so.
  outcome.catch(() => undefined)
  return { worker, shares, outcome, stop: () => stopper.abort() }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('one thing is made by one worker', () => {
  test('which tells how far it is, and is ended', async () => {
    const { worker, shares, outcome } = run()
    expect(worker.orders).toEqual(['order'])
    worker.say({ kind: 'progress', share: 0.5 })
    worker.say({ kind: 'made', made: 'a PDF' })
    expect(await outcome).toBe('a PDF')
    expect([shares, worker.running]).toEqual([[0.5], false])
  })

  test('and is called off', async () => {
    const { worker, stop, outcome } = run()
    stop()
    expect([await outcome, worker.running]).toEqual([null, false])
    worker.say({ kind: 'made', made: 'too late' })
  })

  test('or not even begun', async () => {
    const start = vi.fn()
    const outcome = runInWorker(start, 'order', { onProgress: () => undefined, signal: AbortSignal.abort() })
    expect([await outcome, start.mock.calls]).toEqual([null, []])
  })
})

describe('it never waits for ever', () => {
  test('where the worker could not start', async () => {
    const start = (): never => {
      throw new Error('forbidden by the host')
    }
    const { signal } = new AbortController()
    await expect(runInWorker(start, 'order', { onProgress: () => undefined, signal })).rejects.toThrow(
      'forbidden by the host',
    )
  })

  test.each(['error', 'messageerror'])('where the worker breaks: %s', async (event) => {
    const { worker, outcome } = run()
    worker.dispatchEvent(new Event(event))
    await expect(outcome).rejects.toThrow()
    expect(worker.running).toBe(false)
  })

  test('where the worker says that it could not', async () => {
    const { worker, outcome } = run()
    worker.say({ kind: 'failed', reason: 'a heading level was left out' })
    await expect(outcome).rejects.toThrow('a heading level was left out')
    expect(worker.running).toBe(false)
  })

  test('where the worker says nothing for a minute, counted from what it said last', async () => {
    const { worker, outcome } = run()
    vi.advanceTimersByTime(59_000)
    worker.say({ kind: 'progress', share: 0.1 })
    vi.advanceTimersByTime(59_000)
    expect(worker.running).toBe(true)
    vi.advanceTimersByTime(1_000)
    expect(worker.running).toBe(false)
    await expect(outcome).rejects.toThrow('60000 ms')
  })
})
