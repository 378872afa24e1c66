import type { Box } from './box'
import type { Column, LayoutContext } from './context'
import type { Heading, LinkOperation, Operation, Places } from './display-list'
import { baselineOf, drawLine } from './draw-line'
import { breakLines } from './lines'
import { polyline } from './shapes'
import { addElement } from './structure'
import type { StructureElement } from './structure'
import { COLOUR, STYLE } from './style'
import type { TextStyle } from './style'

/** Points. */
const INDENT = 14
const NUMBER_ROOM = 34
const LEADER_GAP = 5

/**
 * The headings with the page each stands on, dotted leaders between. Page numbers are looked up when the pages are drawn,
 * so nothing is laid out twice. Each entry is one link, its number included.
 */
export function contentsBoxes(
  context: LayoutContext,
  parent: StructureElement,
  depth: 1 | 2,
  column: Column,
): readonly Box[] {
  const headings = context.listed(depth)
  const highest = headings.reduce((least, heading) => Math.min(least, heading.level), 3)
  if (headings.length === 0) return []
  const element = addElement(parent, 'TOC')
  const boxes = headings.flatMap((heading) => {
    const link = addElement(addElement(addElement(element, 'TOCI'), 'Reference'), 'Link')
    const indent = INDENT * (heading.level - highest)
    const inner = { x: column.x + indent, width: column.width - indent }
    return entryBoxes(context, heading, link, inner, depth === 2 && heading.level === highest)
  })
  return boxes.map((box, index) => (index === boxes.length - 1 ? { ...box, after: 12 } : box))
}

function entryBoxes(
  context: LayoutContext,
  heading: Heading,
  link: StructureElement,
  column: Column,
  isTopOfTwo: boolean,
): readonly Box[] {
  const style: TextStyle = { ...STYLE.body, leading: 15, face: isTopOfTwo ? 'bold' : 'regular' }
  const run = { text: heading.text, style, owner: link }
  const lines = breakLines([run], column.width - NUMBER_ROOM, context.measure)
  return lines.map((line, index): Box => {
    const isLast = index === lines.length - 1
    return {
      height: style.leading,
      before: index === 0 && isTopOfTwo ? 4 : 0,
      after: 0,
      keep: isLast ? 'no' : 'always',
      draw: (y, places) => [
        ...drawLine(line, { x: column.x, y, leading: style.leading }),
        ...(isLast
          ? drawNumber(context, heading, link, places, { ...column, y, style, from: line.width })
          : []),
        linkArea(heading, link, places, { ...column, y, height: style.leading }),
      ],
    }
  })
}

interface NumberSpot extends Column {
  readonly y: number
  readonly style: TextStyle
  /** Where the heading's words end, from `x`. */
  readonly from: number
}

function drawNumber(
  context: LayoutContext,
  heading: Heading,
  owner: StructureElement,
  places: Places,
  { x, width, y, style, from }: NumberSpot,
): readonly Operation[] {
  const text = pageOf(heading, places)
  const baseline = baselineOf(y, style.leading, style.size)
  const right = x + width
  const numberLeft = right - context.measure(text, style)
  const leader = polyline([x + from + LEADER_GAP, baseline - 0.5], [numberLeft - LEADER_GAP, baseline - 0.5])
  // Short dashes: dots of no length are invisible in some viewers.
  const dotted = { stroke: COLOUR.strongLine, lineWidth: 0.8, dash: [0.8, 2.6] } as const
  return [
    { kind: 'path', owner: 'layout', segments: leader, ...dotted },
    { kind: 'text', owner, style, x: numberLeft - context.measure(' ', style), baseline, text: ` ${text}` },
  ]
}

function linkArea(
  heading: Heading,
  owner: StructureElement,
  places: Places,
  area: Column & { readonly y: number; readonly height: number },
): LinkOperation {
  const contents = `${heading.text}, ${pageOf(heading, places)}`
  return { kind: 'link', owner, target: { kind: 'heading', heading }, contents, ...area }
}

function pageOf(heading: Heading, places: Places): string {
  const place = places.get(heading)
  if (place === undefined) throw new Error(`The heading "${heading.text}" is on no page.`)
  return String(place.page)
}
