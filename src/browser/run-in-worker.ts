/** What a worker tells of the one thing it was asked to make. */
export type WorkerMessage<Made> =
  /** The share that is done, 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'failed'; readonly reason: string }

/** As much of a `Worker` as is used here. */
export type OneWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

interface Watch {
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
  /** A minute where it is absent. */
  readonly mostSilentMilliseconds?: number
  /** It is not ended once it has made what was asked: it will be asked for more. */
  readonly staysOn?: boolean
}

const MINUTE = 60_000

/** The worker has said nothing for too long, and was ended. */
export class WorkerSilent extends Error {}

/**
 * Has one thing made by a worker of its own, which is ended after it. `null` once `signal` was aborted. Rejects where the
 * worker could not start, could not make it, or has said nothing for too long: it never waits for ever.
 */
export function runInWorker<Made>(
  start: () => OneWorker,
  order: unknown,
  { onProgress, signal, mostSilentMilliseconds = MINUTE, staysOn = false }: Watch,
): Promise<Made | null> {
  if (signal.aborted) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    // What cannot start throws, and so rejects.
    const worker = start()
    const listening = new AbortController()
    const fail = (problem: Error): void => {
      end()
      reject(problem)
    }
    const waitAgain = (): ReturnType<typeof setTimeout> =>
      setTimeout(() => {
        fail(new WorkerSilent(`the worker said nothing for ${mostSilentMilliseconds} ms`))
      }, mostSilentMilliseconds)
    let waiting = waitAgain()
    const stop = (): void => {
      end()
      resolve(null)
    }
    const leave = (): void => {
      clearTimeout(waiting)
      signal.removeEventListener('abort', stop)
      listening.abort()
    }
    const end = (): void => {
      leave()
      worker.terminate()
    }
    const hear = ({ data }: MessageEvent<WorkerMessage<Made>>): void => {
      if (data.kind === 'failed') fail(new Error(data.reason))
      else if (data.kind === 'made') {
        if (staysOn) leave()
        else end()
        resolve(data.made)
      } else {
        clearTimeout(waiting)
        waiting = waitAgain()
        onProgress(data.share)
      }
    }

    signal.addEventListener('abort', stop)
    worker.addEventListener('message', hear, { signal: listening.signal })
    for (const event of ['error', 'messageerror'] as const) {
      const broke = (): void => {
        fail(new Error('the worker could not be loaded, or broke'))
      }
      worker.addEventListener(event, broke, { signal: listening.signal })
    }
    worker.postMessage(order)
  })
}
