import type { Summary } from './summary'

/** How one assessment lies in the browser's store. */
export interface StoredAssessment {
  readonly id: string
  /** The text of a saved file: drafts are read the way files are. */
  readonly text: string
  readonly summary: Summary
  /** Whether its checklist is one of ours. Absent: written before this was kept, so not known. */
  readonly isOurs?: boolean
}

export type StoredSummary = Pick<StoredAssessment, 'id' | 'summary' | 'isOurs'>

/** What could not be read is kept here until the user has taken it out. */
export interface SetAside {
  readonly key: number
  readonly text: string
  readonly at: string
}

/** Where assessments are kept. Every method rejects where there is no storage. */
export interface AssessmentRepository {
  /** Newest change first. */
  list(): Promise<readonly StoredSummary[]>
  read(id: string): Promise<StoredAssessment | undefined>
  /**
   * Resolves once it is on the disk; rejects when it could not be kept. With `mustExist` it rejects too where it was
   * deleted meanwhile: what somebody has deleted does not come back by itself.
   */
  write(stored: StoredAssessment, condition?: { readonly mustExist: boolean }): Promise<void>
  remove(id: string): Promise<void>
  /** Moves an unreadable assessment out of the way without touching its text. */
  setAside(id: string, at: string): Promise<void>
  listSetAside(): Promise<readonly SetAside[]>
  removeSetAside(key: number): Promise<void>
}
