import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { isOpen } from '../../../src/core/action'
import type { PlanReport } from '../../../src/reports/plan-report'
import { makePlanCsv } from '../../../src/reports/csv/plan-csv'
import { makeAnswered, makeChecklist, makeTheme } from '../../core/builders'
import { anyHostilePlan, reportOf } from '../hostile-plans'
import { makeToldItem } from '../small-checklist'

const checklist = makeChecklist(
  [
    makeToldItem('passwords', { level: 'essential', hours: 4 }),
    makeToldItem('backups', { after: 'passwords', theme: 'data' }),
    makeToldItem('leavers', { level: 'essential', hours: 1 }),
    makeToldItem('training', { level: 'good-practice' }),
    makeToldItem('posters'),
  ],
  { first: ['leavers'], themes: [makeTheme('accounts'), makeTheme('data')] },
)
const assessment = makeAnswered(
  checklist,
  {
    passwords: 'partly',
    backups: { status: 'not-in-place', note: 'Ask Ŵyn', evidence: 'A photo' },
    leavers: 'not-sure',
    training: 'not-in-place',
    posters: 'not-in-place',
  },
  {
    name: 'Riverside Independents',
    actions: {
      backups: { owner: 'Ann', due: '2027-04-01', hours: 1.25, state: 'doing', note: 'Twice\na week' },
      training: { state: 'done' },
      posters: { state: 'dropped', note: 'Too dear' },
    },
  },
)

type Row = Readonly<Record<string, string>>

function rowsOf(report: PlanReport): readonly Row[] {
  const text = new TextDecoder().decode(makePlanCsv(report))
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

describe('the rows', () => {
  test('are the open actions in plan order, and nothing else', () => {
    expect(
      rowsOf(reportOf(checklist, assessment)).map((row) => [
        row['Plan order'],
        row['Summary'],
        row['External ID'],
      ]),
    ).toEqual([
      ['1', 'Find out: Is leavers done?', 'hustings:village-society:leavers'],
      ['2', 'Do passwords.', 'hustings:village-society:passwords'],
      ['3', 'Do backups.', 'hustings:village-society:backups'],
    ])
  })

  test('say who, when, how much and how pressing', () => {
    const [, second, third] = rowsOf(reportOf(checklist, assessment))
    expect(third).toMatchObject({
      Assignee: 'Ann',
      'Due date': '2027-04-01',
      Priority: 'Medium',
      Status: 'In progress',
      'Estimate hours': '1.25',
      Labels: 'data',
      Theme: 'All about data',
      Level: 'Important',
      Kind: 'Do it',
      'Quick win': 'Yes',
      'Comes after': 'hustings:village-society:passwords',
      'Fits before polling day': '',
      'Why not before polling day': '',
    })
    expect(second).toMatchObject({ Assignee: '', 'Due date': '', Priority: 'High', Status: 'To do' })
  })

  test('say how, and what it rests on', () => {
    const [, , third] = rowsOf(reportOf(checklist, assessment))
    expect(third?.['Description']?.split('\n')).toEqual([
      'Why: Because of backups.',
      '1. Begin backups.',
      '2. End backups.',
      'Done means: All of backups.',
      'What to keep as proof: A list for backups.',
      'Rests on: other NCSC guidance. Sources: Page one (https://www.ncsc.gov.uk/one) (National Cyber Security Centre).',
    ])
  })

  test('say whether it fits before polling day, and why not', () => {
    const report = reportOf(checklist, assessment)
    const [first, second, ...rest] = report.plan.actions
    const told = {
      ...report,
      plan: {
        ...report.plan,
        actions: [{ ...first!, fits: true }, { ...second!, fits: false, why: 'days' as const }, ...rest],
      },
    }
    expect(
      rowsOf(told).map((row) => [row['Fits before polling day'], row['Why not before polling day']]),
    ).toEqual([
      ['Yes', ''],
      ['No', 'After polling day: not safe to finish before it.'],
      ['', ''],
    ])
  })

  test('are none where nothing is to be done: the titles stand alone', () => {
    const done = makeAnswered(checklist, { passwords: 'in-place' })
    expect(rowsOf(reportOf(checklist, done))).toEqual([])
    expect(new TextDecoder().decode(makePlanCsv(reportOf(checklist, done)))).toMatch(/^Summary,[^\n]*\r\n$/)
  })
})

describe('the columns', () => {
  const columnsOf = (report: PlanReport): readonly string[] => Object.keys(rowsOf(report)[0] ?? {})

  test('begin with Summary and have no punctuation in their titles', () => {
    const columns = columnsOf(reportOf(checklist, assessment, { preset: 'everything' }))
    expect(columns[0]).toBe('Summary')
    for (const title of columns) expect(title).toMatch(/^[A-Za-z ]+$/)
  })

  test('hold notes only where the copy has them', () => {
    const notes = ['Note', 'Note with the answer', 'Evidence noted']
    expect(columnsOf(reportOf(checklist, assessment)).filter((title) => notes.includes(title))).toEqual([])
    const [, , third] = rowsOf(reportOf(checklist, assessment, { preset: 'everything' }))
    expect(notes.map((title) => third?.[title])).toEqual(['Twice\na week', 'Ask Ŵyn', 'A photo'])
  })

  test('name the organisation only where the copy does', () => {
    expect(rowsOf(reportOf(checklist, assessment))[0]).toHaveProperty(
      'Organisation',
      'Riverside Independents',
    )
    const unnamed = reportOf(checklist, assessment, { withName: false })
    expect(columnsOf(unnamed)).not.toContain('Organisation')
  })

  test('name the checklist, the day and the licence in every row', () => {
    for (const row of rowsOf(reportOf(checklist, assessment)))
      expect(row['Made from']).toMatch(/^Village society, version 1\.0\.0 · 2 March 2027\. Contains public/)
  })

  test('tell a checklist from a file apart in every row, before its words', () => {
    const line =
      'From a file: Village society, loaded 2 March 2027. Not written or checked by Hustings or the NCSC.'
    for (const row of rowsOf(reportOf(checklist, assessment, { isOurs: false }))) {
      expect(row['Description']).toMatch(new RegExp(`^${line}\n`))
      expect(row['Description']).toContain('Rests on: The author says:')
      expect(row['Made from']).toContain(line)
    }
  })

  test('say when the checklist is past its review date', () => {
    const old = { ...checklist, reviewBy: '2027-01-01' }
    expect(rowsOf(reportOf(old, assessment))[0]?.['Made from']).toContain(
      'This checklist is from 15 January 2027.',
    )
  })
})

describe('a title', () => {
  const long = makeChecklist([
    makeToldItem('long', { action: `Do\n${'😀'.repeat(150)}` }),
    makeToldItem('short'),
  ])
  const rows = rowsOf(reportOf(long, makeAnswered(long, { long: 'not-in-place', short: 'not-in-place' })))

  test('stands on one line of at most 255 characters, no character cut in two', () => {
    const summary = rows[0]?.['Summary'] ?? ''
    expect(summary.length).toBeLessThanOrEqual(255)
    expect(summary).toMatch(/^Do (?:😀)+…$/u)
  })

  test('that is longer stands whole in the description', () => {
    expect(rows[0]?.['Description']).toMatch(/^Do (?:😀){150}\nWhy:/u)
    expect(rows[1]?.['Description']).toMatch(/^Why:/)
  })
})

test('ids are the same for every organisation and every export', () => {
  const other = { ...assessment, id: '99999999-2222-4333-8444-555555555555', name: 'Other' }
  const ids = (report: PlanReport): readonly unknown[] => rowsOf(report).map((row) => row['External ID'])
  expect(ids(reportOf(checklist, other, { preset: 'everything' }))).toEqual(
    ids(reportOf(checklist, assessment)),
  )
})

test('no cell is longer than a cell of a spreadsheet may be', () => {
  const steps = Array.from({ length: 20 }, () => '\n='.repeat(1000))
  const greedy = makeChecklist([makeToldItem('greedy', { how: steps, evidence: steps })])
  const note = '\n='.repeat(5000)
  const told = makeAnswered(greedy, { greedy: { status: 'partly', note } }, { actions: { greedy: { note } } })
  for (const [title, cell] of Object.entries(
    rowsOf(reportOf(greedy, told, { preset: 'everything' }))[0] ?? {},
  ))
    expect(cell.length, title).toBeLessThan(32_767)
})

test('hostile texts anywhere give a row for each open action and as many cells in each', () => {
  fc.assert(
    fc.property(anyHostilePlan, ({ checklist: hostile, assessment: written }) => {
      const report = reportOf(hostile, written, { preset: 'everything', isOurs: false })
      const text = new TextDecoder().decode(makePlanCsv(report))
      const { data, errors } = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' })
      const rows = data.slice(0, -1)
      expect(errors).toEqual([])
      expect(rows.slice(1).map((row) => row[12])).toEqual(
        report.plan.actions.filter(isOpen).map((_action, index) => String(index + 1)),
      )
      for (const row of rows) {
        expect(row).toHaveLength(rows[0]?.length ?? 0)
        for (const cell of row) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u)
      }
    }),
  )
})
