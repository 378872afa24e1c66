import type { Checklist } from '../core/checklist'
import { readOpened, type ReadFile, type ReadingOrder } from '../files/read-opened'
import type { ReadingJob, ReadingReply } from '../files/reading-job'
import { runInWorker, WorkerSilent, type OneWorker } from './run-in-worker'

/** What a page knows of checklists. */
interface Library {
  readonly catalogue: readonly { readonly sha256: string }[]
  find(id: string, version: string): Promise<Checklist | undefined>
  isOurs(sha256: string): boolean
}

/** Reads files one after the other, in one worker, which `end` ends. */
export interface FileReading {
  readonly read: (order: ReadingOrder) => Promise<ReadFile>
  readonly end: () => void
}

/** THREATS R6. */
const MOST_SECONDS = 10

/**
 * A file that takes longer than ten seconds is refused, and the worker with it. Where no worker starts, files are read on
 * the page: the limits hold there too.
 */
export function startFileReading(start: () => OneWorker, library: Library): FileReading {
  const stopper = new AbortController()
  const ours = library.catalogue.map(({ sha256 }) => sha256)
  let worker: OneWorker | null = null
  let startsNone = false

  /** `null`: it did not begin. */
  async function runJob(job: ReadingJob): Promise<ReadingReply | null> {
    let hasBegun = false
    try {
      worker ??= start()
      const own = worker
      return await runInWorker<ReadingReply>(() => own, job, {
        onProgress: () => {
          hasBegun = true
        },
        signal: stopper.signal,
        mostSilentMilliseconds: MOST_SECONDS * 1000,
        staysOn: true,
      })
    } catch (problem: unknown) {
      worker = null
      if (!hasBegun) return null
      return refused(
        job.order,
        problem instanceof WorkerSilent
          ? { kind: 'took-too-long', seconds: MOST_SECONDS }
          : { kind: 'reading-broke' },
      )
    }
  }

  async function read(order: ReadingOrder): Promise<ReadFile> {
    let reply = startsNone ? null : await runJob({ order, ours, checklists: [] })
    if (reply?.kind === 'wants') {
      const { id, version } = reply
      const checklist = await library.find(id, version)
      if (checklist === undefined) return refused(order, { kind: 'checklist-unknown', id, version })
      reply = await runJob({ order, ours, checklists: [checklist] })
    }
    if (reply !== null && reply.kind !== 'wants') return reply
    startsNone = true
    return readOpened(order, library)
  }

  return {
    read,
    end: () => {
      stopper.abort()
      worker?.terminate()
      worker = null
    },
  }
}

type Refused = Extract<ReadFile, { kind: 'refused' }>

function refused({ wanted }: ReadingOrder, problem: Refused['problems'][number]): Refused {
  return { kind: 'refused', wanted, problems: [problem] }
}
