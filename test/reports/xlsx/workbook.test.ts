import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellText, MOST_IN_A_CELL } from '../../../src/reports/xlsx/cell-text'
import { columnLetters, layOutSheet } from '../../../src/reports/xlsx/grid'
import { readXlsx } from '../../../src/reports/xlsx/read-xlsx'
import type { Sheet } from '../../../src/reports/xlsx/sheet'
import { compareWithMeant, makeWorkbook } from '../../../src/reports/xlsx/workbook'
import { scanXml } from '../../../src/reports/xlsx/xml-scan'
import { anyHostileText, HOSTILE_TEXTS } from '../hostile-texts'

const sheet: Sheet = {
  name: 'Things',
  lines: ['A line'],
  columns: [
    { title: 'What', kind: 'text', width: 10 },
    { title: 'How many', kind: 'number', width: 10 },
    { title: 'Share', kind: 'share', width: 10 },
    { title: 'Day', kind: 'day', width: 10 },
  ],
  rows: [
    ['Chairs', 2.25, 58, '2028-02-29'],
    ['Tables', null, 0, null],
    [null, 0, 100, '2000-01-01'],
  ],
  notes: ['A note'],
}
const grids = [layOutSheet('en-GB', sheet)]
const bytes = makeWorkbook('en-GB', [sheet])

function sheetOf(...texts: readonly string[]): Sheet {
  return {
    ...sheet,
    columns: sheet.columns.slice(0, 1),
    rows: texts.map((text) => [text]),
    lines: [],
    notes: [],
  }
}

/** The texts of the one column, as they are read back. */
function textsIn(file: Uint8Array): readonly (string | number | undefined)[] {
  return (readXlsx(file)[0]?.rows ?? []).slice(2).map((row) => row[0]?.value)
}

describe('a cell', () => {
  test('holds a number, a whole percentage, a day or nothing', () => {
    expect(readXlsx(bytes)[0]?.rows.slice(3, 6)).toEqual([
      [
        { kind: 'text', value: 'Chairs' },
        { kind: 'number', value: 2.25 },
        { kind: 'share', value: 58 },
        { kind: 'day', value: '2028-02-29' },
      ],
      [{ kind: 'text', value: 'Tables' }, null, { kind: 'share', value: 0 }],
      [
        null,
        { kind: 'number', value: 0 },
        { kind: 'share', value: 100 },
        { kind: 'day', value: '2000-01-01' },
      ],
    ])
  })

  test('says whatever percentage it shows exactly', () => {
    const shares = Array.from({ length: 101 }, (_, share) => share)
    const one: Sheet = {
      ...sheetOf(),
      columns: sheet.columns.slice(2, 3),
      rows: shares.map((share) => [share]),
    }
    expect(textsIn(makeWorkbook('en-GB', [one]))).toEqual(shares)
  })

  test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    'holds %s as text',
    (_, text) => {
      const file = makeWorkbook('en-GB', [sheetOf(text, `also ${text}`)])
      expect(textsIn(file)[0]).toBe(cellText('en-GB', text) || undefined)
      expect(textsIn(file)[1]).toBe(cellText('en-GB', `also ${text}`))
      expect(strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!)).not.toContain('<f>')
    },
  )

  test('that begins like a formula stays text when somebody edits it', () => {
    const xml = strFromU8(unzipSync(makeWorkbook('en-GB', [sheetOf('=1+1', 'plain')]))['xl/styles.xml']!)
    expect(xml).toContain('formatCode="@"')
    expect(strFromU8(unzipSync(makeWorkbook('en-GB', [sheetOf('plain')]))['xl/styles.xml']!)).not.toContain(
      '"@"',
    )
  })

  test('is compared with what was meant, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(anyHostileText, { maxLength: 8 }), (texts) => {
        const meant = texts.map((text) => cellText('en-GB', text) || undefined)
        expect(textsIn(makeWorkbook('en-GB', [sheetOf(...texts)]))).toEqual(meant)
      }),
    )
  })
})

describe('a text that is too long for a cell', () => {
  const long = 'é'.repeat(MOST_IN_A_CELL)

  test('stays whole up to the limit', () => {
    expect(cellText('en-GB', long)).toBe(long)
  })

  test('is cut behind it, and says so', () => {
    const cut = cellText('en-GB', `${long}x`)
    expect(cut).toHaveLength(MOST_IN_A_CELL)
    expect(cut.endsWith('\n(Cut here: a cell holds no more. The whole text stands in the assessment.)')).toBe(
      true,
    )
  })

  test('is never cut within a character', () => {
    for (const before of ['', 'a']) {
      const cut = cellText('en-GB', before + '🔒'.repeat(MOST_IN_A_CELL))
      expect(cut).not.toMatch(/\p{Surrogate}/u)
      expect(cut.length).toBeGreaterThanOrEqual(MOST_IN_A_CELL - 1)
    }
  })
})

test('what no XML file can hold is left out, and all else stays', () => {
  expect(cellText('en-GB', 'a\u0000\u0008\u001f\ufffe\uffffb\n\ufffd')).toBe('ab\n\ufffd')
  expect(cellText('en-GB', 'a\ud800b')).toBe('a\ufffdb')
})

test('columns have letters', () => {
  expect([0, 25, 26, 51, 52, 701].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ'])
})

describe('a workbook that is not as it was meant is not handed out', () => {
  const change = (path: string, from: string | RegExp, to: string): Uint8Array => {
    const parts = unzipSync(bytes)
    const before = strFromU8(parts[path]!)
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    return zipSync({ ...parts, [path]: strToU8(after) })
  }
  const DATA = 'xl/worksheets/sheet1.xml'
  const TEXTS = 'xl/sharedStrings.xml'

  test('as it is, it passes', () => {
    expect(() => compareWithMeant(bytes, grids)).not.toThrow()
  })

  test.each<[what: string, path: string, from: string | RegExp, to: string]>([
    ['another text', TEXTS, 'Chairs', 'Stools'],
    ['a text less', TEXTS, /<si><t[^>]*>A note<\/t><\/si>/, ''],
    ['another number', DATA, '2.25', '2.5'],
    ['no number', DATA, '2.25', 'NaN'],
    ['a formula', DATA, '<v>2.25</v>', '<f>1+1</f><v>2.25</v>'],
    ['a formula alone', DATA, '<v>2.25</v>', '<f>1+1</f>'],
    ['a cell that moved', DATA, 'r="B4"', 'r="C4"'],
    ['a cell beyond', DATA, 'r="D4"', 'r="4D"'],
    ['a cell more', DATA, '</row><row r="5"', '<c r="E4"><v>1</v></c></row><row r="5"'],
    ['a row that moved', DATA, '<row r="4"', '<row r="9"'],
    ['a row less', DATA, /<row r="8".*<\/row>/, ''],
    ['a date that became a number', 'xl/styles.xml', 'd mmm yyyy', '0.00'],
    ['another name of the sheet', 'xl/workbook.xml', 'name="Things"', 'name="Others"'],
    ['a sheet less', 'xl/workbook.xml', /<sheet .*?\/>/, ''],
    [
      'a sheet that is elsewhere',
      'xl/_rels/workbook.xml.rels',
      'worksheets/sheet1.xml',
      'worksheets/sheet2.xml',
    ],
    ['torn XML', TEXTS, '</sst>', ''],
  ])('%s', (_, path, from, to) => {
    const changed = change(path, from, to)
    expect(() => compareWithMeant(changed, grids)).toThrow(Error)
  })

  test('torn bytes', () => {
    expect(() => compareWithMeant(bytes.slice(0, 500), grids)).toThrow(Error)
  })

  test('the reason names the place and nothing of what is in it', () => {
    expect(() => compareWithMeant(change(TEXTS, 'Chairs', 'Stools'), grids)).toThrow(
      /^Row 4 of the sheet Things is not as it was meant\.$/,
    )
  })
})

describe('XML', () => {
  test('is read with its attributes, texts and entities', () => {
    const root = scanXml('<?xml version="1.0"?>\n<a b="&lt;1&quot;"><c/>x &amp; y<d:e>z</d:e></a>')
    expect(root).toMatchObject({
      name: 'a',
      text: 'x & y',
      children: [{ name: 'c' }, { name: 'd:e', text: 'z' }],
    })
    expect(root.attributes.get('b')).toBe('<1"')
  })

  test.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a b=c/>',
    "<a b='c'/>",
    '<a><!-- c --></a>',
    '<a><![CDATA[c]]></a>',
    '<!DOCTYPE a><a/>',
    '<a>&unknown;</a>',
    '<a>&#65;</a>',
    '<a>& b</a>',
    '<a><</a>',
  ])('is refused where it is more than a workbook has: %s', (xml) => {
    expect(() => scanXml(xml)).toThrow(Error)
  })
})
