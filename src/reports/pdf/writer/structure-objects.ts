import type { FigureArea } from '../layout/figure-areas'
import { isElement } from '../layout/structure'
import type { ActiveArea, MarkedContent, StructureElement } from '../layout/structure'
import { CONTENT_WIDTH, PAGE } from '../layout/style'
import type { PlacedAnnotation } from './annotations'
import type { ObjectWriter } from './object-writer'
import { inLines, inTable, rectangle, reference, textString } from './syntax'

/** Room for the number of a marked piece. */
const ID = 3
/** Kids from which on an element is a table of its own. */
const LONG_LIST = 30
const IRREGULAR = 'irregular'

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
  const shapes = [...elementsByShape(parts)]
  const objectOf = new Map<StructureElement, number>()
  for (const [, elements] of shapes) for (const element of elements) objectOf.set(element, objects.reserve())
  const parents = objects.reserve()
  const form = new ElementForm(objects, parts, { tree, objectOf })
  for (const [, elements] of shapes) {
    const longest = elements.reduce((most, { role }) => Math.max(most, role.length), 0)
    for (const element of elements) objects.write(objectOf.get(element) ?? 0, form.bodyOf(element, longest))
  }
  const pages = parts.owners.flatMap((owners, page) => [
    `${page}[`,
    ...owners.map((owner) => form.numberOf(owner)),
    ']',
  ])
  const areas = parts.annotations.map(
    ({ operation }, index) => `${parts.owners.length + index} ${form.numberOf(operation.owner)}`,
  )
  objects.write(parents, inLines(['<</Nums[', ...pages, ...areas, ']>>']))
  objects.write(
    tree,
    `<</Type/StructTreeRoot/K ${form.numberOf(parts.root)}/ParentTree ${reference(parents)}` +
      `/ParentTreeNextKey ${parts.owners.length + areas.length}>>`,
  )
  return tree
}

/**
 * In document order within each shape. Elements of one shape have numbers in a row and are written at one length, so that
 * each is the one before it but for a digit or two: `packPdf` makes a table of them, which takes hardly any room.
 */
function elementsByShape(parts: StructureParts): ReadonlyMap<string, readonly StructureElement[]> {
  const shapes = new Map<string, StructureElement[]>()
  const collect = (element: StructureElement): void => {
    const shape = shapeOf(element, parts)
    const known = shapes.get(shape)
    if (known === undefined) shapes.set(shape, [element])
    else known.push(element)
    for (const child of element.children) if (isElement(child)) collect(child)
  }
  collect(parts.root)
  return shapes
}

/** What its kids are, in order, and its attributes. */
function shapeOf(element: StructureElement, { annotations, figures }: StructureParts): string {
  const { alt, language, scope = '', numbering = '' } = element.attributes
  if (alt !== undefined || language !== undefined || figures.has(element)) return IRREGULAR
  const page = pageOf(element)
  let shape = `${scope}${numbering} `
  for (const child of element.children) {
    if (isElement(child)) shape += 'e'
    else if ('annotation' in child) {
      if (annotations[child.annotation]?.page !== page) return IRREGULAR
      shape += 'a'
    } else if (child.page === page) shape += 'c'
    else return IRREGULAR
  }
  return shape
}

/** The page its own content is on, or begins on. */
function pageOf({ children }: StructureElement): number | null {
  return children.find((child): child is MarkedContent => 'id' in child)?.page ?? null
}

interface Numbers {
  readonly tree: number
  readonly objectOf: ReadonlyMap<StructureElement, number>
}

/** Writes elements with room for the longest number in each place. */
class ElementForm {
  private readonly objects: ObjectWriter
  private readonly parts: StructureParts
  private readonly numbers: Numbers

  constructor(objects: ObjectWriter, parts: StructureParts, numbers: Numbers) {
    this.objects = objects
    this.parts = parts
    this.numbers = numbers
  }

  numberOf(element: StructureElement): string {
    const number = this.numbers.objectOf.get(element)
    if (number === undefined) throw new Error(`A painted ${element.role} is not in the structure tree.`)
    return inTable(number)
  }

  bodyOf(element: StructureElement, roleRoom: number): string {
    const page = pageOf(element)
    const kids = element.children.map((child) => {
      if (isElement(child)) return this.numberOf(child)
      if ('annotation' in child) return this.areaBody(child, page)
      const id = String(child.id).padStart(ID)
      return child.page === page
        ? id
        : `<</Type/MCR/Pg ${inTable(this.objects.pageNumber(child.page))}/MCID ${id}>>`
    })
    const { alt, language } = element.attributes
    const { parent } = element
    const above = parent === null ? inTable(this.numbers.tree) : this.numberOf(parent)
    const head = [
      `<</S/${element.role.padEnd(roleRoom)}`,
      `/P ${above}`,
      page === null ? '' : `/Pg ${inTable(this.objects.pageNumber(page))}`,
    ]
    const tail = [
      attributeBody(element, this.parts.figures.get(element)),
      alt === undefined ? '' : `/Alt ${textString(alt)}`,
      language === undefined ? '' : `/Lang ${textString(language)}`,
      '>>',
    ]
    const isLong = kids.length > LONG_LIST && alt === undefined
    if (isLong) return inLines([...head, '/K[', ...kids, ']', ...tail])
    return [...head, kidsBody(kids), ...tail].join('')
  }

  /** The element's own page need not be said again. */
  private areaBody({ annotation }: ActiveArea, page: number | null): string {
    const placed = this.parts.annotations[annotation]
    if (placed === undefined) throw new Error('A link or a box was not collected.')
    const own = placed.page === page ? '' : `/Pg ${inTable(this.objects.pageNumber(placed.page))}`
    return `<</Type/OBJR/Obj ${inTable(placed.object)}${own}>>`
  }
}

/** A single kid needs no list. */
function kidsBody(kids: readonly string[]): string {
  const [first = '', second] = kids
  if (first === '') return ''
  return second === undefined && !first.startsWith('<') ? `/K ${first}` : `/K[${kids.join(' ')}]`
}

function attributeBody({ attributes: { scope, numbering } }: StructureElement, figure?: FigureArea): string {
  if (scope !== undefined) return `/A<</O/Table/Scope/${scope}>>`
  if (numbering !== undefined) return `/A<</O/List/ListNumbering/${numbering}>>`
  if (figure === undefined) return ''
  const { top, bottom } = figure
  const area = rectangle(PAGE.left, top, CONTENT_WIDTH, bottom - top)
  return `/A<</O/Layout/Placement/Block/BBox${area}>>`
}
