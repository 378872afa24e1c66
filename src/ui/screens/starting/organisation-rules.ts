import { isPlainDate, type PlainDate } from '../../../core/dates'
import { LIMITS } from '../../../files/limits'

interface OrganisationMessages {
  readonly nameTooLong: string
  readonly pollingDayPast: string
  readonly pollingDayUnreal: string
}

/** `true`, or what is wrong and what to do. */
export function checkName(words: OrganisationMessages, name: string): true | string {
  return name.trim().length <= LIMITS.title || words.nameTooLong
}

/** An empty day is allowed: not everybody stands. */
export function checkPollingDay(words: OrganisationMessages, day: string, today: PlainDate): true | string {
  if (day === '') return true
  if (!isPlainDate(day)) return words.pollingDayUnreal
  return day >= today || words.pollingDayPast
}
