import type { ForeignFiles, KeptFile } from '../../src/ui/services'

/** In memory. `kept`: what is on it from the start, and what is put there. */
export function makeForeignShelf(
  first: readonly KeptFile[] = [],
  kept = new Map<string, KeptFile>(),
): ForeignFiles {
  for (const one of first) kept.set(one.id, one)
  return {
    list: () => Promise.resolve([...kept.values()]),
    read: (id) => Promise.resolve(kept.get(id)),
    keep: (one) => Promise.resolve(kept.set(one.id, one).has(one.id)),
    remove: (id) => Promise.resolve(void kept.delete(id)),
  }
}
