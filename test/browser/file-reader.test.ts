import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startFileReading } from '../../src/browser/file-reader'
import type { WorkerMessage } from '../../src/browser/run-in-worker'
import type { ReadFile, ReadingOrder } from '../../src/files/read-opened'
import { runReadingJob, type ReadingJob, type ReadingReply } from '../../src/files/reading-job'
import { checklistSha256 } from '../../src/files/checklist-file'
import { asText, fullChecklist, plainAssessment, shelf } from '../files/texts'

const library = { ...shelf, catalogue: [{ sha256: checklistSha256(fullChecklist) }] }

function orderOf(text: string): ReadingOrder {
  return { bytes: new TextEncoder().encode(text), wanted: 'assessment', orOther: true, acceptDamaged: false }
}
const order = orderOf(asText(plainAssessment))

/** What a real one does, but for the copying: `never` begins and does not end, `deaf` does not even begin. */
type Manner = 'works' | 'never' | 'deaf' | 'breaks' | 'breaks-later' | 'fails'

class MadeUpWorker extends EventTarget {
  static readonly all: MadeUpWorker[] = []
  readonly jobs: ReadingJob[] = []
  running = true
  readonly manner: Manner
  constructor(manner: Manner) {
    super()
    this.manner = manner
    MadeUpWorker.all.push(this)
  }
  postMessage(sent: ReadingJob): void {
    const job = structuredClone(sent)
    this.jobs.push(job)
    if (this.manner === 'breaks') queueMicrotask(() => this.dispatchEvent(new Event('error')))
    if (this.manner === 'deaf' || this.manner === 'breaks') return
    queueMicrotask(() => {
      this.say({ kind: 'progress', share: 0 })
      if (this.manner === 'fails') this.say({ kind: 'failed', reason: 'a mistake of ours' })
      if (this.manner === 'breaks-later') this.dispatchEvent(new Event('error'))
      if (this.manner === 'works') void runReadingJob(job).then((made) => this.say({ kind: 'made', made }))
    })
  }
  terminate(): void {
    this.running = false
  }
  say(data: WorkerMessage<ReadingReply>): void {
    if (this.running) this.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(data) }))
  }
}

function startingWith(...manners: readonly Manner[]) {
  const left = [...manners]
  return startFileReading(() => {
    const manner = left.shift()
    if (manner === undefined) throw new Error('forbidden by the host')
    return new MadeUpWorker(manner)
  }, library)
}

function told(read: ReadFile): unknown {
  return read.kind === 'refused' ? read.problems : `${read.kind} opened`
}

beforeEach(() => {
  vi.useFakeTimers()
  MadeUpWorker.all.length = 0
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('files are read in a worker', () => {
  test('which asks for the checklist that is not in the file, and gets what the page would have read', async () => {
    const reading = startingWith('works')
    const read = await reading.read(order)
    expect(read).toEqual(await startingWith().read(order))
    expect(told(read)).toBe('assessment opened')
    const [worker] = MadeUpWorker.all
    expect(worker?.jobs.map(({ checklists }) => checklists.map(({ id }) => id))).toEqual([
      [],
      ['village-society'],
    ])
    reading.end()
    expect(worker?.running).toBe(false)
  })

  test('one for all of them', async () => {
    const reading = startingWith('works')
    for (const text of ['{', asText(fullChecklist), asText({ format: 'x' })])
      await reading.read(orderOf(text))
    expect(MadeUpWorker.all).toHaveLength(1)
    expect(MadeUpWorker.all[0]?.running).toBe(true)
    reading.end()
  })

  test('and a checklist that nobody knows is told', async () => {
    const reading = startingWith('works')
    const unknown = { ...plainAssessment, checklist: { id: 'choir', version: '1.0.0' } }
    expect(told(await reading.read(orderOf(asText(unknown))))).toEqual([
      { kind: 'checklist-unknown', id: 'choir', version: '1.0.0' },
    ])
    reading.end()
  })
})

describe('a file that does not end', () => {
  test('is refused after ten seconds, and the next one has a worker of its own', async () => {
    const reading = startingWith('never', 'works')
    const first = reading.read(order)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(MadeUpWorker.all[0]?.running).toBe(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(told(await first)).toEqual([{ kind: 'took-too-long', seconds: 10 }])
    expect(MadeUpWorker.all[0]?.running).toBe(false)
    expect(told(await reading.read(order))).toBe('assessment opened')
    reading.end()
  })

  test.each<Manner>(['breaks-later', 'fails'])('nor breaks the page: %s', async (manner) => {
    const reading = startingWith(manner)
    expect(told(await reading.read(order))).toEqual([{ kind: 'reading-broke' }])
    reading.end()
  })

  test('is given up with the reading', async () => {
    const reading = startingWith('never')
    const read = reading.read(order)
    await vi.advanceTimersByTimeAsync(1)
    reading.end()
    expect(MadeUpWorker.all[0]?.running).toBe(false)
    expect((await read).kind).toBe('assessment')
  })
})

describe('where no worker starts, files are read on the page', () => {
  test.each<readonly [string, readonly Manner[]]>([
    ['a policy of the host forbids it', []],
    ['its script does not come', ['breaks']],
  ])('%s', async (_why, manners) => {
    const reading = startingWith(...manners)
    expect(told(await reading.read(order))).toBe('assessment opened')
    expect(told(await reading.read(orderOf('{')))).toEqual([{ kind: 'cut-off' }])
    expect(MadeUpWorker.all).toHaveLength(manners.length)
    reading.end()
  })

  test('it says nothing at all', async () => {
    const reading = startingWith('deaf')
    const read = reading.read(order)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told(await read)).toBe('assessment opened')
    reading.end()
  })
})
