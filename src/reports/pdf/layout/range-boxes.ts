import type { Block } from '../../document'
import type { Box } from './box'
import type { Column, LayoutContext } from './context'
import type { Operation, PathOperation, Segment } from './display-list'
import { baselineOf } from './draw-line'
import { figureWords, rowText } from './figure-columns'
import { holdRows } from './hold-rows'
import { rowBoxes } from './row-boxes'
import { polyline, rectangle, shareOf } from './shapes'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { COLOUR, STYLE } from './style'

type Range = Extract<Block, { readonly type: 'range' }>

/** Points. */
const BAR_HEIGHT = 18
const TICK = 4
const SCALE_HEIGHT = TICK + STYLE.legend.leading
const VALUE_GAP = 14
const HATCH = 4.5
const WIDEST_VALUE = 0.34
const SCALE = [0, 0.5, 1] as const

/** A bar: solid up to `low`, hatched up to `high`, white beyond. It reads without colour. */
export function rangeBoxes(
  context: LayoutContext,
  parent: StructureElement,
  { alt, low, high, value }: Range,
  column: Column,
): readonly Box[] {
  const figure = addElement(parent, 'Figure', { alt: figureWords(alt) })
  const most = column.width * WIDEST_VALUE
  const width = Math.min(context.measure(value, STYLE.rangeValue) + 0.1, most)
  const right = { x: column.x + column.width - width, width }
  const text = rowText(context, value, STYLE.rangeValue, figure, right)
  const bar = { x: column.x, width: column.width - width - VALUE_GAP }
  const row = rowBoxes([{ ...text, align: 'right' }], {
    height: BAR_HEIGHT,
    padding: 2,
    draw: (y) => drawRange(figure, bar, y, shareOf(low), Math.max(shareOf(low), shareOf(high))),
  })
  const scale: Box = {
    height: SCALE_HEIGHT,
    before: 0,
    after: 0,
    keep: 'no',
    draw: (y) => SCALE.flatMap((share) => drawTick(context, figure, bar, y, share)),
  }
  const [first, ...rest] = row
  if (first === undefined) return []
  return holdRows(figure, [], [[withScale(first, scale)], ...rest.map((box) => [box])])
}

/** The scale close under the bar, in one box with it. */
function withScale(bar: Box, scale: Box): Box {
  return {
    ...bar,
    height: bar.height + scale.height,
    draw: (y, places) => [...bar.draw(y, places), ...scale.draw(y + (bar.height + BAR_HEIGHT) / 2, places)],
  }
}

function drawRange(
  owner: StructureElement,
  { x, width }: Column,
  y: number,
  low: number,
  high: number,
): readonly PathOperation[] {
  const [solid, told] = [x + low * width, x + high * width]
  const frame = { stroke: COLOUR.accent, lineWidth: 1 } as const
  const area = (from: number, to: number) => rectangle(from, y, to - from, BAR_HEIGHT)
  return [
    {
      kind: 'path',
      owner,
      segments: rectangle(x, y, width, BAR_HEIGHT),
      fill: COLOUR.paper,
      stroke: COLOUR.strongLine,
      lineWidth: 0.8,
    },
    ...(told > solid
      ? [
          { kind: 'path', owner, segments: hatching(solid, told, y), ...frame, lineWidth: 1.3 } as const,
          { kind: 'path', owner, segments: area(solid, told), ...frame } as const,
        ]
      : []),
    ...(solid > x
      ? [{ kind: 'path', owner, segments: area(x, solid), fill: COLOUR.accent, ...frame } as const]
      : []),
  ]
}

/** Lines that rise to the right, cut off at the edges. */
function hatching(left: number, right: number, top: number): readonly Segment[] {
  const bottom = top + BAR_HEIGHT
  const count = Math.ceil((right - left + BAR_HEIGHT) / HATCH)
  return Array.from({ length: count }, (_, index) => {
    // Where it would meet the lower edge: each moves one point up for one to the right.
    const foot = left - BAR_HEIGHT + (index + 0.5) * HATCH
    const from = Math.max(foot, left)
    const to = Math.min(foot + BAR_HEIGHT, right)
    return from < to ? polyline([from, bottom - (from - foot)], [to, bottom - (to - foot)]) : []
  }).flat()
}

function drawTick(
  { measure }: LayoutContext,
  owner: StructureElement,
  { x, width }: Column,
  y: number,
  share: number,
): readonly Operation[] {
  const style = STYLE.legend
  const text = `${share * 100}%`
  const at = x + share * width
  const left = Math.min(Math.max(at - measure(text, style) / 2, x), x + width - measure(text, style))
  return [
    {
      kind: 'path',
      owner,
      segments: polyline([at, y], [at, y + TICK]),
      stroke: COLOUR.strongLine,
      lineWidth: 0.8,
    },
    {
      kind: 'text',
      owner,
      style,
      x: left,
      baseline: baselineOf(y + TICK, style.leading, style.size),
      text: `${text} `,
    },
  ]
}
