import { inflateSync } from 'fflate'
import type { PdfFonts } from './typeface'

/** The two faces every report is set in. Each is a module of its own, fetched when the first PDF is made. */
export async function loadPdfFonts(): Promise<PdfFonts> {
  const [regular, bold] = await Promise.all([
    import('virtual:pdf-font/regular'),
    import('virtual:pdf-font/bold'),
  ])
  return { regular: unpack(regular.default), bold: unpack(bold.default) }
}

function unpack(base64: string): Uint8Array {
  return inflateSync(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)))
}
