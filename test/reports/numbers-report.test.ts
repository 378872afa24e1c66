import { describe, expect, test } from 'vitest'
import { makeShareNumbers, type NumbersChoices } from '../../src/core/share-numbers'
import { makeNumbersReport, type NumbersInput, type NumbersReport } from '../../src/reports/numbers-report'
import { makeReportPdf } from '../../src/reports/report-pdf'
import { makeAnswered, makeChecklist, makeItem, makeTheme } from '../core/builders'
import { decodePdf } from './decode'
import { wordsOf } from './document-words'

const TODAY = '2027-03-01'
const checklist = makeChecklist(
  [
    makeItem('locks', { level: 'essential' }),
    makeItem('keys', { theme: 'grounds' }),
    makeItem('bells', { theme: 'grounds' }),
  ],
  { themes: [makeTheme('accounts'), makeTheme('grounds')] },
)
const assessment = makeAnswered(checklist, { locks: 'in-place', keys: 'partly' }, { name: 'Harbour' })
const bare: NumbersChoices = { withName: false, byTheme: false, day: null }

function numbersOf(choices: NumbersChoices = bare, changes: Partial<NumbersInput> = {}): NumbersReport {
  return makeNumbersReport({
    numbers: makeShareNumbers(checklist, assessment, choices),
    isOurs: true,
    today: TODAY,
    language: 'en-GB',
    release: { version: '1.2.3', builtOn: '2026-12-24' },
    ...changes,
  })
}

test('the page and the text say the same, and nothing of any question', () => {
  const { report, text } = numbersOf({ withName: true, byTheme: true, day: TODAY })
  const lines = text.trimEnd().split('\n')
  expect(lines.slice(0, 10)).toEqual([
    'Harbour: in numbers',
    'Village society, version 1.0.0 · 1 March 2027',
    'Rating: Basics in place',
    'Between 59% and 86% of this checklist is in place.',
    '2 of 3 answered. Self-reported. Evidence noted for 0 of 1 essential. None set aside as not applying.',
    'By theme',
    'All about accounts · 100%',
    'All about grounds · 25–75%',
    'These are numbers only: no answers, no notes and nobody’s name.',
    lines[9],
  ])
  for (const line of lines) expect(wordsOf(report.document).replaceAll(' | ', ' · ')).toContain(line)
  expect(text).not.toMatch(/locks|keys|bells/)
})

describe('without a day', () => {
  const { report, text } = numbersOf()

  test('no day of anybody’s stands in it', () => {
    expect([text, report.document.footer].join('\n')).not.toMatch(/2027|March/)
    expect(report.document.date).toBeUndefined()
    expect(text.startsWith('In numbers\nVillage society, version 1.0.0\n')).toBe(true)
  })

  test('nor in the file, of one page', async () => {
    const { bytes } = await makeReportPdf(report)
    const file = decodePdf(bytes)
    expect(file).toContain('Page 1 of 1')
    expect(file).not.toMatch(/2027/)
    expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/CreationDate|ModDate|CreateDate/)
  })
})

test('with a day the file has it, at midnight', async () => {
  const { bytes } = await makeReportPdf(numbersOf({ ...bare, day: TODAY }).report)
  expect(decodePdf(bytes)).toContain('20270301')
})

test('the longest of ours fits on one page, every theme with it', async () => {
  const many = Array.from({ length: 9 }, (_, index) => `theme-${String(index)}`)
  const long = makeChecklist(
    many.map((theme) => makeItem(`of-${theme}`, { theme })),
    {
      themes: many.map((id) => ({ ...makeTheme(id), title: `Everything that there is to know about ${id}` })),
    },
  )
  const numbers = makeShareNumbers(long, makeAnswered(long, {}), {
    withName: true,
    byTheme: true,
    day: TODAY,
  })
  const { bytes } = await makeReportPdf(numbersOf(bare, { numbers, isOurs: false }).report)
  expect(decodePdf(bytes)).toContain('Page 1 of 1')
})

test('a stranger’s checklist is told apart on the page, with the day only where it is told', () => {
  const foreign = (day: string | null) => numbersOf({ ...bare, day }, { isOurs: false })
  expect(foreign(TODAY).text).toContain('From a file: Village society, loaded 1 March 2027. Not written')
  expect(foreign(null).text).toContain(
    'From a file: Village society. Not written or checked by Hustings or the NCSC.',
  )
  expect(foreign(null).report.document.notice).toContain('Not written or checked')
  expect(foreign(null).text).toContain('The author says: Made up.')
  expect(numbersOf().text).not.toContain('From a file')
})

test('a rating waits for the essentials, and old questions and old copies say so', () => {
  const open = makeShareNumbers(checklist, makeAnswered(checklist, { keys: 'partly' }), bare)
  expect(numbersOf(bare, { numbers: open }).text).toContain(
    'No rating yet\nThe rating shows once every essential has an answer.\n',
  )
  const unrated = makeShareNumbers({ ...checklist, rated: false }, assessment, bare)
  expect(numbersOf(bare, { numbers: unrated }).text).toContain(
    'No rating\nThis checklist has a score but no rating.',
  )
  const old = numbersOf(bare, { today: '2029-01-01' }).text
  expect(old).toContain('This checklist is from 15 January 2027.')
  expect(old).toMatch(/year old/)
})
