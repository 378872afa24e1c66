import type { OpenedAssessment } from '../files/assessment-file'
import { parseAssessment } from '../files/assessment-file'
import { parseChecklist } from '../files/checklist-file'
import { LIMITS } from '../files/limits'
import { parseScenario } from '../files/scenario-file'
import type { FileNotice, FileProblem } from '../files/problem'
import type { Checklist } from '../core/checklist'
import { fail, succeed, type Result } from '../core/result'
import type { Scenario } from '../core/scenario'
import { commandLineWords } from '../words/command-line'
import { problemWords } from '../words/problems'
import { DEFAULT_LANGUAGE } from '../words/language'
import { printable, printableSentence } from './printing'
import type { World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)
const problems = problemWords(DEFAULT_LANGUAGE)

/** The text of a file, or `undefined` once the reason has been told. */
async function readText(path: string, world: World): Promise<string | undefined> {
  const read = await world.read(path, LIMITS.fileBytes)
  if (!read.ok) {
    tell(path, words.reading[read.problem], world)
    return undefined
  }
  const text = decode(read.value)
  if (text.ok) return text.value
  tellProblems(path, [text.problem], world)
  return undefined
}

/** An assessment with its checklist, or `undefined` once every reason has been told. Notices go to standard error. */
export async function openAssessment(path: string, world: World): Promise<OpenedAssessment | undefined> {
  const text = await readText(path, world)
  if (text === undefined) return undefined
  const opened = await parseAssessment(text, world.shelf)
  if (!opened.ok) {
    tellProblems(path, opened.problem, world)
    return undefined
  }
  tellNotices(path, opened.value.notices, world)
  return opened.value
}

/** A checklist, or `undefined` once every reason has been told. */
export async function openChecklist(path: string, world: World): Promise<Checklist | undefined> {
  const text = await readText(path, world)
  if (text === undefined) return undefined
  const read = parseChecklist(text)
  if (read.ok) return read.value
  tellProblems(path, read.problem, world)
  return undefined
}

/** A scenario, or `undefined` once every reason has been told. */
export async function openScenario(path: string, world: World): Promise<Scenario | undefined> {
  const text = await readText(path, world)
  if (text === undefined) return undefined
  const read = parseScenario(text)
  if (read.ok) return read.value
  tellProblems(path, read.problem, world)
  return undefined
}

/** Either, by what the file says it is; what is neither is refused as a checklist. */
export async function openChecklistOrScenario(
  path: string,
  world: World,
): Promise<Checklist | Scenario | undefined> {
  const text = await readText(path, world)
  if (text === undefined) return undefined
  const scenario = parseScenario(text)
  const isOther = !scenario.ok && scenario.problem.some(({ kind }) => kind === 'not-ours')
  const read = isOther ? parseChecklist(text) : scenario
  if (read.ok) return read.value
  tellProblems(path, read.problem, world)
  return undefined
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

function decode(bytes: Uint8Array): Result<string, FileProblem> {
  if (bytes.length > LIMITS.fileBytes) return fail({ kind: 'too-large', limit: LIMITS.fileBytes })
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail({ kind: 'not-utf8' })
  }
}
