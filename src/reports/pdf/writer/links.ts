import type { LinkOperation, Places } from '../layout/display-list'
import { PAGE } from '../layout/style'
import type { ObjectWriter } from './object-writer'
import { literal, number, rectangle, textString } from './syntax'

/** `common` is what all annotations have. */
export function writeLink(
  objects: ObjectWriter,
  object: number,
  operation: LinkOperation,
  common: string,
  places: Places,
): void {
  const { x, y, width, height, contents } = operation
  objects.write(
    object,
    `<</Type/Annot/Subtype/Link/Rect${rectangle(x, y, width, height)}${common}` +
      `/Contents ${textString(contents)}${action(objects, operation, places)}>>`,
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
