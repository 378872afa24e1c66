import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnWidths } from '../../../src/reports/pdf/layout/table-columns'

test('no column is narrower than its longest word while there is room', () => {
  const widths = columnWidths(
    [
      { word: 40, line: 45, weight: 1 },
      { word: 30, line: 900, weight: 4 },
      { word: 60, line: 60, weight: 1 },
    ],
    300,
  )
  expect(widths[0]).toBeGreaterThanOrEqual(40)
  expect(widths[1]).toBeGreaterThan(180)
  expect(widths[2]).toBeGreaterThanOrEqual(60)
})

test('columns always add up to the table', () => {
  const length = fc.double({ min: 0, max: 5000, noNaN: true })
  const need = fc.record({ word: length, line: length, weight: fc.double({ min: 0.1, max: 9, noNaN: true }) })
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 9 }), (needs) => {
      const widths = columnWidths(needs, 471)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(471, 6)
      for (const width of widths) expect(width).toBeGreaterThanOrEqual(0)
    }),
  )
})
