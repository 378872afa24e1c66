import { describe, expect, test } from 'vitest'
import type { BranchFile } from '../../src/core/branch-file'
import { compareBranches, type ComparedBranches, type CountedPeople } from '../../src/core/branches'
import type { Checklist } from '../../src/core/checklist'
import { percentagesOf } from '../../src/core/score'
import { checklistSha256 } from '../../src/files/checklist-file'
import { makeBranchReport, makeBranchTables } from '../../src/reports/branch-formats'
import { readXlsx } from '../../src/reports/xlsx/read-xlsx'
import { parseCsv } from '../../src/reports/csv/read-csv'
import { makeReportPdf, type MadePdf } from '../../src/reports/report-pdf'
import type { ReleasedBranchInput } from '../../src/reports/branch-report'
import { makeBranchDocument } from '../../src/reports/branch-report'
import { branchSheets } from '../../src/reports/branch-sheets'
import type { Block, ReportDocument, Text } from '../../src/reports/document'
import { labelBranches } from '../../src/words/branch-labels'
import {
  makeAnswered,
  makeChecklist,
  makeFact,
  makeItem,
  makeTheme,
  NOON,
  type Answers,
} from '../core/builders'

const TODAY = '2027-03-01'
const checklist = makeChecklist(
  [
    makeItem('locks', { level: 'essential' }),
    makeItem('keys', { level: 'essential' }),
    makeItem('bells', { theme: 'grounds' }),
    makeItem('mail', { theme: 'grounds', appliesWhen: { not: { has: 'run-by-head-office' } } }),
  ],
  {
    themes: [makeTheme('accounts'), makeTheme('grounds')],
    profile: [makeFact('run-by-head-office')],
  },
)

function makeFile(
  key: string,
  name: string,
  answers: Answers,
  asked: Checklist = checklist,
  headOffice = false,
): BranchFile {
  return {
    key,
    assessmentId: key,
    changedAt: NOON,
    copy: makeAnswered(asked, answers, { name, profile: new Map([['run-by-head-office', headOffice]]) }),
    checklist: asked,
    checklistSha256: checklistSha256(asked),
    isOurs: true,
  }
}

const FILES = [
  makeFile('b', 'Llŷn', { locks: 'not-in-place', keys: 'in-place', bells: 'partly' }),
  makeFile('a', 'Harbour', { locks: 'not-in-place', keys: 'partly', bells: 'not-sure' }, checklist, true),
  makeFile('c', '', { locks: 'in-place', keys: 'in-place', bells: 'not-applicable' }),
]

function inputOf(files: readonly BranchFile[], withAliases = false): ReleasedBranchInput {
  const group = compareBranches(files).groups[0] as ComparedBranches | CountedPeople
  const rows = group.kind === 'compared' ? labelBranches('en-GB', group.branches, withAliases) : []
  return {
    group,
    rows,
    today: TODAY,
    language: 'en-GB',
    release: { version: '1.2.3', builtOn: '2027-02-01' },
  }
}

const wordsOf = (text: Text): string =>
  typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : part.text)).join('')

function tablesOf({ blocks }: ReportDocument): readonly (readonly (readonly string[])[])[] {
  return blocks.flatMap((block: Block) =>
    block.type === 'table' ? [block.rows.map((row) => row.map(wordsOf))] : [],
  )
}

function headingsOf({ blocks }: ReportDocument): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'heading' ? [wordsOf(block.text)] : []))
}

describe('several branches as a document', () => {
  const document = makeBranchDocument(inputOf(FILES))

  test('say how they stand, by theme, what is missed most, how far apart they are, and what was left out', () => {
    expect(headingsOf(document)).toEqual([
      'Branches side by side',
      'Ratings',
      'By theme',
      'Essentials missed most',
      'How far apart they are',
      'Run by head office',
      'Where this comes from',
    ])
    expect(tablesOf(document)).toEqual([
      [
        ['Llŷn', 'Fix these first', '50%'],
        ['Harbour', 'Fix these first', '19–42%'],
        ['Unnamed branch 3', 'Well covered', '100%'],
      ],
      [
        ['Llŷn', '50%', '50%'],
        ['Harbour', '25%', '0–100%'],
        ['Unnamed branch 3', '100%', '–'],
      ],
      [
        ['Is locks done?', '1', '0', '2', '0', '0'],
        ['Is keys done?', '2', '1', '0', '0', '0'],
      ],
      [
        ['All about accounts', '25%', '50%', '100%'],
        ['All about grounds', '0%', '25%', '50%'],
      ],
    ])
  })

  test('say what they rest on before any number', () => {
    const texts = document.blocks.slice(0, 4).map((block) => ('text' in block ? wordsOf(block.text) : ''))
    expect(texts).toEqual([
      'Branches side by side',
      'Village society, version 1.0.0 · 1 March 2027 · 3 branches',
      'It shows where each branch is weak: keep it among the people who need it.',
      '3 questions were asked of all of them. Only those are compared. 1 question is run by head office for at least one of them: not compared. Self-reported. A range counts what is not known as missing, then as in place.',
    ])
  })

  test('go by aliases where asked, in an order that is not the files’, and the names are nowhere', () => {
    const input = inputOf(FILES, true)
    const aliased = makeBranchDocument(input)
    expect(tablesOf(aliased)[1]).toEqual([
      ['Branch 1', '25%', '0–100%'],
      ['Branch 2', '50%', '50%'],
      ['Branch 3', '100%', '–'],
    ])
    expect(JSON.stringify([aliased, branchSheets(input)])).not.toMatch(/Llŷn|Harbour/)
  })

  test('of somebody’s checklist say so on every page and sheet', () => {
    const foreign = inputOf(FILES.map((file) => ({ ...file, isOurs: false })))
    const { notice, blocks } = makeBranchDocument(foreign)
    const line =
      'From a file: Village society, loaded 1 March 2027. Not written or checked by Hustings or the NCSC.'
    expect(notice).toBe(line)
    expect(blocks).toContainEqual({ type: 'callout', text: line })
    expect(blocks).toContainEqual({ type: 'paragraph', text: 'The author says: Made up.' })
    for (const { notes } of branchSheets(foreign)) expect(notes).toEqual([line])
  })

  test('without a common question have no table, and say so', () => {
    const asked = makeChecklist([makeItem('mail', { appliesWhen: { not: { has: 'run-by-head-office' } } })], {
      profile: [makeFact('run-by-head-office')],
    })
    const files = [makeFile('a', 'One', { mail: 'partly' }, asked), makeFile('b', 'Two', {}, asked, true)]
    const empty = makeBranchDocument(inputOf(files))
    expect(tablesOf(empty)).toEqual([])
    expect(JSON.stringify(empty.blocks)).toContain('No question was asked of all of them')
  })

  test('of an older version say that they were moved, and an old checklist that it is old', () => {
    const newer = { ...checklist, version: '2.0.0', reviewBy: '2027-02-01' }
    const moved = makeBranchDocument(inputOf([...FILES, makeFile('d', 'New', {}, newer)]))
    const text = JSON.stringify(moved.blocks)
    expect(text).toContain('Answers to version 1.0.0 are counted as answers to version 2.0.0.')
    expect(text).toContain('This checklist is from 15 January 2027.')
  })

  test('with more themes than fit abreast have one table below the other', () => {
    const themes = Array.from({ length: 11 }, (_, index) => makeTheme(`theme-${String(index)}`))
    const wide = makeChecklist(
      themes.map(({ id }) => makeItem(`item-of-${id}`, { theme: id })),
      { themes },
    )
    const [, first, second] = tablesOf(makeBranchDocument(inputOf([makeFile('a', 'One', {}, wide)])))
    expect([first?.[0]?.length, second?.[0]?.length]).toEqual([10, 3])
  })
})

describe('as tables', () => {
  const input = inputOf(FILES)
  const [branches, essentials, spread] = branchSheets(input)

  test('the first has a row a branch with whole percentages, from and to', () => {
    expect(branches.rows).toEqual([
      [
        'Branch',
        'Rating',
        'In place, at least %',
        'In place, at most %',
        'All about accounts, at least %',
        'All about accounts, at most %',
        'All about grounds, at least %',
        'All about grounds, at most %',
      ],
      ['Llŷn', 'Fix these first', 50, 50, 50, 50, 50, 50],
      ['Harbour', 'Fix these first', 19, 42, 25, 25, 0, 100],
      ['Unnamed branch 3', 'Well covered', 100, 100, 100, 100, '', ''],
    ])
  })

  test('then what is missed most, then how far apart they are', () => {
    expect(essentials?.rows).toEqual([
      ['Question', 'In place', 'Partly', 'Not in place', 'Not known', 'Doesn’t apply'],
      ['Is locks done?', 1, 0, 2, 0, 0],
      ['Is keys done?', 2, 1, 0, 0, 0],
    ])
    expect(spread?.rows).toEqual([
      ['Theme', 'Lowest %', 'Middle %', 'Highest %'],
      ['All about accounts', 25, 50, 100],
      ['All about grounds', 0, 25, 50],
    ])
  })

  test('say the same numbers as the document and the rules', () => {
    const group = input.group as ComparedBranches
    const numbers = group.branches.map(({ score }) => Object.values(percentagesOf(score)!))
    expect(branches.rows.slice(1).map((row) => row.slice(2, 4))).toEqual(numbers)
    const shown = tablesOf(makeBranchDocument(input))[0]?.map((row) => row[2]?.match(/\d+/g)?.map(Number))
    expect(shown?.map((range) => [range?.at(0), range?.at(-1)])).toEqual(numbers)
  })

  test('a theme that applies nowhere has empty cells', () => {
    const files = [makeFile('a', 'One', { locks: 'partly', bells: 'not-applicable', mail: 'not-applicable' })]
    expect(branchSheets(inputOf(files))[2]?.rows.at(-1)).toEqual(['All about grounds', '', '', ''])
    expect(
      tablesOf(makeBranchDocument(inputOf(files)))
        .at(-1)
        ?.at(-1),
    ).toEqual(['All about grounds', '–', '–', '–'])
  })

  test('where no essential is missed there is a sentence', () => {
    const files = [makeFile('a', 'One', { locks: 'in-place', keys: 'in-place' })]
    expect(JSON.stringify(makeBranchDocument(inputOf(files)))).toContain(
      'No essential is missing, partly in place',
    )
  })
})

describe('people', () => {
  const asked = { ...checklist, id: 'high-risk-individual' }
  const input = inputOf(
    Array.from({ length: 5 }, (_, index) =>
      makeFile(String(index), `Ann ${String(index)}`, { locks: 'partly' }, asked),
    ),
  )

  test('are counts: in the document and in the one table, and nobody’s name', () => {
    const document = makeBranchDocument(input)
    expect(headingsOf(document)).toEqual([
      'Branches side by side',
      'Answers, counted',
      'Where this comes from',
    ])
    expect(tablesOf(document)).toEqual([
      [
        ['Is locks done?', '0', '5', '0', '0', '0'],
        ['Is keys done?', '0', '0', '0', '5', '0'],
        ['Is bells done?', '0', '0', '0', '5', '0'],
        ['Is mail done?', '0', '0', '0', '5', '0'],
      ],
    ])
    expect(branchSheets(input)).toHaveLength(1)
    expect(branchSheets(input)[0].rows[1]).toEqual(['Is locks done?', 0, 5, 0, 0, 0])
    expect(JSON.stringify([document, branchSheets(input)])).not.toContain('Ann')
  })
})

test('as PDF the same comparison gives the same bytes, whatever the names are', async () => {
  const hostile = inputOf([
    ...FILES,
    makeFile('d', '=1+1 𓀀 \u0645\u0631\u062d\u0628\u0627 🎉', { locks: 'partly' }),
  ])
  const first = await print(hostile)
  const second = await print(hostile)
  expect(first.bytes).toEqual(second.bytes)
  expect(new TextDecoder('latin1').decode(first.bytes.slice(0, 5))).toBe('%PDF-')
  expect(first.missing).toContain('𓀀')
  expect((await print(inputOf(FILES))).missing).toEqual([])
})

test('as tables it says the same, in one file or in three sheets', async () => {
  const input = inputOf(FILES)
  const sheets = branchSheets(input)
  const csv = parseCsv(await makeBranchTables('csv', input))
  expect(csv.ok && csv.value).toEqual(sheets[0].rows.map((row) => row.map(String)))
  const workbook = readXlsx(await makeBranchTables('xlsx', input))
  expect(workbook.map(({ name }) => name)).toEqual(sheets.map(({ title }) => title))
  workbook.forEach(({ rows }, index) => {
    const [, ...body] = sheets[index]?.rows ?? []
    const read = rows.slice(-body.length).map((row) => row.map((cell) => cell?.value ?? ''))
    expect(read.map((row) => row.join('|').replace(/\|+$/, ''))).toEqual(
      body.map((row) => row.join('|').replace(/\|+$/, '')),
    )
  })
})

test('as CSV it says below the table whose questions these are, where they are not ours', async () => {
  const input = inputOf(FILES.map((file) => ({ ...file, isOurs: false })))
  const csv = parseCsv(await makeBranchTables('csv', input))
  const last = csv.ok ? csv.value.at(-1) : undefined
  expect(last?.[0]).toContain('Not written or checked by Hustings or the NCSC.')
  expect(last).toHaveLength(branchSheets(input)[0].rows[0]!.length)
})

function print(input: ReleasedBranchInput): Promise<MadePdf> {
  return makeReportPdf(makeBranchReport(input))
}

test('no two branches are called the same', () => {
  const { branches } = inputOf([
    makeFile('a', 'Llŷn', {}),
    makeFile('b', 'Llŷn', {}),
    makeFile('c', 'Llŷn', {}),
    makeFile('d', ' ', {}),
  ]).group as ComparedBranches
  expect(labelBranches('en-GB', branches, false).map(({ label }) => label)).toEqual([
    'Llŷn',
    'Llŷn (2)',
    'Llŷn (3)',
    'Unnamed branch 4',
  ])
})
