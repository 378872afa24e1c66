import { STATUSES } from './answer'
import type { AnswerCode, CodedAnswer } from './answer-code'
import type { Checklist } from './checklist'

/** The answers of one table, read from its sheet of paper and typed one key a question, in the order of the questions. */
export interface PaperTable {
  /** Ids of the questions on the sheet, in checklist order. */
  readonly asked: readonly string[]
  /** What was typed so far. */
  readonly typed: readonly CodedAnswer[]
}

/** `0` is a question that was left blank. */
const BLANK = '0'

/** What a key stands for: 1 to 5 are the answers in the order of the sheet. */
export function answerOfKey(key: string): CodedAnswer | undefined {
  return key === BLANK ? 'unanswered' : STATUSES.find((_, index) => key === String(index + 1))
}

/** Past the last question a key changes nothing. */
export function typeAnswer(table: PaperTable, answer: CodedAnswer): PaperTable {
  return isTyped(table) ? table : { ...table, typed: [...table.typed, answer] }
}

export function takeBackAnswer(table: PaperTable): PaperTable {
  return { ...table, typed: table.typed.slice(0, -1) }
}

export function isTyped({ asked, typed }: PaperTable): boolean {
  return typed.length >= asked.length
}

/**
 * As a group of its own. What may not be set aside is "not sure", as everywhere, unless what an organisation is may hide
 * it: then the sheet says when 5 is the answer. What was not on the sheet is unanswered.
 */
export function codeOfTable({ items }: Checklist, { asked, typed }: PaperTable, group: number): AnswerCode {
  const byItem = new Map(asked.map((id, index) => [id, typed[index] ?? 'unanswered']))
  const answers = items.map(({ id, alwaysApplies, appliesWhen }): CodedAnswer => {
    const answer = byItem.get(id) ?? 'unanswered'
    const isAlwaysAsked = alwaysApplies === true && appliesWhen === undefined
    return answer === 'not-applicable' && isAlwaysAsked ? 'not-sure' : answer
  })
  return { group, counter: 0, answers }
}
