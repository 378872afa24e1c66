import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { openChecklistOrScenario } from './input'
import { printable } from './printing'
import { tellForeign } from './scenario-input'
import type { ExitCode, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

/** Reads each checklist or scenario and says what is wrong with it. All are looked at, whatever is wrong with the first. */
export async function check(paths: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0
  for (const path of paths) {
    const isRight = await checkOne(path, world)
    if (!isRight) code = 1
  }
  return code
}

async function checkOne(path: string, world: World): Promise<boolean> {
  const opened = await openChecklistOrScenario(path, world)
  if (opened === undefined) return false
  const [id, version] = [printable(opened.id), printable(opened.version)]
  const isScenario = opened.format === 'hustings/scenario'
  if (isScenario) await tellForeign(path, opened, world)
  const summary = isScenario
    ? words.checkedScenario(id, version, opened.steps.length)
    : words.checked(id, version, opened.items.length, opened.themes.length)
  world.print(`${printable(words.nameOf(path))}: ${summary}\n`)
  return true
}
