import type { StoredAssessment, StoredSummary } from '../core/stored'

/** What this tab knows of the key of an assessment that is sealed on this device. It is nowhere but in memory. */
export interface OpenKey {
  /** The key as it lies in the store, sealed with the passphrase. */
  readonly file: Uint8Array
  /** Seals it as an age file. That takes no secret, so what was still to be written is also written after locking. */
  readonly seal: (stored: StoredAssessment) => Promise<Uint8Array>
  /** Rejects with `SealedHere` once it was locked, and where it is damaged. */
  readonly open: (sealed: Uint8Array) => Promise<StoredAssessment>
  /** What a list shows of it, as long as it is unlocked. */
  readonly latest: () => StoredSummary | undefined
  /** How it stands now. */
  readonly note: (stored: StoredSummary) => void
  readonly isOpen: () => boolean
  /** Forgets what opens it. */
  readonly lock: () => void
}

/** By assessment. `null`: this tab knows that it is sealed, and never had its key. */
export type OpenKeys = Map<string, OpenKey | null>
