import { GROUP_BITS, MOST_COUNTED, type AnswerCode, type CodedAnswer } from './answer-code'
import type { RoomEntry } from './workshop'

type Entries = readonly RoomEntry[]

/** What came of adding codes, each counted once. */
export interface AddedCodes {
  readonly entries: Entries
  /** Of groups that were not there. */
  readonly added: number
  /** The same in all as one that is there. */
  readonly already: number
  /** They took the place of an older one of their group. */
  readonly newer: number
  /** A newer one of their group is there: left out. */
  readonly older: number
  /** Same number and counter as one that is there, and other answers: both are kept, and the trainer asks. */
  readonly doubled: number
}

/** One after the other, as in `gatherRoom`. */
export function addCodes(
  entries: Entries,
  from: RoomEntry['from'],
  codes: readonly AnswerCode[],
): AddedCodes {
  const told = { added: 0, already: 0, newer: 0, older: 0, doubled: 0 }
  const byNumber = new Map<number, AnswerCode[]>()
  for (const { code } of entries) noteCode(byNumber, code)
  const taken: RoomEntry[] = []
  for (const code of codes) {
    const outcome = outcomeOf(code, byNumber.get(code.group) ?? [])
    told[outcome] += 1
    if (outcome === 'already' || outcome === 'older') continue
    noteCode(byNumber, code)
    taken.push({ from, code })
  }
  return { entries: taken.length === 0 ? entries : [...entries, ...taken], ...told }
}

/** What a group showed last, with other answers: a code of the same number, counted on. At the end of counting it stays. */
export function newerCode(entries: Entries, group: number, answers: readonly CodedAnswer[]): AnswerCode {
  const own = entries.filter(({ code }) => code.group === group)
  const newest = Math.max(-1, ...own.map(({ code }) => code.counter))
  const same = own.find(({ code }) => code.counter === newest && isSame(code.answers, answers))
  return same?.code ?? { group, counter: Math.min(newest + 1, MOST_COUNTED), answers }
}

/** The older code of a group again, in the place of what came after it. */
export function bringBack(entries: Entries, older: AnswerCode): Entries {
  return entries.filter(({ code }) => code.group !== older.group || code.counter <= older.counter)
}

export function takeOut(entries: Entries, gone: AnswerCode): Entries {
  return entries.filter(({ code }) => code !== gone)
}

/** A number no other group here goes by. `chance`: a random whole number from 0 to `bound - 1`. */
export function freeNumber(entries: Entries, chance: (bound: number) => number): number {
  const taken = new Set(entries.map(({ code }) => code.group))
  let number = chance(2 ** GROUP_BITS)
  while (taken.has(number)) number = (number + 1) % 2 ** GROUP_BITS
  return number
}

type Outcome = Exclude<keyof AddedCodes, 'entries'>

function outcomeOf(code: AnswerCode, own: readonly AnswerCode[]): Outcome {
  if (own.length === 0) return 'added'
  if (own.some((other) => other.counter === code.counter && isSame(other.answers, code.answers)))
    return 'already'
  const newest = Math.max(...own.map(({ counter }) => counter))
  if (code.counter < newest) return 'older'
  return code.counter > newest ? 'newer' : 'doubled'
}

function noteCode(byNumber: Map<number, AnswerCode[]>, code: AnswerCode): void {
  const own = byNumber.get(code.group)
  if (own === undefined) byNumber.set(code.group, [code])
  else own.push(code)
}

function isSame(one: readonly CodedAnswer[], other: readonly CodedAnswer[]): boolean {
  return one.every((answer, index) => answer === other[index])
}
