/** The standard structure types used here (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Figure'
  | 'Form'

export interface StructureAttributes {
  /** What a figure shows, in words. */
  readonly alt?: string
  /** BCP 47. */
  readonly language?: string
  readonly scope?: 'Column' | 'Row'
  readonly numbering?: 'Decimal' | 'Disc'
}

/** A piece of a page's content: page from 0, and its number on that page. */
export interface MarkedContent {
  readonly page: number
  readonly id: number
}

/** A link's active area or a box to tick, as `annotations` of the writer counts them. */
export interface ActiveArea {
  readonly annotation: number
}

/**
 * A node of the structure tree, which is what a screen reader reads. Layout makes the nodes; the writer adds content to
 * `children` as it paints, so that text and links within a line keep their order.
 */
export interface StructureElement {
  readonly role: Role
  readonly parent: StructureElement | null
  readonly attributes: StructureAttributes
  readonly children: (StructureElement | MarkedContent | ActiveArea)[]
  /** False for a part of a line until it is painted. */
  isInTree: boolean
}

export function makeRoot(): StructureElement {
  return { role: 'Document', parent: null, attributes: {}, children: [], isInTree: true }
}

export function addElement(
  parent: StructureElement,
  role: Role,
  attributes: StructureAttributes = {},
): StructureElement {
  const element: StructureElement = { role, parent, attributes, children: [], isInTree: true }
  parent.children.push(element)
  return element
}

/** A link, a phrase or a box within a line: it joins the tree when it is first painted, after the text before it. */
export function makeInline(
  parent: StructureElement,
  role: 'Link' | 'Span' | 'Form',
  attributes: StructureAttributes = {},
): StructureElement {
  return { role, parent, attributes, children: [], isInTree: false }
}

export function isElement(child: StructureElement | MarkedContent | ActiveArea): child is StructureElement {
  return 'role' in child
}
