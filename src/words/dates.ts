import type { PlainDate } from '../core/dates'
import type { Language } from './language'

/** "6 May 2027". Put together from parts, so that every engine writes the same. */
export function formatDate(language: Language, day: PlainDate): string {
  const part = partsOf(language, day)
  return `${part('day')} ${part('month')} ${part('year')}`
}

/** "6 May": where the year is clear. */
export function formatDayAndMonth(language: Language, day: PlainDate): string {
  const part = partsOf(language, day)
  return `${part('day')} ${part('month')}`
}

/** "Thursday 6 May 2027". */
export function formatDateWithWeekday(language: Language, day: PlainDate): string {
  return `${partsOf(language, day)('weekday')} ${formatDate(language, day)}`
}

function partsOf(language: Language, day: PlainDate): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(`${day}T00:00:00Z`))
  return (type) => parts.find((part) => part.type === type)?.value ?? ''
}
