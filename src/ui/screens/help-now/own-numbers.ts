import { OWN_NUMBERS, type OwnNumber } from '../../../words/help-now'

/** Name and number as typed. Kept in this browser and nowhere else: no file, report or code has them. */
export type OwnNumbers = Readonly<Partial<Record<OwnNumber, string>>>

export const OWN_NUMBER_MAX_LENGTH = 120

/** What cannot be read counts as nothing kept: these may be lost without harm. */
export function parseOwnNumbers(text: string | undefined): OwnNumbers {
  const kept = readObject(text)
  return Object.fromEntries(
    OWN_NUMBERS.flatMap((own) => {
      const value = Object.hasOwn(kept, own) ? kept[own] : undefined
      return typeof value === 'string' && value !== '' ? [[own, value.slice(0, OWN_NUMBER_MAX_LENGTH)]] : []
    }),
  )
}

export function formatOwnNumbers(numbers: OwnNumbers): string {
  return JSON.stringify(numbers)
}

export function hasOwnNumbers(numbers: OwnNumbers): boolean {
  return OWN_NUMBERS.some((own) => (numbers[own] ?? '') !== '')
}

function readObject(text = '{}'): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
