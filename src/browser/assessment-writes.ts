import type { IDBPDatabase } from 'idb'
import { newestFirst, thinVersions } from '../core/keep-versions'
import { NotKept, type AssessmentRepository, type StoredAssessment, type Writing } from '../core/stored'
import { askToPersist } from './ask-to-persist'
import {
  isSealed,
  STRICT,
  type DeviceSchema,
  type DeviceStore,
  type SealedAssessment,
  type VersionKey,
} from './device-store'
import { forgetTextsOf } from './forget-texts'
import type { OpenKeys } from './open-keys'
import { layOut, layOutVersion, takeUp, takeUpVersions, type LaidVersion } from './sealed-values'

export type AssessmentWrites = Pick<
  AssessmentRepository,
  'write' | 'remove' | 'listVersions' | 'forgetTexts' | 'setAside'
> & {
  readonly takeUp: (lying: SealedAssessment) => Promise<StoredAssessment>
}

type Database = IDBPDatabase<DeviceSchema>

const BOTH: readonly ('assessments' | 'versions')[] = ['assessments', 'versions']
/** Of the earlier versions of all assessments, each time there is no room. */
const SHARE_TO_DELETE = 1 / 4

export function makeAssessmentWrites(store: DeviceStore, keys: OpenKeys): AssessmentWrites {
  /** What there was after the last write of each assessment: the next one thins it. */
  const seen = new Map<string, readonly VersionKey[]>()

  return {
    async write(stored, writing = {}) {
      const database = await openFor(store, writing)
      const laid = await layOutWriting(keys, stored, writing)
      let attempt = await writeOnce(database, stored, laid, seen)
      while (attempt === 'full' && (await makeRoom(database))) {
        attempt = await writeOnce(database, stored, laid, seen)
      }
      // Rather the last word without what was before it than neither.
      if (attempt === 'full') attempt = await writeOnce(database, stored, withoutEarlier(laid), seen)
      if (attempt === 'full') throw new NotKept('full')
      keys.get(stored.id)?.note(stored)
      askToPersist(stored.summary.answered)
    },
    takeUp: (lying) => takeUp(keys, lying),
    async remove(id) {
      const transaction = (await store.open()).transaction(BOTH, 'readwrite', STRICT)
      const [assessments, versions] = [
        transaction.objectStore('assessments'),
        transaction.objectStore('versions'),
      ]
      const [stored, versionKeys, earlier] = await Promise.all([
        assessments.get(id),
        versions.getAllKeys(versionsOf(id)),
        versions.getAll(versionsOf(id)),
        assessments.delete(id),
        versions.delete(versionsOf(id)),
        transaction.done,
      ])
      seen.delete(id)
      if (stored === undefined) return undefined
      const laid = earlier.map((value, index) => ({ key: versionKeys[index] as VersionKey, value }))
      return () => bringBack(store, stored, laid)
    },
    async listVersions(id) {
      const lying = await (await store.open()).getAll('versions', versionsOf(id))
      return newestFirst(await takeUpVersions(keys, id, lying))
    },
    async forgetTexts(id, places) {
      const database = await store.open()
      const lying = await database.getAll('versions', versionsOf(id))
      const versions = await takeUpVersions(keys, id, lying)
      const count = await forgetTextsOf(database, versions, places, (version) => layOutVersion(keys, version))
      // Their keys tell their sizes.
      if (count > 0) seen.set(id, await database.getAllKeys('versions', versionsOf(id)))
      return count
    },
    setAside: (id, at, instead) => setAside(store, keys, { id, at, instead }),
  }
}

interface SettingAside {
  readonly id: string
  readonly at: string
  readonly instead: StoredAssessment | undefined
}

async function setAside(
  store: DeviceStore,
  keys: OpenKeys,
  { id, at, instead }: SettingAside,
): Promise<void> {
  const laid = instead === undefined ? undefined : await layOut(keys, instead)
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
    // As it lies there: what is sealed stays so, and its key goes with it.
    const keep = (lying: { readonly text: string } | Pick<SealedAssessment, 'sealed'>) =>
      aside.add(
        isSealed(lying)
          ? { sealed: lying.sealed, keyFile: (stored as SealedAssessment).keyFile, at }
          : { text: lying.text, at },
      )
    await keep(stored)
    if (laid === undefined) {
      const [before] = newestFirst(await versions.getAll(versionsOf(id)))
      if (before !== undefined) await keep(before)
      await Promise.all([versions.delete(versionsOf(id)), assessments.delete(id)])
    } else {
      await assessments.put(laid, id)
    }
  }
  await transaction.done
}

/** What is written, as it will lie in the store. */
interface LaidWriting extends Omit<Writing, 'earlier'> {
  readonly value: StoredAssessment | SealedAssessment
  readonly earlier?: LaidVersion
}

async function layOutWriting(
  keys: OpenKeys,
  stored: StoredAssessment,
  { earlier, ...writing }: Writing,
): Promise<LaidWriting> {
  const before = earlier === undefined ? {} : { earlier: await layOutVersion(keys, earlier) }
  return { ...writing, ...before, value: await layOut(keys, stored) }
}

/** `full`: nothing was written. Rejects where another reason keeps it out. */
async function writeOnce(
  database: Database,
  stored: StoredAssessment,
  { value, mustExist = false, earlier, forgetsVersions = false }: LaidWriting,
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
    const asked: Promise<unknown>[] = [before, assessments.put(value, id)]
    if (forgetsVersions) asked.push(versions.delete(versionsOf(id)))
    if (earlier !== undefined) {
      const { key } = earlier
      asked.push(versions.put(earlier.value, key))
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
  stored: StoredAssessment | SealedAssessment,
  earlier: readonly LaidVersion[],
): Promise<void> {
  const transaction = (await store.open()).transaction(BOTH, 'readwrite', STRICT)
  const versions = transaction.objectStore('versions')
  await Promise.all([
    transaction.objectStore('assessments').put(stored, stored.id),
    ...earlier.map(({ key, value }) => versions.put(value, key)),
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

/** Lists come after texts in the order of keys, so nothing of this assessment lies beyond. */
export function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []])
}

function withoutEarlier({ earlier: _earlier, ...writing }: LaidWriting): LaidWriting {
  return writing
}
