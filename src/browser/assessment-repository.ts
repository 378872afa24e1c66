import type { AssessmentRepository } from '../core/stored'
import { STRICT, type DeviceStore } from './device-store'

/** Kept in IndexedDB. */
export function makeAssessmentRepository(store: DeviceStore): AssessmentRepository {
  async function remove(id: string): Promise<void> {
    const transaction = (await store()).transaction('assessments', 'readwrite', STRICT)
    await Promise.all([transaction.store.delete(id), transaction.done])
  }

  return {
    async list() {
      const all = await (await store()).getAll('assessments')
      return all
        .map(({ id, isOurs, summary }) => ({ id, summary, ...(isOurs === undefined ? {} : { isOurs }) }))
        .sort((a, b) => (a.summary.changedAt < b.summary.changedAt ? 1 : -1))
    },
    async read(id) {
      return (await store()).get('assessments', id)
    },
    async write(stored, { mustExist } = { mustExist: false }) {
      const transaction = (await store()).transaction('assessments', 'readwrite', STRICT)
      const before = transaction.store.getKey(stored.id)
      const put = transaction.store.put(stored, stored.id)
      // Asked for at once: a tab that closes meanwhile would take back what waits for its answer first.
      transaction.commit()
      const [key] = await Promise.all([before, put, transaction.done])
      if (!mustExist || key !== undefined) return
      // So it is looked at afterwards whether there was one, and what was deleted is deleted again.
      await remove(stored.id)
      throw new Error('it was deleted meanwhile')
    },
    remove,
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
