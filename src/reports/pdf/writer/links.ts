import type { Heading, LinkOperation, Place, Places } from '../layout/display-list'
import { PAGE } from '../layout/style'
import type { ObjectWriter } from './object-writer'
import { literal, rectangle, reference, textString } from './syntax'

/** Gives the number of the action that opens an address. Each is written once, however many links share it. */
export type Actions = (address: string) => number

export function makeActions(objects: ObjectWriter): Actions {
  const known = new Map<string, number>()
  return (address) => {
    const found = known.get(address)
    if (found !== undefined) return found
    const object = objects.reserve()
    objects.write(object, `<</S/URI/URI ${literal(address)}>>`)
    known.set(address, object)
    return object
  }
}

interface LinkParts {
  /** What all annotations have. */
  readonly common: string
  readonly places: Places
  readonly actions: Actions
}

export function writeLink(
  objects: ObjectWriter,
  object: number,
  { x, y, width, height, contents, target }: LinkOperation,
  { common, places, actions }: LinkParts,
): void {
  const leads =
    target.kind === 'address'
      ? `/A ${reference(actions(target.address))}`
      : destination(objects, placeOf(target.heading, places))
  objects.write(
    object,
    `<</Type/Annot/Subtype/Link${common}/Rect${rectangle(x, y, width, height)}${leads}` +
      `/Contents ${textString(contents)}>>`,
  )
}

/** Just above a place, so that what is jumped to does not touch the window's edge. */
export function destination(objects: ObjectWriter, { page, y }: Place): string {
  return `/Dest[${objects.pageReference(page - 1)}/XYZ 0 ${Math.round(PAGE.height - y + 8)} null]`
}

function placeOf(heading: Heading, places: Places): Place {
  const place = places.get(heading)
  if (place === undefined) throw new Error(`A link leads to "${heading.text}", which is on no page.`)
  return place
}
