import type { BarPart, BarRow, Block, Mark } from '../../document'
import { cleanLine } from '../clean-text'
import type { Box } from './box'
import { keepTogether } from './box'
import type { Column, LayoutContext } from './context'
import type { Operation, PathOperation } from './display-list'
import { baselineOf, drawLine } from './draw-line'
import { breakLines } from './lines'
import { drawMark, drawSign, MARK_FILL } from './marks'
import { rectangle } from './shapes'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { COLOUR, STYLE } from './style'

type Bars = Extract<Block, { readonly type: 'bars' }>

/** Points. */
const BAR_HEIGHT = 14
const ROW_GAP = 7
const VALUE_WIDTH = 44
const LABEL_GAP = 14
const SIGN_SIZE = 8
const LEGEND_GAP = 14
/** The most a label may take of the row. */
const WIDEST_LABEL = 0.4
const LEADING_NUMBER = /^\d+/

interface Frame {
  readonly figure: StructureElement
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
  bars: Bars,
  column: Column,
): readonly Box[] {
  const figure = addElement(parent, 'Figure', { alt: cleanLine(bars.alt) })
  const labels = bars.rows.map((row) => context.measure(cleanLine(row.label), STYLE.bar))
  const widest = Math.min(Math.max(0, ...labels) + LABEL_GAP, column.width * WIDEST_LABEL)
  const frame: Frame = {
    figure,
    label: { x: column.x, width: widest - LABEL_GAP },
    bar: { x: column.x + widest, width: column.width - widest - VALUE_WIDTH },
    value: { x: column.x + column.width - VALUE_WIDTH, width: VALUE_WIDTH },
  }
  const boxes = [
    ...bars.rows.map((row) => rowBox(context, row, frame)),
    ...legendBoxes(context, bars, frame, column),
  ]
  return keepTogether(
    boxes.map((box, index) => ({
      ...box,
      before: index === 0 ? 8 : 0,
      after: index === boxes.length - 1 ? 12 : 0,
    })),
  )
}

function rowBox(context: LayoutContext, row: BarRow, { figure, label, bar, value }: Frame): Box {
  const { leading, size } = STYLE.bar
  const run = { text: cleanLine(row.label), style: STYLE.bar, owner: figure }
  // Half a point more: a label measured whole may not quite meet the sum of its words.
  const lines = breakLines([run], label.width + 0.5, context.measure)
  const height = Math.max(BAR_HEIGHT, lines.length * leading) + ROW_GAP
  const words = cleanLine(row.value)
  const valueStyle = { ...STYLE.bar, face: 'bold' as const }
  return {
    height,
    before: 0,
    after: 0,
    keep: 'no',
    draw: (y) => {
      const textTop = y + (height - lines.length * leading) / 2
      const barTop = y + (height - BAR_HEIGHT) / 2
      return [
        ...lines.flatMap((line, index) =>
          drawLine(line, { x: label.x, y: textTop + index * leading, leading }),
        ),
        ...drawParts(context, row.parts, figure, bar, barTop),
        {
          kind: 'text',
          owner: figure,
          style: valueStyle,
          x: value.x + value.width - context.measure(words, valueStyle),
          baseline: baselineOf(y, height, size),
          text: words,
        },
      ]
    },
  }
}
