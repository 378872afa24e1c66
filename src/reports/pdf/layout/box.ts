import type { Heading, Operation, Places } from './display-list'
import type { StructureElement } from './structure'

/**
 * How firmly a box holds on to the next: not at all; on one page where that fits and leaves little of the page before it
 * empty; on one page where that fits; or on any account.
 */
export const KEEPS = ['no', 'where-little-is-lost', 'where-it-fits', 'always'] as const
export type Keep = (typeof KEEPS)[number]

/** A ground behind the boxes that share it, drawn once a page however many boxes there are. */
export interface Panel {
  readonly draw: (top: number, bottom: number) => readonly Operation[]
}

/** The unit of pagination: it is never split. Lengths in points. */
export interface Box {
  readonly height: number
  /** Gaps to the neighbours; of two that meet the larger counts, and none at the head of a page. */
  readonly before: number
  readonly after: number
  readonly keep: Keep
  /** `y` is the box's upper edge. */
  readonly draw: (y: number, places: Places) => readonly Operation[]
  readonly heading?: Heading
  readonly startsPage?: boolean
  /** Only means something between two other boxes. */
  readonly isDroppedAtTop?: boolean
  /** Drawn first when this box comes to stand at the head of a page: a table's header. */
  readonly repeated?: Box
  readonly panel?: Panel
  /** The figure it is part of. */
  readonly figure?: StructureElement
}

export function gap(height: number, keep: Keep, panel?: Panel): Box {
  const box: Box = { height, before: 0, after: 0, keep, draw: () => [] }
  return panel === undefined ? box : { ...box, panel }
}

/** The boxes with the last one holding on to what follows. */
export function keepWithNext(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box, index) => (index === boxes.length - 1 ? { ...box, keep: 'always' } : box))
}

/** The boxes on one page, where they fit on one. */
export function keepTogether(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box, index) =>
    index < boxes.length - 1 && box.keep !== 'always' ? { ...box, keep: 'where-it-fits' } : box,
  )
}
