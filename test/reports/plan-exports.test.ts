import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import type { Checklist } from '../../src/core/checklist'
import { EXPORT_FORMATS, type ExportFormat, type ExportWish } from '../../src/core/export-wish'
import { makeShareCopy, type Preset } from '../../src/core/share'
import { makePlanCalendar } from '../../src/reports/calendar/plan-calendar'
import { makePlanCsv } from '../../src/reports/csv/plan-csv'
import {
  makePlanMarkdown,
  makePlanPlainText,
  makePlanRichText,
} from '../../src/reports/markdown/plan-markdown'
import { makeExport, type ExportInput, type MadeExport } from '../../src/reports/plan-exports'
import { makeOscalPoam, makeOscalResults } from '../../src/reports/plan-oscal'
import { makePlanReport } from '../../src/reports/plan-report'
import { makePlanXlsx } from '../../src/reports/plan-xlsx'
import { makeAnswered, makeChecklist } from '../core/builders'
import { plain } from './document-words'
import { anyHostilePlan } from './hostile-plans'
import { richAssessment, richChecklist } from './rich-report'
import { makeToldItem, planInput } from './small-checklist'

const ID = '11111111-2222-4333-8444-555555555555'
const checklist = makeChecklist([
  makeToldItem('passwords', { level: 'essential' }),
  makeToldItem('backups'),
  makeToldItem('leavers'),
  makeToldItem('posters'),
])
const assessment = makeAnswered(
  checklist,
  { passwords: 'not-in-place', backups: 'partly', leavers: 'not-sure', posters: 'in-place' },
  {
    id: ID,
    name: 'Riverside Independents',
    actions: { passwords: { due: '2027-04-01', owner: 'Ann' }, backups: { state: 'dropped' } },
  },
)
const CALENDAR: ExportWish = { format: 'calendar', assessmentId: ID, wording: 'neutral', reminder: 'none' }

function inputOf(from: Assessment, of: Checklist = checklist, preset: Preset = 'plan'): ExportInput {
  return planInput(of, makeShareCopy(from, { preset, withName: true }))
}

function wishOf(format: ExportFormat): ExportWish {
  return format === 'calendar' ? CALENDAR : { format }
}

async function fileOf(wish: ExportWish, from = assessment): Promise<Extract<MadeExport, { kind: 'file' }>> {
  const made = await makeExport(inputOf(from), wish)
  if (made.kind !== 'file') throw new Error(`no file: ${made.kind}`)
  return made
}

/** What is shown of the beginning, a line a row. */
function sampleOf({ preview }: Extract<MadeExport, { kind: 'file' }>): readonly string[] {
  return preview.sample.flatMap((block): readonly string[] => {
    if (block.type === 'table') return block.rows.map((row) => row.map(plain).join(' | '))
    if (block.type === 'paragraph') return [plain(block.text)]
    return block.type === 'list'
      ? block.items.flatMap((item) => (typeof item === 'string' ? [item] : []))
      : []
  })
}

test('each format gives what its writer makes, and nothing else', async () => {
  const input = inputOf(assessment)
  const report = makePlanReport(input)
  const encode = (text: string | null): Uint8Array => new TextEncoder().encode(text ?? '')
  const meant = {
    csv: makePlanCsv(report),
    xlsx: makePlanXlsx(report),
    calendar: makePlanCalendar(report, { assessmentId: ID, wording: 'neutral', reminder: 'none' }).bytes,
    'oscal-results': encode(makeOscalResults(report, input.controls)),
    'oscal-poam': encode(makeOscalPoam(report, input.controls)),
  }
  for (const [format, bytes] of Object.entries(meant))
    expect(await fileOf(wishOf(format as ExportFormat))).toHaveProperty('bytes', bytes)
  expect(await makeExport(input, { format: 'markdown' })).toEqual({
    kind: 'text',
    text: makePlanMarkdown(report),
  })
  expect(await makeExport(input, { format: 'rich-text' })).toEqual({
    kind: 'text',
    text: makePlanPlainText(report),
    html: makePlanRichText(report),
  })
})

describe('what is told of', () => {
  test('a CSV is how many rows, every column, and the first row as it stands in the file', async () => {
    const made = await fileOf({ format: 'csv' })
    const [rows, columns = ''] = made.preview.holds
    expect(rows).toBe('2 rows, one for each open action.')
    const titles = columns.replace(/^Columns: (.*)\.$/, '$1').split(', ')
    const [header = ''] = new TextDecoder().decode(made.bytes).split('\r\n')
    expect(titles).toEqual(header.split(','))
    const sample = sampleOf(made)
    expect(sample.map((line) => line.split(' | ')[0])).toEqual(titles)
    expect(sample).toContain('Summary | Do passwords.')
    expect(sample).toContain('Due date | 2027-04-01')
    expect(sample).toContain('Organisation | Riverside Independents')
    expect(sample).toContain('Comes after | –')
  })

  test('a workbook is each sheet with its rows and columns, without what stands above and below', async () => {
    const made = await fileOf({ format: 'xlsx' })
    expect(made.preview.holds.map((line) => line.split(' Columns: ')[0])).toEqual([
      'Actions: 3 rows.',
      'Answers: 4 rows.',
      'Scores: 2 rows.',
      'Sources: 1 row.',
    ])
    expect(made.preview.holds[2]).toContain('Columns: Part, At least, At most, In place,')
    const sample = sampleOf(made)
    expect(sample).toContain('Due | 1 April 2027')
    expect(sample).toContain('At least | 32%')
    expect(sample).toContain('No. | 1')
  })

  test('a calendar is its events, its name and how little they say', async () => {
    const made = await fileOf(CALENDAR)
    expect(made.preview.holds).toEqual([
      '1 event, one for each open action that has a due date.',
      'Name of the calendar: Hustings.',
      'Each has its day and the number of its action. Nothing else.',
      'No reminders.',
    ])
    expect(sampleOf(made)).toEqual(['1 April 2027 | Hustings: action 1'])
  })

  test('a calendar in full is the name of the organisation and the whole of the first event', async () => {
    const made = await fileOf({ ...CALENDAR, wording: 'full', reminder: 'week-before' })
    expect(made.preview.holds.slice(1)).toEqual([
      'Name of the calendar: Riverside Independents: action plan.',
      'Each has its day, what to do and how, who, and its theme. None of your notes.',
      'Each reminds people a week before.',
    ])
    const sample = sampleOf(made)
    expect(sample[0]).toBe('1 April 2027 | Do passwords.')
    expect(sample).toContain('Why: Because of passwords.')
  })

  test('OSCAL assessment results is observations and findings, and which way they go', async () => {
    const made = await fileOf({ format: 'oscal-results' })
    expect(made.preview.holds).toEqual([
      '4 observations: each question with how it was answered.',
      '3 findings: 1 satisfied, 2 not satisfied. What nobody knows has none.',
    ])
    expect(sampleOf(made)).toEqual([
      'All 3:',
      'Is passwords done? Not satisfied',
      'Is backups done? Not satisfied',
      'Is posters done? Satisfied',
    ])
  })

  test('an OSCAL plan of action is items, risks and owners, by title', async () => {
    const made = await fileOf({ format: 'oscal-poam' })
    expect(made.preview.holds).toEqual([
      '2 items, one for each open action, with its steps.',
      '3 risks, 1 with a due date. 1 of actions done or decided against.',
      '1 owner by name.',
    ])
    expect(sampleOf(made)).toEqual(['All 2:', 'Do passwords.', 'Find out: Is leavers done?'])
  })

  test('a long list is its beginning', async () => {
    const many = makeChecklist(Array.from({ length: 9 }, (_, index) => makeToldItem(`item-${String(index)}`)))
    const all = makeAnswered(many, Object.fromEntries(many.items.map(({ id }) => [id, 'not-in-place'])))
    const made = await makeExport(inputOf(all, many), { format: 'oscal-poam' })
    if (made.kind !== 'file') throw new Error('no file')
    expect(sampleOf(made)).toHaveLength(6)
    expect(sampleOf(made)[0]).toBe('The first 5 of 9:')
  })
})

describe('where there is nothing to put in', () => {
  const settled = makeAnswered(checklist, { passwords: 'in-place', posters: 'in-place' })
  const undated = makeAnswered(checklist, { passwords: 'not-in-place' })

  test.each(['csv', 'calendar', 'oscal-poam'] as const)('no action is open, says %s', async (format) => {
    expect(await makeExport(inputOf(settled), wishOf(format))).toEqual({
      kind: 'nothing',
      why: 'no-open-action',
    })
  })

  test('no open action has a due date, says the calendar', async () => {
    expect(await makeExport(inputOf(undated), CALENDAR)).toEqual({ kind: 'nothing', why: 'no-due-date' })
  })

  test('the workbook, the OSCAL results and the texts still have the answers', async () => {
    for (const format of ['xlsx', 'oscal-results', 'markdown', 'rich-text'] as const)
      expect((await makeExport(inputOf(settled), wishOf(format))).kind).not.toBe('nothing')
    const { preview } = await fileOf({ format: 'xlsx' }, settled)
    expect(preview.holds[0]).toMatch(/^Actions: 0 rows\./)
  })

  test('results of which nothing is known have no findings to show', async () => {
    const { preview } = await fileOf({ format: 'oscal-results' }, makeAnswered(checklist, {}))
    expect(preview.holds[1]).toMatch(/^0 findings/)
    expect(preview.sample).toEqual([])
  })
})

test('the plain text has the words of the rich text, in paragraphs, and no markup', () => {
  const report = makePlanReport(inputOf(richAssessment, richChecklist))
  const text = makePlanPlainText(report)
  expect(text).toContain('\n\nWhat to do, in this order\n\n')
  expect(text).not.toMatch(/\n{3}|\*\*|<[a-z]|\\/)
  expect(text.endsWith('\n')).toBe(true)
})

test('what is told holds for hostile texts in every format, on one line each', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyHostilePlan,
      fc.boolean(),
      async ({ checklist: hostile, assessment: written }, full) => {
        for (const format of EXPORT_FORMATS) {
          const wish: ExportWish =
            format === 'calendar' ? { ...CALENDAR, wording: full ? 'full' : 'neutral' } : { format }
          const made = await makeExport(inputOf(written, hostile, 'pages'), wish)
          if (made.kind !== 'file') continue
          for (const line of [...made.preview.holds, ...sampleOf(made)])
            expect(line).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/)
        }
      },
    ),
    { numRuns: 30 },
  )
})
