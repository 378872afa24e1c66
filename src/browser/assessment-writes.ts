import type { IDBPDatabase } from 'idb'
import { newestFirst, thinVersions } from '../core/keep-versions'
import { NotKept, type AssessmentRepository, type StoredAssessment, type Writing } from '../core/stored'
import { askToPersist } from './ask-to-persist'
import { STRICT, type DeviceSchema, type DeviceStore, type VersionKey } from './device-store'

export type AssessmentWrites = Pick<AssessmentRepository, 'write' | 'remove' | 'listVersions' | 'setAside'>

type Database = IDBPDatabase<DeviceSchema>

const BOTH: readonly ('assessments' | 'versions')[] = ['assessments', 'versions']
/** Of the earlier versions of all assessments, each time there is no room. */
const SHARE_TO_DELETE = 1 / 4

export function makeAssessmentWrites(store: DeviceStore): AssessmentWrites {
  /** What there was after the last write of each assessment: the next one thins it. */
  const seen = new Map<string, readonly VersionKey[]>()

  return {
    async write(stored, writing = {}) {
      const database = await openFor(store, writing)
      let attempt = await writeOnce(database, stored, writing, seen)
      while (attempt === 'full' && (await makeRoom(database))) {
        attempt = await writeOnce(database, stored, writing, seen)
      }
      // Rather the last word without what was before it than neither.
      if (attempt === 'full') attempt = await writeOnce(database, stored, withoutEarlier(writing), seen)
      if (attempt === 'full') throw new NotKept('full')
      askToPersist(stored.summary.answered)
    },
    async remove(id) {
      const transaction = (await store.open()).transaction(BOTH, 'readwrite', STRICT)
      const [assessments, versions] = [
        transaction.objectStore('assessments'),
        transaction.objectStore('versions'),
      ]
      const [stored, earlier] = await Promise.all([
        assessments.get(id),
        versions.getAll(versionsOf(id)),
        assessments.delete(id),
        versions.delete(versionsOf(id)),
        transaction.done,
      ])
      seen.delete(id)
      return () => (stored === undefined ? Promise.resolve() : bringBack(store, stored, earlier))
    },
    async listVersions(id) {
      return newestFirst(await (await store.open()).getAll('versions', versionsOf(id)))
    },
    async setAside(id, at, instead) {
      const transaction = (await store.open()).transaction(
        ['assessments', 'versions', 'set-aside'],
        'readwrite',
        STRICT,
      )
      const [assessments, versions] = [
        transaction.objectStore('assessments'),
        transaction.objectStore('versions'),
      ]
      const stored = await assessments.get(id)
      if (stored !== undefined) {
        const aside = transaction.objectStore('set-aside')
        await aside.add({ text: stored.text, at })
        if (instead === undefined) {
          const [before] = newestFirst(await versions.getAll(versionsOf(id)))
          if (before !== undefined) await aside.add({ text: before.text, at })
          await Promise.all([versions.delete(versionsOf(id)), assessments.delete(id)])
        } else {
          await assessments.put(instead, id)
        }
      }
      await transaction.done
    },
  }
}

/** `full`: nothing was written. Rejects where another reason keeps it out. */
async function writeOnce(
  database: Database,
  stored: StoredAssessment,
  { mustExist = false, earlier, forgetsVersions = false }: Writing,
  seen: Map<string, readonly VersionKey[]>,
): Promise<'written' | 'full'> {
  const { id } = stored
  try {
    const transaction = database.transaction(BOTH, 'readwrite', STRICT)
    const [assessments, versions] = [
      transaction.objectStore('assessments'),
      transaction.objectStore('versions'),
    ]
    const before = assessments.getKey(id)
    const asked: Promise<unknown>[] = [before, assessments.put(stored, id)]
    if (forgetsVersions) asked.push(versions.delete(versionsOf(id)))
    if (earlier !== undefined) {
      const key = keyOf(earlier)
      asked.push(versions.put(earlier, key))
      for (const old of tooMany([...(seen.get(id) ?? []), key], stored)) asked.push(versions.delete(old))
    }
    // Asked for at once: a tab that closes meanwhile would take back what waits for its answer first.
    transaction.commit()
    try {
      await Promise.all([...asked, transaction.done])
    } catch (problem: unknown) {
      throw transaction.error ?? problem
    }
    // Not within the write: where there is no room, Chromium gives up at such a request and does not say why.
    seen.set(id, await database.getAllKeys('versions', versionsOf(id)).catch(() => seen.get(id) ?? []))
    if (!mustExist || (await before) !== undefined) return 'written'
  } catch (problem: unknown) {
    if (problem instanceof DOMException && problem.name === 'QuotaExceededError') return 'full'
    throw new NotKept('blocked', problem)
  }
  // So it is looked at afterwards whether there was one, and what was deleted is deleted again.
  await deleteAgain(database, id)
  throw new NotKept('deleted')
}

async function openFor(store: DeviceStore, { life = store.life() }: Writing): Promise<Database> {
  const database = await store.open().catch((problem: unknown) => {
    throw new NotKept('blocked', problem)
  })
  if (life !== store.life()) throw new NotKept('cleared')
  return database
}

/** Deletes the oldest earlier versions of all assessments. False where there are none, or not even that works. */
async function makeRoom(database: Database): Promise<boolean> {
  try {
    const transaction = database.transaction('versions', 'readwrite', STRICT)
    const keys = await transaction.store.getAllKeys()
    const oldest = keys
      .sort(([, one], [, other]) => (one < other ? -1 : 1))
      .slice(0, Math.ceil(keys.length * SHARE_TO_DELETE))
    await Promise.all([...oldest.map((key) => transaction.store.delete(key)), transaction.done])
    return oldest.length > 0
  } catch {
    return false
  }
}

async function bringBack(
  store: DeviceStore,
  stored: StoredAssessment,
  earlier: Awaited<ReturnType<AssessmentWrites['listVersions']>>,
): Promise<void> {
  const transaction = (await store.open()).transaction(BOTH, 'readwrite', STRICT)
  const versions = transaction.objectStore('versions')
  await Promise.all([
    transaction.objectStore('assessments').put(stored, stored.id),
    ...earlier.map((version) => versions.put(version, keyOf(version))),
    transaction.done,
  ])
}

async function deleteAgain(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(BOTH, 'readwrite', STRICT)
  await Promise.all([
    transaction.objectStore('assessments').delete(id),
    transaction.objectStore('versions').delete(versionsOf(id)),
    transaction.done,
  ])
}

function tooMany(keys: readonly VersionKey[], { savedAt, summary }: StoredAssessment): readonly VersionKey[] {
  const dated = keys.map((key) => ({ key, savedAt: key[1], size: key[2] }))
  return thinVersions(dated, savedAt ?? summary.changedAt).map(({ key }) => key)
}

function keyOf({ id, savedAt, text }: { id: string; savedAt: string; text: string }): VersionKey {
  return [id, savedAt, text.length]
}

/** Lists come after texts in the order of keys, so nothing of this assessment lies beyond. */
function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []])
}

function withoutEarlier({ earlier: _earlier, ...writing }: Writing): Writing {
  return writing
}
