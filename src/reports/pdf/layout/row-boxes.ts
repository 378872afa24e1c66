import type { Box } from './box'
import { gap } from './box'
import type { Column } from './context'
import type { Operation } from './display-list'
import { drawLine } from './draw-line'
import type { Line } from './lines'
import { CONTENT_BOTTOM, PAGE } from './style'

/** Lines of text in a column of a figure's row. */
export interface RowText {
  readonly lines: readonly Line[]
  readonly column: Column
  /** From line to line, in points. */
  readonly leading: number
  readonly align?: 'right'
}

export interface RowDrawing {
  /** Of the drawing, in points. */
  readonly height: number
  /** Points above and below, in the row. */
  readonly padding: number
  /** `y` is the drawing's upper edge. */
  readonly draw: (y: number) => readonly Operation[]
}

/** A row taller than this is split between its lines. */
const TALL_ROW = 0.25 * (CONTENT_BOTTOM - PAGE.top)

/** A drawing with text beside it, both centred on each other. Of a tall row the drawing stands at its head. */
export function rowBoxes(texts: readonly RowText[], drawing: RowDrawing): readonly Box[] {
  const heightOf = ({ lines, leading }: RowText): number => lines.length * leading
  const tallest = texts.reduce((most, text) => Math.max(most, heightOf(text)), drawing.height)
  const room = Math.min(tallest, Math.max(TALL_ROW, drawing.height))
  const fitting = texts.map((text) => Math.floor((room + 0.01) / text.leading))
  const head: Box = {
    ...gap(room + 2 * drawing.padding, 'no'),
    draw: (y) => {
      const top = y + drawing.padding
      return [
        ...drawing.draw(tallest > room ? top : top + (room - drawing.height) / 2),
        ...texts.flatMap((text, index) => {
          const first = { ...text, lines: text.lines.slice(0, fitting[index]) }
          return drawTexts(first, top + (room - heightOf(first)) / 2)
        }),
      ]
    },
  }
  const rests = texts.map((text, index) => ({ ...text, lines: text.lines.slice(fitting[index]) }))
  return [head, ...restBoxes(rests)]
}

/** A line of each column to a box. */
function restBoxes(rests: readonly RowText[]): readonly Box[] {
  const count = rests.reduce((most, { lines }) => Math.max(most, lines.length), 0)
  const leading = rests.reduce((most, rest) => Math.max(most, rest.leading), 0)
  return Array.from({ length: count }, (_, index) => ({
    ...gap(leading, 'no'),
    draw: (y: number) =>
      rests.flatMap((rest) => drawTexts({ ...rest, lines: rest.lines.slice(index, index + 1) }, y)),
  }))
}

function drawTexts({ lines, column, leading, align }: RowText, top: number): readonly Operation[] {
  const { x, width } = column
  return lines.flatMap((line, index) =>
    drawLine(line, { x, y: top + index * leading, leading, align, width }),
  )
}
