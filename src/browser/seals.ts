import type { DeviceSealing, PassphraseWork } from './device-seals'
import type { DeviceStore } from './device-store'
import type { OpenKeys } from './open-keys'

type Listener = (id: string) => void

interface Seals<Watch> {
  readonly work: () => Promise<DeviceSealing<Watch>>
  readonly isOpen: (id: string) => boolean
  readonly lock: Listener
  readonly whenLocked: (listener: Listener) => () => void
  readonly whenIdle: (listener: Listener) => void
}

/** What the first screen needs of sealing; the rest comes when something is sealed or unlocked. */
export function makeSeals<Watch>(
  store: DeviceStore,
  keys: OpenKeys,
  loadWork: () => Promise<PassphraseWork<Watch>>,
): Seals<Watch> {
  const listeners = new Set<Listener>()
  let onIdle: Listener = () => undefined
  let loaded: Promise<DeviceSealing<Watch>> | null = null

  function lockHere(id: string): void {
    keys.get(id)?.lock()
    for (const listen of listeners) listen(id)
  }

  return {
    work: () =>
      (loaded ??= Promise.all([import('./device-seals'), loadWork()]).then(
        ([{ makeDeviceSealing }, work]) =>
          makeDeviceSealing(store, keys, work, {
            lockHere,
            onIdle: (id) => {
              onIdle(id)
            },
          }),
        (problem: unknown) => {
          loaded = null
          throw problem
        },
      )),
    isOpen: (id) => keys.get(id)?.isOpen() === true,
    lock(id) {
      lockHere(id)
      void loaded?.then(({ tellOthers }) => {
        tellOthers(id)
      })
    },
    whenLocked(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    whenIdle(listener) {
      onIdle = listener
    },
  }
}
