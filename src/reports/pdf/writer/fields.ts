import type { FieldOperation } from '../layout/display-list'
import { COLOUR } from '../layout/style'
import { writeForm } from './form-objects'
import type { ObjectWriter } from './object-writer'
import { colour, literal, rectangle, reference, textString } from './syntax'

/** The two looks of a box, as object numbers. */
export interface Appearances {
  readonly empty: number
  readonly ticked: number
}

/** The side of the square both are drawn in; a viewer stretches it to the box. */
const SIDE = 12
const EMPTY = `1 g ${colour(COLOUR.ink)} RG 0.9 w 0.7 0.7 10.6 10.6 re B`
const TICKED = `${EMPTY} 1.5 w 1 J 1 j 2.9 6.1 m 5.2 3.6 l 9.2 8.8 l S`

/** Drawn with lines alone: no font a viewer may not have. */
export function writeAppearances(objects: ObjectWriter): Appearances {
  const size = [0, 0, SIDE, SIDE] as const
  return { empty: writeForm(objects, EMPTY, size), ticked: writeForm(objects, TICKED, size) }
}

/** A box nobody has ticked yet. `common` is what all annotations have. */
export function writeField(
  objects: ObjectWriter,
  object: number,
  { name, told, x, y, size }: FieldOperation,
  common: string,
  { empty, ticked }: Appearances,
): void {
  objects.write(
    object,
    `<</Type/Annot/Subtype/Widget/FT/Btn/T ${literal(name)}/TU ${textString(told)}/V/Off/AS/Off` +
      `/Rect${rectangle(x, y, size, size)}${common}/MK<</BC[${colour(COLOUR.ink)}]/BG[1]/CA(4)>>` +
      `/AP<</N<</Yes ${reference(ticked)}/Off ${reference(empty)}>>>>>>`,
  )
}

/** What the catalogue says of the boxes: nothing where there are none. No script, and nothing left to a viewer to draw. */
export function formEntry(fields: readonly number[]): string {
  return fields.length === 0 ? '' : `/AcroForm<</Fields[${fields.map(reference).join(' ')}]>>`
}
