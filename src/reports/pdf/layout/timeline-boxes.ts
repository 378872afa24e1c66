import type { Block } from '../../document'
import type { Box, Panel } from './box'
import { gap } from './box'
import type { Column, LayoutContext } from './context'
import type { Operation } from './display-list'
import { figureWords, placeFigureColumns, rowTexts } from './figure-columns'
import { holdRows } from './hold-rows'
import { drawMark, MARK_INK } from './marks'
import { rowBoxes } from './row-boxes'
import { polyline, rectangle, shareOf } from './shapes'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { COLOUR } from './style'
import { axisRows, bandRows } from './timeline-axis'
import { drawSpan, SPAN_HEIGHT } from './timeline-span'

type Timeline = Extract<Block, { readonly type: 'timeline' }>

/** Points. */
const MARK_SIZE = 9
const MARK_ROOM = 15
const PADDING = 3.5
const UNDER = 3
/** An axis taller than this is not repeated on further pages. */
const TALLEST_REPEATED = 80

/**
 * Days along the top, then a row for each entry: its mark and words, its span on the line, its value. Over pages it breaks
 * between rows, with the days repeated for the eye.
 */
export function timelineBoxes(
  context: LayoutContext,
  parent: StructureElement,
  timeline: Timeline,
  column: Column,
): readonly Box[] {
  const figure = addElement(parent, 'Figure', { alt: figureWords(timeline.alt) })
  const columns = placeFigureColumns(context, timeline.rows, column, MARK_ROOM)
  const line = columns.drawing
  const ground = makeGround(figure, timeline, line)
  const axis = axisRows(context, timeline, figure, line, column)
  const repeated = joinBoxes(axisRows(context, timeline, 'pagination', line, column))
  const rows = timeline.rows.map((row) =>
    rowBoxes(rowTexts(context, row, figure, columns), {
      height: SPAN_HEIGHT,
      padding: PADDING,
      draw: (y) => {
        const mark = { owner: figure, x: column.x, y: y + (SPAN_HEIGHT - MARK_SIZE) / 2, size: MARK_SIZE }
        return [
          ...drawMark(row.mark, { ...mark, colour: MARK_INK[row.mark] }),
          ...drawSpan(row, figure, line, y),
        ]
      },
    }).map((box) => ({ ...box, panel: ground, ...(repeated.height > TALLEST_REPEATED ? {} : { repeated }) })),
  )
  const bands = bandRows(context, timeline, figure, line, column)
  return holdRows(figure, [...axis, ...bands], rows, [{ ...gap(UNDER, 'no'), panel: ground }])
}

/** Bands and the days' fine lines, behind the rows of each page. */
function makeGround(owner: StructureElement, { ticks, bands }: Timeline, { x, width }: Column): Panel {
  return {
    draw: (top, bottom) => [
      ...bands.map(({ from, to }): Operation => {
        const left = x + shareOf(from) * width
        const wide = Math.max(x + shareOf(to) * width - left, 0.5)
        return { kind: 'path', owner, segments: rectangle(left, top, wide, bottom - top), fill: COLOUR.band }
      }),
      ...ticks.map(({ at }): Operation => {
        const place = x + shareOf(at) * width
        const segments = polyline([place, top], [place, bottom])
        return { kind: 'path', owner, segments, stroke: COLOUR.line, lineWidth: 0.6 }
      }),
    ],
  }
}

/** One box for all, one below the other. */
function joinBoxes(boxes: readonly Box[]): Box {
  const height = boxes.reduce((sum, box) => sum + box.height, 0)
  return {
    ...gap(height, 'always'),
    draw: (y, places) => {
      let top = y
      return boxes.flatMap((box) => {
        const drawn = box.draw(top, places)
        top += box.height
        return drawn
      })
    },
  }
}
