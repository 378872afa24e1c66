import type { Box, Keep } from './box'

export interface PlacedBox {
  readonly box: Box
  /** Upper edge in points from the top of the page. */
  readonly y: number
}

export type PlacedPage = readonly PlacedBox[]

/**
 * Puts boxes on pages, one after the other, top to bottom. A chain of boxes that hold together moves to the next page when
 * it fits there and not here. One too tall for any page is taken apart at its loosest joints.
 */
export function paginate(boxes: readonly Box[], top: number, bottom: number): readonly PlacedPage[] {
  const pages = new PageFiller(top, bottom)
  let looseUntil = 0
  let index = 0
  while (index < boxes.length) {
    const first = boxes[index]
    if (first?.startsPage === true) pages.breakPage()
    const wanted = chainFrom(boxes, index, index < looseUntil ? 'always' : 'where-it-fits')
    if (!pages.fits(wanted) && !pages.fitsAlone(wanted) && index >= looseUntil) {
      looseUntil = index + wanted.length
      continue
    }
    if (!pages.fits(wanted)) pages.breakPage(first?.repeated)
    for (const box of wanted) pages.place(box)
    index += wanted.length
  }
  return pages.finish()
}

/** From `start` up to and with the first box that holds on to its next less firmly than `keep`. */
function chainFrom(boxes: readonly Box[], start: number, keep: Keep): readonly Box[] {
  const holds = (box: Box): boolean =>
    box.keep === 'always' || (keep === 'where-it-fits' && box.keep === keep)
  let end = start
  for (let box = boxes[end]; box !== undefined && holds(box) && end < boxes.length - 1; box = boxes[end]) {
    const next = boxes[end + 1]
    if (next?.startsPage === true) break
    end += 1
  }
  return boxes.slice(start, end + 1)
}

class PageFiller {
  private readonly pages: PlacedBox[][] = [[]]
  private y: number
  private after = 0
  private readonly top: number
  private readonly bottom: number

  constructor(top: number, bottom: number) {
    this.top = top
    this.bottom = bottom
    this.y = top
  }

  fits(boxes: readonly Box[]): boolean {
    return this.heightOf(boxes, this.isAtTop(), this.after) <= this.bottom - this.y
  }

  fitsAlone(boxes: readonly Box[]): boolean {
    const repeated = boxes[0]?.repeated?.height ?? 0
    return this.heightOf(boxes, true, 0) + repeated <= this.bottom - this.top
  }

  breakPage(repeated?: Box): void {
    if (this.isAtTop()) return
    this.pages.push([])
    this.y = this.top
    this.after = 0
    if (repeated !== undefined) this.put(repeated)
  }

  /** Where a box that the chain could not keep from the edge does not fit, it starts a page of its own. */
  place(box: Box): void {
    if (!this.fits([box])) this.breakPage(box.repeated)
    if (box.isDroppedAtTop === true && this.isAtTop()) return
    this.put(box)
  }

  finish(): readonly PlacedPage[] {
    return this.pages
  }

  private put(box: Box): void {
    if (!this.isAtTop()) this.y += Math.max(this.after, box.before)
    this.pages.at(-1)?.push({ box, y: this.y })
    this.y += box.height
    this.after = box.after
  }

  private isAtTop(): boolean {
    return this.pages.at(-1)?.length === 0
  }

  private heightOf(boxes: readonly Box[], startsAtTop: boolean, afterLast: number): number {
    let height = 0
    let after = afterLast
    let isAtTop = startsAtTop
    for (const box of boxes) {
      if (isAtTop && box.isDroppedAtTop === true) continue
      height += (isAtTop ? 0 : Math.max(after, box.before)) + box.height
      after = box.after
      isAtTop = false
    }
    return height
  }
}
