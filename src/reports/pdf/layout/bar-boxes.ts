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

function drawParts(
  context: LayoutContext,
  parts: readonly BarPart[],
  owner: StructureElement,
  bar: Column,
  y: number,
): readonly Operation[] {
  const track: PathOperation = {
    kind: 'path',
    owner,
    segments: rectangle(bar.x, y, bar.width, BAR_HEIGHT),
    fill: COLOUR.line,
  }
  let x = bar.x
  const drawn = parts.flatMap((part) => {
    const room = Math.min(Math.max(part.share, 0) * bar.width, bar.x + bar.width - x)
    const column = { x, width: room }
    x += room
    return room > 0 ? drawPart(context, part, owner, column, y) : []
  })
  return [track, ...drawn]
}

function drawPart(
  context: LayoutContext,
  part: BarPart,
  owner: StructureElement,
  { x, width }: Column,
  y: number,
): readonly Operation[] {
  const isOpen = part.mark === 'unanswered' || part.mark === 'to-do'
  // White at both sides parts it from its neighbours, also where two print in the same grey.
  const area = rectangle(x, y, width, BAR_HEIGHT)
  const ground: PathOperation = isOpen
    ? {
        kind: 'path',
        owner,
        segments: rectangle(x + 0.8, y + 0.4, Math.max(width - 1.6, 0.2), BAR_HEIGHT - 0.8),
        fill: COLOUR.paper,
        stroke: COLOUR.strongLine,
        lineWidth: 0.8,
      }
    : { kind: 'path', owner, segments: area, fill: MARK_FILL[part.mark], stroke: COLOUR.paper, lineWidth: 1 }
  const style = isOpen ? { ...STYLE.barNumber, colour: COLOUR.ink } : STYLE.barNumber
  const number = LEADING_NUMBER.exec(cleanLine(part.label))?.[0] ?? ''
  const numberWidth = context.measure(number, style)
  const hasSign = width >= SIGN_SIZE + 5 && !isOpen
  const signWidth = hasSign ? SIGN_SIZE + 2.5 : 0
  const hasNumber = number !== '' && width >= signWidth + numberWidth + 5
  const inked = (hasSign ? SIGN_SIZE : 0) + (hasSign && hasNumber ? 2.5 : 0) + (hasNumber ? numberWidth : 0)
  const start = x + (width - inked) / 2
  const signSpot = {
    owner,
    x: start,
    y: y + (BAR_HEIGHT - SIGN_SIZE) / 2,
    size: SIGN_SIZE,
    colour: style.colour,
  }
  return [
    ground,
    ...(hasSign ? drawSign(part.mark, signSpot) : []),
    ...(hasNumber
      ? [
          {
            kind: 'text' as const,
            owner,
            style,
            x: start + inked - numberWidth,
            baseline: baselineOf(y, BAR_HEIGHT, style.size),
            text: `${number} `,
          },
        ]
      : []),
  ]
}

/** Mark and words for each kind of part there is, where the labels have words. */
function legendBoxes(context: LayoutContext, bars: Bars, { figure }: Frame, column: Column): readonly Box[] {
  const words = new Map<Mark, string>()
  for (const part of bars.rows.flatMap((row) => row.parts)) {
    const label = cleanLine(part.label).replace(LEADING_NUMBER, '').trim()
    if (label !== '' && !words.has(part.mark)) words.set(part.mark, label)
  }
  if (words.size === 0) return []
  const { leading, size } = STYLE.legend
  const spots: { readonly mark: Mark; readonly text: string; readonly x: number; readonly row: number }[] = []
  let [x, row] = [0, 0]
  for (const [mark, text] of words) {
    const width = SIGN_SIZE + 4 + context.measure(text, STYLE.legend)
    if (x > 0 && x + width > column.width) [x, row] = [0, row + 1]
    spots.push({ mark, text, x: column.x + x, row })
    x += width + LEGEND_GAP
  }
  const lineHeight = leading + 3
  const draw = (y: number): readonly Operation[] =>
    spots.flatMap((spot) => {
      const top = y + 6 + spot.row * lineHeight
      const markSpot = {
        owner: figure,
        x: spot.x,
        y: top + (leading - SIGN_SIZE) / 2,
        size: SIGN_SIZE,
        colour: MARK_FILL[spot.mark],
      }
      const text = `${spot.text} `
      const baseline = baselineOf(top, leading, size)
      return [
        ...drawMark(spot.mark, markSpot),
        { kind: 'text', owner: figure, style: STYLE.legend, x: spot.x + SIGN_SIZE + 4, baseline, text },
      ]
    })
  return [{ height: 6 + (row + 1) * lineHeight, before: 0, after: 0, keep: 'no', draw }]
}
