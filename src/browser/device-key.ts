import { SealedHere, type StoredAssessment, type StoredSummary } from '../core/stored'
import type { OpenKey } from './open-keys'
import { openWithKey, prepareSealing, type DeviceKey } from './sealing'

/** For what is being written, for the last moment of the tab, and for what comes before those are replaced. */
const PREPARED = 3

/**
 * Seals each value of one assessment as an age file: the JSON of what would lie in the store unsealed. What takes the
 * browser a task of its own, agreeing on a key, is done before there is anything to seal. So a value is sealed and on its
 * way to the disk in the task it was typed in, and a tab that is left in the next one loses nothing.
 */
export async function takeDeviceKey(
  id: string,
  { identity, recipient }: DeviceKey,
  file: Uint8Array,
): Promise<OpenKey> {
  let secret: string | null = identity
  let latest: StoredSummary | undefined
  let last: { readonly json: string; readonly sealed: Uint8Array } | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const prepared = Array.from({ length: PREPARED }, () => prepareSealing(recipient))
  await Promise.all(prepared)

  async function sealNext(stored: StoredAssessment): Promise<Uint8Array> {
    const json = JSON.stringify(stored)
    // What becomes a version was sealed when it was written.
    if (json === last?.json) return last.sealed
    const next = prepared.shift()
    prepared.push(prepareSealing(recipient))
    const sealed = await (await next)?.(new TextEncoder().encode(json))
    if (sealed === undefined) throw new Error('there is always one prepared')
    last = secret === null ? undefined : { json, sealed }
    return sealed
  }

  return {
    file,
    seal(stored) {
      const sealed = turn.then(() => sealNext(stored))
      turn = sealed.catch(() => undefined)
      return sealed
    },
    async open(sealed) {
      const opened = secret === null ? null : await openWithKey(sealed, secret)
      const stored = opened?.ok === true ? readStored(opened.value) : undefined
      // Locked meanwhile, damaged, or another one's.
      if (secret === null || stored?.id !== id) throw new SealedHere()
      return stored
    },
    isOpen: () => secret !== null,
    latest: () => latest,
    note(stored) {
      if (secret !== null) latest = stored
    },
    lock() {
      secret = null
      latest = undefined
      last = undefined
    },
  }
}

/** `undefined` where it is not what was sealed. */
export function readStored(bytes: Uint8Array): StoredAssessment | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as StoredAssessment
  } catch {
    return undefined
  }
}
