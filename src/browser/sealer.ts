import type { Result } from '../core/result'
import { runInWorker, type OneWorker } from './run-in-worker'
import type { SealingJob } from './sealing-job'

type Bytes = Uint8Array<ArrayBuffer>
type Opened = Result<Bytes, 'wrong-passphrase' | 'damaged'>

export interface Sealer {
  readonly seal: (content: Uint8Array, passphrase: string, watch: SealingWatch) => Promise<Bytes | null>
  readonly open: (sealed: Uint8Array, passphrase: string, watch: SealingWatch) => Promise<Opened | null>
}

interface SealingWatch {
  /** The share of the stages, not of the time. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/** Deriving a key is one step in which a worker says nothing, for a minute and more on a slow and busy computer. */
const MOST_SILENT = 10 * 60_000

/**
 * Seals and opens, each time in a worker of its own: its memory, which is much, goes with it. `null` once called off.
 * Rejects where no worker starts, where there is not the memory (an `Error` whose message is `no-memory`), or where what was sealed does not come back.
 */
export function makeSealer(start: () => OneWorker): Sealer {
  const run = <Made>(job: SealingJob, watch: SealingWatch): Promise<Made | null> =>
    runInWorker<Made>(start, job, { ...watch, mostSilentMilliseconds: MOST_SILENT })
  return {
    seal: (content, passphrase, watch) => run<Bytes>({ kind: 'seal', content, passphrase }, watch),
    open: (sealed, passphrase, watch) => run<Opened>({ kind: 'open', sealed, passphrase }, watch),
  }
}
