import { unzlibSync, zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { findTables, tableStream } from '../../../src/reports/pdf/object-tables'
import type { SmallObject } from '../../../src/reports/pdf/object-tables'
import { differencesUp } from '../../../src/reports/pdf/row-differences'
import { byteString, bytesOf } from '../../../src/reports/pdf/writer/syntax'

const cell = (object: number): SmallObject => [object, `<</S/TD/P ${String(object - 50).padStart(3)} 0 R>>`]
const cells = Array.from({ length: 40 }, (_, index) => cell(100 + index))
const title: SmallObject = [7, '<</Title (One)>>']

/** The other way round, as a reader does it (PNG's "up"). */
function putTogether(differences: Uint8Array, width: number): string {
  const rows = new Uint8Array((differences.length / (width + 1)) * width)
  for (let at = 0; at < rows.length; at += 1) {
    const row = Math.floor(at / width)
    rows[at] = (differences[at + row + 1] ?? 0) + (rows[at - width] ?? 0)
  }
  return byteString(rows)
}

test('rows written as differences are the same rows when they are put together again', () => {
  const rows = bytesOf('abcabd\xff\x00cab ')
  const differences = differencesUp(rows, 3)
  expect(differences.filter((_, at) => at % 4 === 0)).toEqual(new Uint8Array([2, 2, 2, 2]))
  expect(bytesOf(putTogether(differences, 3))).toEqual(rows)
})

test('objects of one length in a row are a table, others are not', () => {
  const { tables, others } = findTables([title, ...cells.toReversed(), [500, '<</Other true>>']])
  expect(tables.map(({ objects }) => objects)).toEqual([cells])
  expect(others).toEqual([title, [500, '<</Other true>>']])
})

test('an object whose lines are of one length is a table of its own; one whose lines differ never is', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `${String(index).padStart(2)} 0 R`)
  const list: SmallObject = [9, ['[     ', ...lines, ']'].join('\n')]
  expect(findTables([title, list]).tables).toMatchObject([{ objects: [list], width: 7 }])
  const uneven: SmallObject = [9, ['[', ...lines, ']'].join('\n')]
  expect(findTables([title, uneven])).toEqual({ tables: [], others: [title, uneven] })
})

test('a table’s index leads to each of its objects', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `${String(index).padStart(2)} 0 R`.padEnd(24))
  const list: SmallObject = [9, lines.join('\n')]
  const { tables } = findTables([list, ...cells])
  expect(tables).toHaveLength(1)
  const { objects } = tables[0]!
  const { plain, first, width } = tableStream(tables[0]!)
  const text = putTogether(plain, width)
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number)
  expect(numbers).toHaveLength(2 * objects.length)
  objects.forEach(([object, body], index) => {
    expect(numbers[2 * index]).toBe(object)
    const at = first + numbers[2 * index + 1]!
    const [begin = ''] = body.split('\n')
    expect(text.slice(at, at + begin.length)).toBe(begin)
  })
  expect(text.slice(first).replace(/\s+/g, ' ').trim()).toBe(
    objects
      .map(([, body]) => body)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
})

test('a table of a thousand cells takes hardly more than a byte a cell', () => {
  const many = Array.from({ length: 1000 }, (_, index) => cell(100 + index))
  const { tables } = findTables(many.map(([object, body]) => [object, body.padEnd(24)]))
  const packed = zlibSync(tableStream(tables[0]!).plain)
  expect(packed.length).toBeLessThan(2000)
  expect(unzlibSync(packed)).toEqual(tableStream(tables[0]!).plain)
})
