import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../../src/reports/csv/read-csv'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string): unknown => parseCsv(bytesOf(`\ufeff${text}`))

/** RFC 4180, section 2. */
describe('the rules of RFC 4180', () => {
  test.each<[rule: string, text: string, rows: readonly (readonly string[])[]]>([
    [
      '1. each record on a line of its own',
      'aaa,bbb\r\nzzz,yyy\r\n',
      [
        ['aaa', 'bbb'],
        ['zzz', 'yyy'],
      ],
    ],
    ['4. spaces are part of a field', ' a , b \r\n', [[' a ', ' b ']]],
    ['4. empty fields', ',\r\n', [['', '']]],
    ['5. fields may be quoted or not', '"aaa",bbb\r\n', [['aaa', 'bbb']]],
    ['6. line breaks, quotes and commas in quotes', '"a\r\nb\nc","d,e"\r\n', [['a\r\nb\nc', 'd,e']]],
    ['7. a quote in quotes is doubled', '"a""b",""""\r\n', [['a"b', '"']]],
    ['nothing at all', '', []],
    ['one empty cell', '\r\n', [['']]],
  ])('%s', (_rule, text, rows) => {
    expect(read(text)).toEqual({ ok: true, value: rows })
  })
})

describe('a file is refused', () => {
  test.each([
    ['whose last row does not end', 'a,b', { kind: 'not-rfc-4180', row: 1 }],
    ['whose last cell is not there', 'a,b\r\nc,', { kind: 'not-rfc-4180', row: 2 }],
    ['whose lines end with a line feed alone', 'a\nb\r\n', { kind: 'not-rfc-4180', row: 1 }],
    ['with a quote inside a plain cell', 'a"b\r\n', { kind: 'not-rfc-4180', row: 1 }],
    ['with something behind a quoted cell', 'a\r\n"b"c\r\n', { kind: 'not-rfc-4180', row: 2 }],
    ['whose quotes never end', '"a\r\n', { kind: 'not-rfc-4180', row: 1 }],
    ['with a row of another length', 'a,b\r\nc\r\n', { kind: 'uneven', row: 2 }],
  ])('%s', (_what, text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem })
  })

  test('without a byte order mark, or in another alphabet', () => {
    expect(parseCsv(bytesOf('a\r\n'))).toEqual({ ok: false, problem: { kind: 'no-byte-order-mark' } })
    expect(parseCsv(new Uint8Array([0xff, 0xfe]))).toEqual({ ok: false, problem: { kind: 'not-utf8' } })
  })
})
