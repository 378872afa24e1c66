import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { openChecklist } from './input'
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
  const checklist = await openChecklist(path, world)
  if (checklist === undefined) return false
  const { id, version, items, themes } = checklist
  const summary = words.checked(printable(id), printable(version), items.length, themes.length)
  world.print(`${printable(words.nameOf(path))}: ${summary}\n`)
  return true
}
