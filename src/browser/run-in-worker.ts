/** What a worker tells of the one thing it was asked to make. */
export type WorkerMessage<Made> =
  /** The share that is done, 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'failed'; readonly reason: string }

/** As much of a `Worker` as is used here. */
type OneWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>

interface Watch {
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

const MOST_SILENT_MILLISECONDS = 60_000

/**
 * Has one thing made by a worker of its own, which is ended after it. `null` once `signal` was aborted. Rejects where the
 * worker could not start, could not make it, or has said nothing for a minute: it never waits for ever.
 */
export function runInWorker<Made>(
  start: () => OneWorker,
  order: unknown,
  { onProgress, signal }: Watch,
): Promise<Made | null> {
  if (signal.aborted) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    // What cannot start throws, and so rejects.
    const worker = start()
    const fail = (reason: string): void => {
      end()
      reject(new Error(reason))
    }
    const waitAgain = (): ReturnType<typeof setTimeout> =>
      setTimeout(() => {
        fail('the worker said nothing for a minute')
      }, MOST_SILENT_MILLISECONDS)
    let waiting = waitAgain()
    const stop = (): void => {
      end()
      resolve(null)
    }
    const end = (): void => {
      clearTimeout(waiting)
      signal.removeEventListener('abort', stop)
      worker.terminate()
    }

    signal.addEventListener('abort', stop)
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<Made>>) => {
      if (data.kind === 'failed') fail(data.reason)
      else if (data.kind === 'made') {
        end()
        resolve(data.made)
      } else {
        clearTimeout(waiting)
        waiting = waitAgain()
        onProgress(data.share)
      }
    })
    for (const event of ['error', 'messageerror'] as const) {
      worker.addEventListener(event, () => {
        fail('the worker could not be loaded, or broke')
      })
    }
    worker.postMessage(order)
  })
}
