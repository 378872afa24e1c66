import { fail, succeed, type Result } from '../../core/result'

export type CsvProblem =
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'no-byte-order-mark' }
  /** Rows are counted from 1, the header row included. */
  | { readonly kind: 'not-rfc-4180'; readonly row: number }
  | { readonly kind: 'uneven'; readonly row: number }

const BYTE_ORDER_MARK = '\ufeff'
/** One cell and what ends it: quoted, with quotes doubled, or plain. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n)/y

/** A stricter reader than RFC 4180 asks for: a byte order mark, CRLF behind every row, as many cells in each. */
export function parseCsv(bytes: Uint8Array): Result<readonly (readonly string[])[], CsvProblem> {
  const text = decode(bytes)
  if (text === undefined) return fail({ kind: 'not-utf8' })
  if (!text.startsWith(BYTE_ORDER_MARK)) return fail({ kind: 'no-byte-order-mark' })
  const rows: string[][] = []
  let row: string[] = []
  CELL.lastIndex = BYTE_ORDER_MARK.length
  while (CELL.lastIndex < text.length) {
    const match = CELL.exec(text)
    if (match === null) return fail({ kind: 'not-rfc-4180', row: rows.length + 1 })
    const [, quoted, plain = '', end] = match
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  if (row.length > 0) return fail({ kind: 'not-rfc-4180', row: rows.length + 1 })
  const uneven = rows.findIndex(({ length }) => length !== rows[0]?.length)
  return uneven === -1 ? succeed(rows) : fail({ kind: 'uneven', row: uneven + 1 })
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
