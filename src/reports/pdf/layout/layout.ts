import type { ReportDocument } from '../../document'
import { cleanLine } from '../clean-text'
import { blockBoxes } from './block-boxes'
import type { Panel } from './box'
import type { LayoutContext } from './context'
import type { Heading, Operation, Place, Places, TextOperation } from './display-list'
import { figureAreas } from './figure-areas'
import type { FigureArea } from './figure-areas'
import { collectHeadings, listedHeadings } from './headings'
import { drawBallotCross } from './marks'
import type { Measure } from './measure'
import { paginate } from './paginate'
import type { PlacedPage } from './paginate'
import { rule } from './shapes'
import { makeRoot } from './structure'
import type { StructureElement } from './structure'
import {
  COLOUR,
  CONTENT_BOTTOM,
  CONTENT_WIDTH,
  FOOTER_BASELINE,
  HEADER_BASELINE,
  HEADER_RULE,
  PAGE,
  STYLE,
} from './style'

export interface Layout {
  readonly root: StructureElement
  readonly pages: readonly (readonly Operation[])[]
  /** In reading order. */
  readonly headings: readonly (Heading & Place)[]
  readonly places: Places
  readonly figures: ReadonlyMap<StructureElement, FigureArea>
}

/** Side of the product's mark at the head of the first page, in points. */
const MARK_SIZE = 22

/** A document's blocks as pages of things to draw. Knows widths of characters, no PDF. */
export function layOut(
  document: ReportDocument,
  measure: Measure,
  isLinkAllowed: (host: string) => boolean,
): Layout {
  const headings = collectHeadings(document.blocks)
  let taken = 0
  const context: LayoutContext = {
    measure,
    language: document.language,
    isLinkAllowed,
    headingById: headings.byId,
    listed: (depth) => listedHeadings(headings.inOrder, taken, depth),
    takeHeading: () => {
      const heading = headings.inOrder[taken]
      if (heading === undefined) throw new Error('A heading was laid out twice.')
      taken += 1
      return heading
    },
  }
  const root = makeRoot()
  const column = { x: PAGE.left, width: CONTENT_WIDTH }
  const boxes = document.blocks.flatMap((block) => blockBoxes(context, root, block, column))
  const pages = paginate(boxes, PAGE.top, CONTENT_BOTTOM)
  const places = placeHeadings(pages)
  return {
    root,
    places,
    figures: figureAreas(pages),
    headings: [...places].map(([heading, place]) => ({ ...heading, ...place })),
    pages: pages.map((page, index) => [
      ...drawMargins(document, measure, index + 1, pages.length),
      ...drawPanels(page),
      ...page.flatMap(({ box, y }) => box.draw(y, places)),
    ]),
  }
}

function placeHeadings(pages: readonly PlacedPage[]): Places {
  const places = new Map<Heading, Place>()
  pages.forEach((page, index) => {
    for (const { box, y } of page)
      if (box.heading !== undefined) places.set(box.heading, { page: index + 1, y })
  })
  return places
}

function drawPanels(page: PlacedPage): readonly Operation[] {
  const reach = new Map<Panel, { readonly top: number; readonly bottom: number }>()
  for (const { box, y } of page) {
    if (box.panel === undefined) continue
    const top = reach.get(box.panel)?.top ?? y
    reach.set(box.panel, { top, bottom: y + box.height })
  }
  return [...reach].flatMap(([panel, { top, bottom }]) => panel.draw(top, bottom))
}

/** Header and footer, or the product's mark in place of a header on the first page. */
function drawMargins(
  document: ReportDocument,
  measure: Measure,
  page: number,
  pages: number,
): readonly Operation[] {
  const line = (text: string, baseline: number, end?: 'right'): TextOperation => {
    const room = end === 'right' ? CONTENT_WIDTH / 3 : (CONTENT_WIDTH * 2) / 3 - 10
    const shown = shorten(cleanLine(text), room, measure)
    const x = end === 'right' ? PAGE.width - PAGE.right - measure(shown, STYLE.margin) : PAGE.left
    return { kind: 'text', owner: 'pagination', style: STYLE.margin, x, baseline, text: shown }
  }
  const header =
    page === 1
      ? drawBallotCross(PAGE.left - 1, HEADER_BASELINE - MARK_SIZE / 2, MARK_SIZE)
      : [
          rule(PAGE.left, HEADER_RULE, CONTENT_WIDTH, COLOUR.line, 0.6),
          line(document.header, HEADER_BASELINE),
        ]
  return [
    ...header,
    line(document.footer, FOOTER_BASELINE),
    line(labelOf(document, page, pages), FOOTER_BASELINE, 'right'),
  ]
}

function labelOf({ pageLabel }: ReportDocument, page: number, pages: number): string {
  return pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages))
}

/** Repeated text stays on its line; in full it stands in the document. */
function shorten(text: string, room: number, measure: Measure): string {
  if (measure(text, STYLE.margin) <= room) return text
  const kept = [...text]
  while (kept.length > 0 && measure(`${kept.join('')}…`, STYLE.margin) > room) kept.pop()
  return `${kept.join('').trimEnd()}…`
}
