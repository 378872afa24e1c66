import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { KeptVersion, SealedAside, SealedStub, SetAside, StoredAssessment } from '../core/stored'

/** What somebody loaded from a file, as the text it was read from. */
export interface KeptText {
  readonly id: string
  readonly text: string
  readonly loadedAt: string
}

/** Of the assessment, when it was written, and the characters of its text: enough to thin without reading any. */
export type VersionKey = [id: string, savedAt: string, size: number]

/** As an assessment lies here that is sealed on this device: an age file for a key, and that key's own age file. */
export interface SealedAssessment extends SealedStub {
  readonly sealed: Uint8Array
  /** The key, sealed with the passphrase. */
  readonly keyFile: Uint8Array
}

/** For the key of its assessment. */
export type SealedVersion = Omit<SealedAssessment, 'keyFile'>

export function keyOf({ id, savedAt, text }: Pick<KeptVersion, 'id' | 'savedAt' | 'text'>): VersionKey {
  return [id, savedAt, text.length]
}

export interface DeviceSchema extends DBSchema {
  assessments: { key: string; value: StoredAssessment | SealedAssessment }
  versions: { key: VersionKey; value: KeptVersion | SealedVersion }
  'set-aside': { key: number; value: Omit<SetAside, 'key'> | Omit<SealedAside, 'key'> }
  'foreign-checklists': { key: string; value: KeptText }
  'foreign-scenarios': { key: string; value: KeptText }
  /** One random number, made with the store: another one tells that it is not the same store any more. */
  birth: { key: 'number'; value: number }
}

export interface DeviceStore {
  /** IndexedDB, opened at the first call. What failed to open is opened anew at the next one. */
  open(): Promise<IDBPDatabase<DeviceSchema>>
  /** Counts how often the store was deleted under this page. */
  life(): number
  whenCleared(listener: () => void): () => void
}

/** Sealed values have no text: whoever reads them asks first. */
export function isSealed<Sealed extends { readonly sealed: Uint8Array }>(
  value: Sealed | { readonly text: string },
): value is Sealed {
  return 'sealed' in value
}

export const STORE_NAME = 'hustings'
/** Raised also where no place is added, but what an older copy of the app could not read: it then leaves all of it alone. */
const VERSION = 4
/** Asks the disk, not only its cache: the difference between "saved" and saved after a power cut. */
export const STRICT = { durability: 'strict' } as const

export function makeDeviceStore(): DeviceStore {
  let opened: Promise<IDBPDatabase<DeviceSchema>> | null = null
  let birth: number | undefined
  let life = 0
  const listeners = new Set<() => void>()

  const letGo = (): void => {
    opened = null
  }
  const clear = (): void => {
    life += 1
    birth = undefined
    for (const listen of listeners) listen()
  }
  const open = (): Promise<IDBPDatabase<DeviceSchema>> => (opened ??= openAndLook())

  async function openAndLook(): Promise<IDBPDatabase<DeviceSchema>> {
    try {
      const database = await openStore({
        deleted: clear,
        closed: letGo,
        lost() {
          letGo()
          // Perhaps with all that was in it: what comes back tells.
          open().catch(letGo)
        },
      })
      const found = await database.get('birth', 'number')
      if (birth !== undefined && found !== birth) clear()
      birth = found
      return database
    } catch (problem: unknown) {
      letGo()
      throw problem
    }
  }

  return {
    open,
    life: () => life,
    whenCleared(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

interface Events {
  readonly deleted: () => void
  readonly closed: () => void
  readonly lost: () => void
}

function openStore({ deleted, closed, lost }: Events): Promise<IDBPDatabase<DeviceSchema>> {
  return openDB<DeviceSchema>(STORE_NAME, VERSION, {
    // Only adds what is not there yet: what people have kept stays as it is.
    upgrade(database, from, _to, transaction) {
      if (from < 1) {
        database.createObjectStore('assessments')
        database.createObjectStore('set-aside', { autoIncrement: true })
      }
      if (from < 2) database.createObjectStore('foreign-checklists')
      if (from < 3) {
        database.createObjectStore('foreign-scenarios')
        database.createObjectStore('versions')
        database.createObjectStore('birth')
        const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
        void transaction.objectStore('birth').put(number, 'number')
      }
    },
    blocking(_current, wanted, event) {
      // A newer copy of the app in another tab wants to upgrade, or somebody deletes it all: let go, so that it is not
      // kept waiting.
      ;(event.target as IDBDatabase).close()
      closed()
      if (wanted === null) deleted()
    },
    terminated: lost,
  })
}
