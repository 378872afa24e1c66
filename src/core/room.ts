import { CODED_ANSWERS, type AnswerCode, type CodedAnswer } from './answer-code'
import type { Checklist, Item } from './checklist'

/** The codes of a workshop, one for each group; no names. */
export interface Room {
  /** In the order in which each was first seen. */
  readonly groups: readonly AnswerCode[]
  /** Older codes of a group that showed a newer one since. A number is no proof of who sent it: they can be taken back. */
  readonly replaced: readonly AnswerCode[]
  /** Numbers under which there is more than one group: same counter, other answers. */
  readonly doubled: readonly number[]
}

export type CodedCounts = Readonly<Record<CodedAnswer, number>>

export interface RoomItem {
  readonly item: Item
  readonly counts: CodedCounts
}

/**
 * Same number and a higher counter: replaces. Same number and counter but other answers: both are kept. Equal in all:
 * one.
 */
export function gatherRoom(codes: readonly AnswerCode[]): Room {
  const byNumber = new Map<number, AnswerCode[]>()
  for (const code of codes) {
    const own = byNumber.get(code.group) ?? []
    byNumber.set(code.group, own)
    if (!own.some((other) => isSame(other, code))) own.push(code)
  }
  const sets = [...byNumber].map(([number, own]) => {
    const newest = Math.max(...own.map(({ counter }) => counter))
    return {
      number,
      groups: own.filter(({ counter }) => counter === newest),
      replaced: own.filter(({ counter }) => counter < newest),
    }
  })
  return {
    groups: sets.flatMap(({ groups }) => groups),
    replaced: sets.flatMap(({ replaced }) => replaced),
    doubled: sets.filter(({ groups }) => groups.length > 1).map(({ number }) => number),
  }
}

/** How often each answer was given, for every item in checklist order. */
export function countRoom(checklist: Checklist, groups: readonly AnswerCode[]): readonly RoomItem[] {
  return checklist.items.map((item, index) => {
    const counts = noneCounted()
    for (const { answers } of groups) counts[answers[index] as CodedAnswer] += 1
    return { item, counts }
  })
}

export function noneCounted(): Record<CodedAnswer, number> {
  return Object.fromEntries(CODED_ANSWERS.map((answer) => [answer, 0])) as Record<CodedAnswer, number>
}

function isSame(one: AnswerCode, other: AnswerCode): boolean {
  return (
    one.counter === other.counter && one.answers.every((answer, index) => answer === other.answers[index])
  )
}
