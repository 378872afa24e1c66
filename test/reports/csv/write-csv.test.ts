import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { makeSafe } from '../../../src/files/safe-text'
import { undefuse } from '../../../src/reports/csv/formulas'
import { makeCsv } from '../../../src/reports/csv/write-csv'
import { anyHostileText, TRICKS } from '../hostile-plans'

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

/** Another parser, which knows nothing of ours. */
function readElsewhere(bytes: Uint8Array): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(decode(bytes), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: false,
  })
  expect(errors).toEqual([])
  // The row that would follow the last line end.
  expect(data.at(-1)).toEqual([''])
  return data.slice(0, -1)
}

const shown = (text: string): string => makeSafe(text).replaceAll(/[\u2028\u2029]/g, '\n')

test('has a byte order mark, and CRLF behind every row', () => {
  expect(
    decode(
      makeCsv([
        ['a', 'b'],
        ['c', 'd,e'],
      ]),
    ),
  ).toBe('\ufeffa,b\r\nc,"d,e"\r\n')
})

test('another parser reads every row as it was written', () => {
  const anyRows = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(anyHostileText, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  fc.assert(
    fc.property(anyRows, (rows) => {
      const read = readElsewhere(makeCsv(rows))
      expect(read.map((row) => row.map(undefuse))).toEqual(rows.map((row) => row.map(shown)))
    }),
  )
})

describe('no cell of it, and no line or piece of a cell, begins a formula', () => {
  test.each(TRICKS)('%j', (trick) => {
    for (const text of [trick, `a\n${trick}`, `a;${trick}`, ` ${trick}`, `"${trick}"`]) {
      const [[cell = ''] = []] = readElsewhere(makeCsv([[text, 'other']]))
      for (const piece of cell.split(/[\n;]/)) {
        expect(piece).not.toMatch(/^[\s"“”‘]*[=+\-@＝＋－＠\t\r]/u)
      }
    }
  })
})

test('no control character gets out but the line ends', () => {
  fc.assert(
    fc.property(fc.array(anyHostileText, { minLength: 2, maxLength: 2 }), (row) => {
      expect(decode(makeCsv([row])).slice(1)).not.toMatch(
        /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/,
      )
    }),
  )
})
