import fc from 'fast-check'
import ICAL from 'ical.js'
import { marked, type Tokens } from 'marked'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { isOpen, type Action } from '../../src/core/action'
import { STATUSES } from '../../src/core/answer'
import type { CalendarChoices } from '../../src/core/export-wish'
import { percentagesOf } from '../../src/core/score'
import { makePlanCalendar } from '../../src/reports/calendar/plan-calendar'
import { makePlanCsv } from '../../src/reports/csv/plan-csv'
import {
  makePlanMarkdown,
  makePlanPlainText,
  makePlanRichText,
} from '../../src/reports/markdown/plan-markdown'
import { makeOscalPoam, makeOscalResults } from '../../src/reports/plan-oscal'
import type { PlanReport } from '../../src/reports/plan-report'
import { makePlanXlsx } from '../../src/reports/plan-xlsx'
import { readXlsx } from '../../src/reports/xlsx/read-xlsx'
import { formatDate } from '../../src/words/dates'
import { terms } from '../../src/words/terms'
import { anyCampaign, anySituation } from '../core/arbitraries'
import { makeAnswered, makeChecklist } from '../core/builders'
import { anyHostilePlan, reportOf } from './hostile-plans'
import { makeToldItem } from './small-checklist'

const ID = '11111111-2222-4333-8444-555555555555'
const FULL: CalendarChoices = { assessmentId: ID, wording: 'full', reminder: 'day-before' }
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Every form of the plan that is text. */
function formsOf(report: PlanReport): Readonly<Record<string, string>> {
  return {
    csv: decode(makePlanCsv(report)),
    'neutral calendar': decode(makePlanCalendar(report, { ...FULL, wording: 'neutral' }).bytes),
    'full calendar': decode(makePlanCalendar(report, FULL).bytes),
    markdown: makePlanMarkdown(report),
    'rich text': makePlanRichText(report),
    'plain text': makePlanPlainText(report),
  }
}

/** The rows of the one table that has an action in each, as another parser reads them. */
function tableRows(markdown: string): readonly (readonly string[])[] {
  const tables = marked.lexer(markdown).filter((token) => token.type === 'table') as Tokens.Table[]
  return tables.flatMap(({ rows }) => rows.map((row) => row.map(({ tokens }) => plain(tokens))))
}

function plain(tokens: readonly { readonly raw: string }[]): string {
  return tokens.map((token) => ('text' in token ? String(token.text) : '')).join('')
}

describe('the numbers of every form are the plan’s', () => {
  const { hours } = terms('en-GB')

  test('for any checklist and answers', () => {
    fc.assert(
      fc.property(
        anySituation,
        fc.array(fc.integer({ min: 1, max: 28 })),
        ({ checklist, assessment }, days) => {
          const dated = {
            ...assessment,
            plan: {
              ...assessment.plan,
              actions: new Map(
                checklist.items.map(({ id }, index) => {
                  const day = days[index]
                  const due = day === undefined ? {} : { due: `2027-05-${String(day).padStart(2, '0')}` }
                  return [id, { ...assessment.plan.actions.get(id), ...due }]
                }),
              ),
            },
          }
          const report = reportOf(checklist, dated)
          const forms = formsOf(report)
          const open = report.plan.actions.filter(isOpen)

          const csv = Papa.parse<Record<string, string>>(forms['csv'] ?? '', {
            header: true,
            skipEmptyLines: true,
          })
          expect(
            csv.data.map((row) => [
              row['Plan order'],
              row['External ID'],
              row['Estimate hours'],
              row['Due date'],
            ]),
          ).toEqual(
            open.map(({ item, hours: effort, due }, index) => [
              String(index + 1),
              `hustings:${checklist.id}:${item.id}`,
              String(effort),
              due ?? '',
            ]),
          )

          for (const calendar of ['neutral calendar', 'full calendar']) {
            const events = new ICAL.Component(
              ICAL.parse(forms[calendar] ?? '') as unknown[],
            ).getAllSubcomponents('vevent')
            expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(
              open.flatMap(({ due }) => due ?? []),
            )
          }
          expect(
            [...(forms['neutral calendar'] ?? '').matchAll(/SUMMARY:Hustings: action (\d+)/g)].map(
              ([, place]) => Number(place),
            ),
          ).toEqual(open.flatMap(({ due }, index) => (due === null ? [] : [index + 1])))

          expect(tableRows(forms['markdown'] ?? '').map((row) => [row[0], row[3], row[5]])).toEqual(
            open.map(({ hours: effort, due }, index) => [
              String(index + 1),
              hours(effort),
              due === null ? '–' : formatDate('en-GB', due),
            ]),
          )
          const sum = open.reduce((total, action) => total + action.hours, 0)
          const total = new RegExp(`\\b${String(open.length)} actions?, about ${hours(sum)} of work`)
          for (const form of ['markdown', 'rich text', 'plain text']) {
            if (open.length > 0) expect(forms[form]).toMatch(total)
            else expect(forms[form]).not.toContain('of work')
          }
        },
      ),
    )
  })
})

/** A sheet of the workbook by the titles of its columns. */
function sheetRows(report: PlanReport, name: string): readonly Readonly<Record<string, unknown>>[] {
  const rows = readXlsx(makePlanXlsx(report)).find((sheet) => sheet.name === name)?.rows ?? []
  const [titles = [], ...below] = rows.slice(rows.findIndex(({ length }) => length === 0) + 1)
  const end = below.findIndex(({ length }) => length === 0)
  return below
    .slice(0, end === -1 ? undefined : end)
    .map((row) =>
      Object.fromEntries(titles.map((title, index) => [String(title?.value), row[index]?.value ?? null])),
    )
}

interface OscalPart {
  readonly title: string
  readonly props: readonly { readonly name: string; readonly value: string }[]
}
interface OscalFiles {
  readonly 'assessment-results': { readonly results: readonly [OscalPart] }
  readonly 'plan-of-action-and-milestones': {
    readonly 'poam-items': readonly OscalPart[]
    readonly risks: readonly (OscalPart & { readonly deadline?: string })[]
  }
}

function propsOf({ props }: OscalPart): Readonly<Record<string, string>> {
  return Object.fromEntries(props.map(({ name, value }) => [name, value]))
}

const PARTS = [...STATUSES, 'unanswered', 'hidden'] as const

describe('for any checklist, answers and polling day, the numbers of the plan are those of', () => {
  const forAny = (check: (report: PlanReport, open: readonly Action[]) => void): void => {
    fc.assert(
      fc.property(anyCampaign, ({ checklist, assessment }) => {
        const report = reportOf(checklist, assessment)
        check(report, report.plan.actions.filter(isOpen))
      }),
    )
  }

  test('the workbook: order, hours, dates, percentages and counts', () => {
    forAny((report, open) => {
      expect(
        sheetRows(report, 'Actions')
          .slice(0, open.length)
          .map((row) => [row['No.'], row['Id'], row['Hours'], row['Due']]),
      ).toEqual(open.map(({ item, hours, due }, index) => [index + 1, item.id, hours, due]))
      const { result } = report
      expect(sheetRows(report, 'Scores').map((row) => Object.values(row).slice(1))).toEqual(
        [result, ...result.themes].map(({ score, counts }) => [
          percentagesOf(score)?.low ?? null,
          percentagesOf(score)?.high ?? null,
          ...PARTS.map((part) => counts[part]),
        ]),
      )
    })
  })

  test('the OSCAL assessment results: percentages, rating and counts', () => {
    forAny((report) => {
      const file = JSON.parse(makeOscalResults(report)) as OscalFiles
      const props = propsOf(file['assessment-results'].results[0])
      const { score, rating, counts } = report.result
      const percentages = percentagesOf(score)
      expect([props['score-low-percent'], props['score-high-percent']]).toEqual([
        percentages?.low.toString(),
        percentages?.high.toString(),
      ])
      expect([props['rating-low'] ?? null, props['rating-high'] ?? null]).toEqual([rating.low, rating.high])
      expect(PARTS.map((part) => Number(props[`count-${part}`]))).toEqual(PARTS.map((part) => counts[part]))
    })
  })

  test('the OSCAL plan of action: order, hours and dates', () => {
    forAny((report, open) => {
      const text = makeOscalPoam(report)
      expect(text === null).toBe(open.length === 0)
      if (text === null) return
      const { 'poam-items': items, risks } = (JSON.parse(text) as OscalFiles)['plan-of-action-and-milestones']
      expect(items.map(propsOf).map(({ place, hours }) => [Number(place), Number(hours)])).toEqual(
        open.map(({ hours }, index) => [index + 1, hours]),
      )
      expect(risks.slice(0, open.length).map(({ deadline }) => deadline?.slice(0, 10) ?? null)).toEqual(
        open.map(({ due }) => due),
      )
    })
  })
})

const checklist = makeChecklist([
  makeToldItem('passwords', { level: 'essential', freeze: true }),
  makeToldItem('backups'),
  makeToldItem('leavers'),
  makeToldItem('training'),
  makeToldItem('posters'),
])
const assessment = makeAnswered(
  checklist,
  {
    passwords: {
      status: 'not-in-place',
      note: 'zz-secret-1',
      evidence: 'zz-secret-2',
      reason: 'zz-secret-3',
      by: 'zz-secret-4',
    },
    backups: { status: 'not-in-place', note: 'zz-secret-5' },
    training: { status: 'not-applicable', reason: 'zz-secret-6' },
    posters: { status: 'in-place', evidence: 'zz-secret-7' },
  },
  {
    id: ID,
    name: 'Riverside Independents',
    plan: { pollingDay: '2027-05-06' },
    actions: {
      passwords: { note: 'zz-secret-8', due: '2027-04-01', owner: 'Ann' },
      backups: { note: 'zz-secret-9', state: 'dropped', due: '2027-04-02' },
    },
  },
)

describe('a copy of the plan', () => {
  test.each(Object.entries(formsOf(reportOf(checklist, assessment))))(
    'as %s has no note, evidence, reason, author or id of the assessment',
    (_form, text) => {
      expect(text.replaceAll('\r\n ', '')).not.toMatch(/zz-secret|11111111/)
    },
  )

  test.each(Object.entries(formsOf(reportOf(checklist, assessment, { withName: false }))))(
    'as %s names nobody where the name was not ticked',
    (_form, text) => {
      expect(text.replaceAll('\r\n ', '')).not.toContain('Riverside')
    },
  )
})

describe('the plan in brief', () => {
  const brief = makePlanMarkdown(reportOf(checklist, assessment, { preset: 'everything' }))
  const section = (title: string): string => {
    const [, after = ''] = brief.split(`## ${title}\n`)
    return (after.split('\n## ')[0] ?? '').trim()
  }

  test('has its parts in order', () => {
    expect(brief.match(/^##? .*$/gm)).toEqual([
      '# Riverside Independents: action plan',
      '## Where you stand',
      '## What to do, in this order',
      '## Dates and notes',
      '## Decided not to do',
      '## Not yet asked',
      '## Set aside as not applying',
      '## Where this comes from',
    ])
  })

  test('says what polling day means, and what was noted where the copy has it', () => {
    expect(section('Dates and notes').split('\n')).toEqual([
      String.raw`- 1\. Do passwords.`,
      '  - Change nothing after 22 April 2027: too close to polling day.',
      '  - **Note:** zz-secret-8',
      '  - **Note with the answer:** zz-secret-1',
      '  - **Evidence noted:** zz-secret-2',
    ])
  })

  test('says what was decided against and why, and what was not asked', () => {
    expect(section('Decided not to do')).toBe(String.raw`- Do backups. \(zz-secret-9\)`)
    expect(section('Not yet asked')).toContain('- Is leavers done?')
  })

  test('names its sources and the licence', () => {
    expect(section('Where this comes from')).toContain('](https://www.ncsc.gov.uk/one)')
    expect(section('Where this comes from')).toContain('Open Government Licence v3.0')
  })

  test('names a checklist from a file as one, in both forms', () => {
    const line =
      'From a file: Village society, loaded 2 March 2027. Not written or checked by Hustings or the NCSC.'
    const report = reportOf(checklist, assessment, { isOurs: false })
    expect(makePlanMarkdown(report)).toContain(line)
    expect(makePlanRichText(report)).toContain(line)
  })

  test('leaves out what it has nothing to say about', () => {
    const bare = makePlanMarkdown(
      reportOf(makeChecklist([makeToldItem('one')]), makeAnswered(checklist, { one: 'partly' })),
    )
    expect(bare.match(/^## .*$/gm)).toEqual([
      '## Where you stand',
      '## What to do, in this order',
      '## Where this comes from',
    ])
    expect(makePlanMarkdown(reportOf(checklist, makeAnswered(checklist, {})))).toContain(
      'No action yet. Answer some questions, and what to do shows here.',
    )
  })

  test('makes nothing of hostile texts but headings, paragraphs, lists, a table and links to our sources', () => {
    fc.assert(
      fc.property(anyHostilePlan, ({ checklist: hostile, assessment: written }) => {
        const markdown = makePlanMarkdown(reportOf(hostile, written, { preset: 'everything', isOurs: false }))
        const kinds = new Set<string>()
        void marked.walkTokens(marked.lexer(markdown), (token) => {
          kinds.add(token.type)
          if (token.type === 'link') expect(token.href).toMatch(/^https:\/\/www\.ncsc\.gov\.uk\//)
        })
        const known = 'heading paragraph list list_item table link strong text escape br space'.split(' ')
        expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([])
      }),
    )
  })
})

test('300 actions with notes of 2,000 characters are all there in every form, the same every time', () => {
  const many = makeChecklist(Array.from({ length: 300 }, (_, index) => makeToldItem(`item-${String(index)}`)))
  const ids = many.items.map(({ id }) => id)
  const note = '😀=x;'.repeat(400)
  const busy = makeAnswered(
    many,
    Object.fromEntries(ids.map((id) => [id, { status: 'not-in-place', note }])),
    {
      actions: Object.fromEntries(ids.map((id) => [id, { note, due: '2027-04-01', owner: '=1+1' }])),
    },
  )
  const report = reportOf(many, busy, { preset: 'everything' })
  const forms = formsOf(report)
  expect(formsOf(report)).toEqual(forms)
  expect(Papa.parse(forms['csv'] ?? '', { header: true, skipEmptyLines: true }).data).toHaveLength(300)
  expect(forms['neutral calendar']?.match(/BEGIN:VEVENT/g)).toHaveLength(300)
  expect(tableRows(forms['markdown'] ?? '')).toHaveLength(300)
  expect(forms['rich text']?.match(/<td>1 April 2027<\/td>/g)).toHaveLength(300)
})
