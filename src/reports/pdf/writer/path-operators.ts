import type { Segment } from '../layout/display-list'
import { PAGE } from '../layout/style'
import { numbers, placed, places } from './syntax'

/** Segments a path may have to be written as exactly as places are, and where it stands. */
const SIMPLE = 5

export function isSimple(segments: readonly Segment[]): boolean {
  return segments.length <= SIMPLE
}

/** Where a shape begins, counted from the page's lower left corner, as it is written. */
export function startOf(segments: readonly Segment[]): { readonly x: number; readonly y: number } {
  const [, x = 0, y = 0] = segments[0] ?? []
  return { x: placed(x), y: placed(PAGE.height - y) }
}

/** A shape seen from its own start, so that equal shapes are equal text wherever they stand. */
export function pathOperators(segments: readonly Segment[], paint: 'S' | 'f' | 'B'): string {
  const [, x = 0, y = 0] = segments[0] ?? []
  const start = startOf(segments)
  const point: WritePoint = isSimple(segments)
    ? (left, top) => places(placed(left) - start.x, placed(PAGE.height - top) - start.y)
    : (left, top) => numbers(left - x, y - top)
  return `${segmentOperators(segments, point)} ${paint}`
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
