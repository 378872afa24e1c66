import type { BarRow, Block } from '../../document'
import { cleanLine } from '../clean-text'
import { legendBoxes } from './bar-legend'
import { BAR_HEIGHT, drawParts } from './bar-parts'
import type { Box } from './box'
import { keepTogether } from './box'
import type { Column, LayoutContext } from './context'
import { drawLine } from './draw-line'
import { breakLines } from './lines'
import type { Line } from './lines'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { STYLE } from './style'
import type { TextStyle } from './style'

type Bars = Extract<Block, { readonly type: 'bars' }>

/** Points. */
const ROW_GAP = 7
const LABEL_GAP = 14
const VALUE_GAP = 12
/** The most that labels and values may take of the width. */
const WIDEST_LABEL = 0.4
const WIDEST_VALUE = 0.2
const VALUE_STYLE: TextStyle = { ...STYLE.bar, face: 'bold' }

interface Columns {
  readonly label: Column
  readonly bar: Column
  readonly value: Column
}

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
  const words = cleanLine(alt)
  if (words === '') throw new Error('Bars without words say nothing to a person who does not see them.')
  const figure = addElement(parent, 'Figure', { alt: words })
  const columns = placeColumns(context, rows, column)
  const boxes = [
    ...rows.map((row) => rowBox(context, row, figure, columns)),
    ...legendBoxes(context, rows, figure, column),
  ]
  return keepTogether(
    boxes.map((box, index) => ({
      ...box,
      figure,
      before: index === 0 ? 8 : 0,
      after: index === boxes.length - 1 ? 12 : 0,
    })),
  )
}

function placeColumns({ measure }: LayoutContext, rows: readonly BarRow[], { x, width }: Column): Columns {
  const widest = (texts: readonly string[], style: TextStyle): number =>
    // A little more: a text measured whole may not quite meet the sum of its words.
    texts.reduce((most, text) => Math.max(most, measure(cleanLine(text), style) + 0.1), 0)
  const labels = widest(
    rows.map((row) => row.label),
    STYLE.bar,
  )
  const values = widest(
    rows.map((row) => row.value),
    VALUE_STYLE,
  )
  const label = Math.min(labels, width * WIDEST_LABEL)
  const value = Math.min(values, width * WIDEST_VALUE)
  return {
    label: { x, width: label },
    bar: { x: x + label + LABEL_GAP, width: width - label - LABEL_GAP - value - VALUE_GAP },
    value: { x: x + width - value, width: value },
  }
}

function rowBox(
  context: LayoutContext,
  row: BarRow,
  owner: StructureElement,
  { label, bar, value }: Columns,
): Box {
  const { leading } = STYLE.bar
  const linesOf = (text: string, style: TextStyle, { width }: Column): readonly Line[] =>
    breakLines([{ text: `${cleanLine(text)} `, style, owner }], width, context.measure)
  const labels = linesOf(row.label, STYLE.bar, label)
  const values = linesOf(row.value, VALUE_STYLE, value)
  const height = Math.max(BAR_HEIGHT, leading * Math.max(labels.length, values.length)) + ROW_GAP
  return {
    height,
    before: 0,
    after: 0,
    keep: 'no',
    draw: (y) => {
      const drawLines = (lines: readonly Line[], { x, width }: Column, align?: 'right') => {
        const top = y + (height - lines.length * leading) / 2
        return lines.flatMap((line, index) =>
          drawLine(line, { x, y: top + index * leading, leading, align, width }),
        )
      }
      return [
        ...drawLines(labels, label),
        ...drawParts(context, row.parts, owner, bar, y + (height - BAR_HEIGHT) / 2),
        ...drawLines(values, value, 'right'),
      ]
    },
  }
}
