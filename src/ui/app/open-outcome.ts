import type { Checklist } from '../../core/checklist'
import type { Differences } from '../../core/differences'
import type { Scenario } from '../../core/scenario'
import type { StoredSummary } from '../../core/stored'
import type { Summary } from '../../core/summary'
import type { OpenedAssessment } from '../../files/assessment-file'
import type { FileProblem } from '../../files/problem'
import type { ReadFile, ReadingOrder } from '../../files/read-opened'
import type { OpenedStarter } from '../../files/starter-file'
import type { PickedFile } from '../services'

/** A file that was chosen or dropped; text that was pasted is given as a file, too. */
export interface GivenFile extends PickedFile {
  readonly pasted: boolean
}

/** Where the opening of a file waits for the user. Nothing that is here is touched until they answer. */
export type Outcome =
  | {
      readonly kind: 'refused'
      readonly name: string
      readonly problems: readonly FileProblem[]
      /** How it was read; `null`: it was not. */
      readonly order: ReadingOrder | null
      readonly isPasted: boolean
    }
  /** What was read is shown first, because its place does not show it. */
  | {
      readonly kind: 'look-first'
      readonly from: 'pdf' | 'paste'
      readonly opened: OpenedAssessment
      readonly asCopy: boolean
    }
  | { readonly kind: 'foreign-checklist'; readonly checklist: Checklist }
  | { readonly kind: 'foreign-scenario'; readonly scenario: Scenario }
  | { readonly kind: 'foreign'; readonly opened: OpenedAssessment; readonly asCopy: boolean }
  | { readonly kind: 'not-read'; readonly name: string }
  /** Its passphrase is asked for. */
  | {
      readonly kind: 'sealed'
      readonly name: string
      readonly sealed: Uint8Array
      readonly muchMemory: boolean
      readonly isPasted: boolean
    }
  /** A report or a table was sealed: it can be saved, or looked into. */
  | {
      readonly kind: 'unsealed'
      readonly name: string
      readonly content: Uint8Array<ArrayBuffer>
      readonly isPasted: boolean
    }
  | {
      readonly kind: 'already-here'
      readonly opened: OpenedAssessment
      readonly here: Summary
      /** `null`: the one here cannot be read. */
      readonly differences: Differences | null
      /** Whether it can take the place of the one here: a checklist from elsewhere never takes that of one of ours. */
      readonly mayReplace: boolean
      readonly mayMerge: boolean
    }
  /** A share copy, which belongs to nothing here, and what it could be merged into. */
  | {
      readonly kind: 'share-copy'
      readonly opened: OpenedAssessment
      readonly hosts: readonly StoredSummary[]
    }
  | { readonly kind: 'foreign-starter'; readonly starter: OpenedStarter }
  | { readonly kind: 'not-replaced'; readonly why: 'open-elsewhere' | 'no-storage' | 'sealed-here' }
  | { readonly kind: 'where-to-keep'; readonly opened: OpenedAssessment; readonly address?: string }

export type OutcomeAnswer =
  | 'cancel'
  | 'look-anyway'
  | 'keep'
  | 'load'
  | 'keep-both'
  | 'replace'
  | 'merge'
  | { readonly mergeInto: string }
  | 'open-here'
  | 'keep-nothing'
  | 'keep-here'

/** What has to be said or asked before it is let in; `null`: nothing. */
export function outcomeOf(
  read: ReadFile,
  name: string,
  order: ReadingOrder,
  isPasted: boolean,
): Outcome | null {
  if (read.kind === 'refused') return { kind: 'refused', problems: read.problems, name, order, isPasted }
  if (read.kind === 'checklist')
    return read.isOurs ? null : { kind: 'foreign-checklist', checklist: read.checklist }
  // Nobody asks for a room but the workshop.
  if (read.kind === 'scenario' || read.kind === 'room') return null
  if (read.kind === 'starter') return read.presets.isOurs ? null : { kind: 'foreign-starter', starter: read }
  const { opened, fromPdf } = read
  const asCopy = order.acceptDamaged
  if (fromPdf || isPasted) return { kind: 'look-first', from: isPasted ? 'paste' : 'pdf', opened, asCopy }
  return opened.isOurs ? null : { kind: 'foreign', opened, asCopy }
}

export function refused(name: string, problem: FileProblem): Outcome {
  return { kind: 'refused', name, problems: [problem], order: null, isPasted: false }
}
