import { parseChecklist } from '../files/checklist-file'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { readText, tellProblems } from './input'
import { printable } from './printing'
import type { ExitCode, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

/** Reads each checklist and says what is wrong with it. All are looked at, whatever is wrong with the first. */
export async function check(paths: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0
  for (const path of paths) {
    const isRight = await checkOne(path, world)
    if (!isRight) code = 1
  }
  return code
}

async function checkOne(path: string, world: World): Promise<boolean> {
  const text = await readText(path, world)
  if (text === undefined) return false
  const read = parseChecklist(text)
  if (!read.ok) {
    tellProblems(path, read.problem, world)
    return false
  }
  const { id, version, items, themes } = read.value
  const summary = words.checked(printable(id), printable(version), items.length, themes.length)
  world.print(`${printable(words.nameOf(path))}: ${summary}\n`)
  return true
}
