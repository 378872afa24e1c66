import type { Block, ListItem, Text } from '../../document'
import { withRoomAround } from './box'
import type { Box } from './box'
import type { Column, LayoutContext } from './context'
import type { Operation } from './display-list'
import { baselineOf } from './draw-line'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { STYLE } from './style'
import { textBoxes } from './text-boxes'

type List = Extract<Block, { readonly type: 'list' }>

/** Room for a bullet, and for a number of two digits, in points. */
const BULLET_ROOM = 13
const NUMBER_ROOM = 18
const ITEM_GAP = 2
const AROUND = 4

export function listBoxes(
  context: LayoutContext,
  parent: StructureElement,
  list: List,
  column: Column,
): readonly Box[] {
  const isOrdered = list.ordered === true
  const element = addElement(parent, 'L', { numbering: isOrdered ? 'Decimal' : 'Disc' })
  const boxes = list.items.flatMap((item, index) => {
    const label = isOrdered ? `${index + 1}.` : '•'
    const parts: ListItem = typeof item === 'string' || !('text' in item) ? { text: item } : item
    return itemBoxes(context, element, parts, label, column)
  })
  return withRoomAround(boxes, AROUND, AROUND)
}

function itemBoxes(
  context: LayoutContext,
  list: StructureElement,
  { text, items = [] }: ListItem,
  label: string,
  column: Column,
): readonly Box[] {
  const item = addElement(list, 'LI')
  const labelOwner = addElement(item, 'Lbl')
  const body = addElement(item, 'LBody')
  const room = label === '•' ? BULLET_ROOM : Math.max(NUMBER_ROOM, context.measure(`${label} `, STYLE.body))
  const inner = { x: column.x + room, width: column.width - room }
  const own = textBoxes(context, items.length === 0 ? body : addElement(body, 'P'), text, {
    column: inner,
    style: STYLE.body,
    before: ITEM_GAP,
    after: ITEM_GAP,
    lead: (y) => [drawLabel(labelOwner, label, column.x, y)],
  })
  if (items.length === 0) return own
  const nested = addElement(body, 'L', { numbering: 'Disc' })
  return [...own, ...items.flatMap((each: Text) => itemBoxes(context, nested, { text: each }, '•', inner))]
}

function drawLabel(owner: StructureElement, label: string, x: number, y: number): Operation {
  const { size, leading } = STYLE.body
  return {
    kind: 'text',
    owner,
    style: STYLE.body,
    x,
    baseline: baselineOf(y, leading, size),
    text: `${label} `,
  }
}
