import { makeReloadCopy, type ReloadCopy } from './reload-copy'

/** Where a workshop is remembered: in this tab, and nowhere else (THREATS R10). */
export interface WorkshopCopy {
  /** What was put last, also before a reload; `null` where there is nothing, or it cannot be read any more. */
  read(): Promise<string | null>
  /** False: this tab remembers it, and a reload would lose it. */
  put(text: string): Promise<boolean>
  clear(): void
}

export function makeWorkshopCopy(copy: ReloadCopy): WorkshopCopy {
  /** `undefined`: what was there before a reload has not been looked for. */
  let latest: string | null | undefined
  let running: Promise<unknown> = Promise.resolve()
  return {
    async read() {
      if (latest === undefined) {
        const kept = await copy.read().catch(() => null)
        // Something may have been put meanwhile.
        latest ??= kept
      }
      return latest
    },
    async put(text) {
      latest = text
      // One at a time; of those that wait, the last is for all.
      const turn = running.then(() => (latest === text ? copy.put(text) : undefined))
      running = turn.catch(() => undefined)
      return turn.then(
        () => true,
        () => false,
      )
    },
    clear() {
      latest = null
      try {
        copy.clear()
      } catch {
        // A browser that gives no storage has nothing in it.
      }
    },
  }
}

/** For as long as the tab is open. */
export const workshopCopy = makeWorkshopCopy(makeReloadCopy('workshop'))
