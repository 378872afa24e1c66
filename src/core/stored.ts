import type { Summary } from './summary'

/** How one assessment lies in the browser's store. */
export interface StoredAssessment {
  readonly id: string
  /** The text of a saved file: drafts are read the way files are. */
  readonly text: string
  readonly summary: Summary
}

export type StoredSummary = Pick<StoredAssessment, 'id' | 'summary'>

/** What could not be read is kept here until the user has taken it out. */
export interface SetAside {
  readonly key: number
  readonly text: string
  readonly at: string
}
