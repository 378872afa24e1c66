import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { SetAside, StoredAssessment } from '../core/stored'

/** What somebody loaded from a file, as the text it was read from. */
export interface KeptText {
  readonly id: string
  readonly text: string
  readonly loadedAt: string
}

interface DeviceSchema extends DBSchema {
  assessments: { key: string; value: StoredAssessment }
  'set-aside': { key: number; value: Omit<SetAside, 'key'> }
  'foreign-checklists': { key: string; value: KeptText }
  'foreign-scenarios': { key: string; value: KeptText }
}

export type DeviceStore = () => Promise<IDBPDatabase<DeviceSchema>>

const NAME = 'hustings'
const VERSION = 3
/** Asks the disk, not only its cache: the difference between "saved" and saved after a power cut. */
export const STRICT = { durability: 'strict' } as const

/** IndexedDB, opened at the first call. What failed to open is opened anew at the next one. */
export function makeDeviceStore(): DeviceStore {
  let opened: Promise<IDBPDatabase<DeviceSchema>> | null = null
  return () => {
    opened ??= openStore(() => {
      opened = null
    })
    return opened
  }
}

function openStore(onGone: () => void): Promise<IDBPDatabase<DeviceSchema>> {
  const opening = openDB<DeviceSchema>(NAME, VERSION, {
    // Only adds what is not there yet: what people have kept stays as it is.
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('assessments')
        database.createObjectStore('set-aside', { autoIncrement: true })
      }
      if (from < 2) database.createObjectStore('foreign-checklists')
      if (from < 3) database.createObjectStore('foreign-scenarios')
    },
    blocking(_current, _wanted, event) {
      // A newer copy of the app in another tab wants to upgrade: let go, so that it is not kept waiting.
      ;(event.target as IDBDatabase).close()
      onGone()
    },
    terminated: onGone,
  })
  opening.catch(onGone)
  return opening
}
