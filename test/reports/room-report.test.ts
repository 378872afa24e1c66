import { describe, expect, test } from 'vitest'
import type { AnswerCode, CodedAnswer } from '../../src/core/answer-code'
import { countRoom } from '../../src/core/room'
import { parseCsv } from '../../src/reports/csv/read-csv'
import { makeReportPdf } from '../../src/reports/report-pdf'
import { makeRoomPages, makeRoomTables } from '../../src/reports/room-formats'
import type { RoomReportInput } from '../../src/reports/room-report'
import { readXlsx } from '../../src/reports/xlsx/read-xlsx'
import { makeChecklist, makeItem, makeTheme } from '../core/builders'

const checklist = makeChecklist(
  [
    makeItem('locks', { level: 'essential' }),
    makeItem('keys', { level: 'essential', question: '=1+1 keys?' }),
    makeItem('moat', { theme: 'grounds' }),
  ],
  { themes: [makeTheme('accounts'), makeTheme('grounds')] },
)
const ANSWERS: readonly (readonly CodedAnswer[])[] = [
  ['in-place', 'not-in-place', 'unanswered'],
  ['in-place', 'in-place', 'unanswered'],
  ['partly', 'not-in-place', 'not-sure'],
]
const groups = ANSWERS.map((answers, group): AnswerCode => ({ group, counter: 0, answers }))

function inputOf(isOurs = true): RoomReportInput {
  return {
    checklist,
    isOurs,
    groups: groups.length,
    items: countRoom(checklist, groups),
    today: '2027-03-01',
    language: 'en-GB',
    release: { version: '1.2.3', builtOn: '2027-02-01' },
  }
}

const HEADER = [
  'Question',
  'Theme',
  'Level',
  'In place',
  'Partly',
  'Not in place',
  'Not sure',
  'Doesn’t apply',
  'Not answered',
]

describe('a room as tables', () => {
  test('is one row a question in CSV, and no formula', async () => {
    const bytes = await makeRoomTables('csv', inputOf())
    const read = parseCsv(bytes)
    expect(read.ok && read.value.map((row) => row.length)).toEqual([9, 9, 9, 9])
    expect(read.ok && read.value.slice(1).map(([first]) => first)).toEqual([
      'Is locks done?',
      "'=1+1 keys?",
      'Is moat done?',
    ])
    expect(read.ok && read.value[3]?.slice(3)).toEqual(['0', '0', '0', '1', '0', '2'])
  })

  test('is three sheets in a workbook: all, what is missed most, where it disagrees', async () => {
    const sheets = readXlsx(await makeRoomTables('xlsx', inputOf()))
    expect(sheets.map(({ name }) => name)).toEqual([
      'Answers, counted',
      'Essentials missed most',
      'Where the room disagrees most',
    ])
    const [all, missed, apart] = sheets.map(({ rows }) => rows.map((row) => row.map(valueOf)))
    expect(all?.find(([first]) => first === HEADER[0])).toEqual(HEADER)
    expect(all?.flat()).toContain('3 groups · Village society, 1.0.0 · 1 March 2027')
    expect(missed?.map(([first]) => first)).toContain('Is locks done?')
    expect(missed?.map(([first]) => first)).not.toContain('Is moat done?')
    const places = ['=1+1 keys?', 'Is locks done?'].map((question) =>
      apart?.findIndex(([first]) => String(first).endsWith(question)),
    )
    expect(places[0]).toBeGreaterThan(0)
    expect(places[0]).toBeLessThan(places[1]!)
  })

  test('says whose the questions are, where they are not ours', async () => {
    const csv = new TextDecoder().decode(await makeRoomTables('csv', inputOf(false)))
    expect(csv).toContain('Not written or checked by Hustings or the NCSC.')
    const sheets = readXlsx(await makeRoomTables('xlsx', inputOf(false)))
    for (const { rows } of sheets) expect(JSON.stringify(rows)).toContain('Not written or checked by')
  })

  test('as pages tells where the groups disagree, or that they do not', async () => {
    const headings = (input: RoomReportInput) =>
      makeRoomPages(input).document.blocks.map((block) => ('text' in block ? block.text : block.type))
    expect(headings(inputOf())).toContain('Where the room disagrees most')
    const agreed = { ...inputOf(), groups: 1, items: countRoom(checklist, groups.slice(0, 1)) }
    expect(headings(agreed)).toContain('No group has in place what another has not.')
    const { bytes, missing } = await makeReportPdf(makeRoomPages(inputOf()))
    expect(bytes.length).toBeGreaterThan(1000)
    expect(missing).toEqual([])
  })
})

function valueOf(cell: unknown): unknown {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell
}
