import type { Box } from './box'
import type { StructureElement } from './structure'

const BEFORE = 8
const AFTER = 12

/**
 * A figure of rows as boxes that stand together while little of a page is lost by it. Where it is cut after all, no row is
 * left alone at either end, and what is above the first row or below the last stays with it.
 */
export function holdRows(
  figure: StructureElement,
  above: readonly Box[],
  rows: readonly (readonly Box[])[],
  below: readonly Box[] = [],
): readonly Box[] {
  const held = rows.flatMap((boxes, index) => {
    const isAtEnd = index === 0 || index >= rows.length - 2
    return boxes.map((box): Box => ({
      ...box,
      keep: isAtEnd && boxes.length === 1 ? 'where-it-fits' : 'where-little-is-lost',
    }))
  })
  const boxes = [...above.map((box): Box => ({ ...box, keep: 'always' })), ...held, ...below]
  return boxes.map((box, index): Box => {
    const isLast = index === boxes.length - 1
    return {
      ...box,
      figure,
      before: index === 0 ? BEFORE : 0,
      after: isLast ? AFTER : 0,
      keep: isLast ? 'no' : box.keep === 'no' ? 'where-it-fits' : box.keep,
    }
  })
}
