import type { Block, ReportDocument } from '../../../src/reports/document'
import { makeGlyphFinder, parseTypeface } from '../../../src/reports/pdf/fonts/typeface'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'
import { layOut } from '../../../src/reports/pdf/layout/layout'
import type { Layout } from '../../../src/reports/pdf/layout/layout'
import { makeMeasure } from '../../../src/reports/pdf/layout/measure'
import type { Measure } from '../../../src/reports/pdf/layout/measure'

export const OFFICIAL = {
  isLinkAllowed: (host: string) => /(^|\.)(ncsc|nationalarchives)\.gov\.uk$/.test(host),
}

/** A document with a title and these blocks. */
export function documentOf(...blocks: readonly Block[]): ReportDocument {
  return {
    title: 'A plan',
    subject: 'For a test',
    language: 'en-GB',
    date: '2026-11-23',
    header: 'A plan',
    footer: 'Made for a test',
    pageLabel: 'Page {page} of {pages}',
    blocks: [{ type: 'heading', level: 1, text: 'A plan' }, ...blocks],
  }
}

export function measureWith(fonts: PdfFonts): Measure {
  return makeMeasure(makeGlyphFinder(parseTypeface(fonts)))
}

export function layOutWith(fonts: PdfFonts, document: ReportDocument): Layout {
  return layOut(document, measureWith(fonts), OFFICIAL.isLinkAllowed)
}

/** The words of a page in the order they are drawn, without header and footer. */
export function wordsOf(page: Layout['pages'][number]): string {
  return page
    .flatMap((operation) =>
      operation.kind === 'text' && typeof operation.owner !== 'string' ? [operation.text] : [],
    )
    .join('\n')
}

export const PROSE =
  'Most break-ins at parties began with one password that had been used in two places, and nobody noticed for months. '
