import type { AssessmentRepository } from '../core/stored'
import type { AssessmentWrites } from './assessment-writes'
import { STRICT, type DeviceStore } from './device-store'

/** Kept in IndexedDB. What the first screen does without comes when an assessment is first read or written. */
export function makeAssessmentRepository(store: DeviceStore): AssessmentRepository {
  let loaded: Promise<AssessmentWrites> | null = null
  const writes = (): Promise<AssessmentWrites> => {
    loaded ??= import('./assessment-writes').then(
      ({ makeAssessmentWrites }) => makeAssessmentWrites(store),
      (problem: unknown) => {
        loaded = null
        throw problem
      },
    )
    return loaded
  }

  return {
    async list() {
      const all = await (await store.open()).getAll('assessments')
      return all
        .map(({ id, isOurs, summary }) => ({ id, summary, ...(isOurs === undefined ? {} : { isOurs }) }))
        .sort((a, b) => (a.summary.changedAt < b.summary.changedAt ? 1 : -1))
    },
    async read(id) {
      // It is likely to be written soon, and there may be no network then.
      writes().catch(() => undefined)
      return (await store.open()).get('assessments', id)
    },
    write: async (stored, writing) => (await writes()).write(stored, writing),
    remove: async (id) => (await writes()).remove(id),
    listVersions: async (id) => (await writes()).listVersions(id),
    setAside: async (id, at, instead) => (await writes()).setAside(id, at, instead),
    async listSetAside() {
      const transaction = (await store.open()).transaction('set-aside')
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
      return values.map((value, index) => ({ key: keys[index] as number, ...value }))
    },
    async removeSetAside(key) {
      const transaction = (await store.open()).transaction('set-aside', 'readwrite', STRICT)
      await Promise.all([transaction.store.delete(key), transaction.done])
    },
    life: store.life,
    whenCleared: store.whenCleared,
  }
}
