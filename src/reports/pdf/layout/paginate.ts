import { KEEPS } from './box'
import type { Box, Keep } from './box'

interface PlacedBox {
  readonly box: Box
  /** Upper edge in points from the top of the page. */
  readonly y: number
}

export type PlacedPage = readonly PlacedBox[]

/** The most of a page's height that is left empty to keep a figure whole. */
const LITTLE = 1 / 3

/**
 * Puts boxes on pages, one after the other, top to bottom. A chain of boxes that hold together moves to the next page when
 * it fits there and not here. One too tall for any page is taken apart at its loosest joints, and so is a figure that would
 * leave much of a page empty.
 */
export function paginate(boxes: readonly Box[], top: number, bottom: number): readonly PlacedPage[] {
  const pages = new PageFiller(top, bottom)
  /** Up to here joints looser than this do not hold. */
  let loose: { readonly until: number; readonly keep: Keep } = { until: 0, keep: 'where-little-is-lost' }
  let index = 0
  while (index < boxes.length) {
    const first = boxes[index]
    if (first?.startsPage === true) pages.breakPage()
    const keep = index < loose.until ? loose.keep : 'where-little-is-lost'
    const wanted = chainFrom(boxes, index, keep)
    if (!pages.fits(wanted) && keep !== 'always') {
      const isTooMuch = keep === 'where-little-is-lost' && pages.emptyShare() > LITTLE
      if (!pages.fitsAlone(wanted) || isTooMuch) {
        loose = { until: index + wanted.length, keep: looserThan(keep) }
        continue
      }
    }
    if (!pages.fits(wanted)) pages.breakPage(first?.repeated)
    for (const box of wanted) pages.place(box)
    index += wanted.length
  }
  return pages.finish()
}

function looserThan(keep: Keep): Keep {
  return keep === 'where-little-is-lost' ? 'where-it-fits' : 'always'
}

/** From `start` up to and with the first box that holds on to its next less firmly than `keep`. */
function chainFrom(boxes: readonly Box[], start: number, keep: Keep): readonly Box[] {
  const holds = (box: Box): boolean => KEEPS.indexOf(box.keep) >= KEEPS.indexOf(keep)
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

  /** How much of the page would be left empty if it ended here, as a share. */
  emptyShare(): number {
    return (this.bottom - this.y) / (this.bottom - this.top)
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
