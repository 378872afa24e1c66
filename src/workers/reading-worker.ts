import type { WorkerMessage } from '../browser/run-in-worker'
import { runReadingJob, type ReadingJob, type ReadingReply } from '../files/reading-job'

/** Reads one file after the other, as it is sent them. */
addEventListener('message', ({ data }: MessageEvent<ReadingJob>) => {
  void read(data)
})

async function read(job: ReadingJob): Promise<void> {
  // So that it is known to have begun.
  tell({ kind: 'progress', share: 0 })
  try {
    tell({ kind: 'made', made: await runReadingJob(job) })
  } catch (problem: unknown) {
    tell({ kind: 'failed', reason: String(problem) })
  }
}

function tell(message: WorkerMessage<ReadingReply>): void {
  postMessage(message)
}
