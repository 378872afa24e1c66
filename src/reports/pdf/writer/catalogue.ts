import type { Attachment, ReportDocument } from '../../document'
import type { Layout } from '../layout/layout'
import type { PlacedAnnotation } from './annotations'
import { writeAttachment } from './attachment'
import { formEntry } from './fields'
import { xmpPacket } from './metadata'
import type { ObjectWriter } from './object-writer'
import { writeOutline } from './outline'
import { reference, textString } from './syntax'

export interface CatalogueParts {
  readonly document: ReportDocument
  readonly layout: Layout
  readonly annotations: readonly PlacedAnnotation[]
  readonly attachment: Attachment | undefined
  /** The structure's object number. */
  readonly tree: number
}

/** Writes bookmarks, metadata and what is attached, and gives what the catalogue says of all of them. */
export function writeCatalogue(objects: ObjectWriter, parts: CatalogueParts): string {
  const { document, layout, annotations, attachment, tree } = parts
  const outline = writeOutline(objects, layout.headings)
  const metadata = objects.writeStream({
    data: xmpPacket(document),
    filters: [],
    additionalKeyValues: [
      { key: 'Type', value: '/Metadata' },
      { key: 'Subtype', value: '/XML' },
    ],
  })
  const fields = annotations.filter(({ operation }) => operation.kind === 'field')
  return (
    `/MarkInfo<</Marked true>>/StructTreeRoot ${reference(tree)}/Lang ${textString(document.language)}` +
    `/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${reference(metadata)}` +
    (outline === null ? '' : `/Outlines ${reference(outline)}/PageMode/UseOutlines`) +
    formEntry(fields.map(({ object }) => object)) +
    (attachment === undefined ? '' : writeAttachment(objects, attachment, document))
  )
}
