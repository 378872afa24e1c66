import { asVersion, NotKept, SealedHere, type KeptVersion, type StoredAssessment } from '../core/stored'
import { isSealed, keyOf, type SealedAssessment, type SealedVersion, type VersionKey } from './device-store'
import type { OpenKeys } from './open-keys'

/** Between what is written and how it lies in the store: the one seam. What is not sealed goes through as it is. */
export async function layOut(
  keys: OpenKeys,
  stored: StoredAssessment,
): Promise<StoredAssessment | SealedAssessment> {
  const key = keys.get(stored.id)
  if (key === undefined) return stored
  // Never beside what is sealed.
  if (key === null) throw new NotKept('locked')
  const { id, savedAt } = asVersion(stored)
  try {
    return { id, savedAt, sealed: await key.seal(stored), keyFile: key.file }
  } catch (problem: unknown) {
    throw new NotKept('blocked', problem)
  }
}

export interface LaidVersion {
  readonly key: VersionKey
  readonly value: KeptVersion | SealedVersion
}

export async function layOutVersion(keys: OpenKeys, version: KeptVersion): Promise<LaidVersion> {
  const value = await layOut(keys, version)
  return { key: keyOf(version), value: isSealed(value) ? withoutKeyFile(value) : version }
}

/** What lies there, opened. Rejects with `SealedHere` where this tab cannot. */
export async function takeUp(
  keys: OpenKeys,
  lying: StoredAssessment | SealedAssessment,
): Promise<StoredAssessment> {
  if (!isSealed(lying)) return lying
  const key = keys.get(lying.id)
  if (key === undefined) keys.set(lying.id, null)
  if (key === undefined || key === null) throw new SealedHere()
  const stored = await key.open(lying.sealed)
  key.note(stored)
  return stored
}

/** Those that can be opened: one that is damaged lies there until it is thinned. */
export async function takeUpVersions(
  keys: OpenKeys,
  id: string,
  lying: readonly (KeptVersion | SealedVersion)[],
): Promise<readonly KeptVersion[]> {
  const key = keys.get(id)
  const opened = lying.map(async (version) => {
    if (!isSealed(version)) return [version]
    const stored = await key?.open(version.sealed).catch(() => undefined)
    return stored === undefined ? [] : [asVersion(stored)]
  })
  return (await Promise.all(opened)).flat()
}

function withoutKeyFile({ keyFile: _keyFile, ...version }: SealedAssessment): SealedVersion {
  return version
}
