import type { PlacedPage } from './paginate'
import type { StructureElement } from './structure'

/** Upper and lower edge, in points from the top of the page. */
export interface FigureArea {
  readonly top: number
  readonly bottom: number
}

/** Where each figure is that stands on one page. One that runs on to another has no area of its own. */
export function figureAreas(pages: readonly PlacedPage[]): ReadonlyMap<StructureElement, FigureArea> {
  const areas = new Map<StructureElement, FigureArea & { readonly page: number }>()
  const divided = new Set<StructureElement>()
  pages.forEach((boxes, page) => {
    for (const { box, y } of boxes) {
      if (box.figure === undefined) continue
      const area = areas.get(box.figure) ?? { top: y, bottom: y, page }
      if (area.page !== page) divided.add(box.figure)
      areas.set(box.figure, { ...area, bottom: y + box.height })
    }
  })
  return new Map([...areas].filter(([figure]) => !divided.has(figure)))
}
