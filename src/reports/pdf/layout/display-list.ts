import type { StructureElement } from './structure'
import type { TextStyle } from './style'

/** What is on a page but not part of the text: rules and grounds, and what is repeated on each page. */
export type Artifact = 'layout' | 'pagination'
export type Owner = StructureElement | Artifact

export type Segment =
  | readonly ['move', x: number, y: number]
  | readonly ['line', x: number, y: number]
  | readonly ['curve', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['close']

export interface TextOperation {
  readonly kind: 'text'
  readonly owner: Owner
  readonly style: TextStyle
  readonly x: number
  readonly baseline: number
  readonly text: string
}

export interface PathOperation {
  readonly kind: 'path'
  readonly owner: Owner
  readonly segments: readonly Segment[]
  readonly fill?: string
  readonly stroke?: string
  /** Points. */
  readonly lineWidth?: number
  /** Lengths of dash and gap, in points. */
  readonly dash?: readonly [number, number]
  readonly isRound?: boolean
}

export type LinkTarget =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'heading'; readonly heading: Heading }

export interface LinkOperation {
  readonly kind: 'link'
  readonly owner: StructureElement
  readonly target: LinkTarget
  /** The link in words. */
  readonly contents: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A box to tick. It is drawn by the form, not by the page: what is ticked on a screen is kept in the file. */
export interface FieldOperation {
  readonly kind: 'field'
  readonly owner: StructureElement
  /** Unique in the document. */
  readonly name: string
  /** The box in words. */
  readonly told: string
  readonly x: number
  readonly y: number
  /** Side of the square. */
  readonly size: number
}

/** One thing on a page. Points from the top left corner. */
export type Operation = TextOperation | PathOperation | LinkOperation | FieldOperation

export interface Heading {
  readonly level: 1 | 2 | 3
  readonly text: string
}

/** Where a heading came to stand: page from 1, its upper edge in points from the top. */
export interface Place {
  readonly page: number
  readonly y: number
}

export type Places = ReadonlyMap<Heading, Place>
