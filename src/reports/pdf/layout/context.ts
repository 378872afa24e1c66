import type { Heading } from './display-list'
import type { Measure } from './measure'

/** What every block needs to become boxes. */
export interface LayoutContext {
  readonly measure: Measure
  /** The document's own, BCP 47. */
  readonly language: string
  readonly isLinkAllowed: (host: string) => boolean
  /** Headings that `Run.to` may name. */
  readonly headingById: ReadonlyMap<string, Heading>
  /** The headings a list of contents names, in order. */
  readonly listed: (depth: 1 | 2) => readonly Heading[]
  /** Takes the next heading of the document: blocks are laid out in order, once. */
  readonly takeHeading: () => Heading
  /** Takes a name for a form field. Throws for one that is taken or no plain name. */
  readonly takeFieldName: (name: string) => void
}

/** The column a block is set in, in points from the page's left edge. */
export interface Column {
  readonly x: number
  readonly width: number
}
