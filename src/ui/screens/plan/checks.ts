import { isPlainDate, type PlainDate } from '../../../core/dates'
import type { PlanWords } from '../../../words/plan'

export type DateFault = keyof PlanWords['wrongDate']
export type AmountFault = keyof PlanWords['wrongAmount']

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/
const LOOKS_LIKE_A_DATE = /^\d{4,6}-\d{2}-\d{2}$/
const EARLIEST_YEAR = 2000
const LATEST_YEAR = 2099

/** `earliest`: no day before it, or `null` where any day will do. An empty text is no fault: nothing is required. */
export function findDateFault(text: string, earliest: PlainDate | null): DateFault | undefined {
  if (text === '') return undefined
  if (!isPlainDate(text)) return isOutside(text) ? 'outside' : 'unreal'
  return earliest !== null && text < earliest ? 'past' : undefined
}

export function findAmountFault(text: string, most: number): AmountFault | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (!NUMBER.test(trimmed)) return 'notNumber'
  const amount = Number(trimmed)
  if (amount <= 0) return 'notAbove'
  if (amount > most) return 'tooGreat'
  return Number.isInteger(amount * 4) ? undefined : 'notQuarter'
}

/** The number of a text without fault; `undefined` for an empty one. */
export function amountOf(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text.trim())
}

/** `undefined` for a blank text: the format has none. */
export function textOf(text: string): string | undefined {
  return text.trim() === '' ? undefined : text
}

function isOutside(text: string): boolean {
  if (!LOOKS_LIKE_A_DATE.test(text)) return false
  const year = Number(text.split('-')[0])
  return year < EARLIEST_YEAR || year > LATEST_YEAR
}
