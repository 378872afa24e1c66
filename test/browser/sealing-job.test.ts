import { expect, test } from 'vitest'
import { makeSealer } from '../../src/browser/sealer'
import { openTyped, sealAndCheck, type SealingJob } from '../../src/browser/sealing-job'
import type { OneWorker } from '../../src/browser/run-in-worker'

const WORDS = 'ladder cobweb dinner plasma unhappy sketch'
const content = new TextEncoder().encode('what is sealed')

test('what was sealed is opened again before it is given, and its stages are told', async () => {
  const shares: number[] = []
  const sealed = await sealAndCheck(content, WORDS, (share) => shares.push(share), 1)
  expect(shares).toEqual([0.5])
  expect(await openTyped(sealed, WORDS)).toEqual({ ok: true, value: content })
})

test('spaces that nobody sees do not keep a file shut', async () => {
  const sealed = await sealAndCheck(content, WORDS, () => undefined, 1)
  expect(await openTyped(sealed, ` ${WORDS.replace(' ', '  ')}\n`)).toEqual({ ok: true, value: content })
  expect(await openTyped(sealed, WORDS.toUpperCase())).toEqual({ ok: false, problem: 'wrong-passphrase' })
  expect(await openTyped(sealed, '')).toEqual({ ok: false, problem: 'wrong-passphrase' })
  expect(await openTyped(sealed.subarray(0, -1), WORDS)).toEqual({ ok: false, problem: 'damaged' })
})

test('a passphrase of somebody else’s file is tried as it is', async () => {
  const sealed = await sealAndCheck(content, ' two  spaces ', () => undefined, 1)
  expect(await openTyped(sealed, ' two  spaces ')).toEqual({ ok: true, value: content })
})

test('each file has a worker of its own, which ends with it or when it is called off', async () => {
  const workers: { readonly jobs: SealingJob[]; ended: boolean; readonly answer: (data: unknown) => void }[] =
    []
  const sealer = makeSealer(() => {
    let hear: (event: { data: unknown }) => void = () => undefined
    const worker = {
      jobs: [] as SealingJob[],
      ended: false,
      answer: (data: unknown) => {
        hear({ data })
      },
    }
    workers.push(worker)
    return {
      addEventListener: (type: string, listener: typeof hear) => {
        if (type === 'message') hear = listener
      },
      postMessage: (job: SealingJob) => worker.jobs.push(job),
      terminate: () => {
        worker.ended = true
      },
    } as unknown as OneWorker
  })
  const onProgress = (): void => undefined
  const sealing = sealer.seal(content, WORDS, { onProgress, signal: new AbortController().signal })
  const calledOff = new AbortController()
  const opening = sealer.open(content, WORDS, { onProgress, signal: calledOff.signal })
  expect(workers.map(({ jobs }) => jobs)).toEqual([
    [{ kind: 'seal', content, passphrase: WORDS }],
    [{ kind: 'open', sealed: content, passphrase: WORDS }],
  ])
  workers[0]?.answer({ kind: 'made', made: content })
  expect(await sealing).toBe(content)
  calledOff.abort()
  expect(await opening).toBeNull()
  expect(workers.map(({ ended }) => ended)).toEqual([true, true])
})
