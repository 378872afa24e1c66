export type SaveStatus = 'saved' | 'saving' | 'failed'

export interface Saver<Value> {
  /** Writes at once; while a write is in flight only the latest value waits. */
  save(value: Value): void
}

/**
 * One write in flight, latest wins, no debounce: a debounced save plus a flush at `pagehide` lost data on every reload.
 * `onStatus` hears `saved` only when nothing waits and the store has said so; with `failed` it hears why.
 */
export function makeSaver<Value>(
  write: (value: Value) => Promise<void>,
  onStatus: (status: SaveStatus, problem?: unknown) => void,
): Saver<Value> {
  let next: { readonly value: Value } | null = null
  let busy = false

  async function writeAll(): Promise<void> {
    busy = true
    onStatus('saving')
    let status: SaveStatus = 'saved'
    let failure: unknown
    while (next !== null) {
      const { value } = next
      next = null
      try {
        await write(value)
        status = 'saved'
      } catch (problem: unknown) {
        // Full disk, private window, storage turned off: the value stays in memory and the screen says so.
        status = 'failed'
        failure = problem
      }
    }
    busy = false
    if (status === 'failed') onStatus(status, failure)
    else onStatus(status)
  }

  return {
    save(value) {
      next = { value }
      if (!busy) void writeAll()
    },
  }
}
