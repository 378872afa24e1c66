import type { FigureArea } from '../layout/figure-areas'
import { isElement } from '../layout/structure'
import type { ActiveArea, MarkedContent, StructureElement } from '../layout/structure'
import { CONTENT_WIDTH, PAGE } from '../layout/style'
import type { PlacedAnnotation } from './annotations'
import type { ObjectWriter } from './object-writer'
import { rectangle, reference, textString } from './syntax'

/** What the structure tree is written from. Object numbers are reserved before. */
export interface StructureParts {
  readonly root: StructureElement
  /** Of each page, whose its marked pieces are. */
  readonly owners: readonly (readonly StructureElement[])[]
  readonly annotations: readonly PlacedAnnotation[]
  readonly figures: ReadonlyMap<StructureElement, FigureArea>
}

/** Writes all elements, then the list that leads from content back to its element. Returns the tree's object number. */
export function writeStructure(objects: ObjectWriter, parts: StructureParts): number {
  const tree = objects.reserve()
  const objectOf = new Map<StructureElement, number>()
  const reserve = (element: StructureElement): void => {
    objectOf.set(element, objects.reserve())
    for (const child of element.children) if (isElement(child)) reserve(child)
  }
  reserve(parts.root)
  const numberOf = (element: StructureElement): string => {
    const number = objectOf.get(element)
    if (number === undefined) throw new Error(`A painted ${element.role} is not in the structure tree.`)
    return reference(number)
  }
  for (const [element, object] of objectOf) {
    const parent = element.parent === null ? reference(tree) : numberOf(element.parent)
    objects.write(object, elementBody(objects, parts, element, parent, numberOf))
  }
  const parents = objects.reserve()
  const pages = parts.owners.map((owners, page) => `${page}[${owners.map(numberOf).join(' ')}]`)
  const areas = parts.annotations.map(
    ({ operation }, index) => `${pages.length + index} ${numberOf(operation.owner)}`,
  )
  objects.write(parents, `<</Nums[${[...pages, ...areas].join('\n')}]>>`)
  objects.write(
    tree,
    `<</Type/StructTreeRoot/K ${numberOf(parts.root)}/ParentTree ${reference(parents)}` +
      `/ParentTreeNextKey ${pages.length + areas.length}>>`,
  )
  return tree
}

function elementBody(
  objects: ObjectWriter,
  parts: StructureParts,
  element: StructureElement,
  parent: string,
  numberOf: (element: StructureElement) => string,
): string {
  const content = element.children.find((child): child is MarkedContent => 'id' in child)
  const page = content?.page ?? null
  const kids = element.children.map((child) => {
    if (isElement(child)) return numberOf(child)
    if ('annotation' in child) return areaBody(objects, parts, child)
    if (child.page === page) return String(child.id)
    return `<</Type/MCR/Pg ${objects.pageReference(child.page)}/MCID ${child.id}>>`
  })
  const { alt, language } = element.attributes
  return (
    `<</S/${element.role}/P ${parent}` +
    (page === null ? '' : `/Pg ${objects.pageReference(page)}`) +
    kidsBody(kids) +
    attributeBody(element, parts.figures.get(element)) +
    (alt === undefined ? '' : `/Alt ${textString(alt)}`) +
    (language === undefined ? '' : `/Lang ${textString(language)}`) +
    '>>'
  )
}

/** A single kid needs no list. */
function kidsBody(kids: readonly string[]): string {
  const [first = '', second] = kids
  if (first === '') return ''
  return second === undefined && !first.startsWith('<') ? `/K ${first}` : `/K[${kids.join(' ')}]`
}

function areaBody(
  objects: ObjectWriter,
  { annotations }: StructureParts,
  { annotation }: ActiveArea,
): string {
  const placed = annotations[annotation]
  if (placed === undefined) throw new Error('A link or a box was not collected.')
  return `<</Type/OBJR/Obj ${reference(placed.object)}/Pg ${objects.pageReference(placed.page)}>>`
}

function attributeBody({ attributes: { scope, numbering } }: StructureElement, figure?: FigureArea): string {
  if (scope !== undefined) return `/A<</O/Table/Scope/${scope}>>`
  if (numbering !== undefined) return `/A<</O/List/ListNumbering/${numbering}>>`
  if (figure === undefined) return ''
  const { top, bottom } = figure
  const area = rectangle(PAGE.left, top, CONTENT_WIDTH, bottom - top)
  return `/A<</O/Layout/Placement/Block/BBox${area}>>`
}
