import type { Block, Text } from '../../document'
import { cleanLine } from '../clean-text'
import { barBoxes } from './bar-boxes'
import { blankBoxes } from './blank-boxes'
import { gap, keepTogether, keepWithNext } from './box'
import type { Box, Panel } from './box'
import { contentsBoxes } from './contents-boxes'
import type { Column, LayoutContext } from './context'
import { coverBoxes } from './cover-boxes'
import { listBoxes } from './list-boxes'
import { drawMark, MARK_INK } from './marks'
import { rangeBoxes } from './range-boxes'
import { plainText } from './runs'
import { rectangle, rule } from './shapes'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { COLOUR, HEADING_STYLE, STYLE } from './style'
import { tableBoxes } from './table-boxes'
import { textBoxes } from './text-boxes'
import { tickBoxes } from './tick-boxes'
import { timelineBoxes } from './timeline-boxes'

type BlockOf<Type extends Block['type']> = Extract<Block, { readonly type: Type }>

/** Points. */
const CALLOUT_PADDING = 9
const CALLOUT_INDENT = 15
const CALLOUT_BAR = 3

/** A block as boxes in reading order, its elements added to `parent`. A block without words is left out. */
export function blockBoxes(
  context: LayoutContext,
  parent: StructureElement,
  block: Block,
  column: Column,
  isInGroup = false,
): readonly Box[] {
  switch (block.type) {
    case 'heading':
      return headingBoxes(context, parent, block, column)
    case 'paragraph': {
      if (plainText(block.text).trim() === '') return []
      const style = STYLE[block.tone ?? 'body']
      const { before, after } = style
      return textBoxes(context, addElement(parent, 'P'), block.text, { column, style, before, after })
    }
    case 'status':
      return statusBoxes(context, parent, block, column, isInGroup)
    case 'callout':
      return calloutBoxes(context, parent, block, column)
    case 'list':
      return block.items.length === 0 ? [] : listBoxes(context, parent, block, column)
    case 'table':
      return tableBoxes(context, parent, block, column)
    case 'bars':
      return block.rows.length === 0 ? [] : barBoxes(context, parent, block, column)
    case 'cover':
      return coverBoxes(context, parent, block, column)
    case 'range':
      return rangeBoxes(context, parent, block, column)
    case 'timeline':
      return block.rows.length === 0 ? [] : timelineBoxes(context, parent, block, column)
    case 'ticks':
      return tickBoxes(context, parent, block, column)
    case 'blanks':
      return blankBoxes(context, parent, block, column)
    case 'group':
      return groupBoxes(context, parent, block, column)
    case 'contents':
      return contentsBoxes(context, parent, block.depth, column)
  }
}

function headingBoxes(
  context: LayoutContext,
  parent: StructureElement,
  block: BlockOf<'heading'>,
  column: Column,
): readonly Box[] {
  const style = HEADING_STYLE[block.level]
  const heading = context.takeHeading()
  const { before, after } = style
  const options = { column, style, before, after, isWhole: true }
  const text = inPieces(block.text, heading.text)
  const boxes = keepWithNext(textBoxes(context, addElement(parent, `H${block.level}`), text, options))
  return boxes.map((box, index) =>
    index === 0 ? { ...box, heading, startsPage: block.newPage === true } : box,
  )
}

/** As it is named elsewhere, with the languages of its pieces. */
function inPieces(text: Text, whole: string): Text {
  if (typeof text === 'string' || plainText(text).trim() === '') return whole
  return text.map((piece) =>
    typeof piece === 'string' ? spaced(piece) : { ...piece, text: spaced(piece.text) },
  )
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function statusBoxes(
  context: LayoutContext,
  parent: StructureElement,
  block: BlockOf<'status'>,
  column: Column,
  isInGroup: boolean,
): readonly Box[] {
  const colour = MARK_INK[block.mark]
  const style = { ...(isInGroup ? STYLE.statusInGroup : STYLE.status), colour }
  const size = style.size * (isInGroup ? 1.05 : 0.95)
  const indent = size * 1.45
  const { before, after } = style
  return textBoxes(context, addElement(parent, 'P'), cleanLine(block.text), {
    column: { x: column.x + indent, width: column.width - indent },
    style,
    before,
    after,
    isWhole: true,
    lead: (y) =>
      drawMark(block.mark, { owner: 'layout', x: column.x, y: y + (style.leading - size) / 2, size, colour }),
  })
}

function calloutBoxes(
  context: LayoutContext,
  parent: StructureElement,
  block: BlockOf<'callout'>,
  column: Column,
): readonly Box[] {
  const { x, width } = column
  const panel: Panel = {
    draw: (top, bottom) => [
      { kind: 'path', owner: 'layout', segments: rectangle(x, top, width, bottom - top), fill: COLOUR.sunk },
      {
        kind: 'path',
        owner: 'layout',
        segments: rectangle(x, top, CALLOUT_BAR, bottom - top),
        fill: COLOUR.accent,
      },
    ],
  }
  const inner = { x: x + CALLOUT_INDENT, width: width - 2 * CALLOUT_INDENT }
  const options = { column: inner, style: STYLE.body, panel }
  return [
    { ...gap(CALLOUT_PADDING, 'always', panel), before: 10 },
    ...keepWithNext(textBoxes(context, addElement(parent, 'P'), block.text, options)),
    { ...gap(CALLOUT_PADDING, 'no', panel), after: 12 },
  ]
}

/** A card: a hairline, then its blocks, on one page where they fit. Its heading says where it begins: it needs no tag of its own. */
function groupBoxes(
  context: LayoutContext,
  parent: StructureElement,
  block: BlockOf<'group'>,
  column: Column,
): readonly Box[] {
  const boxes = block.blocks.flatMap((inner) => blockBoxes(context, parent, inner, column, true))
  const line: Box = {
    ...gap(0, 'always'),
    before: 11,
    after: 9,
    isDroppedAtTop: true,
    draw: (y) => [rule(column.x, y, column.width, COLOUR.line, 0.8)],
  }
  return boxes.length === 0 ? [] : [line, ...keepTogether(boxes)]
}
