import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { AssessmentRepository, SetAside, StoredAssessment } from '../core/stored'

interface HustingsStore extends DBSchema {
  assessments: { key: string; value: StoredAssessment }
  'set-aside': { key: number; value: Omit<SetAside, 'key'> }
}

const NAME = 'hustings'
const VERSION = 1
/** Asks the disk, not only its cache: the difference between "saved" and saved after a power cut. */
const STRICT = { durability: 'strict' } as const

/** Kept in IndexedDB. What failed to open is opened anew at the next call. */
export function makeAssessmentRepository(): AssessmentRepository {
  let opened: Promise<IDBPDatabase<HustingsStore>> | null = null
  const store = (): Promise<IDBPDatabase<HustingsStore>> => {
    opened ??= openStore(() => {
      opened = null
    })
    return opened
  }

  return {
    async list() {
      const all = await (await store()).getAll('assessments')
      return all
        .map(({ id, summary }) => ({ id, summary }))
        .sort((a, b) => (a.summary.changedAt < b.summary.changedAt ? 1 : -1))
    },
    async read(id) {
      return (await store()).get('assessments', id)
    },
    async write(stored) {
      const transaction = (await store()).transaction('assessments', 'readwrite', STRICT)
      const put = transaction.store.put(stored, stored.id)
      // Asked for at once: a tab that closes meanwhile would take back what waits for its answer first.
      transaction.commit()
      await Promise.all([put, transaction.done])
    },
    async remove(id) {
      const transaction = (await store()).transaction('assessments', 'readwrite', STRICT)
      await Promise.all([transaction.store.delete(id), transaction.done])
    },
    async setAside(id, at) {
      const transaction = (await store()).transaction(['assessments', 'set-aside'], 'readwrite', STRICT)
      const stored = await transaction.objectStore('assessments').get(id)
      if (stored !== undefined) {
        await transaction.objectStore('set-aside').add({ text: stored.text, at })
        await transaction.objectStore('assessments').delete(id)
      }
      await transaction.done
    },
    async listSetAside() {
      const transaction = (await store()).transaction('set-aside')
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
      return values.map((value, index) => ({ key: keys[index] as number, ...value }))
    },
    async removeSetAside(key) {
      const transaction = (await store()).transaction('set-aside', 'readwrite', STRICT)
      await Promise.all([transaction.store.delete(key), transaction.done])
    },
  }
}

function openStore(onGone: () => void): Promise<IDBPDatabase<HustingsStore>> {
  const opening = openDB<HustingsStore>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('assessments')
      database.createObjectStore('set-aside', { autoIncrement: true })
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
