import { sha256Hex } from '../../core/hash'
import type { Attachment, ReportDocument } from '../document'
import { makeGlyphFinder, parseTypeface } from './fonts/typeface'
import type { PdfFonts } from './fonts/typeface'
import { layOut } from './layout/layout'
import { makeMeasure } from './layout/measure'
import { packPdf } from './pack'
import { infoDictionary } from './writer/metadata'
import { writePdf } from './writer/write-pdf'

export interface PdfOptions {
  /** Whether a link may lead to this host, given in ASCII. Other addresses stay as plain text. */
  readonly isLinkAllowed: (host: string) => boolean
  readonly attachment?: Attachment
  /** Called now and then with the share of the work that is done, rising from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

export interface PdfReport {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** Characters that no font has. The file shows a box for each and keeps the character for copying and reading aloud. */
  readonly missing: readonly string[]
}

/**
 * A document as a PDF, tagged and built to PDF/UA-1. The same document gives the same bytes in every engine, time zone and
 * year. Throws only for a document that could not be made accessible, such as one with a heading level left out.
 */
export function makePdf(document: ReportDocument, fonts: PdfFonts, options: PdfOptions): PdfReport {
  const typeface = parseTypeface(fonts)
  const findGlyph = makeGlyphFinder(typeface)
  const layout = layOut(document, makeMeasure(findGlyph), options.isLinkAllowed)
  const { attachment } = options
  const { file, drawn, missing } = writePdf({ document, layout, typeface, findGlyph, attachment })
  // Links and alternative texts are not drawn, so the document counts too.
  const id = sha256Hex(JSON.stringify([document, attachment ?? null]) + drawn).slice(0, 32)
  return { bytes: packPdf(file, { info: infoDictionary(document), id }), pages: layout.pages.length, missing }
}
