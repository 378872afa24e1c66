import type { Block } from '../../document'
import { legendBoxes } from './bar-legend'
import { BAR_HEIGHT, drawParts } from './bar-parts'
import type { Box } from './box'
import type { Column, LayoutContext } from './context'
import { figureWords, placeFigureColumns, rowTexts } from './figure-columns'
import { holdRows } from './hold-rows'
import { rowBoxes } from './row-boxes'
import { addElement } from './structure'
import type { StructureElement } from './structure'

type Bars = Extract<Block, { readonly type: 'bars' }>

/** Points above and below a bar. */
const PADDING = 3.5

/**
 * Bars, one a row, then what the signs on them mean. Each part carries its sign and number where there is room, so that it
 * reads without colour; a part's label is "4 in place": the number stands on the bar, the words in the legend.
 */
export function barBoxes(
  context: LayoutContext,
  parent: StructureElement,
  { alt, rows }: Bars,
  column: Column,
): readonly Box[] {
  const figure = addElement(parent, 'Figure', { alt: figureWords(alt) })
  const columns = placeFigureColumns(context, rows, column)
  const drawn = rows.map((row) =>
    rowBoxes(rowTexts(context, row, figure, columns), {
      height: BAR_HEIGHT,
      padding: PADDING,
      draw: (y) => drawParts(context, row.parts, figure, columns.drawing, y),
    }),
  )
  return holdRows(figure, [], drawn, legendBoxes(context, rows, figure, column))
}
