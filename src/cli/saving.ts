import type { Assessment } from '../core/assessment'
import { parseAssessment } from '../files/assessment-file'
import { formatAssessment } from '../files/assessment-text'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { tell, tellProblems } from './input'
import type { World } from './world'

const words = commandLineWords(DEFAULT_LANGUAGE)

export interface SavingWish {
  /** What it was made from. */
  readonly path: string
  readonly out: string
  readonly replace: boolean
}

/**
 * The whole assessment: this is not sharing, so keys nobody knows go with it. It is opened again in memory before
 * anything is written. False once the reason for not writing it has been told.
 */
export async function saveAssessment(
  assessment: Assessment,
  { path, out, replace }: SavingWish,
  world: World,
): Promise<boolean> {
  const text = formatAssessment(assessment)
  const again = await parseAssessment(text, world.shelf)
  if (!again.ok) {
    tellProblems(path, again.problem, world)
    return false
  }
  if (formatAssessment(again.value.assessment) !== text)
    throw new Error('A file does not come back as it was.')
  const written = await world.write(out, new TextEncoder().encode(text), replace)
  tell(out, written.ok ? words.written : words.writing[written.problem], world)
  return written.ok
}
