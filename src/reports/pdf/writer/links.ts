import type { LinkOperation, Operation, Places } from '../layout/display-list'
import { PAGE } from '../layout/style'
import type { ObjectWriter } from './object-writer'
import { literal, number, numbers, reference, textString } from './syntax'

/** A link's active area on a page from 0. */
export interface PlacedLink {
  readonly operation: LinkOperation
  readonly page: number
}

export function collectLinks(pages: readonly (readonly Operation[])[]): readonly PlacedLink[] {
  const links = pages.flatMap((operations, page) =>
    operations.flatMap((operation) => (operation.kind === 'link' ? [{ operation, page }] : [])),
  )
  links.forEach(({ operation }, link) => {
    operation.owner.children.push({ link })
  })
  return links
}

/** `parentKey` is the link's number in the structure's list of parents. */
export function writeLink(
  objects: ObjectWriter,
  object: number,
  { operation, page }: PlacedLink,
  parentKey: number,
  places: Places,
): void {
  const { x, y, width, height, contents } = operation
  const area = numbers(x, PAGE.height - y - height, x + width, PAGE.height - y)
  objects.write(
    object,
    `<</Type/Annot/Subtype/Link/P ${objects.pageReference(page)}/Rect[${area}]/Border[0 0 0]/F 4` +
      `/StructParent ${parentKey}/Contents ${textString(contents)}${action(objects, operation, places)}>>`,
  )
}

/** Just above a place, so that what is jumped to does not touch the window's edge. */
export function destination(
  objects: ObjectWriter,
  place: { readonly page: number; readonly y: number },
): string {
  return `/Dest[${objects.pageReference(place.page - 1)}/XYZ 0 ${number(PAGE.height - place.y + 8)} null]`
}

function action(objects: ObjectWriter, { target }: LinkOperation, places: Places): string {
  if (target.kind === 'address') return `/A<</S/URI/URI ${literal(target.address)}>>`
  const place = places.get(target.heading)
  if (place === undefined) throw new Error(`A link leads to "${target.heading.text}", which is on no page.`)
  return destination(objects, place)
}

export function annotations(references: readonly number[]): string {
  return references.length === 0 ? '' : `/Annots[${references.map(reference).join(' ')}]`
}
