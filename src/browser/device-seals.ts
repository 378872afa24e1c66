import { fail, succeed, type Result } from '../core/result'
import { asVersion, SealedHere, type SealedAside, type StoredAssessment } from '../core/stored'
import { versionsOf } from './assessment-writes'
import { readStored, takeDeviceKey } from './device-key'
import { isSealed, STRICT, type DeviceStore, type SealedAssessment } from './device-store'
import { makeLocking, type LockingEvents } from './locking'
import type { OpenKey, OpenKeys } from './open-keys'
import { layOutVersion, type LaidVersion } from './sealed-values'
import { makeDeviceKey, openWithKey, readDeviceKey, type DeviceKey } from './sealing'

/**
 * What takes the passphrase, a second, and 256 MB: done in a worker. Each gives `null` once it was called off; what was
 * sealed was opened again and compared.
 */
export interface PassphraseWork<Watch> {
  readonly seal: (content: Uint8Array, passphrase: string, watch: Watch) => Promise<Uint8Array | null>
  readonly open: (
    sealed: Uint8Array,
    passphrase: string,
    watch: Watch,
  ) => Promise<Result<Uint8Array, 'wrong-passphrase' | 'damaged'> | null>
}

export type Sealed = 'sealed' | 'called-off' | 'gone'
export type Unlocked = 'unlocked' | 'called-off' | 'gone' | 'wrong-passphrase' | 'damaged'

export type AsideProblem = 'called-off' | 'wrong-passphrase' | 'damaged'

export interface DeviceSealing<Watch> {
  /** Locks it in the other tabs. */
  readonly tellOthers: (id: string) => void
  readonly make: (id: string, passphrase: string, watch: Watch) => Promise<Exclude<Sealed, 'gone'>>
  readonly seal: (id: string, passphrase: string, watch: Watch) => Promise<Sealed>
  readonly unlock: (id: string, passphrase: string, watch: Watch) => Promise<Unlocked>
  /** The text that was set aside. */
  readonly openAside: (
    aside: SealedAside,
    passphrase: string,
    watch: Watch,
  ) => Promise<Result<string, AsideProblem>>
}

/** Every assessment has a key of its own: whoever shares a computer shares no passphrase, and a lost one loses one. */
export function makeDeviceSealing<Watch>(
  store: DeviceStore,
  keys: OpenKeys,
  work: PassphraseWork<Watch>,
  events: LockingEvents,
): DeviceSealing<Watch> {
  const { tellOthers, watch: watchIdle } = makeLocking(keys, events)
  return {
    tellOthers,
    async make(id, passphrase, watch) {
      const key = await makeKey(work, id, passphrase, watch)
      if (key === null) return 'called-off'
      keys.set(id, key)
      watchIdle()
      return 'sealed'
    },
    async seal(id, passphrase, watch) {
      const key = await makeKey(work, id, passphrase, watch)
      if (key === null) return 'called-off'
      if (!(await sealAll(store, keys, id, key))) return 'gone'
      tellOthers(id)
      return 'sealed'
    },
    async unlock(id, passphrase, watch) {
      const found = await (await store.open()).get('assessments', id)
      if (found === undefined || !isSealed(found)) return 'gone'
      const secret = await openKeyFile(work, found.keyFile, passphrase, watch)
      if (!secret.ok) return secret.problem
      const key = await takeDeviceKey(id, secret.value, found.keyFile)
      // Also where the newest state is damaged: what was before it may not be.
      keys.set(id, key)
      watchIdle()
      const isWhole = await key.open(found.sealed).then(
        (stored) => {
          key.note(stored)
          return true
        },
        () => false,
      )
      return isWhole ? 'unlocked' : 'damaged'
    },
    async openAside({ sealed, keyFile }, passphrase, watch) {
      const secret = await openKeyFile(work, keyFile, passphrase, watch)
      if (!secret.ok) return secret
      const opened = await openWithKey(sealed, secret.value.identity)
      const stored = opened.ok ? readStored(opened.value) : undefined
      return stored === undefined ? fail('damaged') : succeed(stored.text)
    },
  }
}

async function openKeyFile<Watch>(
  work: PassphraseWork<Watch>,
  keyFile: Uint8Array,
  passphrase: string,
  watch: Watch,
): Promise<Result<DeviceKey, AsideProblem>> {
  const opened = await work.open(keyFile, passphrase, watch)
  if (opened === null) return fail('called-off')
  return opened.ok ? readDeviceKey(new TextDecoder().decode(opened.value)) : opened
}

/** `null` once it was called off. */
async function makeKey<Watch>(
  work: PassphraseWork<Watch>,
  id: string,
  passphrase: string,
  watch: Watch,
): Promise<OpenKey | null> {
  const secret = await makeDeviceKey()
  const file = await work.seal(new TextEncoder().encode(`${secret.identity}\n`), passphrase, watch)
  return file === null ? null : takeDeviceKey(id, secret, file)
}

/**
 * Everything of it by one stroke: afterwards nothing of it lies there unsealed, or nothing has changed. Nobody else may
 * write it meanwhile. False where it is not there, or is sealed already.
 */
async function sealAll(store: DeviceStore, keys: OpenKeys, id: string, key: OpenKey): Promise<boolean> {
  const database = await store.open()
  const [stored, versions, asideKeys, asides] = await Promise.all([
    database.get('assessments', id),
    database.getAll('versions', versionsOf(id)),
    database.getAllKeys('set-aside'),
    database.getAll('set-aside'),
  ])
  if (stored === undefined || isSealed(stored)) return false
  const own: OpenKeys = new Map([[id, key]])
  const laid: SealedAssessment = { ...(await sealWhole(key, stored)), keyFile: key.file }
  const laidVersions: LaidVersion[] = []
  for (const version of versions) {
    if (!isSealed(version)) laidVersions.push(await layOutVersion(own, version))
  }
  const laidAsides = []
  for (const [index, aside] of asides.entries()) {
    // What could not be read tells whose it was only by the id in it.
    if (isSealed(aside) || !aside.text.includes(id)) continue
    const { sealed } = await sealWhole(key, { ...stored, text: aside.text })
    laidAsides.push({ key: asideKeys[index] as number, value: { sealed, keyFile: key.file, at: aside.at } })
  }

  const before = keys.get(id)
  // From here on nothing of it is written unsealed in this tab.
  keys.set(id, key)
  try {
    const transaction = database.transaction(['assessments', 'versions', 'set-aside'], 'readwrite', STRICT)
    const kept = transaction.objectStore('versions')
    await Promise.all([
      transaction.objectStore('assessments').put(laid, id),
      kept.delete(versionsOf(id)),
      ...laidVersions.map((version) => kept.put(version.value, version.key)),
      ...laidAsides.map((aside) => transaction.objectStore('set-aside').put(aside.value, aside.key)),
      transaction.done,
    ])
    // The passphrase is to be tried while it is still remembered.
    key.lock()
    return true
  } catch (problem: unknown) {
    if (before === undefined) keys.delete(id)
    else keys.set(id, before)
    throw problem
  }
}

/** Read back before what it takes the place of is gone. */
async function sealWhole(
  key: OpenKey,
  stored: StoredAssessment,
): Promise<Pick<SealedAssessment, 'id' | 'savedAt' | 'sealed'>> {
  const sealed = await key.seal(stored)
  const back = await key.open(sealed)
  if (back.text !== stored.text) throw new SealedHere()
  const { id, savedAt } = asVersion(stored)
  return { id, savedAt, sealed }
}
