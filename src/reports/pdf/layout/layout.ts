import type { ReportDocument } from '../../document'
import { blockBoxes } from './block-boxes'
import type { Panel } from './box'
import type { LayoutContext } from './context'
import type { Heading, Operation, Place, Places } from './display-list'
import { figureAreas } from './figure-areas'
import type { FigureArea } from './figure-areas'
import { collectHeadings, listedHeadings } from './headings'
import { makeMargins } from './margins'
import type { Measure } from './measure'
import { paginate } from './paginate'
import type { PlacedPage } from './paginate'
import { makeRoot } from './structure'
import type { StructureElement } from './structure'
import { CONTENT_WIDTH, PAGE } from './style'
import { makeFieldNames } from './tick-boxes'

export interface Layout {
  readonly root: StructureElement
  readonly pages: readonly (readonly Operation[])[]
  /** In reading order. */
  readonly headings: readonly (Heading & Place)[]
  readonly places: Places
  readonly figures: ReadonlyMap<StructureElement, FigureArea>
}

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
    takeFieldName: makeFieldNames(),
  }
  const root = makeRoot()
  const column = { x: PAGE.left, width: CONTENT_WIDTH }
  const boxes = document.blocks.flatMap((block) => blockBoxes(context, root, block, column))
  const margins = makeMargins(document, measure)
  const pages = paginate(boxes, margins.top, margins.bottom)
  const places = placeHeadings(pages)
  return {
    root,
    places,
    figures: figureAreas(pages),
    headings: [...places].map(([heading, place]) => ({ ...heading, ...place })),
    pages: pages.map((page, index) => [
      ...margins.draw(index + 1, pages.length),
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
