import { STATUSES, type Status } from './answer'
import type { Assessment } from './assessment'
import type { Checklist } from './checklist'
import { crc16 } from './crc16'
import { BITS_A_SYMBOL, symbolsOf, valueOfSymbols } from './crockford'
import { standingsOf } from './standing'

/** What a code tells of an item, in the order of its digits: what the profile hides is `not-applicable`. */
export const CODED_ANSWERS = [...STATUSES, 'unanswered'] as const satisfies readonly (Status | 'unanswered')[]
export type CodedAnswer = (typeof CODED_ANSWERS)[number]

/** All answers to a checklist, with what tells one group's codes from another's. */
export interface AnswerCode {
  /** Random, `GROUP_BITS` bits: it stays the same while a group goes on answering. */
  readonly group: number
  /** Raised when a code with other answers is shown: 0 to `MOST_COUNTED`, where it stays. */
  readonly counter: number
  /** One for each item, in checklist order. */
  readonly answers: readonly CodedAnswer[]
}

/** A checklist that codes can be read for, and the SHA-256 of its canonical JSON as hex digits. */
export interface CodeBook {
  readonly checklist: Checklist
  readonly sha256: string
}

export const PREFIX = 'HU1'
export const GROUP_BITS = 30
export const MOST_COUNTED = 63
const GROUP_OF_SYMBOLS = 4
const CHECKLIST_BITS = 20
const COUNTER_BITS = 6
const CRC_BITS = 16
const BASE = BigInt(CODED_ANSWERS.length)

/** How the bits of a code of so many items lie, the highest first: payload, CRC, then zeros to the end of a symbol. */
export interface CodeShape {
  readonly answerBits: number
  readonly payloadBits: number
  readonly symbols: number
  readonly paddingBits: number
}

/** Asked for again and again while a chat is read, and worked out from a very large number: so it is kept. */
const shapes = new Map<number, CodeShape>()

export function shapeOfCode(items: number): CodeShape {
  const shape = shapes.get(items) ?? makeShape(items)
  shapes.set(items, shape)
  return shape
}

function makeShape(items: number): CodeShape {
  const answerBits = (BASE ** BigInt(items) - 1n).toString(2).length
  const payloadBits = CHECKLIST_BITS + GROUP_BITS + COUNTER_BITS + answerBits
  const symbols = Math.ceil((payloadBits + CRC_BITS) / BITS_A_SYMBOL)
  const paddingBits = symbols * BITS_A_SYMBOL - payloadBits - CRC_BITS
  return { answerBits, payloadBits, symbols, paddingBits }
}

/** As read: what is to be confirmed is told without that mark. */
export function codedAnswersOf(checklist: Checklist, assessment: Assessment): readonly CodedAnswer[] {
  return standingsOf(checklist, assessment).map(({ applies, status }) =>
    applies ? (status ?? 'unanswered') : 'not-applicable',
  )
}

/** `HU1-` and groups of four symbols. */
export function writeCode({ checklist, sha256 }: CodeBook, { group, counter, answers }: AnswerCode): string {
  const { answerBits, payloadBits, symbols, paddingBits } = shapeOfCode(checklist.items.length)
  const payload = [
    [checklistBits(sha256), CHECKLIST_BITS],
    [group, GROUP_BITS],
    [counter, COUNTER_BITS],
  ] as const
  const head = payload.reduce((sum, [value, bits]) => (sum << BigInt(bits)) | BigInt(value), 0n)
  const whole = (head << BigInt(answerBits)) | numberOf(answers)
  const code = (whole << BigInt(CRC_BITS)) | BigInt(crc16(whole, payloadBits))
  const text = symbolsOf(code << BigInt(paddingBits), symbols)
  return [PREFIX, ...groupsOf(text)].join('-')
}

/** The code whose symbols these are, without its prefix; `null` where they are not a code for this checklist. */
export function readSymbols(values: readonly number[], { checklist, sha256 }: CodeBook): AnswerCode | null {
  const items = checklist.items.length
  const shape = shapeOfCode(items)
  if (values.length !== shape.symbols) return null
  const { payload, isWhole } = splitCode(values, shape)
  if (!isWhole) return null
  const take = (bits: number, above: number): bigint =>
    (payload >> BigInt(above)) & ((1n << BigInt(bits)) - 1n)
  const answers = answersOf(take(shape.answerBits, 0), items)
  if (answers === null) return null
  const [counterAt, groupAt] = [shape.answerBits, shape.answerBits + COUNTER_BITS]
  if (Number(take(CHECKLIST_BITS, groupAt + GROUP_BITS)) !== checklistBits(sha256)) return null
  return {
    group: Number(take(GROUP_BITS, groupAt)),
    counter: Number(take(COUNTER_BITS, counterAt)),
    answers,
  }
}

interface SplitCode {
  readonly payload: bigint
  /** 0 where the CRC is that of the payload: else what they differ in. */
  readonly syndrome: number
  readonly padding: number
  readonly isWhole: boolean
}

export function splitCode(values: readonly number[], { payloadBits, paddingBits }: CodeShape): SplitCode {
  const whole = valueOfSymbols(values)
  const padding = Number(whole & ((1n << BigInt(paddingBits)) - 1n))
  const code = whole >> BigInt(paddingBits)
  const payload = code >> BigInt(CRC_BITS)
  const syndrome = crc16(payload, payloadBits) ^ Number(code & 0xffffn)
  return { payload, syndrome, padding, isWhole: syndrome === 0 && padding === 0 }
}

/** Whether symbols begin as all codes for this checklist do. */
export function isFor(values: readonly number[], { sha256 }: CodeBook): boolean {
  const first = values.slice(0, CHECKLIST_BITS / BITS_A_SYMBOL)
  return (
    first.length * BITS_A_SYMBOL === CHECKLIST_BITS &&
    first.reduce((sum, value) => sum * 32 + value, 0) === checklistBits(sha256)
  )
}

/** Which group of four a symbol stands in, counted from 1. */
export function groupOfSymbol(index: number): number {
  return Math.floor(index / GROUP_OF_SYMBOLS) + 1
}

function groupsOf(text: string): readonly string[] {
  const starts = Array.from({ length: Math.ceil(text.length / GROUP_OF_SYMBOLS) }, (_, index) => index)
  return starts.map((index) => text.slice(index * GROUP_OF_SYMBOLS, (index + 1) * GROUP_OF_SYMBOLS))
}

function checklistBits(sha256: string): number {
  return parseInt(sha256.slice(0, CHECKLIST_BITS / 4), 16)
}

/** One number in base 6, the first item most significant. */
function numberOf(answers: readonly CodedAnswer[]): bigint {
  return answers.reduce((sum, answer) => sum * BASE + BigInt(CODED_ANSWERS.indexOf(answer)), 0n)
}

/** `null` where the number is too large for so many items. */
function answersOf(number: bigint, items: number): readonly CodedAnswer[] | null {
  const digits = number.toString(CODED_ANSWERS.length)
  if (digits.length > items) return null
  return Array.from(digits.padStart(items, '0'), (digit) => CODED_ANSWERS[Number(digit)] as CodedAnswer)
}
