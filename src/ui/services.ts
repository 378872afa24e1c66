import type { CatalogueEntry } from '../core/catalogue'
import type { Checklist } from '../core/checklist'
import type { PlainDate } from '../core/dates'
import type { ExportWish } from '../core/export-wish'
import type { Controls, Framework, Sources } from '../core/reference'
import type { Release } from '../core/release'
import type { ReportWish } from '../core/report-wish'
import type { ScenarioLibrary } from '../core/scenario-library'
import type { AssessmentRepository } from '../core/stored'
import type { ReadFile, ReadingOrder } from '../files/read-opened'
import type { BranchTableFormat } from '../reports/branch-formats'
import type { BranchReportInput } from '../reports/branch-sheets'
import type { ExportInput, MadeExport } from '../reports/plan-exports'
import type { Report, ReportInput } from '../reports/report'
import type { MadePdf } from '../reports/report-pdf'

/** Everything the screens need of the world, handed in by `main.tsx`. Tests hand in values of their own. */
export interface Services {
  readonly release: Release
  readonly clock: Clock
  /** A random UUID. */
  readonly newId: () => string
  readonly assessments: AssessmentRepository
  readonly checklists: ChecklistLibrary
  readonly foreignChecklists: ForeignFiles
  readonly foreignScenarios: ForeignFiles
  readonly files: FileExchange
  readonly reports: ReportMaker
  readonly preferences: Preferences
  /** The tab that may write an assessment. */
  readonly locks: EditingLocks
  readonly deleteEverything: DeleteEverything
}

export interface Clock {
  today(): PlainDate
  /** The instant in UTC, ISO 8601 with `Z`. */
  now(): string
}

export interface References {
  readonly sources: Sources
  readonly controls: Controls
}

export interface ChecklistLibrary {
  /** Every released version, newest first within each checklist. */
  readonly catalogue: readonly CatalogueEntry[]
  find(id: string, version: string): Promise<Checklist | undefined>
  isOurs(sha256: string): boolean
  references(): Promise<References>
  /** Cyber Essentials, the CAF and the CSF: ids and titles. */
  frameworks(): Promise<readonly Framework[]>
  scenarios(): Promise<ScenarioLibrary>
  /** The worked example, as the text of a saved file. */
  example(): Promise<string>
}

/** A checklist or a scenario somebody loaded from a file. */
export interface KeptFile {
  /** `file-` and 16 hex digits of its SHA-256, whatever it calls itself. */
  readonly id: string
  /** Read anew each time, like every file. */
  readonly text: string
  readonly loadedAt: string
}

export interface ForeignFiles {
  /** Loaded last first. */
  list(): Promise<readonly KeptFile[]>
  read(id: string): Promise<KeptFile | undefined>
  /** False when the browser would not keep it: it is then here until the tab closes. */
  keep(kept: KeptFile): Promise<boolean>
  remove(id: string): Promise<void>
}

export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface FileExchange {
  /** The bytes of a file the user chose or dropped; `too-large` past the limit, unread; `unreadable` where it is gone. */
  read(file: File): Promise<OpenedFile | 'too-large' | 'unreadable'>
  /** For one file, or for many one after the other. Rejects where a part of the app could not be loaded. */
  startReading(): Promise<FileReading>
  /** `null` where the browser can only download. Rejects where a part of the app could not be loaded. */
  disk(): Promise<Disk | null>
  /** Hands a file to the browser's downloads. */
  download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void
  /** False when the browser did not let us. */
  copyText(text: string): Promise<boolean>
  /** The same in both forms, for whoever pastes to take one; the text alone where the browser takes no more. */
  copyRichText(html: string, text: string): Promise<CopiedAs | null>
}

/** What is on the clipboard now. `null`: the browser did not let us. */
export type CopiedAs = 'rich-text' | 'plain-text'

/** Files on the disk that the user has chosen. */
export interface Disk {
  /** Asks where. `null`: called off, or the browser did not let us ask. `subject`: whose file it is. */
  readonly choose: (subject: string, suggestedName: string) => Promise<DiskFile | null>
  /** Where this was saved last, as long as the tab is open. */
  readonly last: (subject: string) => DiskFile | undefined
}

export interface DiskFile {
  readonly name: string
  /** Whole or not at all; then read back from the disk: `differs` where that is something else. */
  readonly write: (text: string) => Promise<'written' | 'unwritable' | 'differs'>
}

/** In a worker, which is ended after the last file, or where one takes longer than ten seconds. */
export interface FileReading {
  readonly read: (order: ReadingOrder) => Promise<ReadFile>
  readonly end: () => void
}

export interface ReportMaker {
  /** The report as blocks: what the preview shows is what the PDF holds. */
  makeReport(order: ReportOrder): Promise<Report>
  /** In a worker of its own. `null` once `signal` was aborted; rejects where the worker could not start or finish. */
  makePdf(report: Report, watch: PdfWatch): Promise<MadePdf | null>
  /** The plan in a form for other people's tools, with what is in it. */
  makeExport(order: ExportOrder): Promise<MadeExport>
  /** Several files beside each other, from share copies. */
  makeBranchReport(input: BranchReportInput): Promise<Report>
  /** The same as tables. */
  makeBranchTables(format: BranchTableFormat, input: BranchReportInput): Promise<Uint8Array<ArrayBuffer>>
}

/** What to make, and what of the world it is made from: `main.tsx` adds sources, controls and frameworks. */
export type ReportOrder = Omit<
  ReportInput,
  'sources' | 'controls' | 'frameworks' | 'language' | 'release'
> & {
  readonly wish: ReportWish
}

/** `assessment` is a share copy here too. */
export type ExportOrder = Omit<ExportInput, 'sources' | 'controls' | 'language'> & {
  readonly wish: ExportWish
}

export interface PdfWatch {
  /** The share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/**
 * Deletes all that this app keeps in the browser, in every tab. `waiting`: the contents are gone, and the rest goes when
 * other tabs are closed. `failed`: the browser does not let us delete all of it.
 */
export type DeleteEverything = () => Promise<'deleted' | 'waiting' | 'failed'>

export const PREFERENCES = ['answer-keys', 'copy-reminders', 'help-now-numbers', 'put-off-versions'] as const
export type Preference = (typeof PREFERENCES)[number]

/** Small things that stay on this device and may be lost without harm. */
export interface Preferences {
  read(preference: Preference): string | undefined
  /** False when the browser would not keep it. */
  write(preference: Preference, value: string): boolean
}

export interface EditingLocks {
  /** Calls back with whether this tab may write, and again when that changes. `name` is never text from a file. */
  hold(name: string, onChange: (mayWrite: boolean) => void): EditingLock
}

export interface EditingLock {
  /** Takes it from the tab that has it. */
  takeOver(): void
  release(): void
}
