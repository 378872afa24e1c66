import { loadPdfFonts } from './pdf/fonts/pdf-fonts'
import { makePdf } from './pdf/pdf-report'
import type { Report } from './report'

export interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters that no font has: drawn as boxes, kept as text. */
  readonly missing: readonly string[]
}

/**
 * The report as a PDF, for the page's worker and the command line alike, so that the bytes are the same. `onProgress` hears
 * the share that is done, 0 to 1.
 */
export async function makeReportPdf(
  { document, linkHosts, attachment }: Report,
  onProgress?: (share: number) => void,
): Promise<MadePdf> {
  const { bytes, missing } = makePdf(document, await loadPdfFonts(), {
    isLinkAllowed: (host) => linkHosts.has(host),
    ...(attachment === undefined ? {} : { attachment }),
    ...(onProgress === undefined ? {} : { onProgress }),
  })
  return { bytes, missing }
}
