import { formatDate } from '../../words/dates'
import { exportPreviewWords } from '../../words/export-preview'
import type { Language } from '../../words/language'
import type { Block } from '../document'
import { MOST_SHOWN, previewText, type ExportPreview } from '../export-preview'
import type { CalendarEvent } from './calendar'
import { parseCalendar } from './read-calendar'

/** Of a file that `makePlanCalendar` made. */
export function previewCalendar(language: Language, bytes: Uint8Array): ExportPreview {
  const words = exportPreviewWords(language)
  const read = parseCalendar(bytes)
  if (!read.ok) throw new Error(`A calendar cannot be read back: ${read.problem.kind}.`)
  const { name, events } = read.value
  const isTold = events.some(({ description }) => description !== null)
  return {
    holds: [
      words.events(events.length),
      words.calendarName(previewText(name)),
      isTold ? words.eventsTold : words.eventsUntold,
      words.reminders[events[0]?.reminder ?? 'none'],
    ],
    sample: [eventTable(language, events), ...firstDescription(language, events)],
  }
}

function eventTable(language: Language, events: readonly CalendarEvent[]): Block {
  const words = exportPreviewWords(language)
  const shown = events.slice(0, MOST_SHOWN)
  return {
    type: 'table',
    caption: words.beginning(shown.length, events.length),
    columns: [
      { title: words.day, weight: 1, rowHeader: true },
      { title: words.title, weight: 2 },
    ],
    rows: shown.map(({ day, title }) => [formatDate(language, day), previewText(title)]),
  }
}

/** Whole: it is what stands on somebody's phone. */
function firstDescription(language: Language, [first]: readonly CalendarEvent[]): readonly Block[] {
  if (first?.description === null || first === undefined) return []
  const { firstEvent } = exportPreviewWords(language)
  return [
    { type: 'paragraph', text: firstEvent },
    ...first.description.split('\n').map((text): Block => ({ type: 'paragraph', tone: 'soft', text })),
  ]
}
