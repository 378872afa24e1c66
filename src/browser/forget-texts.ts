import type { IDBPDatabase } from 'idb'
import type { TextPlace } from '../core/emptied-texts'
import type { KeptVersion } from '../core/stored'
import { forgetTextsIn } from '../files/forget-texts'
import { keyOf, STRICT, type DeviceSchema } from './device-store'
import type { LaidVersion } from './sealed-values'

interface Change {
  readonly version: KeptVersion
  /** `null`: it cannot be read, so nobody knows what is in it. */
  readonly instead: LaidVersion | null
}

/** Takes texts out of earlier versions, by one stroke. `layOut`: how each lies in the store. Gives out of how many. */
export async function forgetTextsOf(
  database: IDBPDatabase<DeviceSchema>,
  versions: readonly KeptVersion[],
  places: readonly TextPlace[],
  layOut: (version: KeptVersion) => Promise<LaidVersion>,
): Promise<number> {
  const changing = versions.map(async (version): Promise<readonly Change[]> => {
    const text = forgetTextsIn(version.text, places)
    if (text === version.text) return []
    return [{ version, instead: text === null ? null : await layOut({ ...version, text }) }]
  })
  const changes = (await Promise.all(changing)).flat()
  if (changes.length === 0) return 0
  try {
    await put(database, changes)
  } catch (problem: unknown) {
    if (!(problem instanceof DOMException && problem.name === 'QuotaExceededError')) throw problem
    // There is no room for the rest of them: rather none of it than a text that somebody has deleted.
    await put(
      database,
      changes.map(({ version }) => ({ version, instead: null })),
    )
  }
  return changes.length
}

async function put(database: IDBPDatabase<DeviceSchema>, changes: readonly Change[]): Promise<void> {
  const transaction = database.transaction('versions', 'readwrite', STRICT)
  const { store } = transaction
  try {
    // What was forgotten, thinned or deleted since it was read does not come back.
    const there = await Promise.all(changes.map(({ version }) => store.getKey(keyOf(version))))
    const asked: Promise<unknown>[] = []
    for (const [index, { version }] of changes.entries()) {
      if (there[index] !== undefined) asked.push(store.delete(keyOf(version)))
    }
    for (const [index, { instead }] of changes.entries()) {
      if (there[index] !== undefined && instead !== null) asked.push(store.put(instead.value, instead.key))
    }
    await Promise.all([...asked, transaction.done])
  } catch (problem: unknown) {
    throw transaction.error ?? problem
  }
}
