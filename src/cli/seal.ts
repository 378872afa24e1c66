import { succeed, type Result } from '../core/result'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { openAssessmentText, tell } from './input'
import type { UsageProblem } from './options'
import { areFree } from './outputs'
import { passphraseToSeal } from './passphrase'
import type { ExitCode, World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

export interface SealWish {
  readonly path: string
  readonly out: string
  readonly replace: boolean
}

/** What is sealed is the text that was read, once it is known to be an assessment that opens. */
export async function seal(
  { path, out, replace }: SealWish,
  world: World,
): Promise<Result<ExitCode, UsageProblem>> {
  if (!replace && !(await areFree([{ path: out }], world))) return succeed(1)
  const text = await openAssessmentText(path, world)
  if (text === undefined) return succeed(1)
  const passphrase = await passphraseToSeal(world)
  if (!passphrase.ok) return passphrase
  const sealed = await world.sealing.seal(new TextEncoder().encode(text), passphrase.value)
  const written = await world.write(out, sealed, replace)
  tell(out, written.ok ? words.sealed : words.writing[written.problem], world)
  return succeed(written.ok ? 0 : 1)
}
