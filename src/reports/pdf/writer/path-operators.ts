import type { Segment } from '../layout/display-list'
import { PAGE } from '../layout/style'
import { numbers, places } from './syntax'

/** Segments a path may have to be written where it stands. */
const SIMPLE = 5

/**
 * A shape as operators, painted with `paint`. One of more than a few segments is written from its own start, so that equal
 * shapes are equal text and pack well.
 */
export function pathOperators(segments: readonly Segment[], paint: 'S' | 'f' | 'B'): string {
  const [, x = 0, y = 0] = segments[0] ?? []
  if (segments.length <= SIMPLE) {
    return `${segmentOperators(segments, (left, top) => places(left, PAGE.height - top))} ${paint}`
  }
  const inner = segmentOperators(segments, (left, top) => numbers(left - x, y - top))
  return `q 1 0 0 1 ${places(x, PAGE.height - y)} cm ${inner} ${paint} Q`
}

type WritePoint = (x: number, y: number) => string

function segmentOperators(segments: readonly Segment[], point: WritePoint): string {
  return segments.map((segment) => segmentOperator(segment, point)).join(' ')
}

function segmentOperator(segment: Segment, point: WritePoint): string {
  switch (segment[0]) {
    case 'move':
      return `${point(segment[1], segment[2])} m`
    case 'line':
      return `${point(segment[1], segment[2])} l`
    case 'curve': {
      const [, x1, y1, x2, y2, x, y] = segment
      return `${point(x1, y1)} ${point(x2, y2)} ${point(x, y)} c`
    }
    case 'close':
      return 'h'
  }
}
