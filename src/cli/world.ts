import type { CodeBook } from '../core/answer-code'
import type { ChecklistShelf } from '../files/assessment-file'
import type { PlainDate } from '../core/dates'
import type { Controls, Sources } from '../core/reference'
import type { Result } from '../core/result'
import type { ScenarioLibrary } from '../core/scenario-library'

/** 0: done. 1: the input is refused. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2

export type ReadingProblem = 'missing' | 'is-a-folder' | 'unreadable'
export type WritingProblem = 'exists' | 'not-a-file' | 'no-folder' | 'unwritable'

export interface FileToWrite {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface NotWritten {
  readonly path: string
  readonly problem: WritingProblem
}

/** Age files. What is sealed was opened again and compared. */
interface CommandSealing {
  seal(content: Uint8Array, passphrase: string): Promise<Uint8Array>
  open(sealed: Uint8Array, passphrase: string): Promise<Result<Uint8Array, 'wrong-passphrase' | 'damaged'>>
}

/** Everything a command needs of the machine, handed in by `main.ts`. Tests hand in values of their own. */
export interface World {
  /** At most `limit` bytes and one more, so that a file without end costs nothing. `-` is standard input. */
  read(path: string, limit: number): Promise<Result<Uint8Array, ReadingProblem>>
  /** All of them or none, each whole, readable by its owner only. */
  writeTogether(files: readonly FileToWrite[], replace: boolean): Promise<Result<undefined, NotWritten>>
  /** Whole or not at all, readable by its owner only. */
  write(path: string, bytes: Uint8Array, replace: boolean): Promise<Result<undefined, WritingProblem>>
  exists(path: string): Promise<boolean>
  isSameFile(a: string, b: string): boolean
  /** The result, and nothing but the result. */
  print(text: string): void
  /** Everything else. */
  warn(text: string): void
  /** `HUSTINGS_PASSPHRASE`. */
  readonly givenPassphrase: string | undefined
  /** What is typed and not shown. `null`: there is no terminal, or it was given up. */
  askHidden(question: string): Promise<string | null>
  readonly sealing: CommandSealing
  today(): PlainDate
  /** The instant that is written into what changes. */
  now(): string
  /** `GROUP_BITS` random bits. */
  randomGroup(): number
  readonly shelf: ChecklistShelf
  /** Every released checklist that is built in, the newest of each first. */
  codeBooks(): Promise<readonly CodeBook[]>
  readonly scenarios: ScenarioLibrary
  /** The controls and sources of ours. */
  references(): Promise<{ readonly controls: Controls; readonly sources: Sources }>
}
