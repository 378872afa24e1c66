import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isOpen } from '../../../src/core/action'
import { percentagesOf } from '../../../src/core/score'
import { makePlanXlsx } from '../../../src/reports/plan-xlsx'
import type { PlanReport } from '../../../src/reports/plan-report'
import { readXlsx, type ReadSheet } from '../../../src/reports/xlsx/read-xlsx'
import { makeAnswered, makeChecklist, makeItem } from '../../core/builders'
import { anyHostileReport } from '../hostile-texts'
import {
  bigReport,
  fittedReport,
  MARKER,
  reportOf,
  richAssessment,
  richChecklist,
  richReport,
} from '../rich-report'

/** A sheet as a table: by row, by the title of the column. */
function tableOf(report: PlanReport, name: string): readonly Record<string, string | number | undefined>[] {
  const rows = sheetOf(report, name).rows
  const head = rows.findIndex((row) => row.length > 1)
  const titles = (rows[head] ?? []).map((cell) => String(cell?.value))
  const end = rows.findIndex((row, index) => index > head && row.length === 0)
  return rows
    .slice(head + 1, end < 0 ? undefined : end)
    .map((row) => Object.fromEntries(titles.map((title, index) => [title, row[index]?.value])))
}

function sheetOf(report: PlanReport, name: string): ReadSheet {
  const sheet = readXlsx(makePlanXlsx(report)).find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}

/** All that stands alone in its row: what is said over and under the table. */
function linesOf(report: PlanReport, name: string): readonly string[] {
  return sheetOf(report, name).rows.flatMap((row) => (row.length === 1 ? [String(row[0]?.value)] : []))
}

function kindsIn(report: PlanReport, name: string, title: string): ReadonlySet<string | undefined> {
  const { rows } = sheetOf(report, name)
  const head = rows.findIndex((row) => row.length > 1)
  const column = (rows[head] ?? []).findIndex((cell) => cell?.value === title)
  return new Set(rows.slice(head + 1).flatMap((row) => row[column]?.kind ?? []))
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

describe('the sheet of actions', () => {
  const report = richReport()
  const rows = tableOf(report, 'Actions')

  test('has the plan’s actions in its order, then those that left it', () => {
    expect(rows.map((row) => row['Id'])).toEqual(report.plan.actions.map(({ item }) => item.id))
    const open = report.plan.actions.filter(isOpen)
    expect(rows.map((row) => row['No.'])).toEqual([
      ...open.map((_, index) => index + 1),
      undefined,
      undefined,
    ])
    expect(open.map(({ item }) => item.id)).toEqual(['leavers', 'passwords', 'hosting', 'backups'])
  })

  test('has hours as numbers and due dates as dates', () => {
    expect(rows.map((row) => row['Hours'])).toEqual(report.plan.actions.map(({ hours }) => hours))
    expect(rows.map((row) => row['Due'])).toEqual(report.plan.actions.map(({ due }) => due ?? undefined))
    expect(kindsIn(report, 'Actions', 'Hours')).toEqual(new Set(['number']))
    expect(kindsIn(report, 'Actions', 'Due')).toEqual(new Set(['day']))
    expect(rows.map((row) => row['Change nothing after'])).toContain('2027-04-22')
  })

  test('says what comes after what by number, and asks what nobody knows', () => {
    expect(rows.find((row) => row['Id'] === 'backups')?.['After action']).toBe(2)
    expect(rows.find((row) => row['Id'] === 'hosting')?.['Action']).toBe('Find out: Is hosting done?')
  })

  test('says what fits before polling day, and why the rest does not', () => {
    const fitted = tableOf(fittedReport(), 'Actions')
    expect(fitted.map((row) => row['Before polling day'])).toEqual([
      'Yes',
      'After polling day: it can break email, sign-in or the site.',
      'After polling day: there are not enough hours before it.',
      'After polling day: not safe to finish before it.',
      undefined,
      undefined,
    ])
    expect(fitted.map((row) => row['Change nothing after'])).not.toContain('2027-04-22')
    expect(Object.keys(rows[0] ?? {})).not.toContain('Before polling day')
  })

  test('says why something was decided against', () => {
    const dropped = rows.find((row) => row['Id'] === 'training')
    expect(dropped).toMatchObject({ State: 'Decided not to do', 'Why not': `Too dear, ${MARKER}` })
    const bare = tableOf(richReport({ preset: 'plan' }), 'Actions')
    expect(bare.find((row) => row['Id'] === 'training')?.['Why not']).toBe('reason left out')
  })

  test.each([
    ['not answered', {}, 'No action yet. Answer some questions, and what to do shows here.'],
    [
      'all in place',
      { one: 'in-place' },
      'There is nothing to do: no answer is “partly”, “no” or “not sure”.',
    ],
  ] as const)('says so where there is none: %s', (_, answers, line) => {
    const checklist = makeChecklist([makeItem('one')])
    const empty = reportOf(checklist, makeAnswered(checklist, answers))
    expect(tableOf(empty, 'Actions')).toEqual([])
    expect(linesOf(empty, 'Actions')).toContain(line)
  })
})

describe('the sheet of answers', () => {
  const rows = tableOf(richReport(), 'Answers')
  const rowOf = (id: string) => rows.find((row) => row['Id'] === id)

  test('has every item once, in the checklist’s order', () => {
    expect(rows.map((row) => row['Id'])).toEqual(richChecklist.items.map(({ id }) => id))
  })

  test('has what was answered, when and what was written', () => {
    expect(rowOf('backups')).toMatchObject({
      Answer: 'Partly',
      Note: `A note, ${MARKER}`,
      'Evidence noted': `Some evidence, ${MARKER}`,
      'Answered on': '2027-03-02',
      'Answered by': `Ann, ${MARKER}`,
    })
    expect(rowOf('visitors')).toMatchObject({
      Answer: 'Doesn’t apply',
      'Why it does not apply': `Nobody comes, ${MARKER}`,
    })
    expect(rowOf('phones')).toMatchObject({ Answer: 'In place', 'To confirm': 'Yes' })
    expect(rowOf('paper')).toMatchObject({ Answer: 'Not answered' })
  })

  test('tells apart what was not asked, and why', () => {
    expect(rowOf('website-updates')).toMatchObject({
      Answer: 'Not checked',
      'Why not checked': 'You told us you have no website',
    })
    expect(rows.filter((row) => row['Why not checked'] !== undefined)).toHaveLength(1)
  })

  test('names sources with what was not looked at', () => {
    expect(rowOf('passwords')?.['Sources']).toBe(
      'Page two (National Cyber Security Centre, Part 3, address not checked)',
    )
  })
})

describe('the sheet of scores', () => {
  const report = richReport()
  const rows = tableOf(report, 'Scores')

  test('has the percentages and counts of the score, rounded down, whole and by theme', () => {
    const { result } = report
    const parts = [result, ...result.themes]
    expect(rows.map((row) => [row['At least'], row['At most']])).toEqual(
      parts.map(({ score }) => Object.values(percentagesOf(score) ?? {})),
    )
    const counts = [
      'In place',
      'Partly',
      'Not in place',
      'Not sure',
      'Doesn’t apply',
      'Not answered',
      'Not checked',
    ]
    expect(rows.map((row) => counts.map((title) => row[title]))).toEqual(
      parts.map((part) => Object.values(withLast(part.counts))),
    )
    expect(kindsIn(report, 'Scores', 'At least')).toEqual(new Set(['share']))
  })

  test('says the rating in words and what stands behind it', () => {
    expect(linesOf(report, 'Scores')).toEqual(
      expect.arrayContaining([
        'Fix these first',
        'Self-reported. Evidence noted for 3 of 3 essentials. 1 set aside as not applying.',
      ]),
    )
  })

  test('has no percentage where nothing applies', () => {
    const checklist = makeChecklist([makeItem('one')])
    const aside = reportOf(checklist, makeAnswered(checklist, { one: 'not-applicable' }))
    expect(tableOf(aside, 'Scores').map((row) => row['At least'])).toEqual([undefined, undefined])
    expect(linesOf(aside, 'Scores')).toContain('Nothing to rate: no question applies')
  })

  /** In the order of the columns. */
  function withLast({ unanswered, hidden, ...counts }: PlanReport['result']['counts']) {
    return { ...counts, unanswered, hidden }
  }
})

describe('the sheet of sources', () => {
  test('has each source that is cited, with how far it was looked at', () => {
    expect(tableOf(richReport(), 'Sources')).toMatchObject([
      {
        Title: 'Page two',
        Checked: 'address not checked',
        'As of': '2026-11-23',
        'Questions that cite it': 1,
      },
      {
        Title: 'Page one',
        Checked: 'address seen',
        Address: 'https://www.ncsc.gov.uk/one',
        'Questions that cite it': 9,
      },
    ])
  })

  test('keeps a key nobody knows as a word', () => {
    const checklist = makeChecklist([makeItem('one', { sources: [{ source: 'X-NONE' }] })])
    const strange = reportOf(checklist, makeAnswered(checklist, {}), {}, { isOurs: false })
    expect(tableOf(strange, 'Sources')).toMatchObject([
      { Title: 'X-NONE', Checked: 'not one of our sources' },
    ])
  })

  test('says whose the words are, and the licence', () => {
    const said = linesOf(richReport(), 'Sources').join('\n')
    expect(said).toContain('Built around: Made-up guidance, Nobody.')
    expect(said).toContain('Open Government Licence v3.0')
    expect(linesOf(richReport({}, { isOurs: false }), 'Sources')).toContain('The author says: Made up.')
  })
})

describe('every sheet', () => {
  const names = ['Actions', 'Answers', 'Scores', 'Sources']

  test('says whose it is and of which day, and a stranger’s checklist is told apart on each', () => {
    const foreign = richReport({}, { isOurs: false })
    for (const name of names) {
      expect(linesOf(richReport(), name)[0]).toBe(
        'Plaid Gŵyr a Llŷn: action plan · Village society, version 1.0.0 · 2 March 2027',
      )
      expect(linesOf(foreign, name)).toContain(
        'From a file: Village society, loaded 2 March 2027. Not written or checked by Hustings or the NCSC.',
      )
      expect(linesOf(richReport(), name).join()).not.toContain('From a file')
    }
    expect(tableOf(foreign, 'Answers')[0]?.['Rests on']).toBe('The author says: other NCSC guidance.')
    expect(linesOf(richReport({}, { today: '2028-02-01' }), 'Actions')).toContain(
      'This checklist is from 15 January 2027. Check the linked pages.',
    )
  })

  test('has a filter on its header row, which stays in view, and columns of a width', () => {
    const parts = partsOf(makePlanXlsx(richReport()))
    for (const number of [1, 2, 3, 4]) {
      const xml = parts[`xl/worksheets/sheet${String(number)}.xml`] ?? ''
      const header = /<autoFilter ref="A(\d+):[A-Z]+\d+"\/>/.exec(xml)?.[1]
      expect(xml).toContain(`<pane ySplit="${String(header)}"`)
      expect(xml).toContain('state="frozen"')
      expect(xml).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/)
      expect(xml.indexOf('<autoFilter')).toBeGreaterThan(xml.indexOf('</sheetData>'))
    }
  })
})

describe('what must not be in it', () => {
  test('no note, evidence, reason, person or day of an answer in a plan without notes', () => {
    const parts = Object.values(partsOf(makePlanXlsx(richReport({ preset: 'plan' })))).join('\n')
    expect(parts).not.toContain(MARKER)
    expect(parts).not.toContain('Answered on')
    expect(parts).not.toContain(richAssessment.id)
    expect(Object.values(partsOf(makePlanXlsx(richReport()))).join('\n')).toContain(MARKER)
  })

  test('no name that was not ticked', () => {
    const parts = Object.values(partsOf(makePlanXlsx(richReport({ withName: false })))).join('\n')
    expect(parts).not.toContain('Plaid')
    expect(parts).toContain('Your assessment: action plan')
  })

  test('no author, no clock time, no link, no formula', () => {
    const parts = partsOf(makePlanXlsx(richReport()))
    expect(Object.keys(parts).filter((path) => path.startsWith('docProps'))).toEqual([])
    for (const [path, xml] of Object.entries(parts)) {
      expect(xml, path).not.toMatch(/<f>|<hyperlink|creator|\d\d:\d\d:\d\d/)
    }
  })
})

describe('the same plan', () => {
  const { TZ } = process.env
  afterEach(() => {
    vi.useRealTimers()
    if (TZ === undefined) delete process.env['TZ']
    else process.env['TZ'] = TZ
  })

  test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London'])(
    'gives the same bytes and days at another time in %s',
    (zone) => {
      const before = makePlanXlsx(richReport())
      process.env['TZ'] = zone
      vi.useFakeTimers({ now: new Date('2031-07-31T23:59:59Z') })
      expect(new Date(0).toLocaleTimeString('en-GB', { timeZoneName: 'long' })).not.toContain('Universal')
      expect(Buffer.from(makePlanXlsx(richReport())).equals(before)).toBe(true)
    },
  )
})

test('three hundred actions with long notes are one file like any other', () => {
  const report = bigReport(300)
  expect(tableOf(report, 'Actions')).toHaveLength(300)
  expect(tableOf(report, 'Answers').map((row) => String(row['Note']).length)).toEqual(
    report.standings.map(({ answer }) => answer?.note?.length),
  )
})

test('whatever anybody writes, the file is made, and its numbers are those of the plan and the score', () => {
  fc.assert(
    fc.property(anyHostileReport, (report) => {
      const { plan, result } = report
      // Making it throws where a cell that is read back is not what was meant.
      expect(tableOf(report, 'Actions').map((row) => [row['Id'], row['Hours'], row['Due']])).toEqual(
        plan.actions.map(({ item, hours, due }) => [item.id, hours, due ?? undefined]),
      )
      expect(
        tableOf(report, 'Scores').map((row) => [row['At least'], row['At most'], row['Not checked']]),
      ).toEqual(
        [result, ...result.themes].map(({ score, counts }) => [
          percentagesOf(score)?.low,
          percentagesOf(score)?.high,
          counts.hidden,
        ]),
      )
    }),
    { numRuns: 60 },
  )
})
