import { zlibSync } from 'fflate'
import type { Attachment, ReportDocument } from '../../document'
import { cleanLine } from '../clean-text'
import { datedEntries } from './metadata'
import type { ObjectWriter } from './object-writer'
import { byteString, literal, reference, textString } from './syntax'

const NAME = /^[\w.-]+$/

/**
 * Writes the file inside the file and gives what the catalogue says of it. The stream's dictionary is one line with its
 * length in figures, so that a strict reader finds it without understanding the rest of the PDF.
 */
export function writeAttachment(
  objects: ObjectWriter,
  { name, description, text }: Attachment,
  document: ReportDocument,
): string {
  if (!NAME.test(name)) throw new Error(`"${name}" is no plain name of a file.`)
  const plain = new TextEncoder().encode(text)
  const packed = zlibSync(plain)
  const stream = objects.reserve()
  objects.write(
    stream,
    `<</Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size ${plain.length}${datedEntries(document, ['ModDate'])}>>` +
      `/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${byteString(packed)}\nendstream`,
  )
  const file = objects.reserve()
  const title = literal(name)
  objects.write(
    file,
    `<</Type/Filespec/F ${title}/UF ${title}/Desc ${textString(cleanLine(description))}/AFRelationship/Data` +
      `/EF<</F ${reference(stream)}/UF ${reference(stream)}>>>>`,
  )
  return `/AF[${reference(file)}]/Names<</EmbeddedFiles<</Names[${title} ${reference(file)}]>>>>`
}
