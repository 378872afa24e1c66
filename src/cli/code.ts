import { codedAnswersOf, writeCode } from '../core/answer-code'
import { checklistSha256 } from '../files/checklist-file'
import { DEFAULT_LANGUAGE } from '../words/language'
import { roomWords } from '../words/room'
import { openAssessment, tell } from './input'
import type { ExitCode, World } from './world'

const words = roomWords(DEFAULT_LANGUAGE)

/** The code alone, on one line, as a group of its own each time. */
export async function code(path: string, world: World): Promise<ExitCode> {
  const opened = await openAssessment(path, world)
  if (opened === undefined) return 1
  const { checklist, assessment } = opened
  const answers = codedAnswersOf(checklist, assessment)
  const book = { checklist, sha256: checklistSha256(checklist) }
  tell(path, words.codeIsAnswers, world)
  world.print(`${writeCode(book, { group: world.randomGroup(), counter: 0, answers })}\n`)
  return 0
}
