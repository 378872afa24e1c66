import { succeed, type Result } from '../core/result'
import { readFileText } from '../files/file-text'
import { LIMITS } from '../files/limits'
import type { FileProblem } from '../files/problem'
import { checkUnsealed, readSealed } from '../files/read-sealed'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { readAssessmentText, tell, tellProblems } from './input'
import type { UsageProblem } from './options'
import { areFree } from './outputs'
import { passphraseToOpen } from './passphrase'
import type { SealWish } from './seal'
import type { ExitCode, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

/** What was inside, read like any file before it is written. A report or a table that was sealed is written as it is. */
export async function open(
  { path, out, replace }: SealWish,
  world: World,
): Promise<Result<ExitCode, UsageProblem>> {
  if (!replace && !(await areFree([{ path: out }], world))) return succeed(1)
  const sealed = await readSealedFile(path, world)
  if (sealed === undefined) return succeed(1)
  const passphrase = await passphraseToOpen(world)
  if (!passphrase.ok) return passphrase
  const opened = await world.sealing.open(sealed, passphrase.value)
  if (!opened.ok) {
    if (opened.problem === 'damaged') tellProblems(path, [{ kind: 'seal-damaged' }], world)
    else tell(path, words.wrongPassphrase, world)
    return succeed(1)
  }
  const told = await checkContent(path, opened.value, world)
  if (told === null) return succeed(1)
  const written = await world.write(out, opened.value, replace)
  tell(out, written.ok ? told : words.writing[written.problem], world)
  return succeed(written.ok ? 0 : 1)
}

async function readSealedFile(path: string, world: World): Promise<Uint8Array | undefined> {
  const read = await world.read(path, LIMITS.sealedBytes)
  if (!read.ok) {
    tell(path, words.reading[read.problem], world)
    return undefined
  }
  const found = readSealed(read.value)
  if (found === null) tell(path, words.notSealed, world)
  else if (!found.ok) tellProblems(path, [found.problem], world)
  // Nobody is asked here: the browser can ask.
  else if (found.value.muchMemory) tellProblems(path, [{ kind: 'seal-wants-memory' }], world)
  else return found.value.sealed
  return undefined
}

/** What is said once it is written; `null` once it is told why it is not. */
async function checkContent(path: string, bytes: Uint8Array, world: World): Promise<string | null> {
  const checked = checkUnsealed(bytes)
  if (!checked.ok) {
    tellProblems(path, [checked.problem], world)
    return null
  }
  const file = readFileText(bytes)
  if (!file.ok || file.value.fromPdf) return words.openedOther
  const problems = await readAssessmentText(path, file.value.text, world)
  if (problems.length === 0) return words.written
  if (problems.some(isOfAnotherKind)) return words.openedOther
  tellProblems(path, problems, world)
  return null
}

function isOfAnotherKind({ kind }: FileProblem): boolean {
  return kind === 'not-json' || kind === 'not-ours' || kind === 'empty'
}
