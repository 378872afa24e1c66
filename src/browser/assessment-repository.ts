import type { AssessmentRepository } from '../core/stored'
import type { AssessmentWrites } from './assessment-writes'
import { isSealed, STRICT, type DeviceStore } from './device-store'
import type { OpenKeys } from './open-keys'

/** Kept in IndexedDB. What the first screen does without comes when an assessment is first read or written. */
export function makeAssessmentRepository(store: DeviceStore, keys: OpenKeys): AssessmentRepository {
  let loaded: Promise<AssessmentWrites> | null = null
  const writes = (): Promise<AssessmentWrites> => {
    loaded ??= import('./assessment-writes').then(
      ({ makeAssessmentWrites }) => makeAssessmentWrites(store, keys),
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
        .flatMap((one) => (isSealed(one) ? (keys.get(one.id)?.latest() ?? []) : one))
        .map(({ id, isOurs, summary }) => ({ id, summary, ...(isOurs === undefined ? {} : { isOurs }) }))
        .sort((a, b) => (a.summary.changedAt < b.summary.changedAt ? 1 : -1))
    },
    async listSealed() {
      const all = await (await store.open()).getAll('assessments')
      return all.filter((one) => isSealed(one)).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
    },
    async read(id) {
      // It is likely to be written soon, and there may be no network then.
      const coming = writes()
      coming.catch(() => undefined)
      const found = await (await store.open()).get('assessments', id)
      return found !== undefined && isSealed(found) ? (await coming).takeUp(found) : found
    },
    write: async (stored, writing) => (await writes()).write(stored, writing),
    remove: async (id) => (await writes()).remove(id),
    listVersions: async (id) => (await writes()).listVersions(id),
    forgetTexts: async (id, places) => (await writes()).forgetTexts(id, places),
    setAside: async (id, at, instead) => (await writes()).setAside(id, at, instead),
    async listSetAside() {
      const transaction = (await store.open()).transaction('set-aside')
      const [all, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
      return values.map((value, index) => ({ key: all[index] as number, ...value }))
    },
    async removeSetAside(key) {
      const transaction = (await store.open()).transaction('set-aside', 'readwrite', STRICT)
      await Promise.all([transaction.store.delete(key), transaction.done])
    },
    life: store.life,
    whenCleared: store.whenCleared,
  }
}
