import { isPlainDate, type PlainDate } from '../../../core/dates'

interface OrganisationMessages {
  readonly nameTooLong: string
  readonly pollingDayPast: string
  readonly pollingDayUnreal: string
}

const NAME_LENGTH = 300

/** `true`, or what is wrong and what to do. */
export function checkName(words: OrganisationMessages, name: string): true | string {
  return name.trim().length <= NAME_LENGTH || words.nameTooLong
}

/** An empty day is allowed: not everybody stands. */
export function checkPollingDay(words: OrganisationMessages, day: string, today: PlainDate): true | string {
  if (day === '') return true
  if (!isPlainDate(day)) return words.pollingDayUnreal
  return day >= today || words.pollingDayPast
}
