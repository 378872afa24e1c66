import { cleanLine } from '../clean-text'
import type { Text } from '../../document'
import type { Column, LayoutContext } from './context'
import { breakLines } from './lines'
import { plainText } from './runs'
import type { StructureElement } from './structure'
import { STYLE } from './style'
import type { TextStyle } from './style'
import type { RowText } from './row-boxes'

/** Points. */
const LABEL_GAP = 14
const VALUE_GAP = 12
/** The most that labels and values may take of the width. */
const WIDEST_LABEL = 0.4
const WIDEST_VALUE = 0.2

const VALUE_STYLE: TextStyle = { ...STYLE.bar, face: 'bold' }

/** Label at the left, drawing, value at the right end. */
export interface FigureColumns {
  readonly label: Column
  readonly drawing: Column
  readonly value: Column
}

interface FigureRow {
  readonly label: Text
  readonly value: string
}

/** Wide enough for what they hold, within their limits; the drawing gets the rest. `indent` is kept free before labels. */
export function placeFigureColumns(
  { measure }: LayoutContext,
  rows: readonly FigureRow[],
  { x, width }: Column,
  indent = 0,
): FigureColumns {
  const widest = (texts: readonly string[], style: TextStyle): number =>
    // A little more: a text measured whole may not quite meet the sum of its words.
    texts.reduce((most, text) => Math.max(most, measure(cleanLine(text), style) + 0.1), 0)
  const labels = rows.map(({ label }) => plainText(label))
  const values = rows.map(({ value }) => value)
  const label = Math.min(widest(labels, STYLE.bar), width * WIDEST_LABEL - indent)
  const value = Math.min(widest(values, VALUE_STYLE), width * WIDEST_VALUE)
  const left = x + indent + label + LABEL_GAP
  return {
    label: { x: x + indent, width: label },
    drawing: { x: left, width: x + width - value - VALUE_GAP - left },
    value: { x: x + width - value, width: value },
  }
}

/** Label and value of a row, broken into lines. */
export function rowTexts(
  context: LayoutContext,
  row: FigureRow,
  owner: StructureElement,
  { label, value }: FigureColumns,
): readonly RowText[] {
  return [
    rowText(context, plainText(row.label), STYLE.bar, owner, label),
    { ...rowText(context, row.value, VALUE_STYLE, owner, value), align: 'right' },
  ]
}

export function rowText(
  context: LayoutContext,
  text: string,
  style: TextStyle,
  owner: StructureElement,
  column: Column,
): RowText {
  const lines = breakLines([{ text: `${cleanLine(text)} `, style, owner }], column.width, context.measure)
  return { lines, column, leading: style.leading }
}

/** The words for a figure. Without them it would say nothing to a person who does not see it: our own mistake. */
export function figureWords(alt: string): string {
  const words = cleanLine(alt)
  if (words === '') throw new Error('A figure without words says nothing to a person who does not see it.')
  return words
}
