import type { OpenKeys } from './open-keys'
import { whenUntouched } from './when-untouched'

/** Without a key or click; then what is unlocked is locked (THREATS R5). */
export const IDLE_MINUTES = 15

export interface Locking {
  /** In the other tabs too. */
  readonly tellOthers: (id: string) => void
  /** After each unlocking: from then on somebody may walk away. */
  readonly watch: () => void
}

export interface LockingEvents {
  readonly lockHere: (id: string) => void
  /** For each that is unlocked, again and again until there is a key or a click. */
  readonly onIdle: (id: string) => void
}

export function makeLocking(keys: OpenKeys, { lockHere, onIdle }: LockingEvents): Locking {
  const others = new BroadcastChannel('hustings-lock')
  let isWatching = false

  const eachOpen = (act: (id: string) => void): void => {
    for (const [id, key] of keys) if (key?.isOpen() === true) act(id)
  }
  others.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') lockHere(data)
  })

  return {
    tellOthers: (id) => {
      others.postMessage(id)
    },
    watch() {
      if (isWatching) return
      isWatching = true
      whenUntouched(IDLE_MINUTES * 60_000, () => {
        eachOpen(onIdle)
      })
      // A page that the browser put away whole comes back as it was left.
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) eachOpen(lockHere)
      })
    },
  }
}
