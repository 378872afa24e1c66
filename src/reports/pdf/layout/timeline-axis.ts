import type { Block } from '../../document'
import { cleanLine } from '../clean-text'
import type { Box } from './box'
import { gap } from './box'
import type { Column, LayoutContext } from './context'
import type { Operation, Owner, PathOperation } from './display-list'
import { drawLine } from './draw-line'
import { breakLines } from './lines'
import { polyline, rule, shareOf } from './shapes'
import { stackLabels } from './stack-labels'
import type { PlacedLine } from './stack-labels'
import type { StructureElement } from './structure'
import { COLOUR, STYLE } from './style'
import type { TextStyle } from './style'

type Timeline = Extract<Block, { readonly type: 'timeline' }>
type DrawLeader = (owner: Owner, x: number, y: number, height: number) => PathOperation

/** Points. */
const TICK = 4
const UNDER = 3
/** A leader keeps this far from words it passes. */
const CLEARANCE = 1.5
const BAND_STYLE: TextStyle = { ...STYLE.legend, size: 8, leading: 11 }

/** The days' names in as many rows as they need, then the line they stand on. */
export function axisRows(
  context: LayoutContext,
  { ticks }: Pick<Timeline, 'ticks'>,
  owner: StructureElement | 'pagination',
  line: Column,
  column: Column,
): readonly Box[] {
  const places = ticks.map(({ at }) => line.x + shareOf(at) * line.width)
  const labels = ticks.map(({ label }, index) => ({ label, centre: places[index] ?? line.x }))
  const ends: Box = {
    ...gap(TICK + UNDER, 'always'),
    draw: (y) => [
      ...places.map((at): Operation => {
        return drawLeader(owner, at, y, TICK)
      }),
      rule(line.x, y + TICK, line.width, COLOUR.strongLine, 1, owner),
    ],
  }
  return [...labelRows(context, labels, STYLE.legend, owner, column, drawLeader), ends]
}

/** What the bands are called, in rows above them. */
export function bandRows(
  context: LayoutContext,
  { bands }: Pick<Timeline, 'bands'>,
  owner: StructureElement,
  line: Column,
  column: Column,
): readonly Box[] {
  const labels = bands.map(({ from, to, label }) => ({
    label,
    centre: line.x + ((shareOf(from) + shareOf(to)) / 2) * line.width,
  }))
  return labelRows(context, labels, BAND_STYLE, owner, column)
}

function labelRows(
  context: LayoutContext,
  labels: readonly { readonly label: string; readonly centre: number }[],
  style: TextStyle,
  owner: Owner,
  column: Column,
  leader?: DrawLeader,
): readonly Box[] {
  const written = labels.flatMap(({ label, centre }) => {
    const text = cleanLine(label)
    const run = { text: `${text} `, style, owner: typeof owner === 'string' ? null : owner }
    return text === '' ? [] : [{ centre, lines: breakLines([run], column.width, context.measure) }]
  })
  const placed = stackLabels(written, column)
  const led = leader === undefined ? [] : placed.filter((line) => isFreeBelow(line, placed))
  const count = placed.reduce((most, { row }) => Math.max(most, row + 1), 0)
  return Array.from({ length: count }, (_, index): Box => {
    const row = count - 1 - index
    return {
      ...gap(style.leading, 'always'),
      draw: (y) => [
        ...led
          .filter((line) => line.row > row)
          .flatMap(({ centre }) => leader?.(owner, centre, y, style.leading) ?? []),
        ...placed
          .filter((line) => line.row === row)
          .flatMap(({ line, x }) => drawLine(line, { x, y, leading: style.leading })),
      ],
    }
  })
}

/** Whether a fine line can lead from it straight down to its place. */
function isFreeBelow({ row, centre }: PlacedLine, placed: readonly PlacedLine[]): boolean {
  return !placed.some(
    (other) =>
      other.row < row && centre > other.x - CLEARANCE && centre < other.x + other.line.width + CLEARANCE,
  )
}

function drawLeader(owner: Owner, x: number, y: number, height: number): PathOperation {
  const segments = polyline([x, y], [x, y + height])
  return { kind: 'path', owner, segments, stroke: COLOUR.strongLine, lineWidth: 0.8 }
}
