import type { PlainDate } from '../core/dates'
import { tagOf, type Language } from './language'

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
  const parts = formatOf(language).formatToParts(new Date(`${day}T00:00:00Z`))
  return (type) => parts.find((part) => part.type === type)?.value ?? ''
}

// Making one takes longer than all it then does for a plan of three hundred actions.
const FORMATS = new Map<Language, Intl.DateTimeFormat>()

function formatOf(language: Language): Intl.DateTimeFormat {
  const made = FORMATS.get(language)
  if (made !== undefined) return made
  const format = new Intl.DateTimeFormat(tagOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  FORMATS.set(language, format)
  return format
}
