import { MOST_COUNTED, type AnswerCode, type CodedAnswer } from './answer-code'
import { sha256Hex } from './hash'

/** What this device knows of the codes it showed of an assessment. It is in no file. */
export interface CodeRecord {
  /** The number that its codes go by. */
  readonly group: number
  readonly counter: number
  /** SHA-256 of the answers in the last code, so that older answers do not lie here. */
  readonly answers: string
  /** The instant a code was last shown. */
  readonly shownAt: string
}

export interface ShownCode {
  readonly record: CodeRecord
  readonly code: AnswerCode
}

/** Two workshops on two days are not to see that it was the same group: DESIGN §3. */
const SAME_NUMBER = 12 * 60 * 60 * 1000

/**
 * The code to show now. `chance`: a number to go by where there is none yet, or the last one is 12 hours old; a clock that
 * was set back by as much renews it too. With other answers than last time the counter is raised, and at its end it stays.
 */
export function showCode(
  record: CodeRecord | undefined,
  answers: readonly CodedAnswer[],
  now: string,
  chance: number,
): ShownCode {
  const digest = sha256Hex(answers.join(' '))
  const [group, counter] =
    record === undefined || Math.abs(Date.parse(now) - Date.parse(record.shownAt)) >= SAME_NUMBER
      ? [chance, 0]
      : [record.group, record.answers === digest ? record.counter : nextOf(record.counter)]
  return { record: { group, counter, answers: digest, shownAt: now }, code: { group, counter, answers } }
}

function nextOf(counter: number): number {
  return Math.min(counter + 1, MOST_COUNTED)
}
