import type { FieldOperation, LinkOperation, Operation, Places } from '../layout/display-list'
import { writeAppearances, writeField } from './fields'
import { writeLink, writeShared } from './links'
import type { ObjectWriter } from './object-writer'
import { reference } from './syntax'

/** Room for the number of a link in the structure's list of parents. */
const KEY = 4

/** What a reader can press on a page: a link's area or a box to tick. */
export interface Annotation {
  readonly operation: LinkOperation | FieldOperation
  /** From 0. */
  readonly page: number
}

export interface PlacedAnnotation extends Annotation {
  readonly object: number
}

/** In reading order, each added to its element. After the pages are painted: until then lines are not in the tree. */
export function collectAnnotations(pages: readonly (readonly Operation[])[]): readonly Annotation[] {
  const found = pages.flatMap((operations, page) =>
    operations.flatMap((operation) =>
      operation.kind === 'link' || operation.kind === 'field' ? [{ operation, page }] : [],
    ),
  )
  found.forEach(({ operation }, annotation) => {
    operation.owner.children.push({ annotation })
  })
  return found
}

/** `firstKey` is the first one's number in the structure's list of parents. */
export function writeAnnotations(
  objects: ObjectWriter,
  annotations: readonly PlacedAnnotation[],
  firstKey: number,
  places: Places,
): void {
  const hasFields = annotations.some(({ operation }) => operation.kind === 'field')
  const appearances = hasFields ? writeAppearances(objects) : null
  const links = annotations.flatMap(({ operation }) => (operation.kind === 'link' ? [operation] : []))
  const shared = writeShared(objects, links)
  annotations.forEach(({ operation, page, object }, index) => {
    const key = String(firstKey + index).padStart(KEY)
    const common = `/F 4/Border[0 0 0]/StructParent ${key}`
    if (operation.kind === 'link') writeLink(objects, object, operation, { common, places, shared })
    else if (appearances !== null) {
      const withPage = `/P ${reference(objects.pageNumber(page))}${common}`
      writeField(objects, object, operation, withPage, appearances)
    }
  })
}

export function annotationList(annotations: readonly PlacedAnnotation[]): string {
  return annotations.length === 0
    ? ''
    : `/Annots[${annotations.map(({ object }) => reference(object)).join(' ')}]`
}
