import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '../../../src/reports/document'
import { cleanText } from '../../../src/reports/pdf/clean-text'
import { loadPdfFonts } from '../../../src/reports/pdf/fonts/pdf-fonts'
import { repertoireText } from '../../../src/reports/pdf/fonts/repertoire'
import type { PdfFonts } from '../../../src/reports/pdf/fonts/typeface'
import type { Operation } from '../../../src/reports/pdf/layout/display-list'
import { makeMargins } from '../../../src/reports/pdf/layout/margins'
import type { Measure } from '../../../src/reports/pdf/layout/measure'
import { PAGE } from '../../../src/reports/pdf/layout/style'
import { makePdf } from '../../../src/reports/pdf/pdf-report'
import { documentOf, layOutWith, measureWith, OFFICIAL, wordsOf } from './documents'
import { hostileDocuments } from './hostile-documents'
import { checkPdf } from './pdf-checker'
import { hasTool, runTool } from './qpdf-file'
import { charactersOf, readText, textsOf } from './read-text'

let fonts: PdfFonts
beforeAll(async () => {
  fonts = await loadPdfFonts()
})

const DOCUMENTS = 200
/** qpdf takes its time: so many are read with it. */
const READ_BY_QPDF = 5
const PATIENT = { timeout: 180_000 }

describe('hostile documents', () => {
  const documents = hostileDocuments(DOCUMENTS)

  test('stay within the margins', PATIENT, () => {
    const measure = measureWith(fonts)
    const tooFar = documents.flatMap((document, number) => {
      const { pages, repeated } = layOutWith(fonts, document)
      const { bottom } = makeMargins(document, measure)
      return [...pages.flat(), ...repeated]
        .filter((operation) => {
          const [left, right, lowest] = reachOf(operation, measure)
          const isText = operation.kind !== 'path' && typeof operation.owner !== 'string'
          const isInside = left > PAGE.left - 3 && right < PAGE.width - PAGE.right + 1
          return !isInside || !(lowest < (isText ? bottom + 1 : PAGE.height - 20))
        })
        .map((operation) => ({ number, operation }))
    })
    expect(tooFar).toEqual([])
  })

  test.skipIf(!hasTool('pdftotext', '-v'))('are read without the loss of a character', PATIENT, () => {
    const lost = documents.flatMap((document, number) => {
      const read = charactersOf([readText(makePdf(document, fonts, OFFICIAL).bytes)])
      return [...charactersOf(textsOf(document.blocks))]
        .filter(([character, count]) => (read.get(character) ?? 0) < count)
        .map(([character, count]) => ({ number, character, count, read: read.get(character) ?? 0 }))
    })
    expect(lost).toEqual([])
  })

  test.skipIf(!hasTool('qpdf'))('make sound files', PATIENT, () => {
    documents.forEach((document, number) => {
      if (number % READ_BY_QPDF > 0) return
      const { bytes } = makePdf(document, fonts, OFFICIAL)
      expect(checkPdf(bytes).faults, `document ${number}`).toEqual([])
      expect(runTool('qpdf', ['--check', 'FILE'], bytes).status, `document ${number}`).toBe(0)
    })
  })

  test.each([
    ['nine thousand letters', 'x'.repeat(9000)],
    ['nine thousand letters of a script without a font', '安'.repeat(9000)],
    ['brackets and backslashes', '(\\()\\\\)'.repeat(50)],
    ['a script written from the right', 'خطة العمل תוכנית הפעולה'],
    ['an address of two thousand characters', `https://example.org/${'a/b-c?d='.repeat(250)}`],
  ])('loses nothing of %s', (_, written) => {
    const inTable: Block = { type: 'table', columns: [{ title: 'T', weight: 1 }], rows: [[written]] }
    const { pages } = layOutWith(fonts, documentOf({ type: 'paragraph', text: written }, inTable))
    const drawn = pages.map(wordsOf).join('\n').replace(/\s/g, '')
    expect(drawn).toContain(
      `${cleanText(written).replace(/\s/g, '')}T${cleanText(written).replace(/\s/g, '')}`,
    )
  })
})

describe('a character no font has', () => {
  const text = 'Lock 🔒 安全 end 👩🏽\u200d💻.'

  test('is listed once, in the order of first use', () => {
    const { missing } = makePdf(documentOf({ type: 'paragraph', text: text + text }), fonts, OFFICIAL)
    expect(missing).toEqual(['🔒', '安', '全', '👩', '🏽', '💻'])
  })

  test.skipIf(!hasTool('pdftotext', '-v'))('is still found by a reader', () => {
    const { bytes } = makePdf(documentOf({ type: 'paragraph', text }), fonts, OFFICIAL)
    const read = runTool('pdftotext', ['-raw', 'FILE', '-'], bytes).stdout.toString()
    expect(read.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''))
  })
})

test.skipIf(!hasTool('pdftotext', '-v'))(
  'thousands of characters no font has are still found by a reader',
  () => {
    const text = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('')
    const { bytes, missing } = makePdf(
      documentOf({ type: 'paragraph', text: [text, { text, bold: true }] }),
      fonts,
      OFFICIAL,
    )
    expect(missing).toHaveLength(3000)
    expect(checkPdf(bytes).faults).toEqual([])
    const read = runTool('pdftotext', ['-raw', 'FILE', '-'], bytes).stdout.toString()
    for (const character of text) expect(read).toContain(character)
  },
)

test.skipIf(!hasTool('qpdf'))('a document may use every character of both faces', () => {
  const text = repertoireText()
  const { bytes } = makePdf(
    documentOf({ type: 'paragraph', text: [text, { text, bold: true }] }),
    fonts,
    OFFICIAL,
  )
  expect(checkPdf(bytes).faults).toEqual([])
})

/** How far to the left, to the right and down it goes. */
function reachOf(
  operation: Operation,
  measure: Measure,
): readonly [left: number, right: number, lowest: number] {
  switch (operation.kind) {
    case 'text': {
      const { x, text, style, baseline } = operation
      return [x, x + measure(text.trimEnd(), style), baseline]
    }
    case 'link':
      return [operation.x, operation.x + operation.width, operation.y + operation.height]
    case 'field':
      return [operation.x, operation.x + operation.size, operation.y + operation.size]
    case 'path': {
      const points = operation.segments.flatMap((segment) => (segment[0] === 'close' ? [] : [segment]))
      const across = points.map((point) => Number(point.at(-2)))
      return [
        Math.min(...across),
        Math.max(...across),
        Math.max(...points.map((point) => Number(point.at(-1)))),
      ]
    }
  }
}
