import type { Block } from '../../document'
import type { Box } from './box'
import { keepTogether } from './box'

/** A paragraph up to this many lines is an introduction, a longer one is text in its own right. */
const MOST_LINES = 3
const INTRODUCED: readonly Block['type'][] = ['table', 'bars', 'range', 'timeline', 'list', 'ticks', 'blanks']

/**
 * All boxes, where a short paragraph between a heading and a table or figure goes with what it introduces: the two of them
 * alone at the foot of a page look like a mistake.
 */
export function keepIntroductions(
  blocks: readonly Block[],
  boxes: readonly (readonly Box[])[],
): readonly Box[] {
  return boxes.flatMap((own, index) => {
    const next = blocks[index + 1]?.type
    const isIntroduction =
      blocks[index]?.type === 'paragraph' &&
      blocks[index - 1]?.type === 'heading' &&
      next !== undefined &&
      INTRODUCED.includes(next) &&
      own.length <= MOST_LINES
    const following = boxes[index + 1]?.[0]
    if (!isIntroduction || following === undefined) return own
    return keepTogether([...own, following]).slice(0, -1)
  })
}
