import { mostMissed } from '../core/branches'
import { CODED_ANSWERS } from '../core/answer-code'
import type { RoomItem } from '../core/room'
import { disagreementsIn } from '../core/room-view'
import { titleOfTheme } from '../core/summary'
import { appWords } from '../words/app'
import { formatDate } from '../words/dates'
import { roomWords } from '../words/room'
import { terms } from '../words/terms'
import { tableCsv, workbookSheet } from './branch-formats'
import type { Sheet } from './branch-sheets'
import { countsOf, makeRoomReport, MOST_TOLD, type RoomReportInput } from './room-report'
import type { Report } from './report'

/** The forms in which a room leaves: counts, and nothing of any one group. */
const ROOM_FORMATS = ['pdf', 'csv', 'xlsx'] as const
type RoomFormat = (typeof ROOM_FORMATS)[number]
export type RoomTableFormat = Exclude<RoomFormat, 'pdf'>

export type RoomTablesInput = Omit<RoomReportInput, 'release'>

/** For the preview and the PDF. It holds no link. */
export function makeRoomPages(input: RoomReportInput): Report {
  return { document: makeRoomReport(input), linkHosts: new Set() }
}

/** CSV holds the counts of every question; a workbook what is missed most and where the room disagrees besides. */
export async function makeRoomTables(
  format: RoomTableFormat,
  input: RoomTablesInput,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = roomWords(input.language)
  const sheet = (title: string, items: readonly RoomItem[]): Sheet => ({
    title,
    rows: rowsOf(input, items),
    notes: [madeOf(input), ...foreignNotes(input)],
  })
  const all = sheet(words.counts, input.items)
  if (format === 'csv') return tableCsv({ ...all, notes: foreignNotes(input) })
  const essentials = mostMissed(countsOf(input.items.filter(({ item }) => item.level === 'essential')))
  const apart = disagreementsIn(input.items, input.groups).slice(0, MOST_TOLD)
  const { makeWorkbook } = await import('./xlsx/workbook')
  return makeWorkbook(input.language, [
    workbookSheet(all),
    workbookSheet(sheet(words.gaps, essentials)),
    workbookSheet(sheet(words.disagreements, apart)),
  ])
}

function rowsOf({ checklist, language }: RoomTablesInput, items: readonly RoomItem[]): Sheet['rows'] {
  const words = roomWords(language)
  const { levels, statuses } = terms(language)
  return [
    [words.question, words.theme, words.level, ...CODED_ANSWERS.map((answer) => statuses[answer])],
    ...items.map(({ item, counts }) => [
      item.question,
      titleOfTheme(checklist, item.theme),
      levels[item.level],
      ...CODED_ANSWERS.map((answer) => counts[answer]),
    ]),
  ]
}

function madeOf({ checklist, groups, today, language }: RoomTablesInput): string {
  const { title, version } = checklist
  return `${roomWords(language).groups(groups)} · ${title}, ${version} · ${formatDate(language, today)}`
}

function foreignNotes({ checklist, isOurs, today, language }: RoomTablesInput): readonly string[] {
  const { foreignLoaded } = appWords(language)
  return isOurs ? [] : [foreignLoaded(checklist.title, formatDate(language, today))]
}
