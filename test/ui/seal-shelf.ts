import { act } from '@testing-library/react'
import { fail } from '../../src/core/result'
import type { DeviceSeals, SealWork } from '../../src/ui/services'

export interface SealShelf extends DeviceSeals {
  /** The passphrase of each sealed assessment. */
  readonly passphrases: Map<string, string>
  readonly isLocked: (id: string) => boolean
  /** As if nobody had touched a key for 15 minutes. */
  readonly idle: () => void
}

export interface SealSetting {
  readonly passphrases?: ReadonlyMap<string, string>
  /** Of which the newest state is damaged. */
  readonly damaged?: readonly string[]
}

/** Sealing without a cipher: what is sealed stays where it is, and only who may read it changes. */
export function makeSealShelf({ passphrases: given = new Map(), damaged = [] }: SealSetting = {}): SealShelf {
  const passphrases = new Map(given)
  const open = new Set<string>()
  const [onLocked, onIdle] = [new Set<(id: string) => void>(), new Set<(id: string) => void>()]
  const tell = (listeners: ReadonlySet<(id: string) => void>, id: string): void => {
    act(() => {
      for (const listen of listeners) listen(id)
    })
  }
  const work: SealWork = {
    make: (id, passphrase) => {
      passphrases.set(id, passphrase)
      open.add(id)
      return Promise.resolve('sealed')
    },
    seal: (id, passphrase) => {
      passphrases.set(id, passphrase)
      return Promise.resolve('sealed')
    },
    unlock: (id, passphrase) => {
      if (passphrases.get(id) !== passphrase) return Promise.resolve('wrong-passphrase')
      if (damaged.includes(id)) return Promise.resolve('damaged')
      open.add(id)
      return Promise.resolve('unlocked')
    },
    openAside: () => Promise.resolve(fail('damaged')),
  }
  return {
    passphrases,
    isLocked: (id) => passphrases.has(id) && !open.has(id),
    idle: () => {
      for (const id of open) tell(onIdle, id)
    },
    isOpen: (id) => open.has(id),
    work: () => Promise.resolve(work),
    lock: (id) => {
      open.delete(id)
      tell(onLocked, id)
    },
    whenLocked: (listener) => {
      onLocked.add(listener)
      return () => onLocked.delete(listener)
    },
    whenIdle: (listener) => {
      onIdle.add(listener)
    },
  }
}
