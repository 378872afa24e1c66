import { STRICT, type DeviceStore, type KeptText } from './device-store'

/** Checklists or scenarios from files, in IndexedDB. What the browser would not keep stays here until the tab closes. */
export function makeForeignFiles(store: DeviceStore, place: 'foreign-checklists' | 'foreign-scenarios') {
  const onlyHere = new Map<string, KeptText>()
  const listStored = async (): Promise<readonly KeptText[]> => (await store.open()).getAll(place)

  return {
    async list(): Promise<readonly KeptText[]> {
      const stored = await listStored().catch(() => [])
      return [...onlyHere.values(), ...stored].sort((a, b) => (a.loadedAt < b.loadedAt ? 1 : -1))
    },
    async read(id: string): Promise<KeptText | undefined> {
      return onlyHere.get(id) ?? (await (await store.open()).get(place, id))
    },
    async keep(kept: KeptText): Promise<boolean> {
      try {
        const transaction = (await store.open()).transaction(place, 'readwrite', STRICT)
        await Promise.all([transaction.store.put(kept, kept.id), transaction.done])
        return true
      } catch {
        onlyHere.set(kept.id, kept)
        return false
      }
    },
    async remove(id: string): Promise<void> {
      if (onlyHere.delete(id)) return
      const transaction = (await store.open()).transaction(place, 'readwrite', STRICT)
      await Promise.all([transaction.store.delete(id), transaction.done])
    },
  }
}
