import type { Status } from '../core/answer'
import type { Assessment, PlanEntry, PlanSettings } from '../core/assessment'
import type { Checklist } from '../core/checklist'
import type { CodeRecord } from '../core/code-record'
import type { CopyNotes } from '../core/copy-reminder'
import type { AnswerText } from '../core/edit'
import type { TextPlace } from '../core/emptied-texts'
import type { Profile } from '../core/profile'
import type { NotKeptReason } from '../core/stored'
import type { SaveStatus } from './saver'
import type { Held, Step } from './steps'

export interface AssessmentState {
  readonly checklist: Checklist
  /** False: a file from elsewhere, said on every screen that shows its words. */
  readonly isOurs: boolean
  readonly assessment: Assessment
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  readonly saving: SaveStatus
  /** What is known of file copies of it. */
  readonly copies: CopyNotes
  /** What is known of answer codes that were shown of it; `null`: none were. */
  readonly shownCode: CodeRecord | null
  /** Texts that were deleted, and are empty still: to be deleted from what is older too. */
  readonly emptied: readonly TextPlace[]
  /** Why the last write failed; `null` where it did not. */
  readonly notKept: NotKeptReason | null
  /** False while another tab has it: everything can be read, nothing changed. */
  readonly mayWrite: boolean
  /** The file on the disk that each change is written to; `null` where none was chosen. */
  readonly file: KeptFileState | null

  answer(item: string, status: Status | undefined): void
  write(item: string, field: AnswerText, text: string): void
  planAction(item: string, entry: PlanEntry): void
  /** Several, as one step that undo takes back. */
  planActionsTogether(entries: ReadonlyMap<string, PlanEntry>): void
  planAround(settings: Omit<PlanSettings, 'actions' | 'unknownKeys'>): void
  setProfile(profile: Profile): void
  rename(name: string): void
  /** Keeps how things stand among the earlier results. */
  noteResult(): void
  forgetResults(): void
  /** To a newer version of its checklist, as one step that undo takes back. */
  move(newer: Checklist): void
  /** Makes an earlier state the present one, as one step that undo takes back. */
  restore(earlier: Held): void
  /** Takes out of it what only older states held. What undo and redo would bring back is forgotten too. */
  forgetOlder(): void
  /**
   * Takes what was emptied out of `retired` and `history`. No step to undo: undo brings the text itself back, as long as
   * the tab is open.
   */
  forgetEmptied(): void
  /** It is in nothing that is older any more. */
  setForgotten(places: readonly TextPlace[]): void
  /** By what was read from a file, as one step that undo takes back. */
  replace(assessment: Assessment, checklist: Checklist): void
  /** By what came of a merge, as one step that undo takes back. */
  merge(merged: Assessment, checklist: Checklist): void
  undo(): void
  redo(): void
  setSaving(saving: SaveStatus, notKept?: NotKeptReason): void
  setMayWrite(mayWrite: boolean): void
  setCopies(copies: CopyNotes): void
  setShownCode(record: CodeRecord): void
  setFile(file: KeptFileState): void
}

export interface KeptFileState {
  readonly name: string
  /** `saved`: it was read back. The others: what stands in the way. */
  readonly status:
    | 'saving'
    | 'saved'
    | 'unwritable'
    | 'differs'
    | 'not-whole'
    | 'changed'
    | 'another'
    | 'not-allowed'
    | 'other-kind'
}
