import { describe, expect, test } from 'vitest'
import type { Box, Keep } from '../../../src/reports/pdf/layout/box'
import { gap } from '../../../src/reports/pdf/layout/box'
import { paginate } from '../../../src/reports/pdf/layout/paginate'

const box = (height: number, keep: Keep = 'no', more: Partial<Box> = {}): Box => ({
  ...gap(height, keep),
  ...more,
})
const heights = (boxes: readonly Box[]): readonly (readonly number[])[] =>
  paginate(boxes, 0, 100).map((page) => page.map((placed) => placed.box.height))

describe('putting boxes on pages of 100 points', () => {
  test('a box that does not fit starts the next page', () => {
    expect(heights([box(60), box(30), box(20)])).toEqual([[60, 30], [20]])
  })

  test('of two gaps that meet the larger counts, and none at the head of a page', () => {
    const boxes = [
      box(40, 'no', { before: 9, after: 5 }),
      box(30, 'no', { before: 12 }),
      box(20, 'no', { before: 9 }),
    ]
    expect(paginate(boxes, 0, 100).map((page) => page.map(({ y }) => y))).toEqual([[0, 52], [0]])
  })

  test('a heading goes with what follows', () => {
    expect(heights([box(70), box(20, 'always'), box(20)])).toEqual([[70], [20, 20]])
  })

  test('a group that fits on a page is on one', () => {
    expect(heights([box(50), box(30, 'where-it-fits'), box(30)])).toEqual([[50], [30, 30]])
  })

  test('a group taller than a page starts where it stands and runs on', () => {
    const group = [box(30, 'where-it-fits'), box(30, 'where-it-fits'), box(30, 'where-it-fits'), box(31)]
    expect(heights([box(35), ...group])).toEqual([
      [35, 30, 30],
      [30, 31],
    ])
  })

  test('such a group still keeps its heading with the next line', () => {
    const group = [box(30, 'where-it-fits'), box(20, 'always'), box(40, 'where-it-fits'), box(40)]
    expect(heights([box(30), ...group])).toEqual([
      [30, 30],
      [20, 40, 40],
    ])
  })

  test('a repeated header comes first on each further page, and counts', () => {
    const header = box(15, 'always')
    const row = box(40, 'no', { repeated: header })
    expect(heights([header, row, row, row])).toEqual([
      [15, 40, 40],
      [15, 40],
    ])
  })

  test('a box taller than a page is placed all the same', () => {
    expect(heights([box(10), box(150), box(10)])).toEqual([[10], [150], [10]])
  })

  test('a new page is started where one is asked for, but never an empty one', () => {
    expect(heights([box(10, 'no', { startsPage: true }), box(10, 'no', { startsPage: true })])).toEqual([
      [10],
      [10],
    ])
  })

  test('what only separates is left out at the head of a page', () => {
    const line = box(2, 'always', { isDroppedAtTop: true })
    expect(heights([line, box(60), line, box(60)])).toEqual([[60], [60]])
  })
})
