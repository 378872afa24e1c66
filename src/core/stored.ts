import type { CodeRecord } from './code-record'
import type { CopyNotes } from './copy-reminder'
import type { TextPlace } from './emptied-texts'
import type { Summary } from './summary'

/** How one assessment lies in the browser's store. */
export interface StoredAssessment {
  readonly id: string
  /** The text of a saved file: drafts are read the way files are. */
  readonly text: string
  readonly summary: Summary
  /** Whether its checklist is one of ours. Absent: written before this was kept, so not known. */
  readonly isOurs?: boolean
  /** The instant it was written here. Absent: written before this was kept. */
  readonly savedAt?: string
  /** Absent: written before this was kept. */
  readonly copies?: CopyNotes
  /**
   * Texts that were deleted and may still be in its earlier versions. Kept until they are in none, so that a tab that
   * closes meanwhile leaves the rest to the next one. Absent: there are none.
   */
  readonly emptied?: readonly TextPlace[]
  /** Absent: no answer code of it was shown here. */
  readonly shownCode?: CodeRecord
}

/** All that the store tells of an assessment that is sealed on this device. */
export interface SealedStub {
  readonly id: string
  /** The instant it was written here. */
  readonly savedAt: string
}

/** It is sealed on this device, and this tab has not the key to it. */
export class SealedHere extends Error {}

export type StoredSummary = Pick<StoredAssessment, 'id' | 'summary' | 'isOurs'>

/** An earlier state of an assessment, as it lay in the store until another took its place. */
export interface KeptVersion extends StoredAssessment {
  readonly savedAt: string
}

/** What lies in the store, as the version it becomes when another state takes its place. */
export function asVersion({
  emptied: _emptied,
  shownCode: _shownCode,
  ...stored
}: StoredAssessment): KeptVersion {
  return { ...stored, savedAt: stored.savedAt ?? stored.summary.changedAt }
}

/** What could not be read is kept here until the user has taken it out. */
export interface SetAside {
  readonly key: number
  readonly text: string
  readonly at: string
}

/** The same of a sealed one: two age files, of which the passphrase opens the second and what is in that the first. */
export interface SealedAside {
  readonly key: number
  readonly sealed: Uint8Array
  readonly keyFile: Uint8Array
  readonly at: string
}

/**
 * Why nothing was written. `full`: there is no room, also without any earlier version. `deleted`: the assessment was
 * deleted meanwhile. `cleared`: the whole store was. `locked`: it is sealed on this device, and was never unlocked in this tab.
 * `blocked`: the browser does not let us.
 */
const NOT_KEPT_REASONS = ['full', 'deleted', 'cleared', 'locked', 'blocked'] as const
export type NotKeptReason = (typeof NOT_KEPT_REASONS)[number]

export class NotKept extends Error {
  readonly reason: NotKeptReason

  constructor(reason: NotKeptReason, cause?: unknown) {
    super(`not kept: ${reason}`, { cause })
    this.reason = reason
  }
}

export interface Writing {
  /** Rejects where it was deleted meanwhile: what somebody has deleted does not come back by itself. */
  readonly mustExist?: boolean
  /** What it takes the place of: kept as an earlier version, by the same stroke. */
  readonly earlier?: KeptVersion
  /** Deletes its earlier versions by the same stroke. */
  readonly forgetsVersions?: boolean
  /** The life of the store it began in: rejects in another one. */
  readonly life?: number
}

/** Where assessments are kept. Every method rejects where there is no storage. */
export interface AssessmentRepository {
  /** Newest change first. Of the sealed ones only those that are unlocked in this tab. */
  list(): Promise<readonly StoredSummary[]>
  /** The sealed ones, unlocked or not, last written first. */
  listSealed(): Promise<readonly SealedStub[]>
  /** Rejects with `SealedHere` where it is locked. */
  read(id: string): Promise<StoredAssessment | undefined>
  /**
   * Resolves once it is on the disk; rejects with `NotKept` when it could not be kept: what was there before is then
   * still there. Where the disk is full, earlier versions make room, the oldest first.
   */
  write(stored: StoredAssessment, writing?: Writing): Promise<void>
  /** Deletes it with its earlier versions. Gives the way back; `undefined` where it was gone already. */
  remove(id: string): Promise<(() => Promise<void>) | undefined>
  /** Its earlier states, newest first. */
  listVersions(id: string): Promise<readonly KeptVersion[]>
  /**
   * Takes texts out of its earlier versions, which keep all else and their times. Gives from how many. A version that
   * cannot be read, or for which there is no room any more, is deleted: what was deleted is in none afterwards.
   */
  forgetTexts(id: string, places: readonly TextPlace[]): Promise<number>
  /**
   * Moves an unreadable assessment out of the way without touching its text. With it goes the newest of its versions, and
   * the others are deleted; unless `instead` takes its place, and they stay.
   */
  setAside(id: string, at: string, instead?: StoredAssessment): Promise<void>
  listSetAside(): Promise<readonly (SetAside | SealedAside)[]>
  removeSetAside(key: number): Promise<void>
  /** Counts how often the store was deleted under this page: in another tab, or in the browser's settings. */
  life(): number
  /** Calls at once when that happens. Gives the way to stop. */
  whenCleared(listener: () => void): () => void
}
