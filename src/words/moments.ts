import { tagOf, type Language } from './language'

/** "23 November 2026", on the calendar of this computer. */
export function formatLocalDay(language: Language, instant: string): string {
  const part = partsOf(language, instant)
  return `${part('day')} ${part('month')} ${part('year')}`
}

/** "23 November 2026, 14:05", on the clock of this computer. */
export function formatMoment(language: Language, instant: string): string {
  const part = partsOf(language, instant)
  return `${formatLocalDay(language, instant)}, ${part('hour')}:${part('minute')}`
}

function partsOf(language: Language, instant: string): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Intl.DateTimeFormat(tagOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  return (type) => parts.find((part) => part.type === type)?.value ?? ''
}
