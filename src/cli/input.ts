import type { OpenedAssessment } from '../files/assessment-file'
import { parseAssessment } from '../files/assessment-file'
import { readChat } from '../files/chat'
import { parseChecklist } from '../files/checklist-file'
import { readFileText, type FileText } from '../files/file-text'
import { LIMITS } from '../files/limits'
import { parseScenario } from '../files/scenario-file'
import type { FileNotice, FileProblem } from '../files/problem'
import type { CodeBook } from '../core/answer-code'
import type { ReadCodes } from '../core/code-reader'
import type { Checklist } from '../core/checklist'
import { fail, type Result } from '../core/result'
import type { Scenario } from '../core/scenario'
import { commandLineWords } from '../words/command-line'
import { problemWords } from '../words/problems'
import { DEFAULT_LANGUAGE } from '../words/language'
import { printable, printableSentence } from './printing'
import type { World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)
const problems = problemWords(DEFAULT_LANGUAGE)
const FROM_PDF: FileNotice = { kind: 'from-pdf' }

/** The text of a file, or `undefined` once the reason has been told. */
async function readText(path: string, world: World): Promise<FileText | undefined> {
  const bytes = await readBytes(path, LIMITS.fileBytes, world)
  if (bytes === undefined) return undefined
  const file = readFileText(bytes)
  if (file.ok) return file.value
  tellProblems(path, [file.problem], world)
  return undefined
}

async function readBytes(path: string, limit: number, world: World): Promise<Uint8Array | undefined> {
  const read = await world.read(path, limit)
  if (read.ok) return read.value
  tell(path, words.reading[read.problem], world)
  return undefined
}

/** The answer codes in a text of any kind, or `undefined` once the reason has been told. */
export async function openChat(
  path: string,
  books: readonly CodeBook[],
  world: World,
): Promise<ReadCodes | undefined> {
  const bytes = await readBytes(path, LIMITS.chatBytes, world)
  if (bytes === undefined) return undefined
  const read = readChat(bytes, books)
  if (read.ok) return read.value
  tellProblems(path, [read.problem], world)
  return undefined
}

/** An assessment with its checklist, or `undefined` once every reason has been told. Notices go to standard error. */
export async function openAssessment(path: string, world: World): Promise<OpenedAssessment | undefined> {
  const file = await readText(path, world)
  return file === undefined ? undefined : openFrom(path, file, world)
}

/** The text of an assessment that opens, as it stands in the file. */
export async function openAssessmentText(path: string, world: World): Promise<string | undefined> {
  const file = await readText(path, world)
  if (file === undefined) return undefined
  return (await openFrom(path, file, world)) === undefined ? undefined : file.text
}

/** What is wrong with the text of an assessment; nothing where it opens, and then its notices have been told. */
export async function readAssessmentText(
  path: string,
  text: string,
  world: World,
): Promise<readonly FileProblem[]> {
  const opened = await parseAssessment(text, world.shelf)
  if (!opened.ok) return opened.problem
  tellNotices(path, opened.value.notices, world)
  return []
}

async function openFrom(path: string, file: FileText, world: World): Promise<OpenedAssessment | undefined> {
  const opened = await parseAssessment(file.text, world.shelf)
  if (!opened.ok) {
    tellProblems(path, opened.problem, world)
    return undefined
  }
  tellNotices(path, [...(file.fromPdf ? [FROM_PDF] : []), ...opened.value.notices], world)
  return opened.value
}

/** A checklist, or `undefined` once every reason has been told. */
export async function openChecklist(path: string, world: World): Promise<Checklist | undefined> {
  const file = await readText(path, world)
  if (file === undefined) return undefined
  const read: Result<Checklist, readonly FileProblem[]> = file.fromPdf
    ? fail([{ kind: 'checklist-in-pdf' }])
    : parseChecklist(file.text)
  if (read.ok) return read.value
  tellProblems(path, read.problem, world)
  return undefined
}

/** A scenario, or `undefined` once every reason has been told. */
export async function openScenario(path: string, world: World): Promise<Scenario | undefined> {
  const file = await readText(path, world)
  if (file === undefined) return undefined
  const read: Result<Scenario, readonly FileProblem[]> = file.fromPdf
    ? fail([{ kind: 'checklist-in-pdf' }])
    : parseScenario(file.text)
  if (read.ok) return read.value
  tellProblems(path, read.problem, world)
  return undefined
}

/** Either, by what the file says it is; what is neither is refused as a checklist. */
export async function openChecklistOrScenario(
  path: string,
  world: World,
): Promise<Checklist | Scenario | undefined> {
  const file = await readText(path, world)
  if (file === undefined) return undefined
  const read = readEither(file)
  if (read.ok) return read.value
  tellProblems(path, read.problem, world)
  return undefined
}

function readEither({ text, fromPdf }: FileText): Result<Checklist | Scenario, readonly FileProblem[]> {
  if (fromPdf) return fail([{ kind: 'checklist-in-pdf' }])
  const scenario = parseScenario(text)
  const isOther = !scenario.ok && scenario.problem.some(({ kind }) => kind === 'not-ours')
  return isOther ? parseChecklist(text) : scenario
}

/** `FILE: WHAT at /json/pointer. WHAT TO DO`, one line a fault. */
export function tellProblems(path: string, faults: readonly FileProblem[], world: World): void {
  for (const fault of faults) tell(path, problems.editorLine(fault), world)
}

export function tell(path: string, sentence: string, world: World): void {
  world.warn(`${printable(words.nameOf(path))}: ${printableSentence(sentence)}\n`)
}

function tellNotices(path: string, notices: readonly FileNotice[], world: World): void {
  for (const notice of notices) tell(path, problems.notice(notice), world)
}
