import { beforeAll, describe, expect, test } from 'vitest'
import { compareBranches, type ComparedBranches } from '../../src/core/branches'
import { coverageOf } from '../../src/core/coverage'
import { EXPORT_FORMATS, type ExportWish } from '../../src/core/export-wish'
import { REPORT_KINDS, SECTIONS, type ReportKind, type ReportWish } from '../../src/core/report-wish'
import { countRoom } from '../../src/core/room'
import { makeShareNumbers } from '../../src/core/share-numbers'
import { makeBranchFile } from '../../src/files/branch-reader'
import { checklistSha256 } from '../../src/files/checklist-file'
import { makeBranchReport, makeBranchTables } from '../../src/reports/branch-formats'
import { makeNumbersReport } from '../../src/reports/numbers-report'
import { makeExport } from '../../src/reports/plan-exports'
import { makeReport, type Report } from '../../src/reports/report'
import { makeReportPdf } from '../../src/reports/report-pdf'
import { makeRoomPages, makeRoomTables } from '../../src/reports/room-formats'
import { makePack, type PackPart } from '../../src/reports/workshop-pack'
import { readXlsx } from '../../src/reports/xlsx/read-xlsx'
import { formatDateWithWeekday } from '../../src/words/dates'
import { labelBranches } from '../../src/words/branch-labels'
import type { Translation } from '../../src/words/language'
import { makeScenario, makeStep } from '../core/builders'
import { loadWordTables } from '../words/every-table'
import { inMadeUpLanguage, makeMadeUp } from '../words/made-up-language'
import { decodeCalendar, decodeText } from './decode'
import { makeMarked, markedChecklist } from './marked-assessment'
import { checkPdf } from './pdf/pdf-checker'
import { planInput, SOURCES, TODAY } from './small-checklist'

/** Keys of a checklist or a scenario that hold what people read. */
const TEXTS = new Set(
  'title audience summary question help whenHidden inPlace partly why how evidence action changes publisher attribution licence story discuss when'.split(
    ' ',
  ),
)

const TAG = 'cy'

/** All of it in the language that nobody speaks, so what is left in letters of English came out of a report. */
const checklist = { ...retold(markedChecklist), language: TAG }
const sources = new Map([...SOURCES].map(([key, source]) => [key, { ...retold(source), url: source.url }]))
const assessment = makeMarked()
const release = { version: '1.2.3', builtOn: '2027-02-01' }
const scenario = retold(
  makeScenario([makeStep([], { harm: true, certainty: 'known' }), makeStep([], { ends: true })], {
    sources: [{ source: 'N-ONE' }],
  }),
)

let language: Translation

beforeAll(async () => {
  // Under a tag that browsers know, so that days are in a language, too.
  language = { ...makeMadeUp([...(await loadWordTables()).values()]), tag: TAG }
})

const PLAN = (): Parameters<typeof makeReport>[0] => ({
  ...planInput(checklist, assessment),
  coverage: coverageOf(checklist, assessment),
  sources,
  language,
})

describe('a report in a second language has no English', () => {
  test.each(REPORT_KINDS)('%s', async (kind) => {
    await expectInIt(makeReport(PLAN(), wishFor(kind)))
  })

  test('numbers alone', async () => {
    const numbers = makeShareNumbers(checklist, assessment, { withName: true, byTheme: true, day: TODAY })
    const made = makeNumbersReport({ numbers, isOurs: false, today: TODAY, language, release })
    await expectInIt(made.report)
    expect(englishIn(made.text)).toEqual([])
  })

  test('branches beside each other', async () => {
    const input = branches()
    await expectInIt(makeBranchReport(input))
    expect(englishIn(decodeText(await makeBranchTables('csv', input)))).toEqual([])
  })

  test('a room', async () => {
    const input = room()
    await expectInIt(makeRoomPages(input))
    expect(englishIn(decodeText(await makeRoomTables('csv', input)))).toEqual([])
  })

  test.each(['guide', 'cards', 'sheet'] as const)('the workshop’s %s', async (kind) => {
    const part: PackPart = kind === 'sheet' ? { kind, fictional: null } : { kind }
    await expectInIt(makePack(pack(), part))
  })
})

describe('the plan for other people’s tools has no English', () => {
  test.each(EXPORT_FORMATS)('%s', async (format) => {
    const wish = wishForExport(format)
    const made = await makeExport({ ...PLAN() }, wish)
    if (made.kind === 'nothing') throw new Error('The plan has open actions with dates.')
    if (made.kind === 'text') expect(englishIn(made.text)).toEqual([])
    else {
      expect(englishIn(textsIn(made.preview).join('\n'))).toEqual([])
      expect(englishIn(readExport(format, made.bytes))).toEqual([])
    }
  })
})

function wishFor(kind: ReportKind): ReportWish {
  if (kind === 'full') return { kind, sections: new Set(SECTIONS), attach: false }
  return kind === 'owner' ? { kind, owner: 'MKOWNER' } : { kind }
}

function wishForExport(format: (typeof EXPORT_FORMATS)[number]): ExportWish {
  return format === 'calendar'
    ? { format, assessmentId: assessment.id, wording: 'full', reminder: 'day-before' }
    : { format }
}

function readExport(format: string, bytes: Uint8Array): string {
  switch (format) {
    case 'xlsx':
      return readXlsx(bytes)
        .flatMap((sheet) => [sheet.name, ...textsIn(sheet.rows)])
        .join('\n')
    case 'calendar':
      return (decodeCalendar(bytes).match(/^(?:X-WR-CALNAME|SUMMARY|DESCRIPTION|CATEGORIES).*$/gm) ?? [])
        .map((line) => line.slice(line.indexOf(':')))
        .join('\n')
    case 'oscal-results':
    case 'oscal-poam':
      return proseIn(JSON.parse(decodeText(bytes))).join('\n')
    default:
      return decodeText(bytes)
  }
}

/** What people read of OSCAL. */
const PROSE = new Set(['title', 'description', 'remarks', 'statement', 'text'])

function proseIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' && PROSE.has(key) ? [one] : proseIn(one),
  )
}

async function expectInIt(report: Report): Promise<void> {
  expect(report.document.language).toBe(TAG)
  expect(englishIn(textsIn(report.document).join('\n'))).toEqual([])
  expect(checkPdf((await makeReportPdf(report)).bytes).faults).toEqual([])
}

function branches() {
  const sha256 = checklistSha256(checklist)
  const opened = { assessment, checklist, checklistSha256: sha256, isOurs: true, notices: [] }
  const other = { ...opened, assessment: { ...assessment, name: 'MKOTHER', id: 'mk-other' } }
  const [group] = compareBranches([makeBranchFile(opened, 'a'), makeBranchFile(other, 'b')]).groups
  const compared = group as ComparedBranches
  const rows = labelBranches(language, compared.branches, false)
  return { group: compared, rows, today: TODAY, language, release }
}

function room() {
  const answers = checklist.items.map(() => 'partly' as const)
  const items = countRoom(checklist, [{ group: 0, counter: 0, answers }])
  return { checklist, isOurs: false, groups: 1, items, today: TODAY, language, release }
}

function pack(): Parameters<typeof makePack>[0] {
  const { items } = checklist
  return {
    checklist,
    isOurs: false,
    items,
    minutes: 20,
    fictional: [],
    scenario,
    sources,
    today: TODAY,
    language,
    release,
  }
}

/** What is made up for this file, and what is called the same everywhere. */
const SAME_EVERYWHERE = /\b(?:MK[A-Z]+|mk-[a-z-]+|Hustings|NCSC|https\\?:[^\s\])]+|hustings(?=[:.]))/g
/** Tables have them, so that two can be laid beside each other. */
const IDS = new Set([checklist, ...checklist.items, ...checklist.themes].flatMap(({ id }) => id.split('-')))
const DAYS = new Set(
  ['2027-03-01', '2027-02-01', '2027-05-20', '2027-04-11', '2026-11-23'].flatMap((day) =>
    formatDateWithWeekday({ tag: TAG, tables: new Map(), inTab: new Map() }, day).split(' '),
  ),
)
/** Keys of a document whose texts nobody reads. */
const NOT_READ = new Set([
  'to',
  'type',
  'tone',
  'lang',
  'language',
  'href',
  'date',
  'align',
  'id',
  'name',
  'state',
  'mark',
  'status',
  'kind',
  'item',
])

/** Words in letters of English that stand in a text. */
function englishIn(text: string): readonly string[] {
  const found = text.replaceAll(SAME_EVERYWHERE, '').match(/[A-Za-z]{2,}/g) ?? []
  return [...new Set(found)].filter((word) => !DAYS.has(word) && !IDS.has(word))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (NOT_READ.has(key) ? [] : textsIn(one)))
}

/** Its texts, and none of the words that the program reads. */
function retold<Data>(value: Data): Data {
  if (Array.isArray(value)) return value.map(retold) as Data
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    TEXTS.has(key) ? inMadeUpLanguage(one) : retold(one),
  ])
  return Object.fromEntries(entries) as Data
}
