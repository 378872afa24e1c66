import type { WorkerMessage } from '../browser/run-in-worker'
import { openTyped, sealAndCheck, type OpenedSeal, type SealingJob } from '../browser/sealing-job'

/** Seals or opens one file: its memory, which is much, goes with it. */
addEventListener('message', ({ data }: MessageEvent<SealingJob>) => {
  void work(data)
})

async function work(job: SealingJob): Promise<void> {
  // So that it is known to have begun.
  tell({ kind: 'progress', share: 0 })
  try {
    tell({ kind: 'made', made: await make(job) })
  } catch (problem: unknown) {
    tell({ kind: 'failed', reason: problem instanceof RangeError ? 'no-memory' : String(problem) })
  }
}

function make(job: SealingJob): Promise<Uint8Array | OpenedSeal> {
  if (job.kind === 'open') return openTyped(job.sealed, job.passphrase)
  return sealAndCheck(job.content, job.passphrase, (share) => {
    tell({ kind: 'progress', share })
  })
}

function tell(message: WorkerMessage<Uint8Array | OpenedSeal>): void {
  postMessage(message)
}
