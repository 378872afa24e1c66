import type { Block, TickBox } from '../../document'
import { cleanLine } from '../clean-text'
import type { Box } from './box'
import type { Column, LayoutContext } from './context'
import type { FieldOperation } from './display-list'
import { drawLine } from './draw-line'
import { breakLines } from './lines'
import type { Line } from './lines'
import { plainText } from './runs'
import { addElement, makeInline } from './structure'
import type { StructureElement } from './structure'
import { STYLE } from './style'

type Ticks = Extract<Block, { readonly type: 'ticks' }>

/** Points. */
const BOX_SIZE = 12
const WORD_GAP = 6
const ENTRY_GAP = 20
const ROW_HEIGHT = 18
const AROUND = 4
const NAME = /^[A-Za-z0-9-]+$/

interface Spot {
  /** `null` where a label's words run on. */
  readonly field: Omit<FieldOperation, 'y'> | null
  readonly line: Line
  readonly x: number
  readonly row: number
}

/**
 * Boxes to tick with their words, side by side as far as they fit. A box is a form field and is read where it stands, before
 * its words.
 */
export function tickBoxes(
  context: LayoutContext,
  parent: StructureElement,
  { boxes }: Ticks,
  column: Column,
): readonly Box[] {
  if (boxes.length === 0) return []
  const spots = placeTicks(context, addElement(parent, 'P'), boxes, column)
  const rows = spots.reduce((most, { row }) => Math.max(most, row + 1), 0)
  return Array.from({ length: rows }, (_, row) => {
    const own = spots.filter((spot) => spot.row === row)
    const height = own.some(({ field }) => field !== null) ? ROW_HEIGHT : STYLE.body.leading
    return {
      height,
      before: row === 0 ? AROUND : 0,
      after: row === rows - 1 ? AROUND : 0,
      keep: row < rows - 1 ? 'where-it-fits' : 'no',
      draw: (y: number) =>
        own.flatMap(({ field, line, x }) => [
          ...(field === null ? [] : [{ ...field, y: y + (ROW_HEIGHT - BOX_SIZE) / 2 }]),
          ...drawLine(line, { x: x + BOX_SIZE + WORD_GAP, y, leading: height }),
        ]),
    }
  })
}

function placeTicks(
  context: LayoutContext,
  owner: StructureElement,
  boxes: readonly TickBox[],
  column: Column,
): readonly Spot[] {
  const indent = BOX_SIZE + WORD_GAP
  const spots: Spot[] = []
  let [x, row] = [0, 0]
  for (const { name, label, told } of boxes) {
    const run = { text: `${cleanLine(label)} `, style: STYLE.body, owner }
    const lines = breakLines([run], column.width - indent, context.measure)
    const width = indent + lines.reduce((most, line) => Math.max(most, line.width), 0)
    if (x > 0 && x + width > column.width) [x, row] = [0, row + 1]
    context.takeFieldName(name)
    const field = {
      kind: 'field',
      owner: makeInline(owner, 'Form'),
      name,
      told: wordsFor(plainText(told)),
      x: column.x + x,
      size: BOX_SIZE,
    } as const
    lines.forEach((line, index) =>
      spots.push({ field: index === 0 ? field : null, line, x: column.x + x, row: row + index }),
    )
    row += lines.length - 1
    x += width + ENTRY_GAP
  }
  return spots
}

function wordsFor(told: string): string {
  const words = cleanLine(told)
  if (words === '')
    throw new Error('A box to tick without words says nothing to a person who does not see it.')
  return words
}

/** Keeps the names of a document's fields, and throws for one that is taken or no plain name: our own mistake. */
export function makeFieldNames(): (name: string) => void {
  const taken = new Set<string>()
  return (name) => {
    if (!NAME.test(name)) throw new Error(`"${name}" is no name for a field: letters, digits and hyphens.`)
    if (taken.has(name)) throw new Error(`Two fields are called "${name}".`)
    taken.add(name)
  }
}
