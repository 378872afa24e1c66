import type { Owner, PathOperation, Segment } from './display-list'

/** How far a curve's handles reach, as a share of the radius, for a quarter of a circle. */
const ROUND = 0.5523

export function rectangle(x: number, y: number, width: number, height: number): readonly Segment[] {
  return [
    ['move', x, y],
    ['line', x + width, y],
    ['line', x + width, y + height],
    ['line', x, y + height],
    ['close'],
  ]
}

export function roundedRectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): readonly Segment[] {
  const handle = radius * (1 - ROUND)
  const [right, bottom] = [x + width, y + height]
  return [
    ['move', x + radius, y],
    ['line', right - radius, y],
    ['curve', right - handle, y, right, y + handle, right, y + radius],
    ['line', right, bottom - radius],
    ['curve', right, bottom - handle, right - handle, bottom, right - radius, bottom],
    ['line', x + radius, bottom],
    ['curve', x + handle, bottom, x, bottom - handle, x, bottom - radius],
    ['line', x, y + radius],
    ['curve', x, y + handle, x + handle, y, x + radius, y],
    ['close'],
  ]
}

export function circle(x: number, y: number, radius: number): readonly Segment[] {
  const handle = radius * ROUND
  return [
    ['move', x, y - radius],
    ['curve', x + handle, y - radius, x + radius, y - handle, x + radius, y],
    ['curve', x + radius, y + handle, x + handle, y + radius, x, y + radius],
    ['curve', x - handle, y + radius, x - radius, y + handle, x - radius, y],
    ['curve', x - radius, y - handle, x - handle, y - radius, x, y - radius],
    ['close'],
  ]
}

export function polyline(...points: readonly (readonly [x: number, y: number])[]): readonly Segment[] {
  return points.map(([x, y], index) => [index === 0 ? 'move' : 'line', x, y] as const)
}

/** A hairline from left to right. */
export function rule(
  x: number,
  y: number,
  width: number,
  colour: string,
  lineWidth: number,
  owner: Owner = 'layout',
) {
  const line: PathOperation = {
    kind: 'path',
    owner,
    segments: polyline([x, y], [x + width, y]),
    stroke: colour,
    lineWidth,
  }
  return line
}

/** The same shape, `scale` times the size, moved so that (0, 0) comes to stand at (x, y). */
export function moveAndScale(
  segments: readonly Segment[],
  x: number,
  y: number,
  scale: number,
): readonly Segment[] {
  return segments.map((segment): Segment => {
    switch (segment[0]) {
      case 'close':
        return segment
      case 'curve': {
        const [, x1, y1, x2, y2, endX, endY] = segment
        const across = (value: number): number => x + value * scale
        const down = (value: number): number => y + value * scale
        return ['curve', across(x1), down(y1), across(x2), down(y2), across(endX), down(endY)]
      }
      default:
        return [segment[0], x + segment[1] * scale, y + segment[2] * scale]
    }
  })
}

/** A share within 0 to 1, whatever it was. */
export function shareOf(value: number): number {
  return Math.min(Math.max(value, 0), 1) || 0
}
