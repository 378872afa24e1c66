import type { Heading, LinkOperation, Place, Places } from '../layout/display-list'
import { PAGE } from '../layout/style'
import type { ObjectWriter } from './object-writer'
import { inTable, literal, rectangle, textString } from './syntax'

/** The longest way of saying where a link leads, in characters. */
const LEADS = '/Dest[12345 0 R/XYZ 0 123 null]'.length

/** Numbers of what links share: each text and each address is written once, however many links have it. */
type Shared = ReadonlyMap<string, number>

export interface LinkParts {
  /** What all annotations have. */
  readonly common: string
  readonly places: Places
  readonly shared: Shared
}

export function writeShared(objects: ObjectWriter, links: readonly LinkOperation[]): Shared {
  const shared = new Map<string, number>()
  const share = (body: string): void => {
    if (shared.has(body)) return
    const object = objects.reserve()
    shared.set(body, object)
    objects.write(object, body)
  }
  for (const { contents } of links) share(textString(contents))
  for (const { target } of links) if (target.kind === 'address') share(actionBody(target.address))
  return shared
}

function actionBody(address: string): string {
  return `<</S/URI/URI ${literal(address)}>>`
}

/** All at one length, so that they pack as a table. */
export function writeLink(
  objects: ObjectWriter,
  object: number,
  { x, y, width, height, contents, target }: LinkOperation,
  { common, places, shared }: LinkParts,
): void {
  const numberOf = (body: string): string => inTable(shared.get(body) ?? 0)
  const leads =
    target.kind === 'address'
      ? `/A ${numberOf(actionBody(target.address))}`
      : destination(objects, placeOf(target.heading, places))
  objects.write(
    object,
    `<</Type/Annot/Subtype/Link${common}/Rect${rectangle(x, y, width, height)}${leads.padEnd(LEADS)}` +
      `/Contents ${numberOf(textString(contents))}>>`,
  )
}

/** Just above a place, so that what is jumped to does not touch the window's edge. */
export function destination(objects: ObjectWriter, { page, y }: Place): string {
  const top = String(Math.round(PAGE.height - y + 8))
  return `/Dest[${inTable(objects.pageNumber(page - 1))}/XYZ 0 ${top.padStart(3)} null]`
}

function placeOf(heading: Heading, places: Places): Place {
  const place = places.get(heading)
  if (place === undefined) throw new Error(`A link leads to "${heading.text}", which is on no page.`)
  return place
}
