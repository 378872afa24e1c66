import type { CatalogueEntry } from '../core/catalogue'
import type { Checklist } from '../core/checklist'
import type { PlainDate } from '../core/dates'
import type { ExportWish } from '../core/export-wish'
import type { Fictional } from '../core/fictional'
import type { Controls, Framework, Sources } from '../core/reference'
import type { Release, ReleaseNotes } from '../core/release'
import type { ReportWish } from '../core/report-wish'
import type { Result } from '../core/result'
import type { ScenarioLibrary } from '../core/scenario-library'
import type { AssessmentRepository, SealedAside } from '../core/stored'
import type { ReadFile, ReadingOrder } from '../files/read-opened'
import type { BranchTableFormat } from '../reports/branch-formats'
import type { BranchReportInput } from '../reports/branch-sheets'
import type { NumbersInput, NumbersReport } from '../reports/numbers-report'
import type { ExportInput, MadeExport } from '../reports/plan-exports'
import type { Report, ReportInput } from '../reports/report'
import type { MadePdf } from '../reports/report-pdf'
import type { RoomTableFormat, RoomTablesInput } from '../reports/room-formats'
import type { PackInput, PackPart } from '../reports/workshop-pack'
import type { Language } from '../words/language'
import type { WorkshopWorld } from './workshop-world'

/** Everything the screens need of the world, handed in by `main.tsx`. Tests hand in values of their own. */
export interface Services {
  readonly release: Release
  /** The change log, newest first. Rejects where that part of the app could not be loaded. */
  readonly changes: () => Promise<readonly ReleaseNotes[]>
  /** `device`: in the browser's store. `tab`: in the memory of this tab, and in a file where one chooses to keep it. */
  readonly keptIn: 'device' | 'tab'
  readonly clock: Clock
  readonly languages: Languages
  /** A random UUID. */
  readonly newId: () => string
  /** A random whole number from 0 to `bound - 1`, each as likely as any other. */
  readonly randomBelow: (bound: number) => number
  readonly assessments: AssessmentRepository
  readonly seals: DeviceSeals
  readonly checklists: ChecklistLibrary
  readonly foreignChecklists: ForeignFiles
  readonly foreignScenarios: ForeignFiles
  readonly files: FileExchange
  readonly sealing: Sealing
  readonly reports: ReportMaker
  readonly preferences: Preferences
  /** The tab that may write an assessment. */
  readonly locks: EditingLocks
  readonly deleteEverything: DeleteEverything
  readonly offline: Offline
  /** The same each time. Rejects where a part of the app could not be loaded. */
  readonly workshop: () => Promise<WorkshopWorld>
  /** False on `http:` to another computer: no locks between tabs, no offline copy, no sealing. */
  readonly isSecureAddress: boolean
}

interface Clock {
  today(): PlainDate
  /** The instant in UTC, ISO 8601 with `Z`. */
  now(): string
}

interface Languages {
  /** The tags of all that words can be said in. */
  readonly tags: readonly string[]
  /** The first of these tags that is there; English where it could not be loaded. */
  load(wished: readonly string[]): Promise<Language>
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
  /** Made-up organisations to practise with, the smallest first. */
  fictional(): Promise<readonly Fictional[]>
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

interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file somebody chose or dropped. */
export interface PickedFile {
  readonly file: File
  /** Where it lies. Absent where the browser does not tell. */
  readonly handle?: FileSystemFileHandle
}

export interface FileExchange {
  /**
   * Asks for a file in a way that tells where it lies. `null`: called off. Rejects where the browser does not let us ask,
   * or a part of the app could not be loaded. Absent where the browser has no such way.
   */
  readonly pick?: (() => Promise<PickedFile | null>) | undefined
  /** The first file of what was dropped. To be called while the event is heard. */
  dropped(transfer: DataTransfer): Promise<PickedFile> | undefined
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
  /** Where this was opened from or saved to last, as long as the tab is open. */
  readonly last: (subject: string) => DiskFile | undefined
  /** It was opened from there, when it held `text`. Not remembered where its name is that of another kind of file. */
  readonly remember: (subject: string, handle: FileSystemFileHandle, text: string) => void
}

export interface DiskFile {
  readonly name: string
  /**
   * Whole or not at all; then read back from the disk: `differs` where that is something else. Of all other outcomes
   * nothing was written. `changed`: it is not as it was last read or written here; `another`: nor is it this assessment
   * any more. `overChanged`: also over what was there when it was last found `changed`, and over nothing else.
   */
  readonly write: (text: string, overChanged?: boolean) => Promise<DiskOutcome>
}

export type DiskOutcome =
  'written' | 'unwritable' | 'differs' | 'changed' | 'another' | 'not-allowed' | 'other-kind'

/** In a worker, which is ended after the last file, or where one takes longer than ten seconds. */
export interface FileReading {
  readonly read: (order: ReadingOrder) => Promise<ReadFile>
  readonly end: () => void
}

/** Age files, sealed with a passphrase. */
export interface Sealing {
  /** False at an address where whoever is in between can read what is typed. */
  readonly isPossible: boolean
  /** Opened again and compared before it is given. `null` once called off; rejects where it could not be done. */
  seal(content: Uint8Array, passphrase: string, watch: ProgressWatch): Promise<Uint8Array<ArrayBuffer> | null>
  /** The same, of a sealed file whose header was looked at. */
  open(
    sealed: Uint8Array,
    passphrase: string,
    watch: ProgressWatch,
  ): Promise<Result<Uint8Array<ArrayBuffer>, 'wrong-passphrase' | 'damaged'> | null>
  /** Six words, each as likely as any other. */
  makePhrase(): Promise<string>
}

export interface ReportMaker {
  /** The report as blocks: what the preview shows is what the PDF holds. */
  makeReport(order: ReportOrder): Promise<Report>
  /** In a worker of its own. `null` once `signal` was aborted; rejects where the worker could not start or finish. */
  makePdf(report: Report, watch: PdfWatch): Promise<MadePdf | null>
  /** The plan in a form for other people's tools, with what is in it. */
  makeExport(order: ExportOrder): Promise<MadeExport>
  /** How far one is, in numbers alone: a page, and the same as text. */
  makeNumbers(input: Omit<NumbersInput, 'release'>): Promise<NumbersReport>
  /** What a workshop is printed from. */
  makePack(order: PackOrder): Promise<Report>
  /** Several files beside each other, from share copies. */
  makeBranchReport(input: BranchReportInput): Promise<Report>
  /** The same as tables. */
  makeBranchTables(format: BranchTableFormat, input: BranchReportInput): Promise<Uint8Array<ArrayBuffer>>
  /** A workshop's room, counted. */
  makeRoomReport(input: RoomTablesInput): Promise<Report>
  /** The same as tables. */
  makeRoomTables(format: RoomTableFormat, input: RoomTablesInput): Promise<Uint8Array<ArrayBuffer>>
}

/** What to make, and what of the world it is made from: `main.tsx` adds sources, controls and frameworks. */
export type ReportOrder = Omit<ReportInput, 'sources' | 'controls' | 'frameworks' | 'release'> & {
  readonly wish: ReportWish
}

/** One part of the pack: `main.tsx` adds the sources. */
type PackOrder = Omit<PackInput, 'sources' | 'release'> & { readonly part: PackPart }

/** `assessment` is a share copy here too. */
export type ExportOrder = Omit<ExportInput, 'sources' | 'controls'> & {
  readonly wish: ExportWish
}

/** Assessments that are sealed on this device, each with a passphrase of its own: locked until it is given, in each tab. */
export interface DeviceSeals {
  /** What takes a passphrase. Rejects where a part of the app could not be loaded. */
  work(): Promise<SealWork>
  /** Whether it is sealed and unlocked in this tab. */
  isOpen(id: string): boolean
  /** In every tab. */
  lock(id: string): void
  /** Gives the way to stop. */
  whenLocked(listener: (id: string) => void): () => void
  /** Called for each that is unlocked, again and again, once there was no key and no click for 15 minutes. There is one. */
  whenIdle(listener: (id: string) => void): void
}

export interface SealWork {
  /** Before it is first written: it is then never there unsealed, and is unlocked. */
  make(id: string, passphrase: string, watch: ProgressWatch): Promise<'sealed' | 'called-off'>
  /**
   * With its earlier versions, while no other tab may write it; it is then locked, in every tab. `gone`: it is not there to
   * seal. Rejects where it could not be done; then nothing has changed.
   */
  seal(id: string, passphrase: string, watch: ProgressWatch): Promise<'sealed' | 'called-off' | 'gone'>
  /** `damaged`: the passphrase may be right. */
  unlock(id: string, passphrase: string, watch: ProgressWatch): Promise<UnlockOutcome>
  /** The text that was set aside. */
  openAside(
    aside: SealedAside,
    passphrase: string,
    watch: ProgressWatch,
  ): Promise<Result<string, 'called-off' | 'wrong-passphrase' | 'damaged'>>
}

export type UnlockOutcome = 'unlocked' | 'called-off' | 'gone' | 'wrong-passphrase' | 'damaged'

export interface ProgressWatch {
  /** The share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

export type PdfWatch = ProgressWatch

/**
 * Deletes all that this app keeps in the browser, in every tab. `waiting`: the contents are gone, and the rest goes when
 * other tabs are closed. `failed`: the browser does not let us delete all of it.
 */
type DeleteEverything = () => Promise<'deleted' | 'waiting' | 'failed'>

const PREFERENCES = [
  'answer-keys',
  'copy-reminders',
  'help-now-numbers',
  'hint-plan',
  'hint-questions',
  'language',
  'put-off-versions',
] as const
export type Preference = (typeof PREFERENCES)[number]

/** Small things that stay on this device and may be lost without harm. */
export interface Preferences {
  read(preference: Preference): string | undefined
  /** False when the browser would not keep it. */
  write(preference: Preference, value: string): boolean
  forget(preference: Preference): void
  /** Something is open that keeps nothing: until the tab is closed, what is set here stays in its memory. */
  stayInTab(): void
  doStayInTab(): boolean
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

/** `one-file`: there is nothing to keep. `not-here`: the browser, or this address, lets nothing be kept. */
export type OfflineStanding = 'ready' | 'one-file' | 'not-yet' | 'not-here'

/** `waits`: for this page to want it. `used`: another tab has taken it, and this one still runs the one before. */
export interface NewerCopy {
  readonly kind: 'waits' | 'used'
  /** Loads the page anew, with it. */
  readonly use: () => void
}

/** The copy of the app that opens without a network. */
interface Offline {
  /** Asked of what is really kept, each time. Rejects where a part of the app could not be loaded. */
  standing(): Promise<OfflineStanding>
  /** Once the page is idle: keeps the copy, and tells of a newer one. Nothing changes until somebody wants it. */
  keep(onNewer: (newer: NewerCopy | null) => void): void
}
